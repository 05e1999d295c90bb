import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { commitmentQuery } from '../../api/queries/commitment';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { itemWords } from '../../words/item';
import { useWords } from '../../words/words';
import { Acts } from './acts/acts';
import { Dates } from './dates';
import { EvidenceList } from './evidence-list';
import { History } from './history';
import { ItemHead } from './item-head';
import { LightBox } from './light-box';
import { Process } from './process';
import { Reports } from './reports';
import { Slips } from './slips';
import { Targets } from './targets';
import { Truths } from './truths';
import styles from './item.module.css';

/** One item with all that stands behind it: three truths, light, targets, dates, slips, reports, history. */
export function Screen() {
  const words = useWords(itemWords);
  const { id } = useParams({ from: '/app/items/$id' });
  const { data: item, error, refetch } = useQuery(commitmentQuery(id));
  if (error && !item) return <Failed what={words.loading} error={error} onAgain={() => void refetch()} />;
  if (!item)
    return (
      <Loading columns={['26px', '34%', '12%', '12%', '20%']} rows={12} onAgain={() => void refetch()} />
    );
  const inside = item.sight === 'whole' || item.sight === 'ledger';
  return (
    <Acts key={item.id} item={item}>
      <article className={styles['page']}>
        <ItemHead item={item} />
        <LightBox item={item} />
        {!inside && <p className="note">{words.onlyPublished}</p>}
        <Truths item={item} />
        <Targets item={item} />
        {item.duties.length > 0 && <Dates item={item} />}
        <Slips item={item} />
        <Process item={item} />
        <Reports item={item} />
        <EvidenceList item={item} />
        <History item={item} />
      </article>
    </Acts>
  );
}
