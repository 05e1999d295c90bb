import { asId, calendarDate, type CommitmentId } from '@app/domain';
import { type Digest, digestEmail } from './digest.email';

type Item = Digest['items'][number];

const item = (commitment: string, given: Partial<Item> = {}): Item => ({
  commitmentId: asId<CommitmentId>(commitment),
  copy: false,
  title: `临期提醒 第${commitment}件`,
  body: '还有5个工作日。',
  overdue: false,
  ...given,
});

const digest = (items: readonly Item[], given: Partial<Digest> = {}): Digest => ({
  jurisdictionName: '崂山区',
  displayName: '填报员',
  day: calendarDate('2023-11-16'),
  items,
  demonstration: false,
  url: 'https://luoshi.example',
  ...given,
});

describe('the daily mail', () => {
  it.each([
    ['one to do', [item('3')], '落实：1件要办'],
    ['one overdue of two', [item('3', { overdue: true }), item('4')], '落实：2件要办，其中1件逾期'],
    [
      'two notices of one commitment',
      [item('3', { overdue: true }), item('3')],
      '落实：1件要办，其中1件逾期',
    ],
    ['copies only', [item('3', { copy: true })], '落实：1件供知晓'],
    ['a copy beside', [item('3'), item('4', { copy: true, overdue: true })], '落实：1件要办'],
  ])('says in its subject what is in it: %s', (_name, items, subject) => {
    expect(digestEmail(digest(items)).subject).toBe(subject);
  });

  it('puts what is overdue first and copies last', () => {
    const { text } = digestEmail(
      digest([item('5', { overdue: true }), item('3'), item('4', { copy: true })]),
    );
    const order = ['已逾期', '第5件', '要办】', '第3件', '供知晓】', '第4件'].map((words) =>
      text.indexOf(words),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  it('says 演示数据 in a demonstration, in every part', () => {
    const mail = digestEmail(digest([item('3')], { demonstration: true }));
    for (const part of [mail.subject, mail.text, mail.html]) expect(part).toContain('演示数据');
    expect(digestEmail(digest([item('3')])).text).not.toContain('演示数据');
  });

  it('keeps to one line in its subject, whatever things are called', () => {
    const crlf = '督查室\r\nBcc: x@y.example';
    const mail = digestEmail(
      digest([item('3', { title: crlf, body: crlf, overdue: true })], {
        jurisdictionName: crlf,
        displayName: crlf,
      }),
    );
    expect(mail.subject).toBe('落实：1件要办，其中1件逾期');
  });

  it('lets no words of a title become markup', () => {
    const { html } = digestEmail(digest([item('3', { title: '<b>"a"&b</b>' })]));
    expect(html).toContain('&lt;b&gt;&quot;a&quot;&amp;b&lt;/b&gt;');
  });
});
