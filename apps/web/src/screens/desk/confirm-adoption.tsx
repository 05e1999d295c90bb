import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answerOf, api, newKey } from '../../api/client';
import { NextSteps } from '../../components/next-steps';
import { Dialogue } from '../../shell/dialogue';
import { toast } from '../../shell/toasts';
import { useRefusal } from '../../shell/use-refusal';
import { deskWords } from '../../words/desk';
import { useWords } from '../../words/words';

interface Props {
  readonly id: string;
  readonly number: string;
  readonly className: string;
}

/** A resolution on the whole list has no item's page to be confirmed on; it is done here. */
export function ConfirmAdoption({ id, number, className }: Props) {
  const { buttons, verbs, adoption: words } = useWords(deskWords);
  const [open, setOpen] = useState(false);
  const key = useRef(newKey());
  const queries = useQueryClient();
  const refusalOf = useRefusal();
  const confirm = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/resolutions/{id}/confirmation', {
          params: { path: { id }, header: { 'Idempotency-Key': key.current } },
        }),
      ),
    onSuccess: () => {
      setOpen(false);
      toast(words.done(number));
      void queries.invalidateQueries();
    },
    onError: () => {
      key.current = newKey();
    },
  });
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={`${buttons.confirm_resolution}：${number}`}
        onClick={() => setOpen(true)}
      >
        {buttons.confirm_resolution}
      </button>
      {open && (
        <Dialogue title={verbs.confirm_resolution(number)} onClose={() => setOpen(false)}>
          <NextSteps steps={words.next.map((what) => ({ what }))} />
          {confirm.error && (
            <p className="bar alarm" role="alert">
              {refusalOf(confirm.error)}
            </p>
          )}
          <div className="acts">
            <button type="button" className="btn" onClick={() => setOpen(false)}>
              {words.cancel}
            </button>
            <button
              type="button"
              className="btn primary"
              data-first
              disabled={confirm.isPending}
              onClick={() => confirm.mutate()}
            >
              {words.go}
            </button>
          </div>
        </Dialogue>
      )}
    </>
  );
}
