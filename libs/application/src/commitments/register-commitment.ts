import { Db } from '@app/db/db';
import type { Tx } from '@app/db/tx';
import {
  asId,
  calendarDate,
  DomainError,
  period,
  registerCommitment,
  type Actor,
  type CalendarDate,
  type FieldFault,
  type LifecycleState,
  type Milestone,
  type Nature,
  type PhysicalStage,
  type RegistrationInput,
  type StockOrFlow,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { moveDutyTo, openDuty } from '../upkeep/duties';
import { loadPrintedList } from '../upkeep/printed-list';
import { refresh } from '../upkeep/refresh';
import type { Situation } from '../upkeep/situation';
import { takeUp } from '../upkeep/take-up';
import { carryOutMove } from './carry-out-move';

/** What registration fills; everything absent stays as printed. */
export interface RegistrationForm {
  readonly dueOn?: string | null;
  readonly multiYear: boolean;
  readonly fundsYuan?: string | null;
  readonly nature?: Nature | null;
  readonly targets: readonly {
    readonly targetId: string;
    readonly basis?: string | null;
    readonly denominator?: string | null;
    readonly noTargetReason?: string | null;
    readonly stage?: PhysicalStage | null;
    readonly stockOrFlow?: StockOrFlow;
    readonly points?: readonly { readonly period: string; readonly value: string }[] | null;
  }[];
  readonly milestones: readonly { readonly title: string; readonly dueOn: string }[];
}

/** Where a commitment stands after a move. */
export interface MovedCommitment {
  readonly id: string;
  readonly state: LifecycleState;
  readonly version: number;
}

/**
 * Registers an adopted item (立项): fills what is empty and nothing else (ruling 15). Its inner milestones become
 * duties of the government office until somebody is assigned.
 */
@Injectable()
export class RegisterCommitment {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, id: string, form: RegistrationForm, version: number): Promise<MovedCommitment> {
    return this.db.transaction(actor, async (tx) => {
      const of = await takeUp(tx, actor, asId(id), 'register', version);
      const { commitment, programme, targets } = of;
      const { differences, pairs } = await loadPrintedList(tx, programme);
      const pair = pairs.find(({ first, second }) => [first.id, second.id].includes(commitment.id));
      const identicalTo = pair && (pair.first.id === commitment.id ? pair.second : pair.first).number;
      requireDistinct(form);
      const registered = registerCommitment(
        { programme, commitment, targets, identicalTo: identicalTo ?? null, countDifferences: differences },
        inputOf(form),
        { actor },
      );
      const next = await carryOutMove(tx, actor, of, 'register', registered.events, registered.next);
      await tx.commitments.saveTargets(registered.targets);
      for (const milestone of registered.milestones) await owe(tx, actor, of, milestone);
      await refresh(tx, actor, [commitment.id]);
      return { id, state: next.state, version: next.version };
    });
  }
}

/** A milestone is told from another by its title; one that is there from an earlier registration moves to its date. */
async function owe(tx: Tx, actor: Actor, of: Situation, { title, dueOn }: Milestone): Promise<void> {
  const known = of.duties.find(({ kind, subject }) => kind === 'milestone' && subject === title);
  if (known) {
    if (known.state === 'open' && known.dueOn !== dueOn) {
      await moveDutyTo(tx, actor, of, known, dueOn, 'registration');
    }
    return;
  }
  const [desk] = await tx.organisation.postsOf('government_office');
  if (!desk) throw new DomainError('registration_incomplete', { missing: 'government_office' });
  const milestone = { kind: 'milestone', subject: title, title, opensOn: tx.today, dueOn } as const;
  await openDuty(tx, actor, of, { ...milestone, postId: desk.id });
}

function requireDistinct({ milestones }: RegistrationForm): void {
  const titles = milestones.map(({ title }) => title.trim());
  const faults = titles.flatMap((title, i): FieldFault[] =>
    titles.indexOf(title) === i
      ? []
      : [{ pointer: `/milestones/${i}/title`, code: 'field_invalid', params: { field: 'title' } }],
  );
  if (faults.length > 0) throw new DomainError('request_invalid', {}, faults);
}

const dayOrNull = (text: string | null | undefined): CalendarDate | null =>
  text ? calendarDate(text) : null;

const inputOf = (form: RegistrationForm): RegistrationInput => ({
  ...form,
  dueOn: dayOrNull(form.dueOn),
  targets: form.targets.map((target) => ({
    ...target,
    targetId: asId(target.targetId),
    points: target.points?.map(({ period: month, value }) => ({ period: period(month), value })) ?? null,
  })),
  milestones: form.milestones.map(({ title, dueOn }) => ({
    title: title.trim(),
    dueOn: calendarDate(dueOn),
  })),
});
