import type { signIn as zh } from '../zh/sign-in';

export const signIn: typeof zh = {
  title: 'Sign in',
  tagline: 'A district’s promises, from adoption to ballot',
  account: 'Account',
  password: 'Password',
  go: 'Sign in',
  going: 'Signing in',
  needAccount: 'Enter account and password',
  wait: (minutes) =>
    `Too many attempts; try again in ${minutes} min. The administrator can reset a forgotten password.`,
  demonstration: {
    title: 'Demonstration (演示数据)',
    text: 'People and posts are invented. Accounts and passwords are listed where the system was started.',
  },
  change: {
    title: 'Change the password first',
    own: 'Change password',
    text: 'This is a one-time password. Choose your own, at least 10 characters, then go on.',
    current: 'Present password',
    next: 'New password, at least 10 characters',
    again: 'New password again',
    differ: 'The two new passwords differ',
    go: 'Change and go on',
    cancel: 'Not now',
    done: 'Password changed. Other sessions have ended.',
  },
};
