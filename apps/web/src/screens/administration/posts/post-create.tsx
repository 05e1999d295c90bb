import { answerOf, api } from '../../../api/client';
import type { Department, Post } from '../../../api/queries/administration';
import { toast } from '../../../shell/toasts';
import { useDraft } from '../../../use-draft';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import { SelectField, TextField } from '../field';
import { FormDialogue } from '../form-dialogue';
import { useAct } from '../use-act';

type Role = Post['role'];
interface Typed {
  readonly departmentId: string;
  readonly title: string;
  readonly code: string;
  readonly role: Role | '';
}

const EMPTY: Typed = { departmentId: '', title: '', code: '', role: '' };
const ROLES: readonly Role[] = [
  'reporter',
  'department_head',
  'supervisor',
  'government_office',
  'leader',
  'congress_monitor',
  'administrator',
];

/** 新建岗位; it is vacant until it is handed to somebody. */
export function PostCreate({
  departments,
  onClose,
}: {
  departments: readonly Department[];
  onClose: () => void;
}) {
  const { posts: words, roles, roleSays } = useWords(administrationWords);
  const draft = useDraft('administration/post', EMPTY);
  const { departmentId, title, code, role } = draft.value;
  const set = (change: Partial<Typed>) => draft.change({ ...draft.value, ...change });
  const create = useAct(
    (body: { departmentId: string; title: string; code: string; role: Role }, header) =>
      answerOf(api.POST('/api/v1/posts', { params: { header }, body })),
    {
      changes: [['posts']],
      onDone: (post) => {
        draft.discard();
        onClose();
        toast(words.created(post.title));
      },
    },
  );
  return (
    <FormDialogue
      title={words.create}
      go={words.create}
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onGo={() => role && create.mutate({ departmentId, title: title.trim(), code: code.trim(), role })}
    >
      <p className="muted">{words.createText}</p>
      <SelectField
        label={words.columns.department}
        none={words.choose}
        value={departmentId}
        options={departments.map(({ id, name }) => ({ value: id, text: name, lang: 'zh' }))}
        onChange={(value) => set({ departmentId: value })}
      />
      <TextField
        label={words.columns.title}
        value={title}
        required
        maxLength={100}
        placeholder={words.titleExample}
        onChange={(value) => set({ title: value })}
      />
      <SelectField
        label={words.columns.role}
        none={words.choose}
        value={role}
        options={ROLES.map((value) => ({ value, text: roles[value] }))}
        hint={role ? roleSays[role] : undefined}
        onChange={(value) => set({ role: value })}
      />
      <TextField
        label={words.columns.code}
        value={code}
        required
        pattern="[a-z0-9][a-z0-9._\-]{0,49}"
        hint={words.codeHint}
        autoComplete="off"
        onChange={(value) => set({ code: value })}
      />
    </FormDialogue>
  );
}
