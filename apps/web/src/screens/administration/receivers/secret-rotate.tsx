import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import type { Receiver } from '../../../api/queries/administration';
import { useSession } from '../../../api/queries/session';
import { moment } from '../../../format/dates';
import { receiversWords } from '../../../words/receivers';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { FormDialogue } from '../form-dialogue';
import { ShownOnce } from '../shown-once';
import { useAct } from '../use-act';

interface Props {
  readonly receiver: Receiver;
  readonly onClose: () => void;
}

/** 换密钥: the new one is shown once, the old one signs too for a day. */
export function SecretRotate({ receiver: { id, name }, onClose }: Props) {
  const words = useWords(receiversWords);
  const year = Number(useSession().today.slice(0, 4));
  const [made, setMade] = useState<{ secret: string | null; until: string } | null>(null);
  const rotate = useAct(
    (of: string, header) =>
      answerOf(api.POST('/api/v1/receivers/{id}/secret', { params: { path: { id: of }, header } })),
    {
      changes: [['receivers']],
      onDone: ({ secret, oldUntil }) => setMade({ secret: secret ?? null, until: oldUntil }),
    },
  );
  if (made)
    return (
      <ShownOnce
        title={words.rotated}
        text={
          made.secret ? `${words.onceText} ${words.rotatedText(moment(made.until, year))}` : words.rotatedLost
        }
        secret={made.secret ?? '—'}
        onClose={onClose}
      />
    );
  return (
    <FormDialogue
      title={words.rotate(name)}
      go={words.rotateGo}
      busy={rotate.isPending}
      error={rotate.error}
      onClose={onClose}
      onGo={() => rotate.mutate(id)}
    >
      <ul className={styles['says']}>
        {words.rotateSays.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </FormDialogue>
  );
}
