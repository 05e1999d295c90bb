import type { Keyed } from '@app/db/reads/due.read';
import type { ClaimedDispatch, DispatchItem } from '@app/db/stores/dispatch.store';
import type { Tx } from '@app/db/tx';
import { MailFault, Mailer, TIME_LIMIT_MS } from '@app/platform/mail';
import { Injectable } from '@nestjs/common';
import { enough, inLanes } from '../in-lanes';
import { insist } from '../insist';
import { Workplace } from '../workplace';
import { openings, type OpeningOf } from './openings';
import { type Digest, digestEmail, type DigestMail } from './digest.email';

/** Longer than the longest that a mail may take. */
export const CLAIM_SECONDS = 60;
/** What is left of a claim after the longest mail. */
const FINISH_WITHIN_MS = CLAIM_SECONDS * 1_000 - TIME_LIMIT_MS - 5_000;
/** After the n-th attempt so many minutes pass; the last goes on. */
const BACK_OFF_MINUTES = [1, 2, 5, 15, 60];
/** About a week. */
const MOST_ATTEMPTS = 170;
const OUT_OF_HOURS_SECONDS = 60;
const LOOK = 100;

interface Taken extends ClaimedDispatch {
  readonly items: readonly DispatchItem[];
}

/**
 * Sends digests: claim under a fence, send, finish under the same fence. A worker that was frozen meanwhile finds that
 * another has taken the digest over, and changes nothing. At least once, always under one Message-ID.
 */
@Injectable()
export class SendMail {
  private readonly inHand = new Map<string, Keyed & { readonly fence: number; readonly attempts: number }>();

  constructor(
    private readonly at: Workplace,
    private readonly mailer: Mailer,
  ) {}

  /** Everything that is due, several at a time, until the rest is in other hands. */
  async run(stopping?: AbortSignal): Promise<void> {
    const lanes = Math.max(1, Math.min(this.at.config.WORKER_CONCURRENCY, 4));
    const over = enough(stopping);
    let handled = 1;
    while (handled > 0 && !over()) {
      handled = 0;
      const due = await this.at.due.dispatches(LOOK, this.at.worker);
      const send = async (one: Keyed) => {
        if (await this.tryToSend(one)) handled++;
      };
      await inLanes(due, lanes, send, over);
    }
  }

  /** One digest, where it is due and free. True where it was sent and finished by us. */
  async send(one: Keyed): Promise<boolean> {
    const taken = await this.at.db.transaction(one, (tx) => this.take(tx, one.key));
    if (!taken) return false;
    this.inHand.set(one.key, { ...one, fence: taken.fence, attempts: taken.attempts });
    try {
      await this.mailer.send(await this.write(taken));
    } catch (error) {
      await this.failed(one, taken, error);
      return false;
    } finally {
      this.inHand.delete(one.key);
    }
    const sent = taken.items.map(({ key }) => key);
    const firedAt = await insist(FINISH_WITHIN_MS, () =>
      this.at.db.transaction(one, async (tx) =>
        (await tx.dispatches.finish(one.key, taken.fence, 'sent', null, sent)) ? tx.now : null,
      ),
    );
    this.at.counters.add(firedAt ? 'mails_sent' : 'mails_finished_too_late');
    if (firedAt) for (const { dueAt } of taken.items) this.at.lateness.note('mail', new Date(dueAt), firedAt);
    return firedAt !== null;
  }

  /** Gives back what this worker holds, so that another need not wait for the claims to run out. */
  async letGo(): Promise<void> {
    for (const { jurisdictionId, key, fence, attempts } of this.inHand.values()) {
      await this.at.db.transaction({ jurisdictionId }, (tx) =>
        tx.dispatches.giveBack(key, fence, 0, 'the worker was stopped', attempts),
      );
    }
  }

  /** True where it was sent. */
  private async tryToSend(one: Keyed): Promise<boolean> {
    try {
      return await this.send(one);
    } catch (err) {
      this.at.counters.add('delivery_failures');
      this.at.log.error({ err, ...one }, 'a digest could not be handled');
      return false;
    }
  }

  /** Claims it; what has nothing left to say, or may not go out now, is put down again in the same transaction. */
  private async take(tx: Tx, key: string): Promise<Taken | null> {
    // Sent together, done one after the other: what is read is what stands after the claim.
    const [claimed, items, openingOf] = await Promise.all([
      tx.dispatches.claim(key, this.at.worker, CLAIM_SECONDS),
      tx.dispatches.items(key),
      openings(tx),
    ]);
    if (!claimed) return null;
    if (items.length === 0 || !claimed.email) {
      await tx.dispatches.finish(
        key,
        claimed.fence,
        'cancelled',
        items.length === 0 ? 'nothing left to say' : 'no address',
      );
      return null;
    }
    if (maySend(tx, items, openingOf)) return { ...claimed, items };
    await tx.dispatches.giveBack(key, claimed.fence, OUT_OF_HOURS_SECONDS, null, claimed.attempts - 1);
    return null;
  }

  private async write({ messageId, displayName, email, items, jurisdictionName, day }: Taken) {
    const demonstration = await this.at.due.isDemonstration();
    const digest = {
      jurisdictionName,
      displayName,
      day,
      items,
      demonstration,
      url: this.at.config.PUBLIC_URL,
    };
    return { messageId, to: { name: displayName, address: email ?? '' }, ...written(digest) };
  }

  private async failed(one: Keyed, { fence, attempts }: Taken, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const dead = attempts >= MOST_ATTEMPTS || (error instanceof MailFault && error.permanent);
    this.at.counters.add(dead ? 'mails_dead' : 'mails_put_off');
    this.at.log.warn(
      { ...one, attempts, reason },
      dead ? 'a digest was refused for good' : 'a digest will be tried again',
    );
    const minutes = BACK_OFF_MINUTES[Math.min(attempts, BACK_OFF_MINUTES.length) - 1] ?? 60;
    await this.at.db.transaction(one, (tx) =>
      dead
        ? tx.dispatches.finish(one.key, fence, 'dead', reason)
        : tx.dispatches.giveBack(one.key, fence, minutes * 60, reason, attempts),
    );
  }
}

/** What cannot be written today cannot be written tomorrow: it becomes a dead letter, and holds up nobody. */
function written(digest: Digest): DigestMail {
  try {
    return digestEmail(digest);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MailFault(`the mail could not be written: ${reason}`, true);
  }
}

/** A digest that is tried again late keeps to the working hours too, unless something in it goes at once. */
function maySend(tx: Tx, items: readonly DispatchItem[], openingOf: OpeningOf): boolean {
  const [first] = items;
  return !first || items.some(({ atOnce }) => atOnce) || openingOf(first.programmeId) <= tx.now;
}
