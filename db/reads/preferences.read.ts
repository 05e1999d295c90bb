import { DEFAULT_PREFERENCES, type Actor, type Preferences } from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';

const ONE = prepared(
  'preferences.one',
  `select value from preference where jurisdiction_id = $1::uuid and person_id = $2::uuid`,
);

/** One's own preferences. What a newer version asks and an older row does not say is as it comes. */
@Injectable()
export class PreferencesRead {
  constructor(private readonly db: Db) {}

  async of(actor: Actor): Promise<Preferences> {
    const kept = await this.db.read<Partial<Preferences>>(actor, ONE, [actor.personId]);
    return { ...DEFAULT_PREFERENCES, ...kept };
  }
}
