import type { Schemas } from '../../api/problem';
import { dayOf, shortDay } from '../../format/dates';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import styles from './reviews.module.css';

type Evidence = Schemas['EvidenceAnswer'];

/** What was handed in as proof: photos in sight, documents by name; amber where another item was proved by the same file. */
export function Proof({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { review: words, itemNumber } = useWords(supervisionWords);
  return (
    <section className={styles['proof']}>
      <h4>
        {words.evidence} <span className="muted">{evidence.length}</span>
      </h4>
      {evidence.length === 0 && <p className="note">{words.noEvidence}</p>}
      <ul>
        {evidence.map((one) => (
          <li key={one.id} className={one.elsewhere.length > 0 ? styles['repeated'] : undefined}>
            <a href={`/api/v1/evidence/${one.id}/content`} target="_blank" rel="noreferrer">
              {one.mediaType.startsWith('image/') && one.mediaType !== 'image/heic' && (
                <img
                  src={`/api/v1/evidence/${one.id}/content`}
                  alt=""
                  loading="lazy"
                  width={104}
                  height={78}
                />
              )}
              <span lang="zh">{one.name}</span>
              <span className="visually-hidden">{words.opensNew}</span>
            </a>
            <span className="small muted">
              {words.evidenceOf(shortDay(dayOf(one.uploadedAt)), one.post?.title ?? '')}
            </span>
            {one.elsewhere.length > 0 && (
              <b className="small yellow">
                {words.elsewhere(one.elsewhere.map(({ number }) => itemNumber(number)).join('、'))}
              </b>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
