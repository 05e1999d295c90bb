import { Link } from '@tanstack/react-router';
import { Empty } from '../../shell/empty';
import { inboxWords } from '../../words/inbox';
import { useWords } from '../../words/words';

export function EmptyInbox({ unreadOnly }: { readonly unreadOnly: boolean }) {
  const { empty } = useWords(inboxWords);
  return (
    <Empty
      done={unreadOnly}
      title={unreadOnly ? empty.unread : empty.title}
      text={unreadOnly ? empty.unreadText : empty.text}
    >
      <Link to="/" className="btn primary">
        {empty.desk}
      </Link>
      {unreadOnly && (
        <Link to="/inbox" search={{}} className="btn">
          {empty.all}
        </Link>
      )}
    </Empty>
  );
}
