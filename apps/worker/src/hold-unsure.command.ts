import { Db } from '@app/db/db';
import { DueRead } from '@app/db/reads/due.read';
import type { Held } from '@app/db/stores/restore.store';
import type { INestApplicationContext } from '@nestjs/common';
import { runCommand } from './run-command';
import { SweepDue } from './sweep/sweep-due';
import { AssembleMail } from './delivery/assemble-mail';

const REASON = 'the database was restored: this may have gone out after the restored moment';

/**
 * After a restore to an earlier moment, before the workers start: what fell due since then is put together and held,
 * with everything else that was to leave the house, as dead letters. The administrator sends again what did not arrive;
 * nothing goes out twice unasked. The inbox needs none of it: its notices are in the database or are not.
 */
export async function holdUnsure(app: INestApplicationContext): Promise<Held> {
  await app.get(SweepDue).run();
  const total = { digests: 0, messages: 0 };
  for (const jurisdictionId of await app.get(DueRead).jurisdictions()) {
    while ((await app.get(AssembleMail).assemble(jurisdictionId, 'whatever the hour')).length > 0);
    const held = await app.get(Db).transaction({ jurisdictionId }, (tx) => tx.restores.hold(REASON));
    total.digests += held.digests;
    total.messages += held.messages;
  }
  return total;
}

if (require.main === module) {
  runCommand(async (app) => {
    const { digests, messages } = await holdUnsure(app);
    console.log(`Held as dead letters: ${digests} mails, ${messages} messages to receivers.`);
    return 0;
  });
}
