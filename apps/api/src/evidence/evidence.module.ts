import { AddEvidence } from '@app/application/evidence/add-evidence';
import { EvidenceRead } from '@app/db/reads/evidence.read';
import { Settings } from '@app/platform/config';
import { FileStore, LocalFileStore } from '@app/platform/file-store';
import { Module } from '@nestjs/common';
import { EvidenceController } from './evidence.controller';

@Module({
  controllers: [EvidenceController],
  providers: [
    AddEvidence,
    EvidenceRead,
    {
      provide: FileStore,
      inject: [Settings],
      useFactory: ({ EVIDENCE_DIR }: Settings) => new LocalFileStore(EVIDENCE_DIR),
    },
  ],
})
export class EvidenceModule {}
