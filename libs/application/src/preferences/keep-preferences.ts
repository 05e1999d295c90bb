import { Db } from '@app/db/db';
import { PreferenceStore } from '@app/db/stores/preference.store';
import { DomainError, sightOf, type Actor, type Preferences } from '@app/domain';
import { Injectable } from '@nestjs/common';

const NOBODYS = { leadDepartmentId: null, supportingDepartmentIds: [] };

/**
 * Keeps how one likes the pages, whole, in place of what was kept before. Only what one may see can be followed; throws
 * `request_invalid` with the place of each other id. The trail has nothing of it.
 */
@Injectable()
export class KeepPreferences {
  constructor(private readonly db: Db) {}

  execute(actor: Actor, preferences: Preferences): Promise<Preferences> {
    return this.db.transaction(actor, async (tx) => {
      const store = new PreferenceStore(tx);
      const { followed } = preferences;
      const seesAny = sightOf(actor, NOBODYS) !== 'none';
      const known = seesAny && followed.length > 0 ? await store.known(followed) : new Set<string>();
      const faults = followed.flatMap((id, i) =>
        known.has(id.toLowerCase()) ? [] : [{ pointer: `/followed/${i}`, code: 'not_found' as const }],
      );
      if (faults.length > 0) throw new DomainError('request_invalid', {}, faults);
      store.keep(actor.personId, preferences);
      return preferences;
    });
  }
}
