import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { createContext, type ReactNode, use, useState } from 'react';
import { departmentsQuery, postsQuery } from '../../../api/queries/organisation';
import { monthName } from '../../../format/dates';
import { Menu } from '../../../shell/menu';
import { actsWords } from '../../../words/acts';
import { useLanguage, useWords } from '../../../words/words';
import type { Act, Action, Item } from './act';
import { ActDialogue } from './act-dialogue';
import { actOf } from './act-of';
import styles from './acts.module.css';

interface Acting {
  readonly item: Item;
  readonly open: (action: Action) => void;
  readonly actOf: (action: Action) => Act | null;
}

const ActingContext = createContext<Acting | null>(null);

/** Holds the form that is open; which one stands in the address, so that a message can lead to it. */
export function Acts({ item, children }: { readonly item: Item; readonly children: ReactNode }) {
  const words = useWords(actsWords);
  const { act: name, of: subject = null } = useSearch({ from: '/app/items/$id' });
  const navigate = useNavigate({ from: '/items/$id' });
  const needsPosts = name === 'assign';
  const { data: departments = [] } = useQuery({ ...departmentsQuery, enabled: needsPosts });
  const { data: posts = [] } = useQuery({ ...postsQuery, enabled: needsPosts });
  const make = (action: Action) => actOf(action, item, words, { departments, posts });
  const open = (action: Action | null) =>
    void navigate({
      search: (before) => ({ ...before, act: action?.name, of: action?.subject ?? undefined }),
      replace: true,
      resetScroll: false,
    });
  const asked = name === undefined ? null : { name, subject };
  const allowed =
    asked !== null &&
    item.actions.some((one) => one.name === name && (subject === null || one.subject === subject));
  const act = asked && make(asked);
  return (
    <ActingContext value={{ item, open, actOf: make }}>
      {children}
      <Opened act={act} asked={asked} item={item} allowed={allowed} onClose={() => open(null)} />
    </ActingContext>
  );
}

interface OpenedProps {
  readonly act: Act | null;
  readonly asked: Action | null;
  readonly item: Item;
  readonly allowed: boolean;
  readonly onClose: () => void;
}

/** A form that was never allowed is not shown; one that stops being allowed while it is open says so. */
function Opened({ act, asked, item, allowed, onClose }: OpenedProps) {
  const name = asked && `${asked.name} ${asked.subject ?? ''}`;
  const [seen, setSeen] = useState<string | null>(null);
  if (allowed && seen !== name) setSeen(name);
  if (!asked || !act || seen !== name) return null;
  return <ActDialogue key={name} act={act} action={asked} item={item} allowed={allowed} onClose={onClose} />;
}

interface ButtonsProps {
  /** Which of the allowed actions stand here. */
  readonly of: (action: Action) => boolean;
  /** The first one is the page's primary button. */
  readonly primary?: boolean;
  /** So many in sight, the others behind 更多. */
  readonly most?: number;
}

/** The buttons of the actions that the answer allows here. */
export function ActButtons({ of, primary = false, most = 9 }: ButtonsProps) {
  const words = useWords(actsWords);
  const { item } = useActing();
  const actions = item.actions.filter(of);
  if (actions.length === 0) return null;
  const [shown, rest] = [actions.slice(0, most), actions.slice(most)];
  return (
    <span className={`${styles['buttons'] ?? ''} no-print`}>
      {shown.map((action, index) => (
        <ActButton
          key={`${action.name} ${action.subject ?? ''}`}
          action={action}
          primary={primary && index === 0}
        />
      ))}
      {rest.length > 0 && (
        <Menu
          label={words.more}
          button={<span className="btn">{words.more}</span>}
          className={styles['rest'] ?? ''}
        >
          {(close) =>
            rest.map((action) => (
              <ActButton
                key={`${action.name} ${action.subject ?? ''}`}
                action={action}
                plain
                onPress={close}
              />
            ))
          }
        </Menu>
      )}
    </span>
  );
}

interface ButtonProps {
  readonly action: Action;
  readonly primary?: boolean;
  readonly plain?: boolean;
  readonly onPress?: () => void;
}

function ActButton({ action, primary = false, plain = false, onPress }: ButtonProps) {
  const words = useWords(actsWords);
  const language = useLanguage();
  const { item, open, actOf: make } = useActing();
  const look = plain ? styles['plain'] : `btn ${primary ? 'primary' : ''}`;
  if (action.name === 'report') {
    return (
      <Link
        className={look}
        to="/items/$id/report"
        params={{ id: item.id }}
        search={(before) => ({ ...before, period: action.subject ?? undefined })}
      >
        {words.report.name(monthName(action.subject ?? '', language))}
      </Link>
    );
  }
  if (REVIEW.includes(action.name)) {
    return (
      <Link className={look} to="/supervision/$tab" params={{ tab: 'reviews' }}>
        {words.review.name}
      </Link>
    );
  }
  const act = make(action);
  if (!act) return null;
  return (
    <button
      type="button"
      className={look}
      onClick={() => {
        onPress?.();
        open(action);
      }}
    >
      {act.name}
    </button>
  );
}

/** Reports are reviewed side by side, on a screen of their own. */
export const REVIEW: readonly string[] = ['open_report', 'accept_report', 'return_report'];

function useActing(): Acting {
  const acting = use(ActingContext);
  if (!acting) throw new Error('outside of an item');
  return acting;
}
