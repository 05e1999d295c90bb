import { useState } from 'react';
import type { Schemas } from '../../api/problem';
import { SectionHeading } from '../../components/section-heading';
import { moment } from '../../format/dates';
import { itemWords } from '../../words/item';
import { useWords } from '../../words/words';
import type { Item } from './acts/act';
import styles from './evidence.module.css';

const FIRST = 8;

/** What was handed in as proof, the newest first, with a picture where it is one. */
export function EvidenceList({ item }: { readonly item: Item }) {
  const { evidence: words } = useWords(itemWords);
  const [all, setAll] = useState(false);
  const newest = [...(item.evidence ?? [])].reverse();
  const shown = all ? newest : newest.slice(0, FIRST);
  return (
    <section id="evidence">
      <SectionHeading note={newest.length > 0 && words.count(newest.length)}>{words.title}</SectionHeading>
      {newest.length === 0 && <p className={styles['quiet']}>{words.none}</p>}
      <ul className={styles['list']}>
        {shown.map((one) => (
          <EvidenceRow key={one.id} evidence={one} year={item.programme.year} />
        ))}
      </ul>
      {shown.length < newest.length && (
        <button type="button" className="btn text" onClick={() => setAll(true)}>
          {words.more(newest.length - shown.length)}
        </button>
      )}
    </section>
  );
}

const SHOWN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

function EvidenceRow({
  evidence,
  year,
}: {
  readonly evidence: Schemas['EvidenceAnswer'];
  readonly year: number;
}) {
  const { evidence: words, number } = useWords(itemWords);
  const address = `/api/v1/evidence/${evidence.id}/content`;
  const { post, elsewhere } = evidence;
  return (
    <li className={elsewhere.length > 0 ? styles['doubled'] : undefined}>
      <span className={styles['picture']}>
        {SHOWN.includes(evidence.mediaType) ? (
          <img src={address} alt="" loading="lazy" />
        ) : (
          kindOf(evidence.name)
        )}
      </span>
      <div>
        <a href={address} target="_blank" rel="noreferrer" lang="zh">
          {evidence.name}
        </a>
        <p className="small muted">
          {[
            sizeOf(evidence.size),
            words.by(post ? `${post.department} ${post.title}` : '', moment(evidence.uploadedAt, year)),
          ].join(' · ')}
        </p>
        {elsewhere.length > 0 && (
          <p className="small yellow">
            {words.elsewhere(elsewhere.map((one) => number(one.number)).join('、'))}
          </p>
        )}
      </div>
    </li>
  );
}

const kindOf = (name: string) => (name.split('.').at(-1) ?? '').toUpperCase().slice(0, 4);

const MEGA = 1024 * 1024;
/** `3.1 MB`, `240 KB`. */
export const sizeOf = (bytes: number): string =>
  bytes >= MEGA ? `${(bytes / MEGA).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`;
