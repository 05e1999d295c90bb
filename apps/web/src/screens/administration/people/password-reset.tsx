import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import type { Person } from '../../../api/queries/administration';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { FormDialogue } from '../form-dialogue';
import { ShownOnce } from '../shown-once';
import { useAct } from '../use-act';

interface Props {
  readonly person: Person;
  readonly onClose: () => void;
}

/** 重设口令: what ends with it is said before, the new one is shown once. */
export function PasswordReset({ person, onClose }: Props) {
  const { people: words } = useWords(administrationWords);
  const [password, setPassword] = useState<string | null>(null);
  const reset = useAct(
    (id: string, header) =>
      answerOf(api.POST('/api/v1/people/{id}/one-time-password', { params: { path: { id }, header } })),
    { changes: [['people']], onDone: ({ oneTimePassword }) => setPassword(oneTimePassword ?? '') },
  );
  if (password !== null)
    return (
      <ShownOnce
        title={words.resetDone}
        text={password ? words.onceText(person.loginName) : words.lostText(person.loginName)}
        secret={password || '—'}
        onClose={onClose}
      />
    );
  return (
    <FormDialogue
      title={words.resetTitle(person.displayName)}
      go={words.does.reset}
      busy={reset.isPending}
      error={reset.error}
      onClose={onClose}
      onGo={() => reset.mutate(person.id)}
    >
      <ul className={styles['says']}>
        {words.resetSays.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </FormDialogue>
  );
}
