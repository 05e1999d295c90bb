import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEBHOOK_TOPICS } from '@app/domain';
import { loadConfig } from '@app/platform/config';
import { AllowedHosts } from '@app/platform/webhook/allowed-hosts';

const text = readFileSync(join(__dirname, '..', '..', 'docs', 'webhooks.md'), 'utf8');
const [, table = ''] = text.split('## Types and their data');

describe('docs/webhooks.md', () => {
  it('has every type that can be sent, once, and no other', () => {
    const documented = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, type]) => type);
    expect(documented.sort()).toEqual([...WEBHOOK_TOPICS].sort());
  });
});

describe('what is allowed by default', () => {
  it('is the two providers of group robots, by https, and nothing else', () => {
    const hosts = new AllowedHosts(loadConfig({}).WEBHOOK_ALLOWED_HOSTS);
    expect(hosts.names).toEqual(['qyapi.weixin.qq.com', 'oapi.dingtalk.com']);
    for (const name of hosts.names) expect(hosts.target(`http://${name}/`)).toBe('malformed');
  });
});
