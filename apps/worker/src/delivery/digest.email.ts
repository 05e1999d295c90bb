import type { DispatchItem } from '@app/db/stores/dispatch.store';
import type { CalendarDate } from '@app/domain';

/** What a digest is written from. `items` in the order in which they are to be read. */
export interface Digest {
  readonly jurisdictionName: string;
  readonly displayName: string;
  readonly day: CalendarDate;
  readonly items: readonly Pick<DispatchItem, 'commitmentId' | 'copy' | 'title' | 'body' | 'overdue'>[];
  readonly demonstration: boolean;
  readonly url: string;
}

export interface DigestMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Section {
  readonly heading: string;
  readonly items: Digest['items'];
}

const DEMONSTRATION = '演示数据';

/** One mail a person and day: what to do, overdue first, then what one is told of (抄送). Throws where a field is missing. */
export function digestEmail(digest: Digest): DigestMail {
  requireWhole(digest);
  const sections = sectionsOf(digest.items);
  const greeting = `${digest.displayName}，您好：`;
  const lead = `${digest.day}，${summary(digest.items)}。`;
  const foot = `请登录办理：${digest.url}`;
  const sender = `${digest.jurisdictionName} · 落实`;
  const warning = digest.demonstration
    ? [`【${DEMONSTRATION}】本邮件中的单位、人员和进展均为演示数据。`]
    : [];
  return {
    subject: `${digest.demonstration ? `【${DEMONSTRATION}】` : ''}落实：${summary(digest.items)}`,
    text: [...warning, greeting, lead, ...sections.map(asText), foot, sender].join('\n\n') + '\n',
    html: page([
      ...warning.map((line) => `<p><strong>${escape(line)}</strong></p>`),
      `<p>${escape(greeting)}</p><p>${escape(lead)}</p>`,
      ...sections.map(asHtml),
      `<p>请登录办理：<a href="${escape(digest.url)}">${escape(digest.url)}</a></p><p>${escape(sender)}</p>`,
    ]),
  };
}

/** Half a mail says something wrong under an official's eyes; it is not sent at all. */
function requireWhole({ displayName, jurisdictionName, items }: Digest): void {
  const fields = { displayName, jurisdictionName };
  const missing = Object.entries(fields).find(([, value]) => !value?.trim());
  if (missing) throw new Error(`${missing[0]} is missing`);
  for (const { commitmentId, title, body } of items) {
    if (!title?.trim() || !body?.trim())
      throw new Error(
        `the ${title?.trim() ? 'body' : 'title'} of a reminder of commitment ${commitmentId} is missing`,
      );
  }
}

/** Counts commitments (件), not notices: one that is overdue and reminded of twice is one. */
function summary(items: Digest['items']): string {
  const todo = items.filter(({ copy }) => !copy);
  const overdue = count(todo.filter((item) => item.overdue));
  if (todo.length === 0) return `${count(items)}件供知晓`;
  return `${count(todo)}件要办${overdue > 0 ? `，其中${overdue}件逾期` : ''}`;
}

const count = (items: Digest['items']): number => new Set(items.map(({ commitmentId }) => commitmentId)).size;

function sectionsOf(items: Digest['items']): Section[] {
  const todo = items.filter(({ copy }) => !copy);
  const sections = [
    { heading: '已逾期', items: todo.filter(({ overdue }) => overdue) },
    { heading: '要办', items: todo.filter(({ overdue }) => !overdue) },
    { heading: '供知晓', items: items.filter(({ copy }) => copy) },
  ];
  return sections.filter((section) => section.items.length > 0);
}

const asText = ({ heading, items }: Section): string =>
  [`【${heading}】`, ...items.map(({ title, body }, index) => `${index + 1}. ${title}\n   ${body}`)].join(
    '\n',
  );

const asHtml = ({ heading, items }: Section): string =>
  `<h3>${escape(heading)}</h3><ol>${items
    .map(({ title, body }) => `<li><strong>${escape(title)}</strong><br>${escape(body)}</li>`)
    .join('')}</ol>`;

const page = (parts: readonly string[]): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body>${parts.join('\n')}</body></html>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
