import type { Operations } from '../../api/queries/operations';
import { operationsWords } from '../../words/operations';
import { useWords } from '../../words/words';
import styles from './operations.module.css';

type Lateness = Operations['lateness'][number];

/** 晚了多久: by channel, with its spread as bars and in figures. */
export function LatenessTable({ lateness }: { readonly lateness: readonly Lateness[] }) {
  const { lateness: words } = useWords(operationsWords);
  const { columns } = words;
  if (lateness.every(({ count }) => count === 0)) return <p className="note">{words.nothing}</p>;
  return (
    <>
      <table className={`tb ${styles['table'] ?? ''}`}>
        <thead>
          <tr>
            {[columns.channel, columns.count, columns.mean, columns.half, columns.most, columns.spread].map(
              (heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {lateness.map((one) => (
            <LatenessRow key={one.channel} lateness={one} />
          ))}
        </tbody>
      </table>
      <details>
        <summary>{words.table}</summary>
        <Figures lateness={lateness} />
      </details>
    </>
  );
}

function LatenessRow({ lateness }: { readonly lateness: Lateness }) {
  const { lateness: words, load, none } = useWords(operationsWords);
  const { columns } = words;
  const { channel, count, meanSeconds, p50Seconds, p99Seconds, buckets } = lateness;
  const bound = (seconds: number | null) => {
    if (count === 0) return none;
    return seconds === null ? words.beyond(lastBound(buckets)) : words.within(String(seconds));
  };
  return (
    <tr>
      <th scope="row">{load.channels[channel] ?? channel}</th>
      <td data-label={columns.count}>{count}</td>
      <td data-label={columns.mean}>{meanSeconds === null ? none : words.seconds(meanSeconds.toFixed(1))}</td>
      <td data-label={columns.half}>{bound(p50Seconds)}</td>
      <td data-label={columns.most}>{bound(p99Seconds)}</td>
      <td data-label={columns.spread}>
        <Spread buckets={buckets} />
      </td>
    </tr>
  );
}

const lastBound = (buckets: Lateness['buckets']): string =>
  String(buckets.findLast(({ upTo }) => upTo !== null)?.upTo ?? 0);

const [WIDTH, HEIGHT, GAP] = [10, 24, 2];

/** Bars of ink, early at the left; the figures stand in the table below. */
function Spread({ buckets }: Pick<Lateness, 'buckets'>) {
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  return (
    <svg width={buckets.length * WIDTH} height={HEIGHT} aria-hidden="true" className={styles['spread']}>
      {buckets.map(({ upTo, count }, index) => {
        const height = count === 0 ? 1 : Math.max(3, (count / most) * HEIGHT);
        return (
          <rect
            key={upTo ?? 'beyond'}
            x={index * WIDTH}
            y={HEIGHT - height}
            width={WIDTH - GAP}
            height={height}
            fill={count === 0 ? 'var(--line-ctl)' : 'var(--verified)'}
          />
        );
      })}
    </svg>
  );
}

function Figures({ lateness }: { readonly lateness: readonly Lateness[] }) {
  const { lateness: words, load } = useWords(operationsWords);
  const bounds = lateness[0]?.buckets ?? [];
  return (
    <table className="tb">
      <thead>
        <tr>
          <th scope="col">{words.bucket}</th>
          {lateness.map(({ channel }) => (
            <th key={channel} scope="col" className="num">
              {load.channels[channel] ?? channel}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bounds.map(({ upTo }, slot) => (
          <tr key={upTo ?? 'beyond'}>
            <th scope="row">
              {upTo === null ? words.beyond(lastBound(bounds)) : words.within(String(upTo))}
            </th>
            {lateness.map(({ channel, buckets }) => (
              <td key={channel} className="num">
                {buckets[slot]?.count ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
