import { useNavigate } from '@tanstack/react-router';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import { Dialogue } from '../../shell/dialogue';
import { useQuery } from '@tanstack/react-query';
import { slipQuery } from '../../api/queries/slips';
import { SlipDetail } from './slip-detail';

/** One slip over the page; which one stands in the address. */
export function SlipDrawer({ id }: { readonly id: string }) {
  const { slip: words } = useWords(supervisionWords);
  const { data } = useQuery(slipQuery(id));
  const navigate = useNavigate({ from: '/supervision/$tab' });
  const close = () =>
    void navigate({ search: ({ slip: _, ...before }) => before, replace: true, resetScroll: false });
  return (
    <Dialogue title={data?.number ?? words.empty} wide onClose={close}>
      <SlipDetail id={id} bare />
      <div className="acts">
        <button type="button" className="btn" onClick={close}>
          {words.close}
        </button>
      </div>
    </Dialogue>
  );
}
