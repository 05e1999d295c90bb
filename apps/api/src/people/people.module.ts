import { CreateDepartment } from '@app/application/people/create-department';
import { CreatePerson } from '@app/application/people/create-person';
import { CreatePost } from '@app/application/people/create-post';
import { HandOverPost } from '@app/application/people/hand-over-post';
import { OrganisationRead } from '@app/db/reads/organisation.read';
import { Module } from '@nestjs/common';
import { OrganisationController } from './organisation.controller';
import { PeopleController } from './people.controller';

@Module({
  controllers: [OrganisationController, PeopleController],
  providers: [CreateDepartment, CreatePost, CreatePerson, HandOverPost, OrganisationRead],
})
export class PeopleModule {}
