import { CreateDepartment } from '@app/application/people/create-department';
import { CreatePost } from '@app/application/people/create-post';
import { HandOverPost } from '@app/application/people/hand-over-post';
import { OrganisationRead } from '@app/db/reads/organisation.read';
import { type Actor, asId, type PersonId } from '@app/domain';
import { Body, Controller, Get, Param, Post as Create, Put, Query } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { IfMatch } from '../http/if-match.decorator';
import {
  CreateDepartmentRequest,
  CreatedPost,
  CreatePostRequest,
  Department,
  HandedOverPost,
  HandOverPostRequest,
  OpenWork,
  Post,
  PostsQuery,
} from './people.dto';

@Controller()
export class OrganisationController {
  constructor(
    private readonly createDepartment: CreateDepartment,
    private readonly createPost: CreatePost,
    private readonly handOverPost: HandOverPost,
    private readonly organisation: OrganisationRead,
  ) {}

  /** All departments of the jurisdiction. */
  @Get('departments')
  departments(@CurrentActor() actor: Actor): Promise<Department[]> {
    return this.organisation.departments(actor);
  }

  /** Adds a department. Administrator. */
  @Create('departments')
  addDepartment(@Body() body: CreateDepartmentRequest, @CurrentActor() actor: Actor): Promise<Department> {
    return this.createDepartment.execute(body, actor);
  }

  /** All posts, or those of one department, with whoever holds them. */
  @Get('posts')
  posts(@Query() query: PostsQuery, @CurrentActor() actor: Actor): Promise<Post[]> {
    return this.organisation.posts(actor, query.departmentId ?? null);
  }

  /** Adds a vacant post. Administrator. */
  @Create('posts')
  addPost(@Body() body: CreatePostRequest, @CurrentActor() actor: Actor): Promise<CreatedPost> {
    return this.createPost.execute({ ...body, departmentId: asId(body.departmentId) }, actor);
  }

  /** What is open in the post and would go to a successor, counted. Administrator. */
  @Get('posts/:id/open-work')
  openWork(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<OpenWork> {
    return this.organisation.openWork(actor, id);
  }

  /** Hands a post over to a successor, with everything that is open in it. Administrator. */
  @Put('posts/:id/holder')
  handOver(
    @Param('id') id: string,
    @Body() body: HandOverPostRequest,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
  ): Promise<HandedOverPost> {
    return this.handOverPost.execute(
      { postId: asId(id), personId: body.personId === null ? null : asId<PersonId>(body.personId), version },
      actor,
    );
  }
}
