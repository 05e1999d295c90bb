import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A new signing secret in the form that Standard Webhooks gives it. */
export const newSigningSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/**
 * The headers of Standard Webhooks: the id is the same at every attempt, the time is that of this one, and there is a
 * signature for each secret, so that during a rotation the old one still verifies.
 */
export function signedHeaders(
  secrets: readonly string[],
  id: string,
  at: Date,
  body: string,
): Record<string, string> {
  const seconds = Math.floor(at.getTime() / 1000);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': secrets.map((secret) => signature(secret, `${id}.${seconds}.${body}`)).join(' '),
  };
}

function signature(secret: string, signed: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

/** The address of a DingTalk robot with what its 加签 setting asks for: the time, and its HMAC under the robot's secret. */
export function dingTalkAddress(address: string, secret: string, at: Date): string {
  const timestamp = String(at.getTime());
  const url = new URL(address);
  url.searchParams.set('timestamp', timestamp);
  const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
  url.searchParams.set('sign', sign);
  return url.href;
}
