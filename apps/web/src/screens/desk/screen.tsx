import { useQuery, useQueryClient } from '@tanstack/react-query';
import { deskQuery } from '../../api/queries/desk';
import { useSession } from '../../api/queries/session';
import { PageTitle } from '../../components/page-title';
import { ChangesOffer } from '../../live/changes-offer';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { deskWords } from '../../words/desk';
import { useWords } from '../../words/words';
import { AdministratorPlace } from './administrator-place';
import styles from './desk.module.css';
import { DoneToday } from './done-today';
import { HighSlips, RepliedSlips } from './slips';
import { MineAtAGlance } from './mine';
import { MonthGlance } from './month-glance';
import { OfficeQueue } from './office-queue';
import { DeskSum } from './desk-sum';
import type { Desk } from './task';
import { ToDo } from './to-do';
import { Waiting } from './waiting';

/** 工作台: what I must do, the most pressing first; what I wait for; what I did today; my items at a glance. */
export function Screen() {
  const words = useWords(deskWords);
  const { post } = useSession();
  const { data: desk, error, refetch, dataUpdatedAt } = useQuery(deskQuery);
  const queries = useQueryClient();
  const refresh = () =>
    void queries.refetchQueries({
      type: 'active',
      predicate: ({ queryKey: [name] }) => name === 'desk' || name === 'ledger',
    });
  const again = () => void refetch();
  if (post.role === 'administrator') return <AdministratorPlace />;
  return (
    <>
      <PageTitle note={desk && <DeskSum desk={desk} />}>{words.title}</PageTitle>
      <ChangesOffer readAt={dataUpdatedAt} onRefresh={refresh} />
      {desk ? (
        <Content desk={desk} />
      ) : error ? (
        <Failed what={words.what} error={error} onAgain={again} />
      ) : (
        <Loading columns={['92px', '46%', '8%', '112px']} onAgain={again} />
      )}
    </>
  );
}

function Content({ desk }: { readonly desk: Desk }) {
  const { role } = useSession().post;
  const ofDepartment = role === 'reporter' || role === 'department_head';
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        <ToDo desk={desk} />
        {role === 'leader' && <HighSlips slips={desk.slips} />}
        {role === 'supervisor' && <OfficeQueue desk={desk} />}
        {role === 'supervisor' && <RepliedSlips slips={desk.slips} />}
        {(ofDepartment || role === 'government_office') && <Waiting desk={desk} />}
        <DoneToday done={desk.done} />
      </div>
      <aside className={styles['aside']}>
        <MineAtAGlance desk={desk} />
        {role !== 'leader' && role !== 'congress_monitor' && <MonthGlance desk={desk} />}
      </aside>
    </div>
  );
}
