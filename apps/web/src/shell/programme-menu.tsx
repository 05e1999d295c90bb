import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { programmesQuery } from '../api/queries/programmes';
import { useSession } from '../api/queries/session';
import { useProgramme } from '../programme';
import { shellWords } from '../words/shell';
import { useWords } from '../words/words';
import { Menu } from './menu';

/** 崂山区 · 2023年区办实事 ▾ */
export function ProgrammeMenu() {
  const words = useWords(shellWords);
  const { jurisdiction } = useSession();
  const { data: programmes } = useSuspenseQuery(programmesQuery);
  const current = useProgramme();
  const navigate = useNavigate();
  const name = current ? withoutPlace(current.name, jurisdiction.name) : words.noProgramme;
  const title = (
    <span lang="zh">
      {shortPlace(jurisdiction.name)} · <b>{name}</b>
    </span>
  );
  if (programmes.length < 2) return <span className="programme">{title}</span>;
  return (
    <Menu
      className="programme start"
      label={`${words.programme}：${shortPlace(jurisdiction.name)} · ${name}`}
      button={
        <>
          {title} <span aria-hidden="true">▾</span>
        </>
      }
    >
      {(close) => (
        <ul lang="zh">
          {programmes.map(({ id, name: each }) => (
            <li key={id}>
              <button
                type="button"
                className="menu-item"
                aria-current={id === current?.id ? 'true' : undefined}
                onClick={() => {
                  close();
                  void navigate({
                    to: '.',
                    search: (search) => ({ ...search, programme: id }),
                  });
                }}
              >
                {each}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Menu>
  );
}

/** 青岛市崂山区 → 崂山区: the city goes without saying in its own district. */
const shortPlace = (name: string) => name.replace(/^.+?市(?=.)/, '');

/** 崂山区2023年区办实事 → 2023年区办实事, since the place stands before it. */
const withoutPlace = (name: string, place: string) => {
  const short = shortPlace(place);
  return name.startsWith(short) ? name.slice(short.length) : name;
};
