import { Problem } from '../../../api/problem';
import { actsWords } from '../../../words/acts';
import { useSaid, useWords } from '../../../words/words';
import type { Field } from './act';

/** What the server would not take, by the field it stands in; nothing once something else was refused. */
export function useFaults(error: Error | null, fields: readonly Field[]): ReadonlyMap<string, string> {
  const words = useWords(actsWords);
  const said = useSaid();
  if (!(error instanceof Problem)) return new Map();
  const named = typeof error.params['field'] === 'string' ? [error.params['field']] : [];
  const refused = [
    ...error.faults.map(({ pointer, code, detailZh, detailEn }) => ({
      place: pointer.split('/')[1],
      code,
      detail: { zh: detailZh, en: detailEn },
    })),
    ...named.map((place) => ({ place, code: error.code, detail: error.detail })),
  ];
  if (refused.length === 0) refused.push({ place: undefined, code: error.code, detail: error.detail });
  return new Map(
    refused.flatMap(({ place, code, detail }) => {
      const field = fields.find(
        ({ name, sentAs = name, refusedAs }) => sentAs === place || refusedAs?.includes(code),
      );
      return field ? [[field.name, MALFORMED.includes(code) ? words.malformed : said(detail)] as const] : [];
    }),
  );
}

/** These say no more than the name the API has for the field. */
const MALFORMED: readonly string[] = ['field_invalid', 'field_unknown'];
