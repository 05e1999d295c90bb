import { Db } from '@app/db/db';
import { asId, questionsOf, requireAction, type Actor, type CommitmentId, type Question } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { loadSituation } from '../upkeep/situation';
import { acceptedOf, reportFacts } from './report-desk';
import { readForm, type ReportForm } from './report-form';

export interface CheckedReport {
  readonly period: string;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly late: boolean;
  readonly questions: Question[];
}

/** What will be asked about a report before it is sent. Writes nothing. */
@Injectable()
export class CheckProgressReport {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, commitmentId: string, form: ReportForm): Promise<CheckedReport> {
    return this.db.transaction(actor, async (tx) => {
      const of = await loadSituation(tx, asId<CommitmentId>(commitmentId));
      requireAction('report', actor, of.commitment);
      const { period, figures } = readForm(form, acceptedOf(of), tx.newId());
      const { window, targets, history } = reportFacts(of, period);
      const { opensOn, dueOn } = window;
      const late = tx.today > dueOn;
      return {
        period,
        opensOn,
        dueOn,
        late,
        questions: [...questionsOf({ figures, targets, late, dueOn }, history)],
      };
    });
  }
}
