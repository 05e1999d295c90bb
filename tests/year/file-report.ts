import { SubmitProgressReport } from '@app/application/progress/submit-progress-report';
import type { ReportForm } from '@app/application/progress/report-form';
import type { TargetRow } from '@app/db/schemas/commitment.schema';
import { DomainError, isCounted, aimOf, period, plannedAt, QUESTION_CODES } from '@app/domain';
import { LIST } from './laoshan';
import type { Act, Figures } from './script';
import { found, type Stage } from './stage';

type ReportAct = Extract<Act, { do: 'report' }>;
type Answers = NonNullable<ReportForm['answers']>;

/** Files a month's report; whatever the form asks about is answered and sent again. */
export async function fileReport(stage: Stage, act: ReportAct): Promise<void> {
  const commitmentId = await stage.itemId(act.item);
  const actor = stage.actor(found(LIST.registration[act.item]).responsiblePost);
  const form = await formOf(stage, act);
  const submit = (answers: Answers) =>
    new SubmitProgressReport(stage.db).execute(actor, commitmentId, { ...form, answers });
  try {
    await submit([]);
  } catch (error) {
    await submit(answersTo(error));
  }
}

async function formOf(stage: Stage, act: ReportAct): Promise<ReportForm> {
  const commitmentId = await stage.itemId(act.item);
  const { targets, duties } = await stage.look(async (tx) => ({
    targets: await tx.commitments.targets(commitmentId),
    duties: await tx.duties.find({ commitmentId, kind: 'milestone' }),
  }));
  return {
    period: act.period,
    figures: targets.map((target, index) => figureOf(target, index, act)),
    milestonesReached: act.milestones.map(
      (dueOn) => found(duties.find(({ originalOn }) => originalOn === dueOn)).id,
    ),
    narrative: '按月填报。',
  };
}

function figureOf(target: TargetRow, index: number, { figures, period: month }: ReportAct) {
  const targetId = target.id;
  if (target.kind === 'policy_rate') {
    return { targetId, issuedState: figures === 'full' ? ('in_force' as const) : ('issued' as const) };
  }
  return { targetId, claimed: isCounted(target) ? claimed(target, index, figures, month) : null };
}

function claimed(target: TargetRow, index: number, figures: Figures, month: string): string | null {
  if (figures === 'full' || (figures === 'plan' && !target.curve)) return aimOf(target);
  if (figures === 'plan') return plannedAt(found(target.curve), period(month)).toString();
  return found(figures[index]);
}

function answersTo(error: unknown): Answers {
  if (!(error instanceof DomainError) || error.code !== 'figure_question_unanswered') throw error;
  return error.faults.map(({ params = {} }) => ({
    code: found(QUESTION_CODES.find((code) => code === params['question'])),
    targetId: params['targetId'] ? String(params['targetId']) : null,
    text: '已核对，数据属实。',
  }));
}
