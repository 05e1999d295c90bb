import type {
  CalendarDate,
  DutyId,
  LevelRule,
  PostId,
  Recipient,
  Rung,
  SlipId,
  SlipLevel,
} from '@app/domain';
import { answering, levelRule, postsOf, rungKey } from '@app/domain';
import type { SlipRow } from '@app/db/schemas/reporting.schema';
import { CHANNELS } from '@app/db/schemas/reminder.schema';
import type { NewReminder } from '@app/db/stores/reminder.store';
import type { AnyActor, Tx } from '@app/db/tx';
import { meetDuty, openDuties, type NewDuty } from './duties';
import type { Situation } from './situation';

/** What a slip is issued on: a rung that came due, or a supervisor's decision (then `byHand`, at once, with a reason). */
export interface SlipOrder {
  readonly matter: string;
  readonly version: number;
  readonly level: SlipLevel;
  readonly dutyId: DutyId | null;
  readonly dutyVersion: number | null;
  readonly dueAt: Date;
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly reason: readonly { readonly zh: string; readonly en: string }[];
  readonly byHand: boolean;
  readonly mendBy: CalendarDate | null;
}

export const orderOf = (rung: Rung): SlipOrder => ({
  ...rung,
  reason: rung.reasons.map(({ zh, en }) => ({ zh, en })),
  byHand: false,
  mendBy: null,
});

/** One slip to be issued, and on what; afterwards `of` is the situation that it leaves. */
export interface SlipToIssue {
  readonly of: Situation;
  readonly order: SlipOrder;
}
export interface IssuedSlip {
  readonly of: Situation;
  readonly slip: SlipRow;
}

/** A slip with whom it reaches, of whom the first that answers owes the answer. */
interface Draft extends IssuedSlip {
  readonly rule: LevelRule;
  readonly to: readonly PostId[];
  readonly cc: readonly PostId[];
  readonly answering: readonly PostId[];
}

/**
 * Issues slips, one a commitment: closes the matter's lower one as escalated, numbers the new one, tells its recipients
 * in the inbox (which is the delivery, ruling 23) and queues their mail, opens the duty to answer. One transaction, so
 * that either all of it happened or nothing; one statement a table, however many slips, for a quarter of a country's
 * promises may pass in one night.
 */
export async function issueSlips(
  tx: Tx,
  actor: AnyActor,
  orders: readonly SlipToIssue[],
): Promise<IssuedSlip[]> {
  const drafts = await draftsOf(tx, actor, orders);
  await tx.slips.insert(drafts.map(({ slip }) => slip));
  await tx.reminders.add(drafts.flatMap((draft) => noticesOf(draft, 'mail')));
  await tx.reminders.addDelivered(drafts.flatMap((draft) => noticesOf(draft, 'in_app')));
  const owed = drafts.map((draft) => answersOwed(tx, draft));
  const inputs = drafts.flatMap(({ of }, i) => (owed[i] ?? []).map((input) => ({ context: of, input })));
  const duties = await openDuties(tx, actor, inputs);
  return drafts.map(({ of, slip }, i) => {
    tellTrail(tx, actor, slip);
    const its = duties.splice(0, owed[i]?.length ?? 0);
    return { slip, of: { ...of, slips: [...of.slips, slip], duties: [...of.duties, ...its] } };
  });
}

/** The same for one. */
export async function issueSlip(tx: Tx, actor: AnyActor, of: Situation, order: SlipOrder): Promise<SlipRow> {
  const [issued] = await issueSlips(tx, actor, [{ of, order }]);
  if (!issued) throw new Error('no slip was issued');
  return issued.slip;
}

async function draftsOf(tx: Tx, actor: AnyActor, orders: readonly SlipToIssue[]): Promise<Draft[]> {
  const ruled = orders.map(({ of, order }) => ({ of, order, rule: levelRule(of.policy, order.level) }));
  const [posts, numbers] = await Promise.all([
    tx.organisation.postsInOrder(),
    tx.slips.nextNumbers(ruled.map(({ rule }) => rule)),
  ]);
  const drafts: Draft[] = [];
  for (const [i, { of, order, rule }] of ruled.entries()) {
    const owing = of.duties.find(({ id }) => id === order.dutyId)?.postId ?? null;
    const reached = (recipients: readonly Recipient[]) => postsOf(recipients, of.commitment, owing, posts);
    const to = reached(order.to);
    drafts.push({
      of: await escalateLower(tx, actor, of, order),
      slip: newSlip(tx, of, order, rule, numbers[i] ?? ''),
      rule,
      to,
      cc: reached(order.cc).filter((post) => !to.includes(post)),
      answering: reached(answering(order.to)),
    });
  }
  return drafts;
}

function newSlip(tx: Tx, of: Situation, order: SlipOrder, rule: LevelRule, number: string): SlipRow {
  const id = tx.newId<SlipId>();
  return {
    jurisdictionId: tx.jurisdictionId,
    id,
    programmeId: of.commitment.programmeId,
    commitmentId: of.commitment.id,
    dutyId: order.dutyId,
    dutyVersion: order.dutyVersion,
    matter: order.matter,
    rungKey: keyOf(order, id),
    level: order.level,
    number,
    state: 'open',
    byHand: order.byHand,
    reason: order.reason,
    dueAt: order.dueAt.toISOString(),
    issuedAt: tx.now.toISOString(),
    deliveredOn: tx.today,
    acknowledgedAt: null,
    replyBy: rule.replyWithin === null ? null : of.calendar.addWorkingDays(tx.today, rule.replyWithin),
    mendBy: order.mendBy,
    reply: null,
    releasedOn: null,
    releaseNote: null,
    version: 1,
  };
}

/** A rung of the clock goes out once; a slip by hand may follow one of its level that was released, so it has a key of its own. */
function keyOf({ matter, version, level, byHand }: SlipOrder, id: SlipId): string {
  const key = rungKey(matter, version, level);
  return byHand ? `${key}:${id}` : key;
}

async function escalateLower(tx: Tx, actor: AnyActor, of: Situation, order: SlipOrder): Promise<Situation> {
  const lower = of.slips.find(({ matter, state }) => matter === order.matter && state === 'open');
  if (!lower) return of;
  const escalated = await tx.slips.save(lower, { state: 'escalated' });
  const duties = [];
  for (const duty of of.duties) {
    const answers = duty.subject === lower.id && duty.state === 'open';
    duties.push(answers ? await meetDuty(tx, actor, duty) : duty);
  }
  tx.events.append(lower.programmeId, lower.commitmentId, actor, {
    kind: 'slip_escalated',
    commitmentId: lower.commitmentId,
    slipId: lower.id,
    level: lower.level,
    toLevel: order.level,
  });
  return { ...of, duties, slips: of.slips.map((slip) => (slip === lower ? escalated : slip)) };
}

/** The duties to answer a slip: to reply, and to mend where a date was set. */
function answersOwed(tx: Tx, { slip, answering }: Draft): NewDuty[] {
  const [postId] = answering;
  if (!slip.replyBy || !postId) return [];
  const answer = { subject: slip.id, opensOn: tx.today, postId };
  const reply: NewDuty = {
    ...answer,
    kind: 'slip_reply',
    title: `答复 ${slip.number}`,
    dueOn: slip.replyBy,
  };
  if (!slip.mendBy) return [reply];
  return [reply, { ...answer, kind: 'slip_mending', title: `整改 ${slip.number}`, dueOn: slip.mendBy }];
}

function noticesOf(
  { slip, of, rule, to, cc, answering }: Draft,
  channel: (typeof CHANNELS)[number],
): NewReminder[] {
  const { number, title } = of.commitment;
  const why = `${slip.reason.map(({ zh }) => zh).join('；')}。`;
  const answerBy = slip.replyBy ? `请于 ${slip.replyBy} 前答复。` : '';
  const notice = (postId: PostId, copy: boolean): NewReminder => ({
    key: `${slip.id}:${slip.dutyVersion ?? 1}:${slip.level}:${postId}:${channel}`,
    programmeId: slip.programmeId,
    commitmentId: slip.commitmentId,
    dutyId: slip.dutyId,
    dutyVersion: slip.dutyVersion,
    slipId: slip.id,
    level: slip.level,
    rung: String(slip.level),
    copy,
    postId,
    channel,
    dueAt: slip.byHand ? slip.issuedAt : slip.dueAt,
    atOnce: slip.byHand,
    title: `${copy ? '抄送：' : ''}${rule.name} ${slip.number} 第${number}件 ${title}`,
    body: answering.includes(postId) ? why + answerBy : why,
  });
  return [...to.map((post) => notice(post, false)), ...cc.map((post) => notice(post, true))];
}

function tellTrail(tx: Tx, actor: AnyActor, slip: SlipRow): void {
  const facts = { commitmentId: slip.commitmentId, slipId: slip.id, level: slip.level };
  tx.events.append(slip.programmeId, slip.commitmentId, actor, {
    kind: 'slip_issued',
    ...facts,
    matter: slip.matter,
    number: slip.number,
    byHand: slip.byHand,
    dueAt: slip.dueAt,
    issuedAt: slip.issuedAt,
    reasonCode: null,
    text: slip.reason.map(({ zh }) => zh).join('；'),
  });
  tx.events.append(slip.programmeId, slip.commitmentId, actor, {
    kind: 'slip_delivered',
    ...facts,
    deliveredOn: slip.deliveredOn ?? tx.today,
    replyBy: slip.replyBy,
    mendBy: slip.mendBy,
  });
}
