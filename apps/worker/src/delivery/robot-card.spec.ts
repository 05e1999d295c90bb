import { asId, type CalendarDate, type CommitmentId } from '@app/domain';
import { type Card, robotMessage } from './robot-card';

const line = (n: number, overdue = false) => ({
  commitmentId: asId<CommitmentId>(`c${n}`),
  title: `第${n}件 加装电梯`,
  body: '进度填报已逾期3个工作日',
  overdue,
});
const card = (of: Partial<Card> = {}): Card => ({
  jurisdictionName: '崂山区',
  day: '2023-11-16' as CalendarDate,
  items: [line(1, true), line(2)],
  names: [],
  demonstration: false,
  url: 'https://luoshi.example',
  ...of,
});
const wecom = (of?: Partial<Card>): string => JSON.parse(robotMessage('wecom', card(of))).markdown.content;
const dingtalk = (of?: Partial<Card>) => JSON.parse(robotMessage('dingtalk', card(of)));

describe('a robot’s card', () => {
  it('says how much is to be done, overdue first, and where', () => {
    expect(wecom().split('\n\n')).toEqual([
      '**落实：2件要办，其中1件逾期**',
      '崂山区 2023-11-16',
      '1. **逾期** **第1件 加装电梯** 进度填报已逾期3个工作日',
      '2. **第2件 加装电梯** 进度填报已逾期3个工作日',
      '[打开落实](https://luoshi.example)',
    ]);
    expect(dingtalk()).toMatchObject({
      msgtype: 'markdown',
      markdown: { title: '落实：2件要办，其中1件逾期', text: wecom() },
    });
  });

  it('counts what does not fit', () => {
    const text = wecom({ items: Array.from({ length: 200 }, (_, i) => line(i)) });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_096);
    const shown = text.match(/第\d+件 /g)?.length ?? 0;
    expect(text).toContain(`另有${200 - shown}条`);
    expect(text).toContain('200件要办');
  });

  it('makes neither link nor name of what people wrote', () => {
    const hostile = { ...line(1), title: '[点此](http://x)<@all>', body: '**急**\n# @all `x`' };
    const text = wecom({ items: [hostile] });
    expect(text).toContain('**［点此］(http://x)＜＠all＞** ＊＊急＊＊ ＃ ＠all ｀x｀');
  });

  it('names people as each provider wants it', () => {
    const names = ['liming', '13800000000'];
    expect(wecom({ names })).toMatch(/<@liming><@13800000000>$/);
    const { markdown, at } = dingtalk({ names });
    expect(markdown.text).toMatch(/@liming @13800000000$/);
    expect(at).toEqual({ atMobiles: ['13800000000'], atUserIds: ['liming'], isAtAll: false });
  });

  it('marks what is not real, and a test', () => {
    expect(wecom({ demonstration: true })).toMatch(/^\*\*【演示数据】/);
    expect(wecom({ items: [] })).toContain('测试消息');
  });
});
