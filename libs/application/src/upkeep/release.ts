import type { SlipRow } from '@app/db/schemas/reporting.schema';
import type { AnyActor, Tx } from '@app/db/tx';
import { meetDuty } from './duties';
import type { Situation } from './situation';

/** Why a slip was released: a code for the trail and the words that stand beside the slip. */
export interface ReleaseCause {
  readonly code: string;
  readonly zh: string;
}

/** Releases a slip (解除), by hand or because its matter is mended (ruling 23): nothing is owed on it any more. */
export async function releaseSlip(
  tx: Tx,
  actor: AnyActor,
  of: Pick<Situation, 'duties'>,
  slip: SlipRow,
  cause: ReleaseCause,
): Promise<SlipRow> {
  const released = await tx.slips.save(slip, {
    state: 'released',
    releasedOn: tx.today,
    releaseNote: cause.zh,
  });
  for (const duty of of.duties) {
    if (duty.subject === slip.id && duty.state === 'open') await meetDuty(tx, actor, duty);
  }
  tx.events.append(slip.programmeId, slip.commitmentId, actor, {
    kind: 'slip_released',
    commitmentId: slip.commitmentId,
    slipId: slip.id,
    level: slip.level,
    cause: cause.code,
    text: cause.zh,
  });
  return released;
}
