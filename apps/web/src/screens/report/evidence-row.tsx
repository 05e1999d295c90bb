import type { ReactNode } from 'react';
import type { Schemas } from '../../api/problem';
import { moment } from '../../format/dates';
import { itemWords } from '../../words/item';
import { reportWords } from '../../words/report';
import { useWords } from '../../words/words';
import { sizeOf } from '../item/evidence-list';
import styles from './evidence.module.css';

const SHOWN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

/** One piece of evidence that the server has, with what can be done with it. */
export function EvidenceRow({
  evidence,
  children,
}: {
  readonly evidence: Schemas['EvidenceAnswer'];
  readonly children: ReactNode;
}) {
  const { evidence: words } = useWords(reportWords);
  const { number } = useWords(itemWords);
  const address = `/api/v1/evidence/${evidence.id}/content`;
  const { elsewhere } = evidence;
  return (
    <li className={elsewhere.length > 0 ? styles['doubled'] : undefined}>
      <a
        className={styles['picture']}
        href={address}
        target="_blank"
        rel="noreferrer"
        aria-label={words.preview(evidence.name)}
      >
        {SHOWN.includes(evidence.mediaType) ? (
          <img src={address} alt="" loading="lazy" />
        ) : (
          (evidence.name.split('.').at(-1) ?? '').toUpperCase().slice(0, 4)
        )}
      </a>
      <div>
        <b lang="zh">{evidence.name}</b>
        <p className="small muted">
          {sizeOf(evidence.size)} · {moment(evidence.uploadedAt)}
        </p>
        {elsewhere.length > 0 && (
          <p className="small yellow">
            {words.elsewhere(elsewhere.map((one) => number(one.number)).join('、'))}
          </p>
        )}
      </div>
      <span className={styles['buttons']}>{children}</span>
    </li>
  );
}
