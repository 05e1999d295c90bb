import { setTimeout as sleep } from 'node:timers/promises';
import { RetireReceiver } from '@app/application/receivers/retire-receiver';
import type { DueReceiver } from '@app/db/reads/due.read';
import type { ClaimedDelivery } from '@app/db/stores/delivery.store';
import type { Tx } from '@app/db/tx';
import { type AnswerMeaning, judgeAnswer, MOST_TRIES, restAfter, waitAfter } from '@app/domain';
import { OutgoingPost, POST_LIMITS, PostFault } from '@app/platform/webhook/outgoing-post';
import { Injectable } from '@nestjs/common';
import { insist } from '../insist';
import { Workplace } from '../workplace';
import { type MessageContent, messageContent } from './message-content';
import { writeMessage } from './write-message';

/** Longer than the longest that a message may take. */
export const CLAIM_SECONDS = 30;
/** What is left of a claim after the longest message. */
const FINISH_WITHIN_MS = CLAIM_SECONDS * 1_000 - POST_LIMITS.timeMs - 5_000;
const OUT_OF_HOURS_SECONDS = 60;
const LOOK = 500;
const LOOK_AGAIN_MS = 1_000;
const LANES = 16;

interface Taken extends ClaimedDelivery {
  readonly content: MessageContent;
}

/**
 * Sends what is due to receivers (接收端): claim under a fence, send, finish under the same fence. One message of a
 * receiver at a time, several receivers side by side; one that hangs holds up nobody else. At least once, always under
 * one id; the order is not promised, for what fails comes later.
 */
@Injectable()
export class SendToReceivers {
  private readonly lanes = new Map<string, Promise<void>>();
  private readonly inHand = new Map<string, DueReceiver & ClaimedDelivery>();

  constructor(
    private readonly at: Workplace,
    private readonly outgoing: OutgoingPost,
    private readonly retireReceiver: RetireReceiver,
  ) {}

  /** Everything that is due. Looks again each second while something is still on its way. */
  async run(stopping?: AbortSignal): Promise<void> {
    const looked = new Map<string, number>();
    while (!stopping?.aborted) {
      const now = performance.now();
      for (const one of await this.at.due.receivers(LOOK)) {
        const rested = now - (looked.get(one.receiverId) ?? -LOOK_AGAIN_MS) >= LOOK_AGAIN_MS;
        if (this.lanes.size >= LANES || this.lanes.has(one.receiverId) || !rested) continue;
        looked.set(one.receiverId, now);
        const lane = this.work(one, stopping).finally(() => this.lanes.delete(one.receiverId));
        this.lanes.set(one.receiverId, lane);
      }
      if (this.lanes.size === 0) return;
      await Promise.race([...this.lanes.values(), sleep(LOOK_AGAIN_MS, undefined, { ref: false })]);
    }
    await Promise.all(this.lanes.values());
  }

  /** The receiver's next message, where it is due and free. False where there was none. */
  async sendNext(one: DueReceiver): Promise<boolean> {
    const begun = performance.now();
    const taken = await this.at.db.transaction(one, (tx) => this.take(tx, one));
    if (taken === null || taken === 'put down') return taken !== null;
    this.inHand.set(taken.key, { ...one, ...taken });
    const meaning = await this.send(taken).finally(() => this.inHand.delete(taken.key));
    const finished = await insist(FINISH_WITHIN_MS, () =>
      this.at.db.transaction(one, (tx) => this.settle(tx, taken, meaning)),
    );
    this.count(taken, meaning, finished);
    if (finished && meaning.means === 'taken') this.noteLateness(taken, begun);
    return true;
  }

  /** Gives back what this worker holds, so that another need not wait for the claims to run out. */
  async letGo(): Promise<void> {
    for (const { jurisdictionId, key, fence, attempts } of this.inHand.values()) {
      await this.at.db.transaction({ jurisdictionId }, (tx) =>
        tx.deliveries.giveBack(key, fence, 0, 'the worker was stopped', attempts),
      );
    }
  }

  private async work(one: DueReceiver, stopping?: AbortSignal): Promise<void> {
    try {
      while (!stopping?.aborted && (await this.sendNext(one)));
    } catch (err) {
      this.at.counters.add('delivery_failures');
      this.at.log.error({ err, ...one }, 'a message to a receiver could not be handled');
    }
  }

  /** Claims it; what has nothing left to say, or may not go out now, is put down again in the same transaction. */
  private async take(tx: Tx, one: DueReceiver): Promise<Taken | 'put down' | null> {
    const claimed = await tx.deliveries.claim(one.receiverId, this.at.worker, CLAIM_SECONDS);
    if (!claimed) return null;
    const { key, fence, attempts } = claimed;
    const content = await messageContent(tx, claimed);
    if (content === 'nothing') await tx.deliveries.finish(key, fence, 'cancelled', 'nothing left to say');
    else if (content === 'closed')
      await tx.deliveries.giveBack(key, fence, OUT_OF_HOURS_SECONDS, null, attempts - 1);
    else return { ...claimed, content };
    return 'put down';
  }

  /** What cannot be written today cannot be written tomorrow: it becomes a dead letter, and holds up nobody. */
  private async send(taken: Taken): Promise<AnswerMeaning> {
    const house = { demonstration: await this.at.due.isDemonstration(), url: this.at.config.PUBLIC_URL };
    try {
      const post = writeMessage(taken, taken.content, house);
      return judgeAnswer(taken.receiver.kind, await this.outgoing.send(post));
    } catch (error) {
      const { message } = error as Error;
      if (!(error instanceof PostFault))
        return { means: 'dead', reason: `the message could not be written: ${message}` };
      return error.refused
        ? { means: 'dead', reason: message }
        : { means: 'again', reason: message, asked: null };
    }
  }

  /** Writes down what came of it, for the message and for the breaker; false where another has taken it over. */
  private async settle(tx: Tx, taken: Taken, meaning: AnswerMeaning): Promise<boolean> {
    const { key, fence, attempts, receiver } = taken;
    const { deliveries } = tx;
    if (meaning.means === 'taken') {
      const finished = await deliveries.finish(key, fence, 'sent', null);
      if (finished) await deliveries.note(receiver.id, { error: null, failed: false, restSeconds: null });
      return finished;
    }
    const { reason } = meaning;
    if (meaning.means === 'wait') {
      const { seconds } = meaning;
      const given = await deliveries.giveBack(key, fence, seconds, reason, attempts - 1);
      if (given) await deliveries.note(receiver.id, { error: reason, failed: false, restSeconds: seconds });
      return given;
    }
    if (meaning.means === 'gone') {
      const finished = await deliveries.finish(key, fence, 'cancelled', reason);
      if (finished) await this.retireReceiver.gone(tx, receiver.id);
      return finished;
    }
    const asked = meaning.means === 'again' ? meaning.asked : null;
    const done = isDead(taken, meaning)
      ? await deliveries.finish(key, fence, 'dead', reason)
      : await deliveries.giveBack(key, fence, waitAfter(attempts, Math.random(), asked), reason, attempts);
    const restSeconds = restAfter(receiver.failures + 1, asked);
    if (done) await deliveries.note(receiver.id, { error: reason, failed: true, restSeconds });
    return done;
  }

  /** By the unshifted clock. A card that waited for working hours was not late, so only what goes at once is counted. */
  private noteLateness({ kind, atOnce, madeAt, at, receiver }: Taken, begun: number): void {
    if (kind !== 'event' && !atOnce) return;
    const fired = new Date(Date.parse(at) + performance.now() - begun);
    this.at.lateness.note(receiver.kind, new Date(madeAt), fired);
  }

  private count(taken: Taken, meaning: AnswerMeaning, finished: boolean): void {
    const { counters, log } = this.at;
    if (!finished) return counters.add('webhooks_finished_too_late');
    if (meaning.means === 'taken') return counters.add('webhooks_sent');
    const dead = isDead(taken, meaning);
    counters.add(dead ? 'webhooks_dead' : 'webhooks_put_off');
    const { key, attempts } = taken;
    log.warn({ key, attempts, reason: meaning.reason }, 'a receiver did not take a message');
  }
}

const isDead = ({ attempts }: Taken, { means }: AnswerMeaning): boolean =>
  means === 'dead' || (means === 'again' && attempts >= MOST_TRIES);
