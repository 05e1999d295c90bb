import { ResendDeadLetter } from '@app/application/delivery/resend-dead-letter';
import { DeliveriesRead } from '@app/db/reads/deliveries.read';
import { Module } from '@nestjs/common';
import { DeliveriesController } from './deliveries.controller';

@Module({ controllers: [DeliveriesController], providers: [DeliveriesRead, ResendDeadLetter] })
export class DeliveriesModule {}
