import { ReconcileJurisdiction } from '@app/application/reconcile/reconcile-jurisdiction';
import type { Drift } from '@app/application/reconcile/drift';
import { DueRead } from '@app/db/reads/due.read';
import type { INestApplicationContext } from '@nestjs/common';
import { runCommand } from '../run-command';

export type ReconcileMode = 'repair' | 'verify';

/** Reconciles every jurisdiction and says what was found, a line each; the exit code is 1 where verifying found anything. */
export async function reconcileAll(
  app: INestApplicationContext,
  mode: ReconcileMode,
  say: (line: string) => void,
): Promise<number> {
  const reconcile = app.get(ReconcileJurisdiction);
  let found = 0;
  for (const jurisdictionId of await app.get(DueRead).jurisdictions()) {
    const drift = await reconcile.execute(jurisdictionId, mode);
    for (const one of drift) say(`${jurisdictionId}  ${lineOf(one)}`);
    found += drift.length;
  }
  say(summary(found, mode));
  return mode === 'verify' && found > 0 ? 1 : 0;
}

const lineOf = ({ kind, what, stands, expected }: Drift): string =>
  `${kind}  ${what}  stands ${stands ?? '-'}  expected ${expected ?? '-'}`;

function summary(found: number, mode: ReconcileMode): string {
  if (found === 0) return 'Everything is as it follows from deadlines, policy and calendar.';
  return mode === 'verify'
    ? `${found} differences; npm run reconcile repairs them.`
    : `${found} differences repaired and written to the trail.`;
}

if (require.main === module) {
  const mode = process.argv.includes('--verify') ? 'verify' : 'repair';
  runCommand((app) => reconcileAll(app, mode, (line) => console.log(line)));
}
