import { actor, commitment } from '../commitment/commitment.fixture';
import { DomainError } from '../error';
import { asId } from '../id';
import { addEvidence, type Evidence, type UploadedFile } from './evidence';
import { checkedType, fileName } from './evidence-type';

const refusedWith = (work: () => unknown): string => {
  try {
    work();
    return 'accepted';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

describe('the name of a file', () => {
  it.each([
    ['现场.jpg', '现场.jpg'],
    ['C:\\照片\\现场.jpg', '现场.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['..', '未命名'],
    ['.htaccess', 'htaccess'],
    ['', '未命名'],
    ['a\r\nb\u0000.pdf', 'ab.pdf'],
    ['报告\u202egpj.exe', '报告gpj.exe'],
    ['a   b.pdf', 'a b.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(fileName(given)).toBe(kept);
  });

  it('is cut so that its ending stays', () => {
    const name = fileName(`${'长'.repeat(300)}.docx`);
    expect([...name]).toHaveLength(120);
    expect(name).toMatch(/长\.docx$/);
  });
});

describe('the type of a file', () => {
  it.each([
    ['a.jpg', 'image/jpeg', 'image/jpeg'],
    ['a.JPEG', 'image/jpeg', 'image/jpeg'],
    ['image', 'image/png', 'image/png'],
    ['IMG_1.HEIC', 'image/heif', 'image/heif'],
    ['a.exe', 'application/x-msdownload', 'evidence_type_refused'],
    ['a.svg', null, 'evidence_type_refused'],
    ['a.docm', 'application/vnd.ms-word.document.macroenabled.12', 'evidence_type_refused'],
    ['a.pdf', 'image/png', 'evidence_extension_differs'],
    ['a.png.html', 'image/png', 'evidence_extension_differs'],
    ['constructor', 'constructor', 'evidence_type_refused'],
  ])('%s holding %s: %s', (name, found, expected) => {
    let type: string = '';
    const code = refusedWith(() => (type = checkedType(name, found)));
    expect(code === 'accepted' ? type : code).toBe(expected);
  });
});

describe('handing in evidence', () => {
  const moment = { actor: actor('reporter'), now: '2023-11-01T02:00:00.000Z' };
  const file: UploadedFile = { id: asId('e'), name: '现场.jpg', found: 'image/jpeg', size: 9, sha256: 'ab' };
  const before = {
    ...addEvidence({ commitment: commitment(), existing: [] }, file, moment).next,
    id: asId<Evidence['id']>('e0'),
  };

  it('says which file it is, by its hash', () => {
    const { next, event } = addEvidence({ commitment: commitment(), existing: [] }, file, moment);
    expect(next).toMatchObject({
      sha256: 'ab',
      mediaType: 'image/jpeg',
      departmentId: moment.actor.departmentId,
    });
    expect(event).toMatchObject({ kind: 'evidence_added', sha256: 'ab', size: 9, text: '现场.jpg' });
  });

  it('is the same evidence when the file comes again', () => {
    expect(addEvidence({ commitment: commitment(), existing: [before] }, file, moment)).toEqual({
      next: before,
      event: null,
    });
  });

  it.each([
    ['the supervision office', commitment(), actor('supervisor'), 'role_refused'],
    [
      'another department',
      commitment({ leadDepartmentId: asId<Evidence['departmentId']>('other') }),
      moment.actor,
      'not_lead_department',
    ],
    ['a closed commitment', commitment({ state: 'closed' }), moment.actor, 'transition_not_allowed'],
    ['a parent', commitment({ isLeaf: false }), moment.actor, 'parent_has_no_lifecycle'],
  ])('is refused to %s', (_, of, who, code) => {
    expect(
      refusedWith(() => addEvidence({ commitment: of, existing: [] }, file, { ...moment, actor: who })),
    ).toBe(code);
  });
});
