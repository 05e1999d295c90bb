import { AllowedHosts, faultyEntry } from './allowed-hosts';

const hosts = new AllowedHosts('hooks.example.cn, other.example.cn:8443,http://127.0.0.1:9999,127.0.0.1');
const found = (url: string) => {
  const target = hosts.target(url);
  return typeof target === 'string' ? target : { host: target.host, local: target.local };
};

describe('the list of allowed hosts', () => {
  it.each([
    ['https://hooks.example.cn/in?key=1', { host: 'hooks.example.cn', local: false }],
    ['https://HOOKS.example.cn:443/in', { host: 'hooks.example.cn', local: false }],
    ['https://other.example.cn:8443/', { host: 'other.example.cn', local: false }],
    ['http://127.0.0.1:9999/x', { host: '127.0.0.1', local: true }],
    ['http://2130706433:9999/x', { host: '127.0.0.1', local: true }],
    ['https://hooks.example.cn:8443/', 'host'],
    ['https://hooks.example.cn.evil.cn/', 'host'],
    ['https://evil.cn/hooks.example.cn', 'host'],
    ['https://evil.cn#hooks.example.cn', 'host'],
    ['https://hooks.example.cn@evil.cn/', 'malformed'],
    ['https://hooks.example.cn./', 'host'],
    ['http://127.0.0.1:9998/', 'host'],
    ['http://127.0.0.1/', 'malformed'],
    ['http://hooks.example.cn/', 'malformed'],
    ['ftp://hooks.example.cn/', 'malformed'],
    ['hooks.example.cn', 'malformed'],
  ])('%s: %j', (url, expected) => expect(found(url)).toEqual(expected));

  it.each(['http://10.0.0.1:80', 'http://hooks.example.cn', 'https://a.cn', '*.example.cn', 'a.cn/path'])(
    'has no entry %s',
    (entry) => expect(faultyEntry(`ok.cn,${entry}`)).toBe(entry),
  );
});
