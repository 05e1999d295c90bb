import { answerOf, api } from '../../../api/client';
import type { Person } from '../../../api/queries/administration';
import { toast } from '../../../shell/toasts';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import styles from '../administration.module.css';
import { FormDialogue } from '../form-dialogue';
import { OpenWork } from '../posts/open-work';
import { useAct } from '../use-act';

interface Props {
  readonly person: Person;
  readonly onClose: () => void;
}

/** 停用, with what becomes of the posts said before; or 恢复使用 of who was retired. */
export function PersonRetire({ person, onClose }: Props) {
  const { people: words, colon } = useWords(administrationWords);
  const { id, displayName, active, posts } = person;
  const act = useAct(
    (to: { active: boolean }, header) =>
      answerOf(
        to.active
          ? api.DELETE('/api/v1/people/{id}/deactivation', { params: { path: { id } } })
          : api.POST('/api/v1/people/{id}/deactivation', { params: { path: { id }, header } }),
      ),
    {
      changes: [['people'], ['posts']],
      onDone: ({ vacated }, to) => {
        onClose();
        toast(to.active ? words.reactivated(displayName) : words.retiredDone(displayName, vacated.length));
      },
    },
  );
  return (
    <FormDialogue
      title={active ? words.retireTitle(displayName) : words.reactivateTitle(displayName)}
      go={active ? words.does.retire : words.reactivate}
      danger={active}
      busy={act.isPending}
      error={act.error}
      onClose={onClose}
      onGo={() => act.mutate({ active: !active })}
    >
      <ul className={styles['says']}>
        {(active ? words.retireSays(posts.length) : words.reactivateSays).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {active &&
          posts.map((post) => (
            <li key={post.id}>
              <b lang="zh">
                {post.department} {post.title}
              </b>
              {colon}
              <OpenWork postId={post.id} />
            </li>
          ))}
      </ul>
    </FormDialogue>
  );
}
