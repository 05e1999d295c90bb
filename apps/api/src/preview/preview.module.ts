import { ForeseeCommitment } from '@app/application/preview/foresee-commitment';
import { ForeseeDesk } from '@app/application/preview/foresee-desk';
import { PreviewEscalation } from '@app/application/preview/preview-escalation';
import { RehearsePolicy } from '@app/application/preview/rehearse-policy';
import { PreviewRead } from '@app/db/reads/preview.read';
import { Module } from '@nestjs/common';
import { OutlookController } from './outlook.controller';
import { PreviewController } from './preview.controller';

@Module({
  controllers: [PreviewController, OutlookController],
  providers: [PreviewRead, PreviewEscalation, RehearsePolicy, ForeseeCommitment, ForeseeDesk],
})
export class PreviewModule {}
