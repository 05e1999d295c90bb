import type { Config } from '@app/platform/config';
import type { CookieSerializeOptions } from '@fastify/cookie';

const isSecure = (config: Config): boolean => config.PUBLIC_URL.startsWith('https://');

/** Under TLS the prefix makes the browser refuse a cookie that another host or a plain connection has set. */
export const cookieName = (config: Config): string =>
  isSecure(config) ? '__Host-luoshi_session' : 'luoshi_session';

/** No lifetime of its own: the session's row says when it ends. */
export const cookieOptions = (config: Config): CookieSerializeOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure: isSecure(config),
});
