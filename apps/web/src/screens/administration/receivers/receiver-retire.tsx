import { answerOf, api } from '../../../api/client';
import type { Receiver } from '../../../api/queries/administration';
import { toast } from '../../../shell/toasts';
import { receiversWords } from '../../../words/receivers';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { FormDialogue } from '../form-dialogue';
import { useAct } from '../use-act';

interface Props {
  readonly receiver: Receiver;
  readonly onClose: () => void;
}

/** 停用, with what becomes of what waits said before. */
export function ReceiverRetire({ receiver: { id, name, waiting }, onClose }: Props) {
  const words = useWords(receiversWords);
  const retire = useAct(
    (of: string, header) =>
      answerOf(api.POST('/api/v1/receivers/{id}/retirement', { params: { path: { id: of }, header } })),
    {
      changes: [['receivers'], ['deliveries']],
      onDone: () => {
        onClose();
        toast(words.retiredDone(name));
      },
    },
  );
  return (
    <FormDialogue
      title={words.retire(name)}
      go={words.retireGo}
      danger
      busy={retire.isPending}
      error={retire.error}
      onClose={onClose}
      onGo={() => retire.mutate(id)}
    >
      <ul className={styles['says']}>
        {words.retireSays(waiting).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </FormDialogue>
  );
}
