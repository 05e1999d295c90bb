import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import { useDraft } from '../../../use-draft';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import { TextField } from '../field';
import { FormDialogue } from '../form-dialogue';
import { ShownOnce } from '../shown-once';
import { useAct } from '../use-act';

const EMPTY = { displayName: '', loginName: '', email: '' };

/** 新建人员: the password is made by the server, shown once and changed at the first sign-in. */
export function PersonCreate({ onClose }: { readonly onClose: () => void }) {
  const { people: words } = useWords(administrationWords);
  const draft = useDraft('administration/person', EMPTY);
  const { displayName, loginName, email } = draft.value;
  const [made, setMade] = useState<{ login: string; password: string | null } | null>(null);
  const create = useAct(
    (body: { displayName: string; loginName: string; email?: string }, header) =>
      answerOf(api.POST('/api/v1/people', { params: { header }, body })),
    {
      changes: [['people']],
      onDone: (person) => {
        draft.discard();
        setMade({ login: person.loginName, password: person.oneTimePassword ?? null });
      },
    },
  );
  if (made)
    return (
      <ShownOnce
        title={words.made}
        text={made.password ? words.onceText(made.login) : words.lostText(made.login)}
        secret={made.password ?? '—'}
        onClose={onClose}
      />
    );
  const set = (change: Partial<typeof EMPTY>) => draft.change({ ...draft.value, ...change });
  return (
    <FormDialogue
      title={words.create}
      go={words.create}
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onGo={() =>
        create.mutate({
          displayName: displayName.trim(),
          loginName: loginName.trim(),
          ...(email.trim() && { email: email.trim() }),
        })
      }
    >
      <p className="muted">{words.createText}</p>
      <TextField
        label={words.columns.name}
        value={displayName}
        required
        maxLength={100}
        data-first
        onChange={(value) => set({ displayName: value })}
      />
      <TextField
        label={words.columns.login}
        hint={words.loginHint}
        value={loginName}
        required
        pattern="[\w.@\-]{2,100}"
        autoComplete="off"
        onChange={(value) => set({ loginName: value })}
      />
      <TextField
        label={words.columns.mail}
        hint={words.mailHint}
        type="email"
        value={email}
        onChange={(value) => set({ email: value })}
      />
    </FormDialogue>
  );
}
