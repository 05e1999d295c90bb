import { type FormEvent, type ReactNode, useId } from 'react';
import { Problem } from '../../api/problem';
import { Dialogue } from '../../shell/dialogue';
import { useRefusal } from '../../shell/use-refusal';
import { useSaid, useWords } from '../../words/words';
import { administrationWords } from '../../words/administration';
import styles from './administration.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** What the button does: 建人员. */
  readonly go: string;
  readonly danger?: boolean;
  readonly wide?: boolean;
  readonly busy: boolean;
  /** The server's refusal; everything typed stays. */
  readonly error: unknown;
  readonly blocked?: boolean;
  readonly onGo: () => void;
  readonly onClose: () => void;
}

/** A form over the page: Ctrl+Enter or Enter sends, Esc leaves, a refusal is said above the fields. */
export function FormDialogue(props: Props) {
  const { title, children, go, danger, wide = false, busy, error, blocked = false, onGo, onClose } = props;
  const words = useWords(administrationWords);
  const alert = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && !blocked) onGo();
  };
  return (
    <Dialogue title={title} wide={wide} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={submit}
        aria-describedby={alert}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) event.currentTarget.requestSubmit();
        }}
      >
        <Refused id={alert} error={error} />
        {children}
        <div className="acts">
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button
            type="submit"
            className={danger ? 'btn danger' : 'btn primary'}
            disabled={busy || blocked}
            aria-busy={busy}
          >
            {busy ? words.busy : go}
          </button>
        </div>
      </form>
    </Dialogue>
  );
}

/** Why the server refused: one sentence, or every fault it named. */
export function Refused({ id, error }: { readonly id?: string; readonly error: unknown }) {
  const refusalOf = useRefusal();
  const said = useSaid();
  const faults = error instanceof Problem ? error.faults : [];
  return (
    <div id={id} role="alert" className="red">
      {faults.length > 1 ? (
        <ul>
          {faults.map(({ pointer, detailZh: zh, detailEn: en }) => (
            <li key={pointer + zh}>{said({ zh, en })}</li>
          ))}
        </ul>
      ) : (
        error !== null && error !== undefined && refusalOf(error)
      )}
    </div>
  );
}
