import { Db } from '@app/db/db';
import type { DutyRow } from '@app/db/schemas/commitment.schema';
import type { ExtensionRequestRow } from '@app/db/schemas/reporting.schema';
import type { Tx } from '@app/db/tx';
import {
  asId,
  calendarDate,
  DomainError,
  requestExtension,
  type Actor,
  type CommitmentId,
  type ExtensionReason,
  type ExtensionState,
  type ExtensionWarning,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { openDuty } from '../upkeep/duties';
import { refresh } from '../upkeep/refresh';
import type { Situation } from '../upkeep/situation';
import { takeUp } from '../upkeep/take-up';

export interface ExtensionForm {
  readonly dutyId: string;
  readonly newOn: string;
  readonly reasonCode: ExtensionReason;
  readonly text: string;
}

export interface RequestedExtension {
  readonly id: string;
  readonly dutyId: string;
  readonly state: ExtensionState;
  /** The date that runs on until the decision. */
  readonly dueOn: string;
  readonly newOn: string;
  readonly late: boolean;
  /** What must be said beside the request; it is taken all the same. */
  readonly warnings: ExtensionWarning[];
  readonly version: number;
}

/** The lead department asks for a later date on one duty (延期申请); from now on the government office owes a decision. */
@Injectable()
export class RequestExtension {
  constructor(private readonly db: Db) {}

  execute(
    actor: Actor,
    commitmentId: string,
    form: ExtensionForm,
    version?: number,
  ): Promise<RequestedExtension> {
    return this.db.transaction(actor, async (tx) => {
      const of = await takeUp(tx, actor, asId<CommitmentId>(commitmentId), 'request_extension', version);
      const duty = of.duties.find(({ id }) => id === form.dutyId);
      if (!duty) throw new DomainError('not_found');
      const { next, warnings, event } = requestExtension(
        await factsOf(tx, of, duty),
        { id: tx.newId(), newOn: calendarDate(form.newOn), reasonCode: form.reasonCode, text: form.text },
        { actor, today: tx.today, calendar: of.calendar, policy: of.policy },
      );
      const request: ExtensionRequestRow = { ...next, programmeId: of.commitment.programmeId };
      await tx.extensions.insert(request);
      tx.events.append(request.programmeId, request.commitmentId, actor, event);
      await oweDecision(tx, actor, of, request, duty);
      await refresh(tx, actor, [of.commitment.id]);
      const { id, dutyId, state, dueOn, newOn, late } = request;
      return { id, dutyId, state, dueOn, newOn, late, warnings: [...warnings], version: request.version };
    });
  }
}

async function factsOf(tx: Tx, of: Situation, duty: DutyRow) {
  return {
    duty,
    leadDepartmentId: of.commitment.leadDepartmentId,
    year: of.programme.year,
    pending: (await tx.extensions.first({ dutyId: duty.id, state: 'waiting' })) !== null,
    grantedBefore: duty.extendedTimes,
  };
}

async function oweDecision(
  tx: Tx,
  actor: Actor,
  of: Situation,
  request: ExtensionRequestRow,
  duty: DutyRow,
): Promise<void> {
  const [desk] = await tx.organisation.postsOf('government_office');
  const days = of.policy.handling['decide_extension'];
  if (!desk || days === undefined) return;
  await openDuty(tx, actor, of, {
    kind: 'extension_decision',
    subject: request.id,
    title: `审批延期：${duty.title}`,
    opensOn: tx.today,
    dueOn: of.calendar.addWorkingDays(tx.today, days),
    postId: desk.id,
  });
}
