import { Problem } from '../api/problem';
import { statesWords } from '../words/states';
import { useSaid, useWords } from '../words/words';

/** What to tell the person about a failure, in one or two sentences: the server's own where it refused. */
export function useRefusal(): (error: unknown) => string {
  const { unreachable, wentWrong, number } = useWords(statesWords);
  const said = useSaid();
  return (error) => {
    if (error instanceof Problem) {
      const first = error.faults[0];
      const detail = first ? { zh: first.detailZh, en: first.detailEn } : error.detail;
      return error.number ? `${said(detail)}${number(error.number)}` : said(detail);
    }
    return error instanceof TypeError ? wentWrong : unreachable;
  };
}
