import { LEVEL_WORDS } from './escalation/words';
import type { SlipLevel } from './escalation/slip';
import type { ClaimEvent, EvidenceEvent, ExtensionEvent, ReportEvent, SlipEvent } from './event';
import { changed, figureWords, nothing, said, type SentencesOf } from './event-sentence';
import { EXTENSION_REASONS, type ExtensionReason } from './extension/extension-request';
import { isReasonCode, REASON_CODES } from './progress/progress-report';
import { printedGap } from './schedule/figures';
import { inWords } from './terms';

const month = (period: string): string => `${Number(period.slice(5))}月`;
const reasonZh = (code: string): string => (isReasonCode(code) ? REASON_CODES[code].zh : code);
const reasonEn = (code: string): string => (isReasonCode(code) ? REASON_CODES[code].en : code);
const isExtensionReason = (code: string): code is ExtensionReason => Object.hasOwn(EXTENSION_REASONS, code);
const extensionReason = (code: string, language: 'zh' | 'en'): string =>
  isExtensionReason(code) ? EXTENSION_REASONS[code][language] : code;
const level = (of: SlipLevel) => LEVEL_WORDS[of];
const LIGHT_NAMES: Readonly<Record<string, string>> = {
  blue: '蓝',
  green: '绿',
  yellow: '黄',
  red: '红',
  grey: '灰',
};

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const EVIDENCE_EVENT_WORDS: SentencesOf<EvidenceEvent> = {
  evidence_added: ({ mediaType, size: bytes, sha256 }) => {
    const file = `${mediaType}, ${size(bytes)}, SHA-256 ${sha256.slice(0, 8)}…`;
    return said(`上传佐证（${file}）`, `Evidence handed in (${file})`);
  },
};

export const REPORT_EVENT_WORDS: SentencesOf<ReportEvent> = {
  progress_reported: ({ period, figures, late }, nameOf) => {
    const all = figureWords(figures, nameOf);
    return said(
      `报${month(period)}进度${late ? '（迟报）' : ''}：${all}`,
      `Progress for ${period} reported${late ? ' late' : ''}: ${all}`,
    );
  },
  report_taken_back: ({ period }) => said(`撤回${month(period)}填报`, `Report for ${period} taken back`),
  report_opened: ({ period }) => said(`开审${month(period)}填报`, `Review of the report for ${period} begun`),
  report_accepted: ({ period, figures, gap, light }, nameOf) => {
    const all = figureWords(figures, nameOf);
    const points = printedGap(gap);
    const behind = points === null ? ['', ''] : [`，差 ${points} 点`, `, ${points} points`];
    return said(
      `采纳${month(period)}填报：${all}；灯 ${LIGHT_NAMES[light] ?? light}${behind[0]}`,
      `Report for ${period} accepted: ${all}; light ${light}${behind[1]}`,
    );
  },
  report_returned: ({ period, reasonCode }) =>
    said(
      `退回${month(period)}填报：${reasonZh(reasonCode)}`,
      `Report for ${period} returned: ${reasonEn(reasonCode)}`,
    ),
};

export const EXTENSION_EVENT_WORDS: SentencesOf<ExtensionEvent> = {
  extension_requested: ({ dueOn, newOn, late, reasonCode }) =>
    said(
      `申请延期 ${changed(dueOn, newOn)}：${extensionReason(reasonCode, 'zh')}${late ? '（过期后才申请）' : ''}`,
      `Extension ${changed(dueOn, newOn)} asked for: ${extensionReason(reasonCode, 'en')}${late ? ', after the date' : ''}`,
    ),
  extension_decided: ({ granted, dueOn, newOn, authority }) =>
    granted
      ? said(
          `同意延期 ${changed(dueOn, newOn)}（${authority}）`,
          `Extension ${changed(dueOn, newOn)} granted (${authority})`,
        )
      : said(`不同意延期，仍限 ${dueOn}`, `Extension refused; still due ${dueOn}`),
};

export const CLAIM_EVENT_WORDS: SentencesOf<ClaimEvent> = {
  completion_claimed: ({ claimedOn, lastPeriod }) =>
    said(
      `${claimedOn} 申报办结（按${month(lastPeriod)}末）`,
      `Completion claimed on ${claimedOn} (figures of ${lastPeriod})`,
    ),
  claim_taken_back: () => said('撤回办结申请', 'Completion claim taken back'),
  claim_returned: ({ reasonCode }) =>
    said(`退回办结申请：${reasonZh(reasonCode)}`, `Completion claim returned: ${reasonEn(reasonCode)}`),
  verification_recorded: ({ checkedOn, team, sampled, passed, result }) =>
    said(
      `${checkedOn} 现场核验（${team}人）：抽${sampled}处，合格${passed}处，${result === 'passed' ? '通过' : '不通过'}`,
      `Field check of ${checkedOn} by ${team}: ${passed} of ${sampled} passed; ${result}`,
    ),
};

export const SLIP_EVENT_WORDS: SentencesOf<SlipEvent> = {
  slip_issued: (slip) =>
    said(
      `发${level(slip.level).zh}单 ${slip.number}${slip.byHand ? '（手工）' : ''}`,
      `${slip.number} issued (${level(slip.level).en}${slip.byHand ? ', by hand' : ''})`,
    ),
  slip_delivered: (slip) =>
    said(
      `${level(slip.level).zh}单 ${slip.deliveredOn} 送达，限 ${nothing(slip.replyBy)} 前答复`,
      `The ${level(slip.level).en} was delivered on ${slip.deliveredOn}, to be answered by ${nothing(slip.replyBy)}`,
    ),
  slip_acknowledged: (slip) =>
    said(`签收${level(slip.level).zh}单`, `The ${level(slip.level).en} was acknowledged`),
  slip_replied: (slip) =>
    said(
      `答复${level(slip.level).zh}单${slip.promisedOn ? `，承诺 ${slip.promisedOn} 办妥` : ''}`,
      `The ${level(slip.level).en} was answered${slip.promisedOn ? `, promising ${slip.promisedOn}` : ''}`,
    ),
  slip_promise_accepted: (slip) =>
    said(`认可承诺 ${slip.promisedOn}`, `The promise of ${slip.promisedOn} was accepted`),
  slip_released: (slip) =>
    said(
      `解除${level(slip.level).zh}单（${inWords(slip.cause, 'zh')}）`,
      `The ${level(slip.level).en} was released (${inWords(slip.cause, 'en')})`,
    ),
  slip_escalated: (slip) =>
    said(
      `${level(slip.level).zh}升为${level(slip.toLevel).zh}`,
      `The ${level(slip.level).en} was followed by the ${level(slip.toLevel).en}`,
    ),
};
