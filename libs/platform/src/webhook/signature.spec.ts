import { dingTalkAddress, newSigningSecret, signedHeaders } from './signature';

describe('a signature', () => {
  it('is the one that the published example of Standard Webhooks has', () => {
    const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
    const at = new Date(1614265330_000);
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    expect(signedHeaders([secret], id, at, '{"test": 2432232314}')).toEqual({
      'webhook-id': id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('is there once for each secret, the newest first', () => {
    const [a, b] = [newSigningSecret(), newSigningSecret()];
    const of = (...secrets: string[]) => signedHeaders(secrets, 'm', new Date(0), '{}')['webhook-signature'];
    expect(of(a, b)).toBe(`${of(a)} ${of(b)}`);
    expect(of(a)).not.toBe(of(b));
  });

  it('of DingTalk stands in the address, which keeps its key', () => {
    const url = new URL(
      dingTalkAddress('https://oapi.dingtalk.com/robot/send?access_token=t', 'SEC1', new Date(5)),
    );
    expect(Object.fromEntries(url.searchParams)).toEqual({
      access_token: 't',
      timestamp: '5',
      sign: expect.stringMatching(/^[\w+/]{43}=$/),
    });
  });
});
