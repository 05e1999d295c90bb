import { AcceptReport } from '@app/application/progress/accept-report';
import type { ReportForm } from '@app/application/progress/report-form';
import { ReturnReport } from '@app/application/progress/return-report';
import { SubmitProgressReport } from '@app/application/progress/submit-progress-report';
import { DomainError, ISSUED_STATES, QUESTION_CODES, type Actor } from '@app/domain';
import type { Scene, StagedItem } from './scene';
import type { AcceptReportAct, ReportAct, ReturnReportAct } from './seed';

/** What is answered to a question that the story did not foresee. */
const CHECKED = '已核对，数据属实。';

export async function submitReport(scene: Scene, act: ReportAct): Promise<void> {
  const actor = scene.actor(act.by);
  const item = scene.item(act.item);
  const form = await formOf(scene, actor, item, act);
  const submit = (answers: ReportForm['answers']) =>
    new SubmitProgressReport(scene.db).execute(actor, item.id, { ...form, answers });
  try {
    item.reportId = (await submit(form.answers)).id;
  } catch (error) {
    const answers = answersTo(error);
    item.reportId = (await submit([...(form.answers ?? []), ...answers])).id;
  }
}

export async function acceptReport(scene: Scene, act: AcceptReportAct): Promise<void> {
  const item = scene.item(act.item);
  const reduced = Object.entries(act.reductions ?? {}).map(([place, reduction]) => ({
    targetId: targetAt(item, Number(place)).id,
    ...reduction,
  }));
  await new AcceptReport(scene.db).execute(scene.actor(act.by), waiting(item, act), { reduced });
}

export async function returnReport(scene: Scene, act: ReturnReportAct): Promise<void> {
  const { reasonCode, note } = act;
  const id = waiting(scene.item(act.item), act);
  await new ReturnReport(scene.db).execute(scene.actor(act.by), id, { reasonCode, text: note });
}

async function formOf(scene: Scene, actor: Actor, item: StagedItem, act: ReportAct): Promise<ReportForm> {
  const milestonesReached: string[] = [];
  for (const title of act.milestones ?? []) {
    milestonesReached.push(await scene.milestone(actor, act.item, title));
  }
  return {
    period: act.period,
    figures: Object.entries(act.figures).map(([place, figure]) => {
      const { id: targetId, kind } = targetAt(item, Number(place));
      if (kind !== 'policy_rate') return { targetId, claimed: figure };
      return { targetId, issuedState: ISSUED_STATES.find((state) => state === figure) ?? null };
    }),
    milestonesReached,
    narrative: act.narrative,
    problems: act.problems,
    nextSteps: act.nextSteps,
    answers: (act.answers ?? []).flatMap(({ code, targetIndex, text }) => {
      const targetId = targetIndex === null ? null : targetAt(item, targetIndex).id;
      return answerTo(code, targetId, text);
    }),
  };
}

/** Answers to exactly what was asked; whatever else went wrong goes on. */
function answersTo(error: unknown): NonNullable<ReportForm['answers']> {
  if (!(error instanceof DomainError) || error.code !== 'figure_question_unanswered') throw error;
  return error.faults.flatMap(({ params = {} }) => {
    const targetId = params['targetId'] ? String(params['targetId']) : null;
    return answerTo(String(params['question']), targetId, CHECKED);
  });
}

function answerTo(question: string, targetId: string | null, text: string) {
  const code = QUESTION_CODES.find((one) => one === question);
  return code ? [{ code, targetId, text }] : [];
}

function targetAt(item: StagedItem, place: number): StagedItem['targets'][number] {
  const target = item.targets[place];
  if (!target) throw new Error(`there is no target at ${place}`);
  return target;
}

function waiting(item: StagedItem, { item: number, period }: AcceptReportAct | ReturnReportAct): string {
  if (!item.reportId) throw new Error(`item ${number} has no report of ${period} waiting`);
  return item.reportId;
}
