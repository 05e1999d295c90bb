import { ChangePerson } from '@app/application/people/change-person';
import { CreateDepartment } from '@app/application/people/create-department';
import { CreatePerson } from '@app/application/people/create-person';
import { CreatePost } from '@app/application/people/create-post';
import { DeactivatePerson } from '@app/application/people/deactivate-person';
import { HandOverPost } from '@app/application/people/hand-over-post';
import { ResetPassword } from '@app/application/people/reset-password';
import { OrganisationRead } from '@app/db/reads/organisation.read';
import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller';
import { OrganisationController } from './organisation.controller';
import { PeopleController } from './people.controller';

@Module({
  controllers: [OrganisationController, PeopleController, AccountsController],
  providers: [
    CreateDepartment,
    CreatePost,
    CreatePerson,
    HandOverPost,
    ChangePerson,
    ResetPassword,
    DeactivatePerson,
    OrganisationRead,
  ],
})
export class PeopleModule {}
