import { componentWords } from '../../words/components';
import { useWords } from '../../words/words';

/** 灯：红、黄; of many the first three. */
export function useListing() {
  const { colon, comma } = useWords(componentWords);
  return {
    colon,
    listed: (parts: readonly string[]) =>
      parts.length > 3 ? `${parts.slice(0, 3).join(comma)}…` : parts.join(comma),
  };
}
