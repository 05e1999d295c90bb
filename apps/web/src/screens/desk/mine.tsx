import { useQuery } from '@tanstack/react-query';
import { type LedgerLine, linesQuery } from '../../api/queries/ledger';
import { useSession } from '../../api/queries/session';
import { LightCounts } from '../../components/light-counts';
import type { Light } from '../../components/light-mark';
import { SectionHeading } from '../../components/section-heading';
import { useProgramme } from '../../programme';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { componentWords } from '../../words/components';
import { deskWords } from '../../words/desk';
import { useWords } from '../../words/words';
import styles from './desk.module.css';
import { MineKey } from './mine-key';
import { MineRow } from './mine-row';
import type { Desk } from './task';

/** My items at a glance: the department's, the leader's; for the offices and the congress what is red or yellow. */
export function MineAtAGlance({ desk }: { readonly desk: Desk }) {
  const { mine } = useWords(deskWords);
  const { role } = useSession().post;
  if (role === 'leader') return <Glance title={mine.leader} lines={desk.items} />;
  if (role === 'reporter' || role === 'department_head')
    return <Glance title={mine.department} lines={desk.items} />;
  return <Troubled />;
}

const TROUBLED: Light[] = ['red', 'yellow'];

function Troubled() {
  const { mine } = useWords(deskWords);
  const programme = useProgramme();
  const filter = { light: TROUBLED, rows: 'leaf' as const, sort: 'light' as const };
  const { data, error, refetch } = useQuery({
    ...linesQuery({ ...filter, ...(programme ? { programmeId: programme.id } : {}) }),
    enabled: programme !== null,
  });
  const again = () => void refetch();
  if (error) return <Failed what={mine.office} error={error} onAgain={again} />;
  if (!data) return <Loading columns={['34px', '50%', '40%']} onAgain={again} />;
  return <Glance title={mine.office} lines={data.items} />;
}

/** Where something is wrong comes first. */
const URGENCY: readonly Light[] = ['red', 'yellow', 'green', 'grey', 'blue'];
const byUrgency = (one: LedgerLine, other: LedgerLine) =>
  URGENCY.indexOf(one.light) - URGENCY.indexOf(other.light);

function Glance({ title, lines }: { readonly title: string; readonly lines: readonly LedgerLine[] }) {
  const { mine } = useWords(deskWords);
  const { items } = useWords(componentWords);
  const programme = useProgramme();
  return (
    <section aria-labelledby="mine">
      <SectionHeading
        id="mine"
        note={lines.length}
        end={lines.length > 0 && <LightCounts counts={countsOf(lines)} whole={items(lines.length)} />}
      >
        {title}
      </SectionHeading>
      {lines.length === 0 ? (
        <p className={styles['none']}>{mine.none}</p>
      ) : (
        <>
          <table className={`tb ${styles['mine'] ?? ''}`}>
            <thead>
              <tr>
                <th scope="col" className="num">
                  {mine.columns.number}
                </th>
                <th scope="col">{mine.columns.title}</th>
                <th scope="col">{mine.columns.progress}</th>
              </tr>
            </thead>
            <tbody>
              {[...lines].sort(byUrgency).map((line) => (
                <MineRow key={line.id} line={line} ruleVersion={programme?.lightRule.version} />
              ))}
            </tbody>
          </table>
          <MineKey lines={lines} />
        </>
      )}
    </section>
  );
}

function countsOf(lines: readonly LedgerLine[]) {
  const lights = [...new Set(lines.map(({ light }) => light))];
  return lights.map((key) => ({ key, count: lines.filter(({ light }) => light === key).length }));
}
