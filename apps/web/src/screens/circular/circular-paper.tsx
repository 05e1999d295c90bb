import type { Circular } from '../../api/queries/circular';
import type { Programme } from '../../api/queries/programmes';
import { useSession } from '../../api/queries/session';
import { fullDay, moment } from '../../format/dates';
import { circularWords } from '../../words/circular';
import { useLanguage, useWords } from '../../words/words';
import { Annex } from './annex';
import { Categories } from './categories';
import { Due } from './due';
import { Gaps } from './gaps';
import { Moved } from './moved';
import { Overall } from './overall';
import styles from './paper.module.css';
import { Reports } from './reports';
import { Slips } from './slips';
import { Troubled } from './troubled';

interface Props {
  readonly circular: Circular;
  readonly rule: Programme['lightRule'];
}

/** The document as it is printed: A4, 仿宋, three-line tables. */
export function CircularPaper({ circular, rule }: Props) {
  const words = useWords(circularWords);
  const language = useLanguage();
  const { installation } = useSession();
  const { data, programme } = circular;
  return (
    <article className={`${styles['paper']} paper`}>
      <header>
        <h1>{words.document.title}</h1>
        <p className={styles['meta']}>
          <span>{words.document.issue(programme.year, circular.issue)}</span>
          <span>{words.document.office(circular.jurisdiction)}</span>
          <span>{fullDay(circular.asOf, language)}</span>
        </p>
      </header>
      <Overall circular={circular} />
      <Categories circular={circular} />
      <Troubled circular={circular} />
      <Gaps circular={circular} rule={rule} />
      <Slips circular={circular} />
      <Moved circular={circular} />
      <Due circular={circular} />
      <Reports circular={circular} />
      <Basis circular={circular} />
      <footer className={styles['foot']}>
        {words.footer(moment(data.at), data.number)}
        {installation === 'demonstration' && <span>{words.demonstration}</span>}
      </footer>
      <Annex circular={circular} />
    </article>
  );
}

function Basis({ circular: { data } }: Pick<Props, 'circular'>) {
  const { basis: words } = useWords(circularWords);
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        {words.text(words.version(data.ruleVersion), words.version(data.policyVersion))}
        {words.data(moment(data.at), data.number)}
      </p>
      {data.trail && <p className={styles['note']}>{words.trail(data.trail.seq, data.trail.hash)}</p>}
    </section>
  );
}
