import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, ifMatch } from '../../../api/client';
import { isStale } from '../../../api/problem';
import { everybodyQuery, type Person, type Post } from '../../../api/queries/administration';
import { postsQuery } from '../../../api/queries/organisation';
import { useOfficeTime } from '../../../api/queries/session';
import { ConflictDialogue } from '../../../shell/conflict-dialogue';
import { toast } from '../../../shell/toasts';
import { administrationWords } from '../../../words/administration';
import { useWords } from '../../../words/words';
import { useAct } from '../use-act';
import { HandOverForm, namesOf } from './hand-over-form';

interface Props {
  readonly post: Post;
  readonly department: string;
  readonly onClose: () => void;
}

/** 移交: against the holder one saw; where another was faster, both are shown. */
export function HandOver({ post, department, onClose }: Props) {
  const { posts: words } = useWords(administrationWords);
  const queries = useQueryClient();
  const officeTime = useOfficeTime();
  const { data: people = [], error: unknown } = useQuery(everybodyQuery);
  const [newest, setNewest] = useState<{ post: Post; at: number; successor: Person | null } | null>(null);
  const act = useAct(
    ({ successor, version }: { successor: Person | null; version: number }) =>
      answerOf(
        api.PUT('/api/v1/posts/{id}/holder', {
          params: { path: { id: post.id }, header: ifMatch(version) },
          body: { personId: successor?.id ?? null },
        }),
      ),
    {
      changes: [['posts'], ['people']],
      onDone: (_, { successor }) => {
        onClose();
        toast(
          successor
            ? words.handedOver(department, post.title, successor.displayName)
            : words.vacated(department, post.title),
        );
      },
    },
  );
  const compare = async (successor: Person | null) => {
    const posts = await queries.fetchQuery({ ...postsQuery, staleTime: 0 });
    const theirs = posts.find(({ id }) => id === post.id);
    if (theirs) setNewest({ post: theirs, at: Date.now(), successor });
  };
  const send = (successor: Person | null, version: number) =>
    act.mutate({ successor, version }, { onError: (error) => void (isStale(error) && compare(successor)) });
  if (!newest)
    return (
      <HandOverForm
        post={post}
        department={department}
        people={people}
        busy={act.isPending}
        error={unknown ?? (isStale(act.error) ? null : act.error)}
        onGo={(successor) => send(successor, post.version)}
        onClose={onClose}
      />
    );
  return (
    <ConflictDialogue
      at={officeTime(newest.at)}
      rows={[
        {
          key: 'holder',
          label: words.columns.holder,
          opened: namesOf(post) || words.vacant,
          theirs: namesOf(newest.post) || words.vacant,
          yours: newest.successor?.displayName ?? words.vacant,
        },
      ]}
      onLeave={onClose}
      onSettle={({ holder }) =>
        holder === 'yours' ? send(newest.successor, newest.post.version) : onClose()
      }
    />
  );
}
