import { CreatePerson } from '@app/application/people/create-person';
import { OrganisationRead } from '@app/db/reads/organisation.read';
import { type Actor, requireAction } from '@app/domain';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CurrentActor } from '../http/actor.decorator';
import { NeverStored } from '../http/never-stored.decorator';
import { PageQuery } from '../http/page.dto';
import { CreatedPerson, CreatePersonRequest, PeoplePage } from './people.dto';

@Controller('people')
export class PeopleController {
  constructor(
    private readonly createPerson: CreatePerson,
    private readonly organisation: OrganisationRead,
  ) {}

  /** The people of the jurisdiction and the posts they hold, by login name. Administrator. */
  @Get()
  list(@Query() { limit, cursor }: PageQuery, @CurrentActor() actor: Actor): Promise<PeoplePage> {
    requireAction('keep_people', actor);
    return this.organisation.people(actor, limit, cursor);
  }

  /** Adds a person with a one-time password. Administrator. */
  @NeverStored('oneTimePassword')
  @Post()
  create(@Body() body: CreatePersonRequest, @CurrentActor() actor: Actor): Promise<CreatedPerson> {
    return this.createPerson.execute(body, actor);
  }
}
