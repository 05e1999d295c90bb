import { useMutation } from '@tanstack/react-query';
import { rehearse } from '../../api/queries/preview';
import { SectionHeading } from '../../components/section-heading';
import type { Draft } from '../../use-draft';
import { supervisionWords } from '../../words/supervision';
import { useRefusal } from '../../shell/use-refusal';
import { useWords } from '../../words/words';
import { PolicyFields } from './policy-fields';
import { changesBetween, type PolicyForm, withoutVersion, withValue } from './policy-form';
import styles from './policy.module.css';
import { RehearsalResult } from './rehearsal-result';
import { SavePolicy } from './save-policy';
import { usePathWords } from './use-path-words';

interface Props {
  readonly programmeId: string;
  readonly present: PolicyForm;
  readonly version: number;
  readonly draft: Draft<PolicyForm>;
}

/** What is changed, what it would have sent over the past year, and the form; saving comes after rehearsing. */
export function PolicyDraft({ programmeId, present, version, draft }: Props) {
  const { policy: words } = useWords(supervisionWords);
  const refusalOf = useRefusal();
  const told = usePathWords();
  const changes = changesBetween(present, draft.value);
  const rehearsal = useMutation({
    mutationFn: (policy: PolicyForm) => rehearse(programmeId, { policy: withoutVersion(policy) }),
  });
  const fresh = rehearsal.data !== undefined && rehearsal.variables === draft.value;
  const change = (path: string, value: unknown) => draft.change(withValue(draft.value, path, value));
  return (
    <>
      <section>
        <SectionHeading
          note={words.draft(changes.length)}
          end={rehearsal.data && words.applied(rehearsal.data.from, rehearsal.data.to)}
        >
          {words.rehearseTitle}
        </SectionHeading>
        {changes.length === 0 && <p className={`muted ${styles['lead'] ?? ''}`}>{words.emptyDraft}</p>}
        {changes.length > 0 && (
          <>
            <ul className={styles['changes']}>
              {changes.map(({ path, from, to }) => (
                <li key={path}>
                  {told.label(path)}： <s className="faint">{told.value(path, from)}</s> →{' '}
                  <b>{told.value(path, to)}</b>{' '}
                  <button type="button" className="btn text" onClick={() => change(path, from)}>
                    {words.undo}
                  </button>
                </li>
              ))}
            </ul>
            <div className={styles['buttons']}>
              <button
                type="button"
                className={fresh ? 'btn' : 'btn primary'}
                disabled={rehearsal.isPending}
                onClick={() => rehearsal.mutate(draft.value)}
              >
                {words.rehearse}
              </button>
              <button type="button" className="btn" onClick={draft.discard}>
                {words.discard}
              </button>
              <span className="note" role="status">
                {rehearsal.isPending
                  ? words.rehearsing
                  : fresh
                    ? ''
                    : rehearsal.data
                      ? words.again
                      : words.first}
              </span>
            </div>
          </>
        )}
        {rehearsal.isPending && <progress className={styles['progress']} aria-label={words.rehearsing} />}
        {rehearsal.error && (
          <div className="bar alarm" role="alert">
            {refusalOf(rehearsal.error)}
          </div>
        )}
        {changes.length > 0 && rehearsal.data && <RehearsalResult rehearsal={rehearsal.data} />}
        {changes.length > 0 && fresh && (
          <SavePolicy
            programmeId={programmeId}
            policy={draft.value}
            version={version}
            onSaved={draft.discard}
          />
        )}
      </section>
      <section>
        <SectionHeading note={words.version(version, '').replace(/，.*|,.*/, '')} end={words.lightRule}>
          {words.title}
        </SectionHeading>
        <PolicyFields present={present} policy={draft.value} onChange={change} />
      </section>
    </>
  );
}
