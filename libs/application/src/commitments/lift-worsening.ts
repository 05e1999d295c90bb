import { Db } from '@app/db/db';
import { liftWorsening, type Actor } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { changeWorsening } from './change-worsening';
import type { MovedCommitment } from './register-commitment';

/** The supervisor takes the hand off again, with a reason: the light falls back to what the rule finds. */
@Injectable()
export class LiftWorsening {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, id: string, reason: string, version: number): Promise<MovedCommitment> {
    return changeWorsening(this.db, actor, id, 'lift_worsening', version, (of) =>
      liftWorsening(of.commitment, { actor, reason }),
    );
  }
}
