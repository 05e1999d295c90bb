import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { answerOf, api, ifMatch, newKey } from '../../api/client';
import { isStale } from '../../api/problem';
import { monthName } from '../../format/dates';
import { toast } from '../../shell/toasts';
import { reportWords } from '../../words/report';
import { useLanguage, useWords } from '../../words/words';
import type { Item, Request } from './form';
import { takeBack } from './not-open';

interface Sending {
  readonly send: (request: Request) => void;
  readonly pending: boolean;
  readonly error: Error | null;
  /** The item was changed by somebody after the form was opened. */
  readonly stale: boolean;
}

/** Files the report against the version that was opened; what was typed goes only when the server has it. */
export function useSubmit(item: Item, onDone: () => void): Sending {
  const words = useWords(reportWords);
  const language = useLanguage();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const key = useRef(newKey());
  const [opened, setOpened] = useState(item.version);
  const refresh = () => queries.invalidateQueries({ queryKey: ['commitment', item.id] });
  const sending = useMutation({
    mutationFn: (body: Request) =>
      answerOf(
        api.POST('/api/v1/commitments/{id}/reports', {
          params: { path: { id: item.id }, header: { ...ifMatch(opened), 'Idempotency-Key': key.current } },
          body,
        }),
      ),
    onSuccess: (filed) => {
      onDone();
      void queries.invalidateQueries();
      toast(words.submitted(monthName(filed.period, language)), {
        text: words.takeBack,
        act: () =>
          void takeBack(filed)
            .then(() => toast(words.takenBack))
            .finally(refresh),
      });
      void navigate({ to: '/items/$id', params: { id: item.id } });
    },
    onError: async (error) => {
      // A refusal ends the act; the next press is another one.
      key.current = newKey();
      if (!isStale(error)) return;
      await refresh();
      const newest = queries.getQueryData<Item>(['commitment', item.id]);
      if (newest) setOpened(newest.version);
    },
  });
  return {
    send: sending.mutate,
    pending: sending.isPending,
    error: sending.error,
    stale: isStale(sending.error),
  };
}
