import { CompileCircular } from '@app/application/circulars/compile-circular';
import { CircularRead } from '@app/db/reads/circular.read';
import { Module } from '@nestjs/common';
import { CircularsController } from './circulars.controller';

@Module({ controllers: [CircularsController], providers: [CompileCircular, CircularRead] })
export class CircularsModule {}
