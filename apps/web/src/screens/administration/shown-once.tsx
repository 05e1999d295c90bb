import { useState } from 'react';
import { Dialogue } from '../../shell/dialogue';
import { administrationWords } from '../../words/administration';
import { useWords } from '../../words/words';
import styles from './administration.module.css';

interface Props {
  readonly title: string;
  /** What one has to know before it goes. */
  readonly text: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** A secret that nobody can look up again; it goes only when one says that it has been handed on. */
export function ShownOnce({ title, text, secret, onClose }: Props) {
  const words = useWords(administrationWords).once;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <Dialogue title={title}>
      <p className="muted">{text}</p>
      <p>
        <output className={styles['secret']}>{secret}</output>
      </p>
      <p className="note" role="status">
        {copied ? words.copied : words.notAgain}
      </p>
      <div className="acts">
        <button type="button" className="btn" onClick={() => void copy().catch(() => setCopied(false))}>
          {words.copy}
        </button>
        <button type="button" className="btn primary" data-first onClick={onClose}>
          {words.done}
        </button>
      </div>
    </Dialogue>
  );
}
