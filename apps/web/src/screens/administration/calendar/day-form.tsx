import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../../api/client';
import { isStale, type Schemas } from '../../../api/problem';
import { calendarEffectQuery, calendarYearsQuery } from '../../../api/queries/administration';
import { fullDay, weekday } from '../../../format/dates';
import { toast } from '../../../shell/toasts';
import { useRefusal } from '../../../shell/use-refusal';
import { administrationWords } from '../../../words/administration';
import { useLanguage, useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { TextField } from '../field';
import { FormDialogue } from '../form-dialogue';
import { useAct } from '../use-act';
import { Effect } from './effect';

interface Props {
  readonly day: Schemas['CalendarDayAnswer'];
  /** The calendar's, as one saw it. */
  readonly version: number;
  readonly onClose: () => void;
}

/** 另定一天: working or not, under which name, and what it moves, found by the server before anything is saved. */
export function DayForm({ day, version, onClose }: Props) {
  const { calendar: words } = useWords(administrationWords);
  const language = useLanguage();
  const refusalOf = useRefusal();
  const queries = useQueryClient();
  const [working, setWorking] = useState(!day.working);
  const [name, setName] = useState('');
  const [seen, setSeen] = useState(version);
  const effect = useQuery(calendarEffectQuery(day.date, working));
  const title = `${fullDay(day.date, language)} ${weekday(day.date, language)}`;
  const change = useAct(
    (body: { working: boolean; name: string; version: number }) =>
      answerOf(
        api.PUT('/api/v1/calendar/days/{date}', {
          params: { path: { date: day.date }, header: ifMatch(body.version) },
          body: { working: body.working, name: body.name },
        }),
      ),
    {
      changes: [['calendar'], ['why'], ['desk'], ['ledger'], ['commitment']],
      onDone: ({ effect: { moved, reminders } }) => {
        const total = moved.reduce((sum, { count }) => sum + count, 0);
        onClose();
        toast(`${words.changed(title, working)}${words.movedToast(total, reminders)}`);
      },
    },
  );
  // Another changed the calendar meanwhile: what it moves is counted again, and one presses again.
  const renew = async () => {
    const years = await queries.fetchQuery({ ...calendarYearsQuery, staleTime: 0 });
    setSeen(years.version);
    await effect.refetch();
  };
  const stale = isStale(change.error);
  return (
    <FormDialogue
      title={title}
      go={words.save(working)}
      busy={change.isPending}
      blocked={effect.isFetching}
      error={stale ? null : change.error}
      onClose={onClose}
      onGo={() =>
        change.mutate(
          { working, name: name.trim(), version: seen },
          { onError: (error) => void (isStale(error) && renew()) },
        )
      }
    >
      {stale && (
        <p role="alert" className="yellow">
          {words.staleCalendar}
        </p>
      )}
      <p className="muted">{words.now(day.working, day.name)}</p>
      <fieldset className="field">
        <legend className="visually-hidden">{words.columns.becomes}</legend>
        <div className={styles['radios']}>
          {[true, false].map((value) => (
            <label key={String(value)} className={styles['check']}>
              <input
                type="radio"
                name="working"
                checked={working === value}
                onChange={() => setWorking(value)}
              />
              {value ? words.working : words.off}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        label={words.columns.name}
        value={name}
        required
        maxLength={50}
        placeholder={words.nameExample}
        hint={words.nameHint}
        data-first
        onChange={setName}
      />
      <div className={styles['says']} aria-live="polite" aria-busy={effect.isFetching}>
        {effect.isFetching && <p>{words.countingMoves}</p>}
        {effect.error && <p className="red">{refusalOf(effect.error)}</p>}
        {effect.data && !effect.isFetching && <Effect effect={effect.data} />}
        <p className="note">{words.staysSent}</p>
      </div>
    </FormDialogue>
  );
}
