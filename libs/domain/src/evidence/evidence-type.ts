import { DomainError } from '../error';

/** What may be handed in, with the endings a name of such a file has. */
const ENDINGS = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'image/heif': ['heic', 'heif'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
} as const satisfies Record<string, readonly string[]>;

export type EvidenceType = keyof typeof ENDINGS;
export const EVIDENCE_TYPES = Object.keys(ENDINGS) as readonly EvidenceType[];

/** Bytes of one file: a photo of a phone, or a scanned minute of acceptance. */
export const EVIDENCE_LIMIT = 20 * 1024 * 1024;

const LONGEST_NAME = 120;
const UNNAMED = '未命名';
/** Signs that do not show, or turn the direction of writing round, so that an ending reads as another. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;

const isEvidenceType = (type: string | null): type is EvidenceType =>
  type !== null && Object.hasOwn(ENDINGS, type);

/** Shown as a picture in the page; everything else is handed over as a file. */
export const isImage = (type: EvidenceType): boolean => type.startsWith('image/');

/** The name a person gave the file, without its folders and without signs that deceive; never used as a path. */
export function fileName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const name = last.replace(HIDDEN, '').replace(/\s+/g, ' ').trim().replace(/^\.+/, '');
  if (name === '') return UNNAMED;
  const signs = [...name];
  if (signs.length <= LONGEST_NAME) return name;
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  return signs.slice(0, LONGEST_NAME - ending.length).join('') + ending;
}

/**
 * The type that the content shows is the one that counts. Throws `evidence_type_refused` where it is none of ours, and
 * `evidence_extension_differs` where the name's ending says something else. A name without an ending says nothing.
 */
export function checkedType(name: string, found: string | null): EvidenceType {
  if (!isEvidenceType(found)) throw new DomainError('evidence_type_refused', { name });
  const ending = /\.([^.\s]{1,20})$/.exec(name)?.[1]?.toLowerCase();
  const allowed: readonly string[] = ENDINGS[found];
  if (ending !== undefined && !allowed.includes(ending))
    throw new DomainError('evidence_extension_differs', { name, type: allowed[0] ?? found });
  return found;
}
