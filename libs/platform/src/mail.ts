import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';

/** One mail. The same `messageId` marks a repetition for what it is. */
export interface Mail {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface MailSettings {
  readonly SMTP_URL?: string;
  readonly MAIL_FROM: string;
}

export abstract class Mailer {
  /** Resolves when it has been taken over; throws `MailFault`. Never lasts longer than `TIME_LIMIT_MS`. */
  abstract send(mail: Mail): Promise<void>;
  /** How the server is found, with nothing sent; never throws. Lasts as long as the waits of one connection. */
  abstract look(): Promise<MailLook>;
  abstract close(): void;
}

/**
 * `folder`: no server is named, mail is written to files. `unreachable`: nobody answers at its address.
 * `sign_in_refused`: it knows us not. `refused`: it answers, and does not want us.
 */
export type MailCondition = 'ok' | 'folder' | 'unreachable' | 'sign_in_refused' | 'refused';

export interface MailLook {
  readonly condition: MailCondition;
  /** What was said, where something is wrong; names no address. */
  readonly reason: string | null;
}

/** The longest that one mail may take; whoever claims a mail claims it for longer. */
export const TIME_LIMIT_MS = 20_000;

/** Why a mail did not go: `permanent` means that trying again cannot help. The text names no address. */
export class MailFault extends Error {
  constructor(
    message: string,
    readonly permanent: boolean,
    readonly condition: MailCondition = 'refused',
  ) {
    super(message);
  }
}

/** Mail by SMTP, or, without a server, into a folder, one file each, for whoever wants to see what would have gone out. */
export const createMailer = (
  settings: MailSettings,
  folder = join(process.cwd(), '.data', 'mail'),
  limitMs = TIME_LIMIT_MS,
): Mailer =>
  settings.SMTP_URL
    ? smtpMailer(settings.SMTP_URL, settings.MAIL_FROM, limitMs)
    : folderMailer(settings.MAIL_FROM, folder);

function smtpMailer(url: string, from: string, limitMs: number): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 8_000,
    greetingTimeout: 8_000,
    socketTimeout: 15_000,
  });
  return {
    send: async (mail) => {
      // Ends the attempt itself: what only stopped waiting would leave the mail in the pool, to go out behind our back.
      const signal = AbortSignal.timeout(limitMs);
      try {
        await transport.sendMail({ ...asMessage(mail, from), signal });
      } catch (error) {
        throw signal.aborted
          ? new MailFault('the mail server took too long', false, 'unreachable')
          : asFault(error);
      }
    },
    look: async () => {
      try {
        await transport.verify();
        return { condition: 'ok', reason: null };
      } catch (error) {
        const { condition, message } = asFault(error);
        return { condition, reason: message };
      }
    },
    close: () => transport.close(),
  };
}

function folderMailer(from: string, folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    send: async (mail) => {
      const { message } = await transport.sendMail(asMessage(mail, from));
      const name = createHash('sha256').update(mail.messageId).digest('hex').slice(0, 24);
      await mkdir(folder, { recursive: true });
      // Under its own name only when whole.
      await writeFile(join(folder, `.${name}`), message as Buffer);
      await rename(join(folder, `.${name}`), join(folder, `${name}.eml`));
    },
    look: async () => ({ condition: 'folder', reason: null }),
    close: () => transport.close(),
  };
}

const asMessage = (mail: Mail, from: string): SendMailOptions => ({
  ...mail,
  to: { ...mail.to },
  from,
  headers: { 'Auto-Submitted': 'auto-generated' },
});

interface Refusal {
  readonly message: string;
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/**
 * A refusal of this very mail (5xx to its sender, recipient or content) is final. A refused sign-in or greeting is our
 * own trouble, and passes.
 */
function asFault(error: unknown): MailFault {
  if (error instanceof MailFault) return error;
  const { message, code = '', responseCode, command } = error as Refusal;
  const ofTheMail = /^(MAIL FROM|RCPT TO|DATA)$/.test(command ?? '');
  const permanent = ofTheMail && responseCode !== undefined && responseCode >= 500 && responseCode < 600;
  return new MailFault(
    String(message)
      .replace(/\S+@\S+/g, '…')
      .slice(0, 500),
    permanent,
    conditionAfter(code, responseCode),
  );
}

/** Whoever gave an answer is there. */
function conditionAfter(code: string, responseCode: number | undefined): MailCondition {
  if (/^E(NO|O)?AUTH/.test(code)) return 'sign_in_refused';
  return responseCode === undefined ? 'unreachable' : 'refused';
}
