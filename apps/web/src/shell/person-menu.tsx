import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../api/client';
import { type Session, sessionQuery, useSession } from '../api/queries/session';
import { shellWords } from '../words/shell';
import { useWords } from '../words/words';
import { Appearance } from './appearance';
import { Menu } from './menu';
import { PasswordDialogue } from './password-dialogue';
import { useSignOut } from './use-sign-out';

interface Props {
  readonly button: React.ReactNode;
  readonly onKeyList: () => void;
  /** What lies over the page goes away when one goes on to another page. */
  readonly onLeave?: () => void;
  readonly className?: string;
}

/** 我: the posts one holds, language, theme, keys, one's settings, password, signing out. */
export function PersonMenu({ button, onKeyList, onLeave, className }: Props) {
  const words = useWords(shellWords);
  const session = useSession();
  const signOut = useSignOut();
  const [changing, setChanging] = useState(false);
  return (
    <>
      <Menu
        label={`${session.post.department} ${session.post.title}，${words.post}`}
        button={button}
        className={className}
      >
        {(close) => (
          <>
            <Posts session={session} close={close} />
            <Appearance />
            <div>
              <Link
                to="/settings"
                className="menu-item"
                onClick={() => {
                  close();
                  onLeave?.();
                }}
              >
                {words.settings}
              </Link>
              {[
                { text: words.keyList, act: onKeyList },
                { text: words.changePassword, act: () => setChanging(true) },
                { text: words.signOut, act: () => void signOut() },
              ].map(({ text, act }) => (
                <button
                  key={text}
                  type="button"
                  className="menu-item"
                  onClick={() => {
                    close();
                    act();
                  }}
                >
                  {text}
                </button>
              ))}
            </div>
          </>
        )}
      </Menu>
      {changing && <PasswordDialogue onClose={() => setChanging(false)} />}
    </>
  );
}

function Posts({ session: { person, post, posts }, close }: { session: Session; close: () => void }) {
  const words = useWords(shellWords);
  const queries = useQueryClient();
  const router = useRouter();
  const change = async (postId: string) => {
    close();
    if (postId === post.id) return;
    const session = await answerOf(api.PUT('/api/v1/sessions/current/post', { body: { postId } }));
    // Another post sees and may do other things: nothing of the former's answers stands.
    queries.clear();
    queries.setQueryData(sessionQuery.queryKey, session);
    await router.navigate({ to: '/' });
  };
  return (
    <div>
      <p className="menu-title">
        <span lang="zh">{person.displayName}</span>
        {posts.length > 1 && ` · ${words.posts}`}
      </p>
      <ul lang="zh">
        {posts.map(({ id, department, title }) => (
          <li key={id}>
            <button
              type="button"
              className="menu-item"
              aria-current={id === post.id ? 'true' : undefined}
              onClick={() => void change(id)}
            >
              {department} · {title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
