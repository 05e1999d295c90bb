import { Db } from '@app/db/db';
import {
  asId,
  requirePermitted,
  type Actor,
  type ExtensionRequestId,
  type ExtensionState,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { carryOutExtension } from '../upkeep/extension';
import { refresh } from '../upkeep/refresh';
import { requireVersion, takeUpPart } from '../upkeep/take-up';

export interface DecidedRequest {
  readonly id: string;
  readonly dutyId: string;
  readonly state: ExtensionState;
  readonly newOn: string;
  readonly decidedOn: string | null;
  readonly version: number;
}

/**
 * The government office decides on a later inner date, or refuses one (ruling 21). A promised date is granted by the
 * confirmation of a resolution and by nothing else: here it is refused with `extension_authority`.
 */
@Injectable()
export class DecideExtension {
  constructor(private readonly db: Db) {}

  execute(
    actor: Actor,
    requestId: string,
    decision: { readonly granted: boolean; readonly text?: string | null },
    version?: number,
  ): Promise<DecidedRequest> {
    return this.db.transaction(actor, async (tx) => {
      const id = asId<ExtensionRequestId>(requestId);
      const { commitmentId } = await tx.extensions.get(id);
      const of = await takeUpPart(tx, actor, commitmentId);
      const request = await tx.extensions.get(id);
      requirePermitted('decide_extension', actor, of.commitment);
      requireVersion(request, version);
      const order = { granted: decision.granted, text: decision.text ?? null, resolution: null };
      const settled = await carryOutExtension(tx, actor, of, request, order);
      await refresh(tx, actor, [commitmentId]);
      const { dutyId, state, newOn, decidedOn } = settled;
      return { id, dutyId, state, newOn, decidedOn, version: settled.version };
    });
  }
}
