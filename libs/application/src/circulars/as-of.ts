import type { CircularContext } from '@app/db/reads/circular.read';
import { localDate, type Commitment, type DomainEvent, type DutyEvent } from '@app/domain';
import type { Situation } from '../upkeep/situation';

type Rewound = Omit<Situation, 'claim'>;
type Report = Situation['reports'][number];
type Slip = Situation['slips'][number];

/** Thinks one later event away. What happened is undone the newest first, so each finds things as it left them. */
function without(of: Rewound, event: DomainEvent): Rewound {
  switch (event.kind) {
    case 'state_changed':
    case 'not_ours_returned':
      return withCommitment(of, { state: event.from, ...(event.to === 'closed' ? { closedOn: null } : {}) });
    case 'items_merged':
      return { ...withCommitment(of, { mergedIntoId: null }), mergedInto: null };
    case 'light_worsened':
    case 'light_worsening_lifted':
      return withCommitment(of, { worsened: worsenedAs(event.before, of.commitment) });
    case 'duty_opened':
    case 'duty_moved':
    case 'duty_met':
    case 'duty_cancelled':
      return withoutDutyEvent(of, event);
    case 'report_accepted':
    case 'report_returned':
    case 'report_taken_back':
      return { ...of, reports: of.reports.map((one) => (one.id === event.reportId ? unreviewed(one) : one)) };
    case 'slip_released':
    case 'slip_escalated':
      return withSlip(of, event.slipId, { state: 'open', releasedOn: null, releaseNote: null });
    case 'slip_replied':
      return withSlip(of, event.slipId, { reply: null });
    default:
      return of;
  }
}

const withCommitment = (of: Rewound, change: Partial<Commitment>): Rewound => ({
  ...of,
  commitment: { ...of.commitment, ...change },
});

const withSlip = (of: Rewound, id: string, change: Partial<Slip>): Rewound => ({
  ...of,
  slips: of.slips.map((slip) => (slip.id === id ? { ...slip, ...change } : slip)),
});

/** The words of a worsening are kept apart from the event: where it was lifted since, only its light is known. */
function worsenedAs(light: 'yellow' | 'red' | null, { worsened, stateSince }: Commitment) {
  if (light === null) return null;
  if (worsened) return { ...worsened, light };
  return stateSince ? { light, reason: '', by: '', since: stateSince } : null;
}

function withoutDutyEvent(of: Rewound, event: DutyEvent): Rewound {
  const duties = of.duties.flatMap((duty) => {
    if (duty.id !== event.dutyId) return [duty];
    if (event.kind === 'duty_opened') return [];
    if (event.kind === 'duty_moved') return [{ ...duty, dueOn: event.dueOn.before }];
    return [{ ...duty, state: 'open' as const, metOn: null }];
  });
  const promiseMoved = event.kind === 'duty_moved' && event.dutyKind === 'promised';
  return { ...withCommitment(of, promiseMoved ? { dueOn: event.dueOn.before } : {}), duties };
}

/** As it lay with the supervision office: claimed, and nothing taken over. */
const unreviewed = (report: Report): Report => ({
  ...report,
  state: 'waiting',
  review: null,
  verdict: null,
  figures: report.figures.map((figure) => ({ ...figure, verified: null })),
});

/** The claims as they stood: those made by then, and of them those that were decided only later still waiting. */
export function claimsAsOf({ claims, later, asOf }: Pick<CircularContext, 'claims' | 'later' | 'asOf'>) {
  const undecided = later.flatMap(({ event }) => {
    const { kind } = event;
    const decides =
      kind === 'claim_taken_back' || kind === 'claim_returned' || kind === 'verification_recorded';
    return decides ? [event.claimId] : [];
  });
  return claims
    .filter(({ claimedOn }) => claimedOn <= asOf)
    .map((claim) => (undecided.includes(claim.id) ? { ...claim, state: 'waiting' as const } : claim));
}

/**
 * The situations as they stood at the end of `asOf`: what came later was not there yet, and what was changed later is
 * as it was before. Nothing of this is stored: the trail knows what happened, so a circular of March still says in
 * November what it said in April. On the day itself there is nothing to think away.
 */
export function situationsAsOf(
  situations: readonly Situation[],
  context: Pick<CircularContext, 'claims' | 'later' | 'asOf' | 'today' | 'zone'>,
): Situation[] {
  const { asOf, later, today, zone } = context;
  const claims = claimsAsOf(context);
  const then = situations.map((of): Rewound => {
    const its = later.flatMap(({ commitmentId, event }) =>
      commitmentId === of.commitment.id ? [event] : [],
    );
    const before = its.reduce<Rewound>(without, of);
    const wasFiled = ({ submittedOn }: Report) =>
      submittedOn === null ? asOf === today : submittedOn <= asOf;
    const wasIssued = ({ issuedAt }: Slip) => localDate(new Date(issuedAt), zone) <= asOf;
    return { ...before, reports: before.reports.filter(wasFiled), slips: before.slips.filter(wasIssued) };
  });
  return then.map((of) => {
    const { id, mergedIntoId, jurisdictionId } = of.commitment;
    const into = then.find(({ commitment }) => commitment.id === mergedIntoId)?.commitment;
    const claim = claims.find(({ commitmentId, state }) => commitmentId === id && state === 'waiting');
    return { ...of, mergedInto: into ?? of.mergedInto, claim: claim ? { ...claim, jurisdictionId } : null };
  });
}
