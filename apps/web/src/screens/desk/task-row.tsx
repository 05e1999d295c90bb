import { Fragment } from 'react';
import { DutyRow } from '../../components/duty-row';
import { LadderGlyph } from '../../components/ladder-glyph';
import { LightChip } from '../../components/light-chip';
import { useChanged } from '../../live/changes';
import { deskWords } from '../../words/desk';
import { useLanguage, useWords } from '../../words/words';
import { useDeskReadAt } from './desk-read-at';
import { Follows } from './follows';
import { PlaceLink } from './place';
import { placeOf, type Task } from './task';
import { buttonOf, titleOf, whyOf } from './task-words';

interface Props {
  readonly task: Task;
  readonly today: string;
  readonly first: boolean;
}

/** One duty, or the reports of one month, with one click to the place. */
export function TaskRow({ task, today, first }: Props) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const [duty] = task.duties;
  const changed = useChanged(duty.commitment.id, useDeskReadAt());
  const several = task.duties.length > 1;
  const title = titleOf(task, words);
  const button = buttonOf(task, words);
  return (
    <DutyRow
      title={<span {...changed}>{title}</span>}
      item={several ? null : duty.commitment}
      dueOn={duty.dueOn}
      workingDaysLeft={duty.workingDaysLeft}
      year={Number(today.slice(0, 4))}
      why={
        <>
          {several && <SeveralItems task={task} />}
          <span lang={task.verb === 'correct_report' ? 'zh' : undefined}>{whyOf(task, words, language)}</span>
          <Follows dutyId={duty.id} />
        </>
      }
      mark={<Mark task={task} />}
      action={
        <PlaceLink
          place={placeOf(task)}
          className={first ? 'btn primary' : 'btn'}
          label={`${button}：${title}`}
        >
          {button}
        </PlaceLink>
      }
    />
  );
}

/** Each of them is one click away as well. */
function SeveralItems({ task }: { readonly task: Task }) {
  const words = useWords(deskWords);
  return task.duties.map((duty) => (
    <Fragment key={duty.id}>
      <PlaceLink place={placeOf({ ...task, duties: [duty] })}>
        {words.items([duty.commitment.number])} <span lang="zh">{duty.commitment.title}</span>
      </PlaceLink>
      {words.between}
    </Fragment>
  ));
}

/** What it is of: a slip's level, the item's light where it asks for something, else 月报. */
function Mark({ task: { duties } }: { readonly task: Task }) {
  const words = useWords(deskWords);
  const [{ slip, kind, commitment }] = duties;
  if (slip) return <LadderGlyph level={slip.level} />;
  if (kind === 'report' && duties.length > 1) return <span className="tag">{words.monthly}</span>;
  return <LightChip light={commitment.light} />;
}
