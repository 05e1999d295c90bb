import {
  decideExtension,
  DomainError,
  type Actor,
  type CalendarDate,
  type ExtensionDecision,
} from '@app/domain';
import type { DutyRow } from '@app/db/schemas/commitment.schema';
import type { ExtensionRequestRow } from '@app/db/schemas/reporting.schema';
import type { AnyActor, Tx } from '@app/db/tx';
import { meetDuty, moveDutyTo } from './duties';
import type { Situation } from './situation';

/**
 * Carries out the decision on an extension request, by whichever authority it came (ruling 21): the request settled,
 * the date moved where granted, the office's own duty to decide met. The rule itself is `decideExtension`.
 */
export async function carryOutExtension(
  tx: Tx,
  actor: Actor,
  of: Situation,
  request: ExtensionRequestRow,
  decision: ExtensionDecision,
): Promise<ExtensionRequestRow> {
  const duty = of.duties.find(({ id }) => id === request.dutyId);
  if (!duty) throw new DomainError('not_found');
  const decided = decideExtension(request, duty, decision, { actor, today: tx.today });
  const settled = await tx.extensions.save(request, decided.next);
  let authority = '';
  for (const event of decided.events) {
    // The move writes its own event.
    if (event.kind !== 'extension_decided') continue;
    authority = event.authority;
    tx.events.append(of.commitment.programmeId, of.commitment.id, actor, event);
  }
  if (decided.duty) await extendDuty(tx, actor, of, duty, decided.duty.dueOn, authority);
  for (const decisionDuty of of.duties) {
    const { kind, subject, state } = decisionDuty;
    if (kind === 'extension_decision' && subject === request.id && state === 'open') {
      await meetDuty(tx, actor, decisionDuty);
    }
  }
  return settled;
}

/**
 * Gives a duty its later date and counts the extension. The date that others read beside the duty moves with it: the
 * commitment's promised date, the slip's mending date. Original dates stay (ruling 21).
 */
export async function extendDuty(
  tx: Tx,
  actor: AnyActor,
  of: Situation,
  duty: DutyRow,
  newOn: CalendarDate,
  authority: string,
): Promise<void> {
  const counted = { ...duty, extendedTimes: duty.extendedTimes + 1 };
  await moveDutyTo(tx, actor, of, counted, newOn, authority);
  if (duty.kind === 'promised') await tx.commitments.save(of.commitment, { dueOn: newOn });
  const slip = duty.kind === 'slip_mending' ? of.slips.find(({ id }) => id === duty.subject) : undefined;
  if (slip) await tx.slips.save(slip, { mendBy: newOn });
}
