import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { inboxQuery, unreadQuery } from '../../api/queries/inbox';
import { PageTitle } from '../../components/page-title';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { toast } from '../../shell/toasts';
import { inboxWords } from '../../words/inbox';
import { useWords } from '../../words/words';
import { useRefusal } from '../../shell/use-refusal';
import { EmptyInbox } from './empty-inbox';
import { MoreNotices } from './more-notices';
import { NewerOffer } from './newer-offer';
import { NoticeList } from './notice-list';
import { useReadAllNotices } from './read-notices';

/** 收件: reminders and slips that were delivered to one's posts, the newest first. */
export function Screen() {
  const words = useWords(inboxWords);
  const filter = useSearch({ from: '/app/inbox' });
  const inbox = useInfiniteQuery(inboxQuery(filter.unread ? { unread: true } : {}));
  const { data: unread = 0 } = useQuery(unreadQuery);
  const { data, error, refetch } = inbox;
  const again = () => void refetch();
  const notices = data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageTitle note={data && words.unreadCount(unread)} actions={<ReadAll unread={unread} />}>
        {words.title}
      </PageTitle>
      <nav className="tabs" aria-label={words.filter}>
        <Link to="/inbox" search={{}} activeOptions={{ exact: true }} className="tab">
          {words.all}
        </Link>
        <Link to="/inbox" search={{ unread: true }} className="tab">
          {words.unread}
        </Link>
      </nav>
      <NewerOffer shown={data?.pages[0]?.unread} now={unread} onRefresh={again} />
      {!notices && error && <Failed what={words.what} error={error} onAgain={again} />}
      {!notices && !error && <Loading columns={['72px', '60%', '110px']} onAgain={again} />}
      {notices && notices.length === 0 && <EmptyInbox unreadOnly={filter.unread === true} />}
      {notices && notices.length > 0 && (
        <>
          <NoticeList notices={notices} />
          <MoreNotices inbox={inbox} />
        </>
      )}
    </>
  );
}

function ReadAll({ unread }: { readonly unread: number }) {
  const words = useWords(inboxWords);
  const refusalOf = useRefusal();
  const readAll = useReadAllNotices((count) => toast(words.allRead(count)));
  return (
    <button
      type="button"
      className="btn"
      disabled={unread === 0 || readAll.isPending}
      onClick={() => readAll.mutate(undefined, { onError: (error) => toast(refusalOf(error)) })}
    >
      {words.readAll}
    </button>
  );
}
