import { signIn as en } from './en/sign-in';
import { signIn as zh } from './zh/sign-in';

export const signInWords = { zh, en };
