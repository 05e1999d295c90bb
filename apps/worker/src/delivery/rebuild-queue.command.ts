import { DueRead } from '@app/db/reads/due.read';
import { AlarmClock } from '@app/platform/queue/alarm-clock';
import type { INestApplicationContext } from '@nestjs/common';
import { runCommand } from '../run-command';
import { setAlarms } from './ring';

/** Empties the queue and fills it again from the database; returns how many alarms were set. */
export async function rebuildQueue(app: INestApplicationContext): Promise<number> {
  const clock = app.get(AlarmClock);
  await clock.clear();
  return setAlarms(app.get(DueRead), clock);
}

if (require.main === module) {
  runCommand(async (app) => {
    const alarms = await rebuildQueue(app);
    console.log(`The queue has been emptied and holds ${alarms} alarms, for what is due within 15 minutes.`);
    return 0;
  });
}
