import type { CardItem } from '@app/db/stores/card.store';
import type { CalendarDate, ReceiverKind } from '@app/domain';

/** What a card is written from. `items` in the order in which they are to be read, `names` whom to name. */
export interface Card {
  readonly jurisdictionName: string;
  readonly day: CalendarDate;
  readonly items: readonly Pick<CardItem, 'commitmentId' | 'title' | 'body' | 'overdue'>[];
  readonly names: readonly string[];
  readonly demonstration: boolean;
  readonly url: string;
}

/** WeCom's limit for a message; DingTalk's is wider. */
const MOST_BYTES = 4_096;

/** The message of a group robot, in the form that its provider wants. An empty card is a test message. */
export function robotMessage(kind: Exclude<ReceiverKind, 'webhook'>, card: Card): string {
  const title = `${card.demonstration ? '【演示数据】' : ''}落实：${summary(card.items)}`;
  if (kind === 'wecom') {
    const named = card.names.map((name) => `<@${name}>`).join('');
    return JSON.stringify({ msgtype: 'markdown', markdown: { content: textOf(title, card, named) } });
  }
  const mobiles = card.names.filter((name) => /^\d+$/.test(name));
  const users = card.names.filter((name) => !/^\d+$/.test(name));
  const text = textOf(title, card, card.names.map((name) => `@${name}`).join(' '));
  const at = { atMobiles: mobiles, atUserIds: users, isAtAll: false };
  return JSON.stringify({ msgtype: 'markdown', markdown: { title, text }, at });
}

/** Counts commitments (件), not reminders, as the digest mail does. */
function summary(items: Card['items']): string {
  if (items.length === 0) return '测试消息，收到即说明接通';
  const overdue = count(items.filter((item) => item.overdue));
  return `${count(items)}件要办${overdue > 0 ? `，其中${overdue}件逾期` : ''}`;
}

const count = (items: Card['items']): number => new Set(items.map(({ commitmentId }) => commitmentId)).size;

/** As many lines as fit; the rest is counted, and stands behind the link. */
function textOf(title: string, { items, jurisdictionName, day, url }: Card, named: string): string {
  const head = [`**${title}**`, `${plain(jurisdictionName)} ${day}`];
  const foot = [`[打开落实](${url})`, ...(named === '' ? [] : [named])];
  const lines = items.map(
    (item, i) => `${i + 1}. ${item.overdue ? '**逾期** ' : ''}**${plain(item.title)}** ${plain(item.body)}`,
  );
  for (let shown = lines.length; ; shown--) {
    const rest = lines.length - shown;
    const more = rest > 0 ? [`另有${rest}条，请登录查看。`] : [];
    const text = [...head, ...lines.slice(0, shown), ...more, ...foot].join('\n\n');
    if (shown === 0 || Buffer.byteLength(text) <= MOST_BYTES) return text;
  }
}

const WIDE: Readonly<Record<string, string>> = {
  '<': '＜',
  '>': '＞',
  '[': '［',
  ']': '］',
  '*': '＊',
  '`': '｀',
  '#': '＃',
  '@': '＠',
  '\n': ' ',
};

/** What people wrote makes no link, names nobody and sets nothing in bold. */
const plain = (text: string): string => text.replace(/[<>[\]*`#@\n]/g, (sign) => WIDE[sign] ?? sign);
