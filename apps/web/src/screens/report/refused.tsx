import { useEffect, useRef } from 'react';
import { Problem } from '../../api/problem';
import { ChangeWords } from '../../components/change-words';
import { moment } from '../../format/dates';
import { useRefusal } from '../../shell/use-refusal';
import { reportWords } from '../../words/report';
import { useSaid, useWords } from '../../words/words';
import type { Item } from './form';
import styles from './report.module.css';

interface Props {
  readonly error: Error | null;
  readonly stale: boolean;
  readonly item: Item;
  readonly missing: number;
  readonly unanswered: number;
  readonly uploading: number;
}

/** Why it was not sent or not taken; has the focus when it comes. */
export function Refused({ error, stale, item, missing, unanswered, uploading }: Props) {
  const words = useWords(reportWords);
  const said = useSaid();
  const refusalOf = useRefusal();
  const place = useRef<HTMLDivElement>(null);
  const wanting = [
    missing > 0 && words.before.missingFigures(missing),
    unanswered > 0 && words.unanswered,
    uploading > 0 && words.before.uploading(uploading),
  ].filter((one): one is string => one !== false);
  const shown = error !== null || wanting.length > 0;
  useEffect(() => {
    if (shown) place.current?.focus();
  }, [shown, error]);
  if (!shown) return null;
  const last = item.history.items[0];
  const faults = error instanceof Problem ? error.faults : [];
  return (
    <div
      ref={place}
      className={`bar ${error && !stale ? 'alarm' : 'amber'} ${styles['refused'] ?? ''}`}
      role="alert"
      tabIndex={-1}
    >
      <div>
        {stale ? words.changed : faults.length > 1 ? words.faults : error ? refusalOf(error) : words.faults}
        {stale && last && (
          <p className="small">
            {moment(last.at)} {last.by?.department} <ChangeWords>{said(last)}</ChangeWords>
          </p>
        )}
        {faults.length > 1 && (
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.pointer} ${fault.code}`}>
                {said({ zh: fault.detailZh, en: fault.detailEn })}
              </li>
            ))}
          </ul>
        )}
        {!error && (
          <ul>
            {wanting.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
