import { language, type Language, usePreference } from '../preferences';

/** The same texts in both languages; the English has the keys and signatures of the Chinese. */
export interface Both<W> {
  readonly zh: W;
  readonly en: W;
}

/** The texts of one screen in the person's language: `const words = useWords(deskWords)`. */
export function useWords<W>(both: Both<W>): W {
  return both[usePreference(language)];
}

export const useLanguage = (): Language => usePreference(language);

/** What the server says in both languages, in the person's. */
export function useSaid(): (text: Both<string>) => string {
  const chosen = useLanguage();
  return (text) => text[chosen];
}
