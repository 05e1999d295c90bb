import { useQuery } from '@tanstack/react-query';
import { answerOf, api, ifMatch } from '../../../api/client';
import { isStale, type Schemas } from '../../../api/problem';
import { commitmentQuery } from '../../../api/queries/commitment';
import { toast } from '../../../shell/toasts';
import { useDraft } from '../../../use-draft';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { TextField } from '../field';
import { FormDialogue } from '../form-dialogue';
import { useAct } from '../use-act';
import { LinesField } from './lines-field';
import { NO_TARGET, NOTHING, registrationOf, type TypedTarget } from './registration';

/** 立项: what the print left empty is filled: date, basis, denominator, plan by month, inner milestones. */
export function Register({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { lists: words } = useWords(administrationWords);
  const { data: item, error, refetch } = useQuery(commitmentQuery(id));
  const draft = useDraft(`administration/registration/${id}`, NOTHING);
  const typed = draft.value;
  const act = useAct(
    ({ version, body }: { version: number; body: Schemas['RegistrationRequest'] }) =>
      answerOf(
        api.PUT('/api/v1/commitments/{id}/registration', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    {
      changes: [['ledger'], ['commitment'], ['desk'], ['summary']],
      onDone: () => {
        draft.discard();
        onClose();
        toast(words.registered(item?.number ?? ''));
      },
    },
  );
  const offered = item?.actions.some(({ name }) => name === 'register') ?? false;
  const targetIds = item?.targets.map((target) => target.id) ?? [];
  return (
    <FormDialogue
      title={words.registerTitle(item?.number ?? '')}
      go={words.register}
      wide
      busy={act.isPending}
      blocked={!offered}
      error={error ?? act.error}
      onClose={onClose}
      onGo={() =>
        item &&
        act.mutate(
          { version: item.version, body: registrationOf(typed, targetIds) },
          { onError: (refused) => void (isStale(refused) && refetch()) },
        )
      }
    >
      <p lang="zh">{item?.title}</p>
      {item && !offered && <p className="yellow">{words.notOffered}</p>}
      <p className={styles['says']}>{words.registerSays}</p>
      <div className={styles['two']}>
        {item?.dueOn ? (
          <p className="field">{words.printedDue(item.dueOn)}</p>
        ) : (
          <TextField
            label={words.due}
            type="date"
            value={typed.dueOn}
            onChange={(dueOn) => draft.change({ ...typed, dueOn })}
          />
        )}
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={typed.multiYear}
            onChange={(event) => draft.change({ ...typed, multiYear: event.target.checked })}
          />
          {words.multiYear}
        </label>
      </div>
      {item?.targets.map((target) => (
        <Target
          key={target.id}
          target={target}
          typed={typed.targets[target.id] ?? NO_TARGET}
          onChange={(next) => draft.change({ ...typed, targets: { ...typed.targets, [target.id]: next } })}
        />
      ))}
      <LinesField
        label={words.milestones}
        hint={words.milestonesHint}
        value={typed.milestones}
        onChange={(milestones) => draft.change({ ...typed, milestones })}
      />
    </FormDialogue>
  );
}

interface TargetProps {
  readonly target: Schemas['TargetAnswer'];
  readonly typed: TypedTarget;
  readonly onChange: (typed: TypedTarget) => void;
}

function Target({ target, typed, onChange }: TargetProps) {
  const { lists: words } = useWords(administrationWords);
  const set = (change: Partial<TypedTarget>) => onChange({ ...typed, ...change });
  return (
    <fieldset className="field">
      <legend lang="zh">
        <b>
          {target.what} {target.value} {target.unit}
        </b>
      </legend>
      <div className={styles['two']}>
        {target.basis ? (
          <p className="field">{words.printedBasis(target.basis)}</p>
        ) : (
          <TextField
            label={words.basis}
            value={typed.basis}
            maxLength={1000}
            onChange={(basis) => set({ basis })}
          />
        )}
        {target.comparator === 'all' && !target.denominator && (
          <TextField
            label={words.denominator}
            value={typed.denominator}
            inputMode="decimal"
            onChange={(denominator) => set({ denominator })}
          />
        )}
        {(target.value === null || target.comparator === 'all') && (
          <TextField
            label={words.noTargetReason}
            value={typed.noTargetReason}
            maxLength={1000}
            onChange={(noTargetReason) => set({ noTargetReason })}
          />
        )}
      </div>
      {target.value !== null && (
        <LinesField
          label={words.points}
          hint={words.pointsHint}
          value={typed.points}
          onChange={(points) => set({ points })}
        />
      )}
    </fieldset>
  );
}
