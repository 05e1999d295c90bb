import { openDuties, type NewDuty } from '@app/application/upkeep/duties';
import { refresh } from '@app/application/upkeep/refresh';
import type { Db } from '@app/db/db';
import type { Tx } from '@app/db/tx';
import {
  calendarDate,
  DEFAULT_POLICY,
  defaultLightRule,
  linearCurve,
  period,
  type Actor,
  type CalendarDate,
  type CategoryId,
  type CommitmentId,
  type EscalationPolicy,
  type ProgrammeId,
} from '@app/domain';
import type { Founded } from '../../../scripts/found-jurisdiction';

const WHOLE_DAY = { from: '00:00', to: '23:59' } as const;
const MAY_BE_MOVED = 10_000;

/** How the programmes of a run are laid out: each fires at a minute of its own, so that something falls due every minute. */
export interface Layout {
  readonly year: number;
  readonly firesAt: readonly string[];
  readonly perProgramme: number;
  /** How many milestones a commitment has, and over how many working days, from how many ahead of today on, they are spread. */
  readonly milestones: number;
  readonly spread: number;
  readonly ahead: number;
  /** Working days before a milestone on which it is reminded of. */
  readonly dueSoon: readonly number[];
}

export interface Placed {
  readonly id: CommitmentId;
  readonly department: number;
}

/**
 * Puts commitments into work, assigned and acknowledged, through the stores and the use cases' own upkeep, which makes
 * their duties and reminders: the way there (import, resolution, registration) is not what a fault run is about.
 */
export async function putIntoWork(db: Db, town: Founded, layout: Layout): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const [n, firesAt] of layout.firesAt.entries()) {
    const policy = policyOf(firesAt, layout.dueSoon);
    const office = actorOf(town, 'office');
    placed.push(
      ...(await db.transaction(office, async (tx) => {
        const programmeId = await programme(tx, layout.year, policy);
        const categoryId = tx.newId<CategoryId>();
        await tx.query(
          `insert into category (jurisdiction_id, id, programme_id, number, name) values ($1, $2, $3, 1, '民生')`,
          [tx.jurisdictionId, categoryId, programmeId],
        );
        const its: Placed[] = [];
        for (let i = 0; i < layout.perProgramme; i++)
          its.push(await commitment(tx, town, { n, i, programmeId, categoryId, policy, layout }));
        return its;
      })),
    );
  }
  return placed;
}

export function actorOf(town: Founded, seat: string): Actor {
  const actor = town.actors.get(seat);
  if (!actor) throw new Error(`nobody sits at ${seat}`);
  return actor;
}

const policyOf = (firesAt: string, dueSoon: readonly number[]): EscalationPolicy => ({
  ...DEFAULT_POLICY,
  firesAt,
  workingHours: WHOLE_DAY,
  duties: { ...DEFAULT_POLICY.duties, milestone: { ...DEFAULT_POLICY.duties.milestone, dueSoon } },
  extension: { ...DEFAULT_POLICY.extension, maxTimes: MAY_BE_MOVED },
});

async function programme(tx: Tx, year: number, policy: EscalationPolicy): Promise<ProgrammeId> {
  const id = tx.newId<ProgrammeId>();
  await tx.query(
    `insert into programme (jurisdiction_id, id, year, name, state, light_rule, adopted_on) values ($1, $2, $3, $4, 'adopted', $5, $6)`,
    [
      tx.jurisdictionId,
      id,
      year,
      `实事清单 ${policy.firesAt}`,
      JSON.stringify(defaultLightRule),
      `${year}-01-12`,
    ],
  );
  await tx.programmes.addPolicy(id, policy, `${year}-01-01` as CalendarDate, '');
  return id;
}

interface Place {
  readonly n: number;
  readonly i: number;
  readonly programmeId: ProgrammeId;
  readonly categoryId: CategoryId;
  readonly policy: EscalationPolicy;
  readonly layout: Layout;
}

async function commitment(tx: Tx, town: Founded, at: Place): Promise<Placed> {
  const { n, i, programmeId, categoryId, policy, layout } = at;
  const department = (n + i) % 6;
  const reporter = actorOf(town, `reporter${department}`);
  const id = tx.newId<CommitmentId>();
  const number = String(i + 1);
  const [startedOn, dueOn] = [tx.today, calendarDate(`${layout.year}-12-31`)];
  await tx.query(
    `insert into commitment (jurisdiction_id, id, programme_id, category_id, number, position, title, state, state_since, started_on,
       original_due_on, due_on, lead_department_id, responsible_post_id, leader_post_id)
     values ($1, $2, $3, $4, $5, $6, '加装电梯', 'in_progress', $7, $7, $8, $8, $9, $10, $11)`,
    [
      tx.jurisdictionId,
      id,
      programmeId,
      categoryId,
      number,
      i + 1,
      startedOn,
      dueOn,
      reporter.departmentId,
      reporter.postId,
      actorOf(town, 'leader').postId,
    ],
  );
  await tx.commitments.insertTargets([targetOf(tx, id, layout.year)]);
  const context = {
    commitment: { id, programmeId, number, title: '加装电梯', state: 'in_progress' as const },
    policy,
  };
  const calendar = await tx.calendar();
  const duties: NewDuty[] = [
    {
      kind: 'promised',
      subject: 'promised',
      title: '承诺期',
      opensOn: startedOn,
      dueOn,
      postId: reporter.postId,
    },
    ...Array.from({ length: layout.milestones }, (_, k): NewDuty => ({
      kind: 'milestone',
      subject: `节点${k + 1}`,
      title: `节点${k + 1}`,
      opensOn: startedOn,
      dueOn: calendar.addWorkingDays(tx.today, layout.ahead + ((n * 5 + i * 3 + k * 7) % layout.spread)),
      postId: reporter.postId,
    })),
  ];
  const office = actorOf(town, 'office');
  await openDuties(
    tx,
    office,
    duties.map((input) => ({ context: { ...context, calendar }, input })),
  );
  await refresh(tx, office, [id]);
  return { id, department };
}

const targetOf = (tx: Tx, commitmentId: CommitmentId, year: number) => ({
  id: tx.newId<string>() as never,
  commitmentId,
  position: 0,
  what: '电梯',
  value: '300',
  unit: '部',
  comparator: 'gte' as const,
  kind: 'delivery' as const,
  basis: '验收合格并投用',
  stockOrFlow: 'flow' as const,
  denominator: null,
  noTargetReason: null,
  stage: null,
  curve: linearCurve('300', period(`${year}-01`), period(`${year}-12`)),
});
