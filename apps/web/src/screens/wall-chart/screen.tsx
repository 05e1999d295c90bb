import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { wallChartQuery } from '../../api/queries/wall-chart';
import { useKeys } from '../../keys/use-keys';
import { useProgramme } from '../../programme';
import { Empty } from '../../shell/empty';
import { Failed } from '../../shell/failed';
import { Loading } from '../../shell/loading';
import { wallChartWords } from '../../words/wall-chart';
import { useWords } from '../../words/words';
import { Sheet } from './sheet';
import styles from './screen.module.css';
import { STEPS, useZoom } from './use-zoom';

/** 挂图作战: one page for a big screen and for paper. */
export function Screen() {
  const words = useWords(wallChartWords);
  const programme = useProgramme();
  if (!programme) {
    return (
      <>
        <div className="page-head">
          <h1>{words.title}</h1>
        </div>
        <Empty title={words.none} text={words.noneNext} />
      </>
    );
  }
  return <WallChart programmeId={programme.id} />;
}

const COLUMNS = ['24px', '16%', '7%', '4%', '34%', '10%', '4%', '4%', '9%'];

function WallChart({ programmeId }: { readonly programmeId: string }) {
  const words = useWords(wallChartWords);
  const { data, error, dataUpdatedAt, refetch } = useQuery(wallChartQuery(programmeId));
  const frame = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const zoom = useZoom(frame, chosen);
  const again = () => void refetch();
  const next = STEPS.find((step) => step > zoom.zoom);
  const previous = STEPS.findLast((step) => step < zoom.zoom);
  const full = () =>
    void (document.fullscreenElement ? document.exitFullscreen() : frame.current?.requestFullscreen());
  useKeys({
    f: full,
    '+': () => setChosen(next ?? chosen),
    '-': () => setChosen(previous ?? chosen),
    '0': () => setChosen(null),
  });
  return (
    <>
      <div className={`${styles['tools']} no-print`}>
        <button
          type="button"
          className="btn wide-only"
          disabled={!previous}
          onClick={() => setChosen(previous ?? null)}
        >
          {words.smaller} <kbd>-</kbd>
        </button>
        <button
          type="button"
          className="btn wide-only"
          disabled={!next}
          onClick={() => setChosen(next ?? null)}
        >
          {words.larger} <kbd>+</kbd>
        </button>
        <button
          type="button"
          className="btn wide-only"
          disabled={chosen === null}
          onClick={() => setChosen(null)}
        >
          {words.fit} <kbd>0</kbd>
        </button>
        <button type="button" className="btn wide-only" onClick={full}>
          {words.fullScreen} <kbd>f</kbd>
        </button>
        <button type="button" className="btn wide-only" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <div ref={frame} className={styles['frame']} role="region" aria-label={words.pan} tabIndex={0}>
        {!data && (
          <div className="page-head">
            <h1>{words.title}</h1>
          </div>
        )}
        {!data && error && <Failed what={words.title} error={error} onAgain={again} />}
        {!data && !error && <Loading columns={COLUMNS} rows={16} onAgain={again} />}
        {data?.items.length === 0 && (
          <>
            <div className="page-head">
              <h1>{words.sheet(data.programme.name)}</h1>
            </div>
            <Empty title={words.empty} text={words.emptyNext} />
          </>
        )}
        {data && data.items.length > 0 && (
          <Sheet chart={data} zoom={zoom} readAt={dataUpdatedAt} stale={error !== null} />
        )}
      </div>
    </>
  );
}
