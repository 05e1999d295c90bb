import type { FedEvent } from '@app/db/stores/delivery.store';
import type { JurisdictionId } from '@app/domain';

/** Whose message it is; `demonstration` marks what is not real. */
export interface MessageOrigin {
  readonly jurisdictionId: JurisdictionId;
  readonly jurisdictionCode: string;
  readonly demonstration: boolean;
}

interface TrailBody {
  readonly at: string;
  readonly kind: string;
  readonly commitment: string | null;
  readonly actor: { readonly role: string; readonly post?: string };
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * What a webhook is told of one event (docs/webhooks.md). Made from the trail's immutable row, so that each attempt has
 * the same bytes. Reasons, narratives and names are not in it: the trail keeps those apart, and so is their hash left out;
 * who acted is told by role and post.
 */
export function eventMessage(event: FedEvent, origin: MessageOrigin): string {
  const { at, kind, commitment, actor, facts } = JSON.parse(event.body) as TrailBody;
  const { textHash: _, ...said } = facts;
  const by = { role: actor.role, postId: actor.post ?? null };
  return message(event.id, kind, at, origin, { commitmentId: commitment, by, ...said });
}

/** The message by which an administrator sees whether a receiver gets anything at all. */
export const testMessage = (id: string, at: string, receiverId: string, origin: MessageOrigin): string =>
  message(id, 'test', at, origin, { receiverId });

function message(
  id: string,
  type: string,
  occurredAt: string,
  { jurisdictionId, jurisdictionCode, demonstration }: MessageOrigin,
  data: Readonly<Record<string, unknown>>,
): string {
  const jurisdiction = { id: jurisdictionId, code: jurisdictionCode };
  return JSON.stringify({
    id,
    type,
    occurredAt,
    jurisdiction,
    ...(demonstration ? { demonstration } : {}),
    data,
  });
}
