import { PreviewEscalation } from '@app/application/preview/preview-escalation';
import { RehearsePolicy } from '@app/application/preview/rehearse-policy';
import { PreviewRead } from '@app/db/reads/preview.read';
import { Module } from '@nestjs/common';
import { PreviewController } from './preview.controller';

@Module({ controllers: [PreviewController], providers: [PreviewRead, PreviewEscalation, RehearsePolicy] })
export class PreviewModule {}
