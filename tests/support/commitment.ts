import { openDuty } from '@app/application/upkeep/duties';
import { refresh } from '@app/application/upkeep/refresh';
import { loadSituation } from '@app/application/upkeep/situation';
import { enterState } from '@app/application/upkeep/state';
import type { Tx } from '@app/db/tx';
import {
  asId,
  calendarDate,
  DEFAULT_POLICY,
  defaultLightRule,
  linearCurve,
  period,
  transition,
  type Actor,
  type CategoryId,
  type CommitmentId,
  type DutyId,
  type ProgrammeId,
  type Target,
  type TargetId,
  type TransitionName,
} from '@app/domain';
import type { Desk } from './desk';

/** One commitment of 区民政局 as it stands in the middle of the work: assigned, acknowledged, one target of 300. */
export interface WorkInHand {
  readonly id: CommitmentId;
  readonly programmeId: ProgrammeId;
  readonly targetId: TargetId;
  readonly promised: DutyId;
  /** In the order they were asked for. */
  readonly milestones: readonly DutyId[];
}

interface Wish {
  readonly number?: string;
  readonly startedOn?: string;
  readonly dueOn?: string;
  readonly milestones?: readonly { readonly title: string; readonly dueOn: string }[];
}

/** Brings it there directly through the stores; the way itself (import … acknowledgement) is tested elsewhere. */
export function workInHand({ db, world }: Pick<Desk, 'db' | 'world'>, wish: Wish = {}): Promise<WorkInHand> {
  const office = world.actor('office');
  return db.transaction(office, async (tx) => {
    const programmeId = tx.newId<ProgrammeId>();
    const id = tx.newId<CommitmentId>();
    const target = lifts(tx.newId(), id);
    await insertProgramme(tx, programmeId);
    await insertCommitment(tx, {
      id,
      programmeId,
      wish,
      reporter: world.actor('reporter'),
      leader: world.actor('leader'),
    });
    await tx.commitments.insertTargets([target]);
    const { promised, milestones } = await openDuties(tx, office, { id, programmeId, wish });
    await refresh(tx, office, [id]);
    return { id, programmeId, targetId: target.id, promised, milestones };
  });
}

/** Moves a commitment by the table, where the test is not about the move. */
export function move(
  { db }: Pick<Desk, 'db'>,
  actor: Actor,
  id: CommitmentId,
  name: TransitionName,
): Promise<void> {
  return db.transaction(actor, async (tx) => {
    const of = await loadSituation(tx, id);
    const { row } = transition(of.commitment, name, { actor, reason: '—' });
    await enterState(tx, actor, of, row);
    await refresh(tx, actor, [id]);
  });
}

/** Three hundred, linear over the year: 25 a month, 250 by October. */
const lifts = (id: TargetId, commitmentId: CommitmentId): Target => ({
  id,
  commitmentId,
  position: 0,
  what: '电梯',
  value: '300',
  unit: '部',
  comparator: 'gte',
  kind: 'delivery',
  basis: '验收合格并投用',
  stockOrFlow: 'flow',
  denominator: null,
  noTargetReason: null,
  stage: null,
  curve: linearCurve('300', period('2023-01'), period('2023-12')),
});

async function insertProgramme(tx: Tx, id: ProgrammeId): Promise<void> {
  await tx.query(
    `insert into programme (jurisdiction_id, id, year, name, state, light_rule, adopted_on) values ($1, $2, 2023, $3, 'adopted', $4, '2023-01-12')`,
    [tx.jurisdictionId, id, `实事清单 ${id}`, JSON.stringify(defaultLightRule)],
  );
  await tx.programmes.addPolicy(id, DEFAULT_POLICY, '2023-01-01', '');
}

interface Placed {
  readonly id: CommitmentId;
  readonly programmeId: ProgrammeId;
  readonly wish: Wish;
}

async function insertCommitment(tx: Tx, placed: Placed & { reporter: Actor; leader: Actor }): Promise<void> {
  const { id, programmeId, wish, reporter, leader } = placed;
  const categoryId = tx.newId<CategoryId>();
  await tx.query(
    `insert into category (jurisdiction_id, id, programme_id, number, name) values ($1, $2, $3, 1, '民生')`,
    [tx.jurisdictionId, categoryId, programmeId],
  );
  await tx.query(
    `insert into commitment (jurisdiction_id, id, programme_id, category_id, number, position, title, state, state_since, started_on,
       original_due_on, due_on, lead_department_id, responsible_post_id, leader_post_id)
     values ($1, $2, $3, $4, $5, 22, '加装电梯', 'in_progress', $6, $6, $7, $7, $8, $9, $10)`,
    [
      tx.jurisdictionId,
      id,
      programmeId,
      categoryId,
      wish.number ?? '22',
      wish.startedOn ?? '2023-10-09',
      wish.dueOn ?? '2023-12-31',
      reporter.departmentId,
      reporter.postId,
      leader.postId,
    ],
  );
}

async function openDuties(tx: Tx, actor: Actor, { id, programmeId, wish }: Placed) {
  const policy = DEFAULT_POLICY;
  const state = 'in_progress' as const;
  const commitment = { id, programmeId, number: wish.number ?? '22', title: '加装电梯', state };
  const context = { commitment, policy, calendar: await tx.calendar() };
  const [responsible] = await tx.query<{ post: string; started: string }>(
    `select responsible_post_id as post, started_on as started from commitment where jurisdiction_id = $1 and id = $2`,
    [tx.jurisdictionId, id],
  );
  const open = (kind: 'promised' | 'milestone', title: string, dueOn: string) =>
    openDuty(tx, actor, context, {
      kind,
      subject: kind === 'promised' ? 'promised' : title,
      title,
      opensOn: calendarDate(responsible!.started),
      dueOn: calendarDate(dueOn),
      postId: asId(responsible!.post),
    });
  const promised = await open('promised', '承诺期', wish.dueOn ?? '2023-12-31');
  const milestones: DutyId[] = [];
  for (const { title, dueOn } of wish.milestones ?? [])
    milestones.push((await open('milestone', title, dueOn)).id);
  return { promised: promised.id, milestones };
}
