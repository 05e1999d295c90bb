/** The moments at which a mail server may fail, in the order in which they come; `dot`: after the mail's last line. */
export const SMTP_STAGES = ['greeting', 'ehlo', 'mail', 'rcpt', 'data', 'dot'] as const;
export type SmtpStage = (typeof SMTP_STAGES)[number];

/**
 * What goes wrong. `hang`: never an answer. `trickle`: an answer that
 * never ends, a line every half second, so that no silence is noticed. `cut`: the connection ends without one. `421`: the server says that it ends
 * the connection, and does. `4xx` and `5xx`: refused for now, or for good. At the `dot` alone: `taken, cut`, the mail is
 * taken and the connection ends before anybody is told; `250, cut`, it is taken, said so, and cut.
 */
export type SmtpFault = 'hang' | 'trickle' | 'cut' | '421' | '4xx' | '5xx' | 'taken, cut' | '250, cut';

/** One fault at one stage; happens to one connection or mail. */
export interface SmtpMishap {
  readonly stage: SmtpStage;
  readonly fault: SmtpFault;
}

const ANYWHERE: readonly SmtpFault[] = ['hang', 'trickle', 'cut', '421', '4xx', '5xx'];
const AT_THE_DOT: readonly SmtpFault[] = ['taken, cut', '250, cut'];

/** Every fault at every stage. */
export const SMTP_GRID: readonly SmtpMishap[] = SMTP_STAGES.flatMap((stage) =>
  [...ANYWHERE, ...(stage === 'dot' ? AT_THE_DOT : [])].map((fault) => ({ stage, fault })),
);

/** Whether it happens before anybody has said which mail it is about. */
export const isBeforeMail = ({ stage }: SmtpMishap): boolean => stage === 'greeting' || stage === 'ehlo';

/** What the server says; nothing where it only hangs or cuts. */
export const SAID: Readonly<Record<SmtpFault, string | null>> = {
  hang: null,
  trickle: null,
  cut: null,
  '421': '421 4.3.2 closing the connection',
  '4xx': '451 4.7.1 greylisted, come again later',
  '5xx': '554 5.7.1 refused',
  'taken, cut': null,
  '250, cut': '250 2.0.0 taken',
};
