import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../../api/client';
import { isStale } from '../../../api/problem';
import { everybodyQuery, type Person } from '../../../api/queries/administration';
import { useOfficeTime } from '../../../api/queries/session';
import { type ConflictRow, ConflictDialogue } from '../../../shell/conflict-dialogue';
import { toast } from '../../../shell/toasts';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import { TextField } from '../field';
import { FormDialogue } from '../form-dialogue';
import { useAct } from '../use-act';

interface Props {
  readonly person: Person;
  readonly onClose: () => void;
}

/** 改姓名或邮箱, against the version that was opened; where another was faster, both are shown. */
export function PersonChange({ person, onClose }: Props) {
  const { people: words } = useWords(administrationWords);
  const queries = useQueryClient();
  const officeTime = useOfficeTime();
  const [typed, setTyped] = useState({ displayName: person.displayName, email: person.email ?? '' });
  const [newest, setNewest] = useState<{ person: Person; at: number } | null>(null);
  const change = useAct(
    (to: { displayName: string; email: string; version: number }) =>
      answerOf(
        api.PUT('/api/v1/people/{id}', {
          params: { path: { id: person.id }, header: ifMatch(to.version) },
          body: { displayName: to.displayName.trim(), email: to.email.trim() || null },
        }),
      ),
    {
      changes: [['people'], ['posts']],
      onDone: ({ displayName }) => {
        onClose();
        toast(words.changed(displayName));
      },
    },
  );
  const compare = async () => {
    const people = await queries.fetchQuery({ ...everybodyQuery, staleTime: 0 });
    const theirs = people.find(({ id }) => id === person.id);
    if (theirs) setNewest({ person: theirs, at: Date.now() });
  };
  const send = (to: typeof typed, version: number) =>
    change.mutate({ ...to, version }, { onError: (error) => void (isStale(error) && compare()) });
  if (newest) {
    const { person: theirs, at } = newest;
    const rows = rowsOf(person, theirs, typed, words.columns);
    return (
      <ConflictDialogue
        rows={rows}
        at={officeTime(at)}
        onLeave={onClose}
        onSettle={(chosen) => {
          const settled = {
            displayName: chosen['displayName'] === 'theirs' ? theirs.displayName : typed.displayName,
            email: chosen['email'] === 'theirs' ? (theirs.email ?? '') : typed.email,
          };
          setNewest(null);
          setTyped(settled);
          send(settled, theirs.version);
        }}
      />
    );
  }
  return (
    <FormDialogue
      title={words.changeTitle(person.displayName)}
      go={words.save}
      busy={change.isPending}
      error={isStale(change.error) ? null : change.error}
      onClose={onClose}
      onGo={() => send(typed, person.version)}
    >
      <TextField
        label={words.columns.name}
        value={typed.displayName}
        required
        maxLength={100}
        data-first
        onChange={(displayName) => setTyped({ ...typed, displayName })}
      />
      <TextField
        label={words.columns.mail}
        hint={words.mailHint}
        type="email"
        value={typed.email}
        onChange={(email) => setTyped({ ...typed, email })}
      />
    </FormDialogue>
  );
}

function rowsOf(
  opened: Person,
  theirs: Person,
  yours: { displayName: string; email: string },
  labels: { name: string; mail: string },
): readonly ConflictRow[] {
  return [
    {
      key: 'displayName',
      label: labels.name,
      opened: opened.displayName,
      theirs: theirs.displayName,
      yours: yours.displayName,
    },
    {
      key: 'email',
      label: labels.mail,
      opened: opened.email ?? '',
      theirs: theirs.email ?? '',
      yours: yours.email,
    },
  ];
}
