import type { settings as zh } from '../zh/settings';

export const settings: typeof zh = {
  title: 'My settings',
  channels: 'Where reminders reach you',
  channelsNote: 'For yourself only; who changed what is kept in the trail',
  columns: { channel: 'Channel', what: 'What comes', wanted: 'Wanted' },
  inApp: 'Inbox here',
  inAppWhat: 'Every reminder and every slip; none is left out.',
  always: 'Always; cannot be turned off',
  mail: 'Mail',
  mailWhat: 'One digest a day, overdue first.',
  noAddress: 'No address is known, so no mail can be sent. Ask the administrator to enter one.',
  mention: 'Named in the group',
  mentionWhat: 'The card that the group robot of your department posts names (@) you.',
  groups: (names) => `Posted to: ${names}.`,
  noGroup: 'Your department has no group robot yet; the administrator sets it up.',
  comma: ', ',
  mentionAs: 'Your account or mobile number in the group',
  mentionAsNeeded: 'Needed for naming you: letters, digits and . @ + - _, at least two.',
  mentionAsHint: 'WeCom: the account. DingTalk: the mobile number. Used only to name you in the group.',
  yes: 'Yes',
  no: 'No',
  neverMuted: (level) =>
    `Slips from ${level} (督办) upwards cannot be muted: they are sent whatever is chosen above. Only reminders before the day and urging notices (催办) can be turned off.`,
  level: 'a supervision order',
  after: (mail, level, email) =>
    mail
      ? `Once saved: reminders, urging notices and everything from ${level} upwards go to ${email}.`
      : `Once saved: reminders and urging notices stay in the inbox here; from ${level} upwards mail still goes to ${email}.`,
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved; holds from the next mail on.',
  unchanged: 'Nothing changed',
  sending: 'When your reminders are sent',
  hours: (from, to) =>
    `Automatic reminders go out on working days from ${from} to ${to} only, make-up days included. What falls due at night, at a weekend or on a holiday goes out at ${from} of the next working day.`,
  hoursOf: (programme, from, to) =>
    `${programme}: on working days from ${from} to ${to}; what falls due at other times waits until ${from} of the next one.`,
  openNow: (now) => `It is ${now}, within these hours: what falls due is sent at once.`,
  closedNow: (now, day, time) =>
    `It is ${now}, outside these hours: what falls due waits until ${day}, ${time}.`,
  digest:
    'Mail comes once a day, in the morning. What falls due after it has gone is sent the same day in another, numbered one.',
  atOnce: 'A slip that the supervision office issues by hand does not wait.',
  none: 'No list is in force, so no reminders are due.',
  lastMail: (day, state) => `Your last mail: ${day}, ${state}.`,
  mailStates: {
    sent: 'sent',
    pending: 'not sent yet, will be tried again',
    sending: 'being sent',
    dead: 'could not be delivered; the administrator sees why',
    cancelled: 'nothing was left to say, not sent',
  },
  noMail: 'No mail has been sent to you yet.',
  appearance: 'Display and keys',
  appearanceNote: 'On this device only',
  access: 'Password and access',
  changePassword: 'Change password',
  tokens: 'Access tokens',
};
