import { useQuery } from '@tanstack/react-query';
import { policiesQuery } from '../../api/queries/policies';
import { useSession } from '../../api/queries/session';
import { SectionHeading } from '../../components/section-heading';
import { fullDay } from '../../format/dates';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { useDraft } from '../../use-draft';
import { supervisionWords } from '../../words/supervision';
import { useLanguage, useWords } from '../../words/words';
import { PolicyDraft } from './policy-draft';
import { isPolicy, type PolicyForm } from './policy-form';
import styles from './policy.module.css';
import type { PanelProps } from './screen';

/** The escalation policy: changed as a draft, rehearsed against the past year, saved as the next version. */
export function Policy({ programmeId }: PanelProps) {
  const { policy: words } = useWords(supervisionWords);
  const { data, error, refetch } = useQuery(policiesQuery(programmeId));
  const { today } = useSession();
  if (error && !data) return <Failed what={words.title} error={error} onAgain={() => void refetch()} />;
  if (!data) return <Loading columns={['40%', '20%', '30%']} />;
  const inForce = data.policies.find(({ effectiveOn }) => effectiveOn <= today) ?? data.policies[0];
  if (!inForce || !isPolicy(inForce.policy)) return null;
  return (
    <div className={styles['policy']}>
      <Editor
        key={`${programmeId} ${data.version}`}
        programmeId={programmeId}
        present={inForce.policy}
        version={data.version}
      />
      <section>
        <SectionHeading>{words.older}</SectionHeading>
        <Versions policies={data.policies} />
      </section>
    </div>
  );
}

interface EditorProps {
  readonly programmeId: string;
  readonly present: PolicyForm;
  readonly version: number;
}

function Editor({ programmeId, present, version }: EditorProps) {
  const draft = useDraft<PolicyForm>(`policy/${programmeId}`, present);
  return <PolicyDraft programmeId={programmeId} present={present} version={version} draft={draft} />;
}

interface VersionsProps {
  readonly policies: readonly {
    readonly version: number;
    readonly effectiveOn: string;
    readonly note: string;
  }[];
}

function Versions({ policies }: VersionsProps) {
  const { policy: words } = useWords(supervisionWords);
  const language = useLanguage();
  return (
    <ol className={styles['versions']}>
      {policies.map(({ version, effectiveOn, note }) => (
        <li key={version}>
          <b>{words.version(version, fullDay(effectiveOn, language))}</b>{' '}
          {note ? <span lang="zh">{note}</span> : <span className="muted">{words.noNote}</span>}
        </li>
      ))}
    </ol>
  );
}
