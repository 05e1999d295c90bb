import type { Channel, Run } from './delivery-run';
import { round } from './table';

/** What so many processes do where nothing stands in between: rows a second in the inbox, mails a second. */
export interface Limit {
  readonly channel: Channel;
  readonly workers: number;
  readonly perSecond: number;
}

const TITLES: Readonly<Record<Channel, string>> = { in_app: 'in the inbox', mail: 'by mail' };

export function printDelivery(runs: readonly Run[], limits: readonly Limit[]): void {
  console.log(
    '\n| delivery | workers | queue | reminders/s | mails/s | limit /s | ratio | late p50 / p99 s | CPU s | worker MB |',
  );
  console.log('|---|--:|---|--:|--:|--:|--:|--:|--:|--:|');
  for (const run of runs) {
    const limit = limits.find((one) => one.channel === run.channel && one.workers === run.workers);
    const ours = run.mailsPerSecond ?? run.remindersPerSecond;
    const cells = [
      TITLES[run.channel],
      run.workers,
      run.backend,
      Math.round(run.remindersPerSecond),
      run.mailsPerSecond === null ? '' : Math.round(run.mailsPerSecond),
      Math.round(limit?.perSecond ?? 0),
      `**${round(ours / (limit?.perSecond ?? Infinity))}**`,
      `${round(run.late.p50 / 1000)} / ${round(run.late.p99 / 1000)}`,
      round(run.cpuSeconds),
      Math.round(run.peakMb),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  const [first] = runs;
  if (first)
    console.log(`\n${first.pending.toLocaleString('en')} reminders were pending at the first start.`);
}
