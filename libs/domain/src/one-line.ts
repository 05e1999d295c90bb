/** Control characters, line breaks among them, and Unicode's own separators of lines and paragraphs. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/**
 * True for what can stand as the name of a post, a person, an office, a list or an item (件): a name is one line in
 * the ledger, in a mail and in the trail, and nobody may begin a line of his own there.
 */
export const isOneLine = (text: string): boolean => !CONTROL.test(text);
