import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { answerOf, api } from '../../api/client';
import {
  type ChosenChannels,
  type ReminderChannels,
  reminderChannelsQuery,
} from '../../api/queries/reminder-channels';
import { toast } from '../../shell/toasts';
import { useRefusal } from '../../shell/use-refusal';
import { settingsWords } from '../../words/settings';
import { useLanguage, useWords } from '../../words/words';
import styles from './settings.module.css';
import { YesNo } from './yes-no';

const chosenOf = ({ mail, mention, mentionAs }: ChosenChannels): ChosenChannels => ({
  mail,
  mention,
  mentionAs,
});
const isSame = (a: ChosenChannels, b: ChosenChannels): boolean =>
  a.mail === b.mail && a.mention === b.mention && a.mentionAs === b.mentionAs;

/** 提醒发到哪里: the inbox always; mail and being named in the group by choice, up to 督办. */
export function ChannelsForm({ known }: { readonly known: ReminderChannels }) {
  const words = useWords(settingsWords);
  const chinese = useLanguage() === 'zh';
  const refusalOf = useRefusal();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(() => chosenOf(known));
  const save = useMutation({
    mutationFn: (body: ChosenChannels) => answerOf(api.PUT('/api/v1/reminder-channels', { body })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: reminderChannelsQuery.queryKey });
      toast(words.saved);
    },
  });
  const level = (chinese && known.sending[0]?.levelName) || words.level;
  const changed = !isSame(chosen, chosenOf(known));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed && !save.isPending) save.mutate(chosen);
  };
  return (
    <form
      className={styles['channels']}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) event.currentTarget.requestSubmit();
      }}
    >
      <ChannelRows known={known} chosen={chosen} onChange={setChosen} />
      <p className={styles['rule']}>{words.neverMuted(level)}</p>
      {changed && known.email && <p className="muted">{words.after(chosen.mail, level, known.email)}</p>}
      {save.error !== null && (
        <p role="alert" className="red">
          {refusalOf(save.error)}
        </p>
      )}
      <div className={styles['buttons']}>
        <button type="submit" className="btn primary" disabled={!changed || save.isPending}>
          {save.isPending ? words.saving : words.save}
        </button>
        {!changed && <span className="note">{words.unchanged}</span>}
      </div>
    </form>
  );
}

interface RowsProps {
  readonly known: ReminderChannels;
  readonly chosen: ChosenChannels;
  readonly onChange: (chosen: ChosenChannels) => void;
}

function ChannelRows({ known, chosen, onChange }: RowsProps) {
  const words = useWords(settingsWords);
  const { columns } = words;
  return (
    <table className={`tb ${styles['table'] ?? ''}`}>
      <thead>
        <tr>
          {[columns.channel, columns.wanted, columns.what].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.inApp}</th>
          <td>{words.always}</td>
          <td>{words.inAppWhat}</td>
        </tr>
        <tr>
          <th scope="row">
            {words.mail}
            <p className="note">{known.email}</p>
          </th>
          <td>
            <YesNo name={words.mail} value={chosen.mail} onChange={(mail) => onChange({ ...chosen, mail })} />
          </td>
          <td>
            {words.mailWhat}
            {known.email === null && <p className="yellow">{words.noAddress}</p>}
          </td>
        </tr>
        <tr>
          <th scope="row">{words.mention}</th>
          <td>
            <YesNo
              name={words.mention}
              value={chosen.mention}
              onChange={(mention) => onChange({ ...chosen, mention })}
            />
          </td>
          <td>
            {words.mentionWhat}
            <p className="note">
              {known.groups.length === 0
                ? words.noGroup
                : words.groups(known.groups.map(({ name }) => name).join(words.comma))}
            </p>
            {chosen.mention && <MentionName chosen={chosen} onChange={onChange} />}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** As whom the group knows one; without it nobody can be named. */
function MentionName({ chosen, onChange }: Omit<RowsProps, 'known'>) {
  const words = useWords(settingsWords);
  const id = useId();
  return (
    <div className={`field ${styles['name'] ?? ''}`}>
      <label htmlFor={id}>{words.mentionAs}</label>
      <input
        id={id}
        className="input"
        required
        minLength={2}
        maxLength={64}
        pattern="[\w.@+\-]+"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={chosen.mentionAs ?? ''}
        // Said in the page's language, not in the browser's.
        onInvalid={({ currentTarget }) => currentTarget.setCustomValidity(words.mentionAsNeeded)}
        onChange={({ target }) => {
          target.setCustomValidity('');
          onChange({ ...chosen, mentionAs: target.value.trim() || null });
        }}
      />
      <p id={`${id}-hint`} className="note">
        {words.mentionAsHint}
      </p>
    </div>
  );
}
