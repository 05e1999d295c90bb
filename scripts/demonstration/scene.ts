import type { SlipRow } from '@app/db/schemas/reporting.schema';
import type { Db } from '@app/db/db';
import type {
  Actor,
  CommitmentId,
  DutyId,
  DutyKind,
  JurisdictionId,
  SlipLevel,
  TargetId,
  TargetKind,
} from '@app/domain';
import type { Founded } from '../found-jurisdiction';
import type { ListSeed, SeedRegistration } from './seed';

/** One item of the list as the database has it. */
export interface StagedItem {
  readonly id: CommitmentId;
  readonly targets: readonly { readonly id: TargetId; readonly kind: TargetKind }[];
  /** What waits at the moment and is acted on next. */
  reportId?: string;
  claimId?: string;
}

/** One jurisdiction while its story is played: who is who, and which identifier a printed number has. */
export class Scene {
  readonly jurisdictionId: JurisdictionId;
  /** Known once the list is imported. */
  programmeId = '';
  readonly items = new Map<string, StagedItem>();
  /** By the story's own reference. */
  readonly resolutions = new Map<string, string>();

  constructor(
    readonly db: Db,
    readonly list: ListSeed,
    private readonly founded: Founded,
  ) {
    this.jurisdictionId = founded.jurisdictionId;
  }

  /** Whoever holds the post of that code. */
  actor(postCode: string): Actor {
    return known(this.founded.actors, postCode);
  }

  everybody(): readonly Actor[] {
    return [...this.founded.actors.values()];
  }

  department(code: string): string {
    return known(this.founded.departments, code);
  }

  item(number: string): StagedItem {
    return known(this.items, number);
  }

  registration(number: string): SeedRegistration {
    const registration = this.list.registration[number];
    if (!registration) throw new Error(`item ${number} has no registration`);
    return registration;
  }

  /** The item's open slip of that level that `wanted` looks for. */
  async slip(
    actor: Actor,
    number: string,
    level: SlipLevel,
    wanted: (slip: SlipRow) => boolean,
  ): Promise<SlipRow | undefined> {
    const commitmentId = this.item(number).id;
    const open = await this.db.transaction(actor, (tx) =>
      tx.slips.find({ commitmentId, level, state: 'open' }),
    );
    return open.find(wanted);
  }

  /** The item's inner milestone of that title, still open. */
  milestone(actor: Actor, number: string, title: string): Promise<DutyId> {
    return this.duty(actor, number, 'milestone', title);
  }

  promisedDuty(actor: Actor, number: string): Promise<DutyId> {
    return this.duty(actor, number, 'promised');
  }

  private async duty(actor: Actor, number: string, kind: DutyKind, title?: string): Promise<DutyId> {
    const commitmentId = this.item(number).id;
    const open = await this.db.transaction(actor, (tx) =>
      tx.duties.find({ commitmentId, kind, state: 'open' }),
    );
    const duty = open.find((one) => title === undefined || one.title === title);
    if (!duty) throw new Error(`item ${number} has no open duty ${title ?? kind}`);
    return duty.id;
  }
}

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the story names ${key}, which is not there`);
  return value;
}
