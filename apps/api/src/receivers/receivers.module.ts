import { ChangeReceiver } from '@app/application/receivers/change-receiver';
import { CreateReceiver } from '@app/application/receivers/create-receiver';
import { ReceiverAddress } from '@app/application/receivers/receiver-address';
import { RetireReceiver } from '@app/application/receivers/retire-receiver';
import { RotateReceiverSecret } from '@app/application/receivers/rotate-receiver-secret';
import { TestReceiver } from '@app/application/receivers/test-receiver';
import { ReceiversRead } from '@app/db/reads/receivers.read';
import { Module } from '@nestjs/common';
import { ReceiversController } from './receivers.controller';

@Module({
  controllers: [ReceiversController],
  providers: [
    ReceiverAddress,
    CreateReceiver,
    ChangeReceiver,
    RotateReceiverSecret,
    RetireReceiver,
    TestReceiver,
    ReceiversRead,
  ],
})
export class ReceiversModule {}
