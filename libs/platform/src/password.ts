import { randomBytes, randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** The hash of a password that nobody has: an unknown account takes as long to refuse as a known one. */
const NOBODYS = hash(randomBytes(32));

/** argon2id, with its parameters inside. */
export const hashPassword = (password: string): Promise<string> => hash(password);

export async function isPassword(password: string, storedHash: string | null): Promise<boolean> {
  const matches = await verify(storedHash ?? (await NOBODYS), password);
  return matches && storedHash !== null;
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

const fourLetters = (): string =>
  Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** A password to hand over on paper: no letters that look alike, in groups of four, some 59 bits. */
export const oneTimePassword = (): string => [fourLetters(), fourLetters(), fourLetters()].join('-');
