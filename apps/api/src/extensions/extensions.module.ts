import { DecideExtension } from '@app/application/extensions/decide-extension';
import { RequestExtension } from '@app/application/extensions/request-extension';
import { Module } from '@nestjs/common';
import { ExtensionsController } from './extensions.controller';

@Module({ controllers: [ExtensionsController], providers: [RequestExtension, DecideExtension] })
export class ExtensionsModule {}
