import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMailer } from './mail';

describe('a mail', () => {
  let folder: string;
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'luoshi-mail-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('has one line a heading: what stands in a subject or a name begins no heading of its own', async () => {
    const mailer = createMailer({ MAIL_FROM: 'luoshi@localhost' }, folder);
    await mailer.send({
      messageId: '<1@localhost>',
      to: { name: 'reporter\r\nBcc: name@y.example', address: 'reporter@localhost' },
      subject: 'one\r\nBcc: subject@y.example\n\nbody',
      text: 'text',
      html: '<p>text</p>',
    });
    const [file = ''] = await readdir(folder);
    const [headings = ''] = (await readFile(join(folder, file), 'utf8')).split('\r\n\r\n');
    expect(headings.match(/^Subject:.*$/m)?.[0]).toMatch(/^Subject: one Bcc: subject@y\.example +body$/);
    expect(headings).not.toMatch(/^Bcc:/im);
  });
});
