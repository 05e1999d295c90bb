import { AdoptPolicy } from '@app/application/policies/adopt-policy';
import { PoliciesRead } from '@app/db/reads/policies.read';
import { Module } from '@nestjs/common';
import { PoliciesController } from './policies.controller';

@Module({ controllers: [PoliciesController], providers: [AdoptPolicy, PoliciesRead] })
export class PoliciesModule {}
