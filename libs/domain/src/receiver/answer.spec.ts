import { judgeAnswer } from './answer';

const of = (status: number, text = '', asked: number | null = null) => ({ status, asked, text });

describe('an answer to a webhook', () => {
  it.each([
    [200, 'taken'],
    [204, 'taken'],
    [302, 'again'],
    [400, 'again'],
    [404, 'again'],
    [429, 'again'],
    [500, 'again'],
    [410, 'gone'],
  ])('%d means %s', (status, means) => expect(judgeAnswer('webhook', of(status)).means).toBe(means));

  it('says of a redirect that it is not followed, and hands on what the receiver asked for', () => {
    expect(judgeAnswer('webhook', of(307))).toMatchObject({
      reason: expect.stringContaining('not followed'),
    });
    expect(judgeAnswer('webhook', of(503, '', 7))).toMatchObject({ means: 'again', asked: 7 });
  });

  it('does not look into what a webhook says', () => {
    expect(judgeAnswer('webhook', of(200, '{"errcode":93000}')).means).toBe('taken');
  });
});

describe('an answer of a robot', () => {
  it.each([
    ['wecom', 0, 'taken'],
    ['wecom', 45009, 'wait'],
    ['wecom', 93000, 'dead'],
    ['wecom', -1, 'again'],
    ['dingtalk', 0, 'taken'],
    ['dingtalk', 130101, 'wait'],
    ['dingtalk', 310000, 'dead'],
    ['dingtalk', 45009, 'again'],
  ] as const)('%s: errcode %d means %s', (kind, errcode, means) => {
    const answer = judgeAnswer(kind, of(200, JSON.stringify({ errcode, errmsg: 'said' })));
    expect(answer.means).toBe(means);
    if (answer.means !== 'taken') expect(answer.reason).toBe(`errcode ${errcode}: said`);
  });

  it.each(['', '<html>', '[]', 'null', '{"ok":true}', '{"errcode":"0"}'])(
    'that cannot be read is tried again: %s',
    (text) => expect(judgeAnswer('wecom', of(200, text)).means).toBe('again'),
  );

  it('counts by its status first', () => {
    expect(judgeAnswer('wecom', of(500, '{"errcode":0}')).means).toBe('again');
  });
});
