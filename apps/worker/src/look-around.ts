import { once } from 'node:events';
import { Mailer } from '@app/platform/mail';
import { AlarmClock } from '@app/platform/queue/alarm-clock';
import { Injectable } from '@nestjs/common';
import type { Found } from './states';
import { Workplace } from './workplace';

/**
 * Looks at the mail server and the queue as they are set up and as they answer, whether or not there is anything to
 * send: what is wrong at nine in the morning is known the evening before. Nothing here keeps the worker from working.
 */
@Injectable()
export class LookAround {
  constructor(
    private readonly at: Workplace,
    private readonly mailer: Mailer,
    private readonly clock: AlarmClock,
  ) {}

  /** A mail server that keeps one waiting does not keep the worker from stopping. */
  async run(stopping: AbortSignal): Promise<void> {
    const looked = new AbortController();
    const stopped = once(stopping, 'abort', { signal: looked.signal }).catch(() => undefined);
    try {
      await Promise.race([Promise.all([this.mail(), this.queue()]), stopped]);
    } finally {
      looked.abort();
    }
  }

  private async mail(): Promise<void> {
    const { condition, reason } = await this.mailer.look();
    this.say('mail', { code: condition, reason });
  }

  private async queue(): Promise<void> {
    const { condition, reason, depth } = await this.clock.look();
    this.say('queue', { code: condition, reason, ...(depth && { figures: { ...depth } }) });
  }

  private say(part: string, found: Found): void {
    const changed = this.at.states.set(part, found);
    // Once a change, not once a look.
    if (changed && found.reason !== null) this.at.log.warn({ part, ...found }, 'something is wrong around');
  }
}
