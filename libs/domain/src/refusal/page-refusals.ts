import { refusal, type Refusal } from './refusal';

/** Refusals of what a page keeps open, uploads or remembers. */
export const PAGE_REFUSALS = {
  live_limited: refusal(
    'too_many',
    '同一登录打开的实时连接太多，请关掉几个页面。',
    'Too many live connections under one sign-in; close some pages.',
  ),
} as const satisfies Record<string, Refusal>;
