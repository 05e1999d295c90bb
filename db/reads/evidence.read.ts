import {
  DomainError,
  requireAddable,
  sightOf,
  type Actor,
  type Commitment,
  type CommitmentId,
  type Evidence,
  type EvidenceId,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { CommitmentSchema } from '../schemas/commitment.schema';
import type { EvidenceView } from './commitment-row';
import { EVIDENCE } from './evidence-sql';
import { jsonFields } from './json-fields';
import { seenWhole, wholeOnly, type WholeOnly } from './whole';

type File = Pick<Evidence, 'name' | 'mediaType' | 'size' | 'sha256'>;

const COMMITMENT = prepared(
  'evidence.commitment',
  `select json_build_object(${jsonFields('c', CommitmentSchema)})
     from commitment c where c.jurisdiction_id = $1::uuid and c.id = $2::uuid`,
);

/** $3: the actor sees drafts too; without that, only what a report that was filed names. */
const NAMED = `($3::boolean or exists (select from progress_report r where r.jurisdiction_id = x.jurisdiction_id
  and r.commitment_id = x.commitment_id and r.state not in ('draft', 'taken_back') and r.evidence ? x.id::text))`;

const LIST = prepared(
  'evidence.list',
  `select ${wholeOnly(`(select coalesce(json_agg(${EVIDENCE} order by x.uploaded_at, x.id), '[]') from evidence x
       where x.jurisdiction_id = c.jurisdiction_id and x.commitment_id = c.id and ${NAMED})`)}
     from commitment c where c.jurisdiction_id = $1::uuid and c.id = $2::uuid`,
);

const FILE = prepared(
  'evidence.file',
  `select ${wholeOnly(`json_build_object('name', x.name, 'mediaType', x.media_type, 'size', x.size, 'sha256', x.sha256)`)}
     from evidence x join commitment c on c.jurisdiction_id = x.jurisdiction_id and c.id = x.commitment_id
    where x.jurisdiction_id = $1::uuid and x.id = $2::uuid and ${NAMED}`,
);

/** Evidence for those who see its commitment whole; the congress sees what a filed report names. */
@Injectable()
export class EvidenceRead {
  constructor(private readonly db: Db) {}

  async list(actor: Actor, id: CommitmentId): Promise<EvidenceView[]> {
    const values = [id, seesUnfiled(actor)];
    return seenWhole(actor, await this.db.read<WholeOnly<EvidenceView[]>>(actor, LIST, values));
  }

  async file(actor: Actor, id: EvidenceId): Promise<File> {
    const values = [id, seesUnfiled(actor)];
    return seenWhole(actor, await this.db.read<WholeOnly<File>>(actor, FILE, values));
  }

  /** Throws what handing in evidence would be refused with, before the file has come. */
  async requireAddable(actor: Actor, id: CommitmentId): Promise<void> {
    const commitment = await this.db.read<Commitment>(actor, COMMITMENT, [id]);
    if (!commitment || sightOf(actor, { ...commitment, supportingDepartmentIds: [] }) === 'none')
      throw new DomainError('not_found');
    requireAddable(commitment, actor);
  }
}

const seesUnfiled = ({ role }: Actor): boolean => role !== 'congress_monitor';
