import type { CanaryView, LateView, WorkerView } from '@app/db/reads/health.read';
import { Counter, Gauge, Registry } from 'prom-client';
import { LatenessHistogram } from './lateness-histogram';

/** What tells whether reminders go out: the numbers of the whole installation, and of nobody in particular. */
export class DeliveryMetrics {
  readonly registry = new Registry();
  private readonly due = this.gauge(
    'luoshi_due_and_not_fired',
    'Due for more than a minute and not done: reminders, checks of a ladder, digests. Must be 0',
    'what',
  );
  private readonly retrying = this.gauge('luoshi_retrying', 'Refused for now, to be tried again', 'channel');
  private readonly dead = this.gauge('luoshi_dead_letters', 'Given up for good, until sent again', 'channel');
  private readonly receivers = this.gauge(
    'luoshi_receivers',
    'Receivers in use, by whether their breaker lets everything through',
    'breaker',
  );
  private readonly canaryAge = this.gauge(
    'luoshi_canary_age_seconds',
    'Since the newest canary that went all the way was due',
  );
  private readonly canaryRung = this.gauge(
    'luoshi_canary_alarm_rung',
    'Whether the queue rang for the newest canary that it was asked to ring for',
  );
  private readonly jobs = this.gauge(
    'luoshi_queue_jobs',
    'Alarms in the queue, as a worker counted them',
    'state',
  );
  private readonly finds = this.gauge(
    'luoshi_worker_finds',
    'In which condition a worker finds the mail server and the queue',
    'worker',
    'part',
    'condition',
  );
  private readonly silent = this.gauge(
    'luoshi_worker_silent_seconds',
    'Seconds since a worker last got on',
    'worker',
  );
  private readonly counted = new Counter({
    name: 'luoshi_worker_counted_total',
    help: 'What a worker has done and failed at since it started: notices delivered, mails sent or dead, failures',
    labelNames: ['worker', 'what'],
    registers: [this.registry],
  });
  private readonly lateness = new LatenessHistogram({
    name: 'luoshi_lateness_seconds',
    help: 'Fired minus due, by channel, since the worker started',
    labelNames: ['worker', 'channel'],
    registers: [this.registry],
  });

  show(late: LateView, canary: CanaryView, workers: readonly WorkerView[]): void {
    this.due.set({ what: 'reminder' }, late.reminders);
    this.due.set({ what: 'check' }, late.checks);
    this.due.set({ what: 'digest' }, late.digests);
    for (const [channel, count] of Object.entries(late.retrying)) this.retrying.set({ channel }, count);
    for (const [breaker, count] of Object.entries(late.receivers)) this.receivers.set({ breaker }, count);
    this.dead.reset();
    for (const [channel, count] of Object.entries({ mail: 0, ...late.dead }))
      this.dead.set({ channel }, count);
    this.canaryAge.set(canary.passedAge ?? Infinity);
    this.canaryRung.set(canary.rung === false ? 0 : 1);
    this.showWorkers(workers);
  }

  /** The workers count, the heartbeat carries it here; one that is gone leaves the page a day later. */
  private showWorkers(workers: readonly WorkerView[]): void {
    for (const metric of [this.counted, this.silent, this.finds, this.jobs]) metric.reset();
    this.lateness.show(workers);
    const depth = workers[0]?.states['queue']?.figures ?? {};
    for (const state of ['waiting', 'delayed', 'active']) this.jobs.set({ state }, depth[state] ?? 0);
    for (const { worker, age, counters, states } of workers) {
      this.silent.set({ worker }, age);
      for (const [what, count] of Object.entries(counters)) this.counted.inc({ worker, what }, count);
      for (const [part, { code }] of Object.entries(states))
        this.finds.set({ worker, part, condition: code }, 1);
    }
  }

  private gauge<L extends string>(name: string, help: string, ...labelNames: L[]): Gauge<L> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
