import { componentWords } from '../../words/components';
import { supervisionWords } from '../../words/supervision';
import { useWords } from '../../words/words';
import type { Recipient } from './policy-form';

/** A place of the policy and its value in words: `levels.1.to` → 督办 送. */
export function usePathWords() {
  const { policy: words } = useWords(supervisionWords);
  const { levels } = useWords(componentWords);
  const isRecipient = (value: unknown): value is Recipient =>
    typeof value === 'string' && value in words.recipients;
  const isDuty = (value: string): value is keyof typeof words.duties => value in words.duties;
  const isHead = (value: string): value is keyof typeof words.head => value in words.head;
  const label = (path: string): string => {
    const [group = '', key = '', leaf = ''] = path.split('.');
    const head = isHead(leaf) ? words.head[leaf] : leaf;
    if (group === 'levels') return `${levels[Number(key) + 1] ?? ''} ${head}`;
    if (group === 'duties') return `${isDuty(key) ? words.duties[key] : key} ${head}`;
    if (group === 'handling') return `${words.groups.handling} ${words.handling[key] ?? key}`;
    return words.fields[path] ?? path;
  };
  const value = (path: string, of: unknown): string => {
    if (of === null || of === undefined) return words.none;
    if (typeof of === 'boolean') return of ? words.yes : words.no;
    if (Array.isArray(of))
      return (
        of.map((one) => (isRecipient(one) ? words.recipients[one] : String(one))).join('、') || words.none
      );
    if (path.endsWith('climbsTo')) return of === 0 ? words.toNone : (levels[Number(of)] ?? String(of));
    return String(of);
  };
  return { label, value };
}
