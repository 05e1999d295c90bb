import { refusal, type Refusal } from './refusal';

/** Refusals of receivers (接收端): where nothing may be sent, and what a receiver needs. */
export const RECEIVER_REFUSALS = {
  receiver_url_malformed: refusal(
    'invalid',
    '这不是一个可用的 https 网址；网址里不能带账号口令。',
    'This is no usable https address; it must not carry a user name or a password.',
  ),
  receiver_host_refused: refusal(
    'invalid',
    '不能发往“{host}”：它不在本系统允许的主机名单内。名单由运维在 WEBHOOK_ALLOWED_HOSTS 里设定。',
    'Nothing may be sent to "{host}": it is not on the list of allowed hosts (WEBHOOK_ALLOWED_HOSTS).',
  ),
  receiver_address_refused: refusal(
    'invalid',
    '不能发往“{host}”：它指向内网或本机地址。',
    'Nothing may be sent to "{host}": it leads to a private or local address.',
  ),
  receiver_topics_required: refusal(
    'invalid',
    '请至少选一类要推送的事件。',
    'Choose at least one topic to be sent.',
  ),
  receiver_secret_not_ours: refusal(
    'conflict',
    '只有 Webhook 的签名密钥由本系统生成；机器人的密钥请在其群里更换后填到这里。',
    'Only a webhook has a secret made here; a robot’s is changed in its group and entered here.',
  ),
  receiver_secret_unused: refusal(
    'invalid',
    '只有钉钉机器人要填加签密钥。',
    'Only a DingTalk robot takes a secret that is entered.',
  ),
  receiver_retired: refusal('conflict', '这个接收端已停用。', 'The receiver has been retired.'),
} as const satisfies Record<string, Refusal>;
