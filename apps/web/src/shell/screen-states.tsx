import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { Problem } from '../api/problem';
import { statesWords } from '../words/states';
import { useWords } from '../words/words';
import { Empty } from './empty';
import { Failed } from './failed';
import { Loading } from './loading';

/** While a screen's code is fetched. */
export const ScreenLoading = () => <Loading rows={8} />;

/** A screen that could not be shown; the rest of the page stays. */
export function ScreenFailed({ error, reset }: ErrorComponentProps) {
  const words = useWords(statesWords);
  const router = useRouter();
  if (error instanceof Problem && error.status === 404) return <ScreenMissing />;
  const again = () => {
    reset();
    void router.invalidate();
  };
  return <Failed what={words.thisPage} error={error} onAgain={again} />;
}

export function ScreenMissing() {
  const { missing } = useWords(statesWords);
  return (
    <Empty title={missing.title} text={missing.text}>
      <Link to="/" className="btn">
        {missing.home}
      </Link>
    </Empty>
  );
}
