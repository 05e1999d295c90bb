import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../../api/problem';
import { policiesQuery } from '../../../api/queries/policies';
import { useSession } from '../../../api/queries/session';
import { SectionHeading } from '../../../components/section-heading';
import { fullDay } from '../../../format/dates';
import { useProgramme } from '../../../programme';
import { Empty } from '../../../shell/empty';
import { Failed } from '../../../shell/failed';
import { Loading } from '../../../shell/loading';
import { administrationWords } from '../../../words/administration';
import { useLanguage, useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { differencesOf } from './differences';

type Version = Schemas['NotedPolicyAnswer'];

/** 规则版本: each version with its day, its note and in words what it changed; adopting is in supervision. */
export function Policies() {
  const { policies: words } = useWords(administrationWords);
  const programme = useProgramme();
  if (!programme) return <Empty title={words.noProgramme} text={words.noProgrammeText} />;
  return <Versions programmeId={programme.id} name={programme.name} />;
}

function Versions({ programmeId, name }: { readonly programmeId: string; readonly name: string }) {
  const { policies: words, tabs } = useWords(administrationWords);
  const { data, error, refetch } = useQuery(policiesQuery(programmeId));
  if (error) return <Failed what={tabs.policies} error={error} onAgain={() => void refetch()} />;
  if (!data) return <Loading columns={['8%', '14%', '30%', '40%']} rows={4} />;
  const versions = [...data.policies].sort((one, other) => one.version - other.version);
  const { columns } = words;
  return (
    <>
      <SectionHeading
        note={words.count(versions.length)}
        end={
          <Link to="/supervision/$tab" params={{ tab: 'policy' }}>
            {words.change}
          </Link>
        }
      >
        <span lang="zh">{name}</span>
      </SectionHeading>
      <table className={`tb ${styles['list'] ?? ''}`}>
        <thead>
          <tr>
            {[columns.version, columns.from, columns.note, columns.changes].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions
            .map((version, index) => (
              <VersionRow key={version.version} version={version} before={versions[index - 1] ?? null} />
            ))
            .reverse()}
        </tbody>
      </table>
      <p className="note">{words.lightRule}</p>
    </>
  );
}

function VersionRow({ version, before }: { readonly version: Version; readonly before: Version | null }) {
  const { policies: words } = useWords(administrationWords);
  const language = useLanguage();
  const { today } = useSession();
  const differences = before ? differencesOf(before.policy, version.policy) : [];
  const { columns } = words;
  return (
    <tr>
      <th scope="row" className="nowrap">
        v{version.version}
      </th>
      <td data-label={columns.from}>
        {fullDay(version.effectiveOn, language)}
        {version.effectiveOn > today && <span className="tag">{words.notYet}</span>}
      </td>
      <td data-label={columns.note} lang="zh">
        {version.note || '—'}
      </td>
      <td className={styles['wrap']}>
        {!before && words.first}
        {before && differences.length === 0 && words.same}
        <ul>
          {differences.map(({ path, before: old, after }) => (
            <li key={path.join('.')}>
              {words.place(path)}
              {words.colon}
              <s>{words.value(old)}</s> → <b>{words.value(after)}</b>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
