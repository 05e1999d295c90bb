import type {
  CalendarDate,
  Commitment,
  DutyId,
  EscalationPolicy,
  PostId,
  Recipient,
  Rung,
  SlipId,
  SlipLevel,
} from '@app/domain';
import { levelRule, rungKey } from '@app/domain';
import type { SlipRow } from '@app/db/schemas/reporting.schema';
import { CHANNELS, type Channel } from '@app/db/schemas/reminder.schema';
import type { NewReminder } from '@app/db/stores/reminder.store';
import type { AnyActor, Tx } from '@app/db/tx';
import { meetDuty, openDuty } from './duties';
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

/**
 * Issues one slip: closes the matter's lower one as escalated, numbers the new one, tells its recipients in the inbox
 * (which is the delivery, ruling 23) and queues their mail, opens the duty to answer. One transaction, so that either
 * all of it happened or nothing.
 */
export async function issueSlip(tx: Tx, actor: AnyActor, of: Situation, order: SlipOrder): Promise<SlipRow> {
  const rule = levelRule(of.policy, order.level);
  const replyBy = rule.replyWithin === null ? null : of.calendar.addWorkingDays(tx.today, rule.replyWithin);
  const now = tx.now.toISOString();
  const id = tx.newId<SlipId>();
  await escalateLower(tx, actor, of, order);
  const slip: SlipRow = {
    jurisdictionId: tx.jurisdictionId,
    id,
    programmeId: of.commitment.programmeId,
    commitmentId: of.commitment.id,
    dutyId: order.dutyId,
    dutyVersion: order.dutyVersion,
    matter: order.matter,
    rungKey: keyOf(order, id),
    level: order.level,
    number: await tx.slips.nextNumber(order.level, rule.mark),
    state: 'open',
    byHand: order.byHand,
    reason: order.reason,
    dueAt: order.dueAt.toISOString(),
    issuedAt: now,
    deliveredOn: tx.today,
    acknowledgedAt: null,
    replyBy,
    mendBy: order.mendBy,
    reply: null,
    releasedOn: null,
    releaseNote: null,
    version: 1,
  };
  await tx.slips.insert(slip);
  const to = await postsFor(tx, of.commitment, order, order.to);
  const cc = (await postsFor(tx, of.commitment, order, order.cc)).filter((post) => !to.includes(post));
  const answering = await answeringOf(tx, of.commitment, order, to);
  const reminders = [
    ...to.map((post) => ({ post, copy: false })),
    ...cc.map((post) => ({ post, copy: true })),
  ].flatMap(({ post, copy }) =>
    CHANNELS.map((channel) =>
      noticeOf(slip, of, rule.name, { post, copy, answers: answering.includes(post) }, channel),
    ),
  );
  await tx.reminders.add(reminders);
  await tx.reminders.deliverInApp(reminders.filter(({ channel }) => channel === 'in_app'));
  const owing = answering[0];
  if (replyBy && owing) await owe(tx, actor, of, slip, owing, replyBy);
  const facts = { commitmentId: slip.commitmentId, slipId: slip.id, level: slip.level };
  tx.events.append(slip.programmeId, slip.commitmentId, actor, {
    kind: 'slip_issued',
    ...facts,
    matter: slip.matter,
    number: slip.number,
    byHand: slip.byHand,
    dueAt: slip.dueAt,
    issuedAt: now,
    reasonCode: null,
    text: order.reason.map(({ zh }) => zh).join('；'),
  });
  tx.events.append(slip.programmeId, slip.commitmentId, actor, {
    kind: 'slip_delivered',
    ...facts,
    deliveredOn: tx.today,
    replyBy,
    mendBy: slip.mendBy,
  });
  return slip;
}

/** A rung of the clock goes out once; a slip by hand may follow one of its level that was released, so it has a key of its own. */
function keyOf({ matter, version, level, byHand }: SlipOrder, id: SlipId): string {
  const key = rungKey(matter, version, level);
  return byHand ? `${key}:${id}` : key;
}

async function escalateLower(tx: Tx, actor: AnyActor, of: Situation, order: SlipOrder): Promise<void> {
  const lower = of.slips.find(({ matter, state }) => matter === order.matter && state === 'open');
  if (!lower) return;
  await tx.slips.save(lower, { state: 'escalated' });
  for (const duty of of.duties) {
    if (duty.subject === lower.id && duty.state === 'open') await meetDuty(tx, actor, duty);
  }
  tx.events.append(lower.programmeId, lower.commitmentId, actor, {
    kind: 'slip_escalated',
    commitmentId: lower.commitmentId,
    slipId: lower.id,
    level: lower.level,
    toLevel: order.level,
  });
}

async function owe(
  tx: Tx,
  actor: AnyActor,
  of: Situation,
  slip: SlipRow,
  postId: PostId,
  replyBy: CalendarDate,
): Promise<void> {
  const answer = { subject: slip.id, opensOn: tx.today, postId };
  await openDuty(tx, actor, of, {
    ...answer,
    kind: 'slip_reply',
    title: `答复 ${slip.number}`,
    dueOn: replyBy,
  });
  if (slip.mendBy) {
    await openDuty(tx, actor, of, {
      ...answer,
      kind: 'slip_mending',
      title: `整改 ${slip.number}`,
      dueOn: slip.mendBy,
    });
  }
}

function noticeOf(
  slip: SlipRow,
  of: Situation,
  levelName: string,
  { post: postId, copy, answers }: { post: PostId; copy: boolean; answers: boolean },
  channel: Channel,
): NewReminder {
  const { commitment } = of;
  const answerBy = slip.replyBy && answers ? `请于 ${slip.replyBy} 前答复。` : '';
  return {
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
    title: `${copy ? '抄送：' : ''}${levelName} ${slip.number} 第${commitment.number}件 ${commitment.title}`,
    body: `${slip.reason.map(({ zh }) => zh).join('；')}。${answerBy}`,
  };
}

/**
 * From whom an answer is expected, the first of whom owes it: whom the slip is addressed to; of a circular (通报), which
 * is addressed to every department, the head of the lead department alone.
 */
async function answeringOf(
  tx: Tx,
  commitment: Pick<Commitment, 'leadDepartmentId' | 'responsiblePostId' | 'leaderPostId'>,
  order: Pick<SlipOrder, 'dutyId' | 'to'>,
  to: readonly PostId[],
): Promise<readonly PostId[]> {
  if (!order.to.includes('all_department_heads')) return to;
  return postsOf(tx, commitment, order, 'department_head');
}

/** The posts that recipients stand for, each once, in the policy's order (ruling 18). */
async function postsFor(
  tx: Tx,
  commitment: Pick<Commitment, 'leadDepartmentId' | 'responsiblePostId' | 'leaderPostId'>,
  order: Pick<SlipOrder, 'dutyId'>,
  recipients: readonly Recipient[],
): Promise<PostId[]> {
  const posts: PostId[] = [];
  for (const recipient of recipients) posts.push(...(await postsOf(tx, commitment, order, recipient)));
  return [...new Set(posts)];
}

async function postsOf(
  tx: Tx,
  commitment: Pick<Commitment, 'leadDepartmentId' | 'responsiblePostId' | 'leaderPostId'>,
  order: Pick<SlipOrder, 'dutyId'>,
  recipient: Recipient,
): Promise<readonly PostId[]> {
  const one = (post: PostId | null | undefined): readonly PostId[] => (post ? [post] : []);
  const ids = async (role: Parameters<typeof tx.organisation.postsOf>[0], all: boolean) => {
    const posts = await tx.organisation.postsOf(role);
    return (all ? posts : posts.slice(0, 1)).map(({ id }) => id);
  };
  switch (recipient) {
    case 'owing_post':
      return one(order.dutyId ? (await tx.duties.get(order.dutyId)).postId : commitment.responsiblePostId);
    case 'department_head': {
      if (!commitment.leadDepartmentId) return [];
      return (await tx.organisation.postsOf('department_head', commitment.leadDepartmentId)).map(
        ({ id }) => id,
      );
    }
    case 'leader_in_charge':
      return one(commitment.leaderPostId);
    case 'district_head':
      return (await tx.organisation.postsOf('leader'))
        .filter(({ districtHead }) => districtHead)
        .map(({ id }) => id);
    case 'government_office':
      return ids('government_office', false);
    case 'supervision_office':
      return ids('supervisor', false);
    case 'all_department_heads':
      return ids('department_head', true);
    case 'congress_monitors':
      return ids('congress_monitor', true);
  }
}

/** For a slip by hand: the recipients its level has in the policy. */
export const addresseesOf = (policy: EscalationPolicy, level: SlipLevel): Pick<SlipOrder, 'to' | 'cc'> =>
  levelRule(policy, level);
