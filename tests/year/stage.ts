import { openDataSource } from '@app/db/data-source';
import { Db } from '@app/db/db';
import type { ProgrammeRow } from '@app/db/schemas/programme.schema';
import type { Tx } from '@app/db/tx';
import { asId, type Actor, type Commitment, type CommitmentId, type JurisdictionId } from '@app/domain';
import { Client } from 'pg';
import { BusinessClock } from '../../scripts/business-clock';
import { planOf } from '../../scripts/demonstration/load';
import { foundJurisdiction } from '../../scripts/found-jurisdiction';
import type { TestDatabase } from '../support/postgres';
import { ORGANISATION } from './laoshan';

interface Holder {
  readonly code: string;
  readonly actor: Actor;
}

const HOLDERS = `
  select p.code, json_build_object('jurisdictionId', p.jurisdiction_id, 'personId', h.person_id, 'postId', p.id,
           'departmentId', p.department_id, 'role', p.role) as actor
    from post p join post_holding h on h.jurisdiction_id = p.jurisdiction_id and h.post_id = p.id`;

/**
 * One database in which the year is played: who is who, the items by their number, and the clock. It keeps nothing that
 * is not in the database, so that a copy of the database can be gone on with.
 */
export class Stage {
  private readonly ids = new Map<string, CommitmentId>();

  private constructor(
    readonly database: TestDatabase,
    readonly client: Client,
    readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly actors: ReadonlyMap<string, Actor>,
    private readonly closing: () => Promise<void>,
  ) {}

  /** Founds the district where the database is empty. */
  static async open(database: TestDatabase): Promise<Stage> {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const source = await openDataSource(database.apiUrl);
    const db = new Db(source);
    const clock = new BusinessClock(client);
    if ((await client.query('select from post limit 1')).rowCount === 0) {
      await clock.set(new Date('2023-01-03T09:00:00+08:00'));
      await foundJurisdiction(client, db, planOf(ORGANISATION, 'nobody signs in'));
    }
    const { rows } = await client.query<Holder>(HOLDERS);
    const actors = new Map(rows.map(({ code, actor }) => [code, actor]));
    return new Stage(database, client, db, clock, actors, async () => {
      await Promise.all([client.end(), source.destroy()]);
    });
  }

  close(): Promise<void> {
    return this.closing();
  }

  /** `time` is Shanghai time, "HH:MM". */
  setClock(day: string, time: string): Promise<void> {
    return this.clock.set(new Date(`${day}T${time}:00+08:00`));
  }

  /** Whoever holds the post of that code. */
  actor(postCode: string): Actor {
    const actor = this.actors.get(postCode);
    if (!actor) throw new Error(`nobody holds ${postCode}`);
    return actor;
  }

  department(code: string): string {
    return this.actor(`${code}-head`).departmentId;
  }

  get jurisdictionId(): JurisdictionId {
    return asId<JurisdictionId>(this.supervisor.jurisdictionId);
  }

  async programme(): Promise<ProgrammeRow> {
    return found(await this.look((tx) => tx.programmes.first({})));
  }

  get supervisor(): Actor {
    return this.actor('ducha-review');
  }

  get office(): Actor {
    return this.actor('zhengfuban-affairs');
  }

  /** The resolution that has been recorded and not yet confirmed. */
  async recorded(): Promise<string> {
    return found(await this.look((tx) => tx.resolutions.first({ state: 'recorded' }))).id;
  }

  /** The identifier behind a printed number; it never changes. */
  async itemId(number: number): Promise<CommitmentId> {
    if (this.ids.size === 0) {
      for (const item of await this.look((tx) => tx.commitments.find())) this.ids.set(item.number, item.id);
    }
    return found(this.ids.get(String(number)));
  }

  async item(number: number): Promise<Commitment> {
    return found(await this.look((tx) => tx.commitments.first({ number: String(number) })));
  }

  look<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.transaction(this.supervisor, work);
  }
}

export function found<T>(row: T | null | undefined): T {
  if (row === null || row === undefined) throw new Error('there is no such row');
  return row;
}
