import { type DomainError, type ErrorCategory, type ErrorCode, type ErrorParams, wordsOf } from '@app/domain';
import type { Problem } from './problem.dto';

interface Heading {
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}

const HEADINGS: Readonly<Record<ErrorCategory, Heading>> = {
  invalid: { status: 400, zh: '内容有误', en: 'The request is not valid' },
  unauthenticated: { status: 401, zh: '未登录', en: 'Not signed in' },
  forbidden: { status: 403, zh: '无此权限', en: 'Not permitted' },
  not_found: { status: 404, zh: '没有找到', en: 'Not found' },
  too_large: { status: 413, zh: '文件太大', en: 'Too large' },
  conflict: { status: 409, zh: '现在不能这样办', en: 'Not possible in the present state' },
  stale: { status: 412, zh: '已被他人改过', en: 'Changed meanwhile' },
  unprocessable: { status: 422, zh: '不能照办', en: 'Cannot be processed' },
  precondition_required: { status: 428, zh: '缺少版本', en: 'Version required' },
  too_many: { status: 429, zh: '次数过多', en: 'Too many attempts' },
  unavailable: { status: 503, zh: '暂时不可用', en: 'Not available' },
};

type Language = 'zh' | 'en';

export function problemOf(error: DomainError, url: string, acceptLanguage: string | undefined): Problem {
  const language: Language = /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'zh';
  const heading = HEADINGS[error.category];
  const faults = error.faults.map(({ pointer, code, params = {} }) => ({
    pointer,
    ...said(code, params, language),
  }));
  return {
    type: `urn:luoshi:problem:${error.code}`,
    title: heading[language],
    status: error.code === 'internal' ? 500 : heading.status,
    instance: url.split('?', 1)[0] ?? url,
    ...said(error.code, error.params, language),
    ...(faults.length > 0 ? { errors: faults } : {}),
  };
}

function said(code: ErrorCode, params: ErrorParams, language: Language) {
  const detailZh = wordsOf(code, params, 'zh');
  const detailEn = wordsOf(code, params, 'en');
  return { code, detail: language === 'en' ? detailEn : detailZh, detailZh, detailEn, params };
}
