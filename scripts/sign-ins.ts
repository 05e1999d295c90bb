import { existsSync, readFileSync } from 'node:fs';

/** One account of the demonstration, as `load-demonstration` writes it down: an invented person, a known password. */
export interface SignIn {
  readonly role: string;
  readonly login: string;
  readonly password: string;
}

/** One line for each role, in columns. */
export function listSignIns(file: string): string[] {
  if (!existsSync(file)) return [];
  const signIns: SignIn[] = JSON.parse(readFileSync(file, 'utf8'));
  const width = (key: keyof SignIn) => Math.max(...signIns.map((signIn) => columns(signIn[key])));
  return signIns.map(
    ({ role, login, password }) =>
      `  ${pad(role, width('role'))}  ${pad(login, width('login'))}  ${password}`,
  );
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - columns(text));
}

/** A Chinese character takes two columns of the screen. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
