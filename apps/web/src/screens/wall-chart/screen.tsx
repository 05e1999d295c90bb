import { wallChartWords } from '../../words/wall-chart';
import { useWords } from '../../words/words';

export function Screen() {
  const words = useWords(wallChartWords);
  return (
    <div className="page-head">
      <h1>{words.title}</h1>
    </div>
  );
}
