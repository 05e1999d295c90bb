import { ConfirmResolution } from '@app/application/resolutions/confirm-resolution';
import { RecordResolution } from '@app/application/resolutions/record-resolution';
import { WithdrawResolution } from '@app/application/resolutions/withdraw-resolution';
import { Module } from '@nestjs/common';
import { ResolutionsController } from './resolutions.controller';

@Module({
  controllers: [ResolutionsController],
  providers: [RecordResolution, WithdrawResolution, ConfirmResolution],
})
export class ResolutionsModule {}
