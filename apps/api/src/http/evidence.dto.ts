import type { EvidenceType } from '@app/domain';

/** A commitment that the same file was handed in for. */
export class ProvenElsewhere {
  id!: string;
  number!: string;
  title!: string;
}

class EvidenceFile {
  id!: string;
  /** As its owner called it; only for people. */
  name!: string;
  mediaType!: EvidenceType;
  /** Bytes. */
  size!: number;
  /** SHA-256 of the file in hexadecimal; it stands in the trail. */
  sha256!: string;
  uploadedAt!: string;
  /** Not empty: one file cannot prove two commitments, and the supervision office will ask (佐证重复). */
  elsewhere!: ProvenElsewhere[];
}

export class AddedEvidenceAnswer extends EvidenceFile {
  commitmentId!: string;
}

export class EvidencePost {
  id!: string;
  title!: string;
  department!: string;
}

/** A photo or a document (佐证); its content lies at `/evidence/{id}/content`. */
export class EvidenceAnswer extends EvidenceFile {
  post!: EvidencePost | null;
}
