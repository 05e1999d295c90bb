import { Db } from '@app/db/db';
import { judgeLight, worsenLight, type Actor, type WorseningInput } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { lightFacts } from '../upkeep/situation';
import { changeWorsening } from './change-worsening';
import type { MovedCommitment } from './register-commitment';

/** The supervisor makes a light worse than the rule found it, with a reason (人工调差, ruling 30). */
@Injectable()
export class WorsenLight {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, id: string, input: WorseningInput, version: number): Promise<MovedCommitment> {
    return changeWorsening(this.db, actor, id, 'worsen_light', version, (of, today) => {
      const shown = judgeLight(lightFacts(of, { today }), of.programme.lightRule, of.calendar).light;
      return worsenLight(of.commitment, shown, input, { actor, today });
    });
  }
}
