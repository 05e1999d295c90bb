/** Figures in the office's form (design-language §6). All take the server's decimal text and lose none of it. */

export const NOTHING = '—';
const MINUS = '−';

interface Parts {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function partsOf(value: string | number): Parts {
  const text = String(value).trim();
  const [whole = '0', fraction = ''] = text.replace(/^-/, '').split('.');
  return {
    negative: text.startsWith('-') && /[1-9]/.test(text),
    whole,
    fraction: fraction.replace(/0+$/, ''),
  };
}

const withCommas = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** `3000` → `3,000`, `-1.50` → `−1.5`, nothing → `—`, zero is `0`. */
export function figure(value: string | number | null | undefined): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  const { negative, whole, fraction } = partsOf(value);
  return `${negative ? MINUS : ''}${withCommas(whole)}${fraction && `.${fraction}`}`;
}

/** With its sign written, as a month's addition: `+7`, `−1`, `0`. */
export function signed(value: string | number | null | undefined): string {
  const text = figure(value);
  return /^[1-9]|^0\.\d/.test(text) ? `+${text}` : text;
}

const SCALES = [
  { sign: '亿', zeros: 8 },
  { sign: '万', zeros: 4 },
] as const;

/** For Chinese sentences, from 1万 up and with at most two decimals: `7981000000` → `79.81亿`. Else as `figure`. */
export function large(value: string): string {
  const { negative, whole, fraction } = partsOf(value);
  const scale = SCALES.find(({ zeros }) => whole.length > zeros);
  if (!scale) return figure(value);
  const at = whole.length - scale.zeros;
  const rest = `${whole.slice(at)}${fraction}`.replace(/0+$/, '');
  // What the list did not print as 万 or 亿 stays in full.
  if (rest.length > 2) return figure(value);
  return `${negative ? MINUS : ''}${withCommas(whole.slice(0, at))}${rest && `.${rest}`}${scale.sign}`;
}

/** One decimal, rounded half up (away from zero), always shown: `72.65` → `72.7`. */
export function oneDecimal(value: string | number): string {
  const { negative, whole, fraction } = partsOf(value);
  const digits = `${whole}${(fraction + '00').slice(0, 2)}`;
  const tenths = (BigInt(digits) + 5n) / 10n;
  const text = String(tenths).padStart(2, '0');
  return `${negative && tenths !== 0n ? MINUS : ''}${withCommas(text.slice(0, -1))}.${text.slice(-1)}`;
}

/** `58` → `58.0%`. */
export const percent = (rate: string | number | null | undefined): string =>
  rate === null || rate === undefined || rate === '' ? NOTHING : `${oneDecimal(rate)}%`;

/**
 * The server counts points *behind* plan; the office writes what lies behind with a minus: `32.0` → `−32.0`,
 * `-6.0` → `+6.0`.
 */
export function points(gap: string | null | undefined): string {
  if (gap === null || gap === undefined) return NOTHING;
  const text = oneDecimal(gap);
  if (text === '0.0') return text;
  return text.startsWith(MINUS) ? `+${text.slice(1)}` : `${MINUS}${text}`;
}

/** The exact difference of two decimal texts: `231` and `174` → `57`. */
export function difference(from: string, less: string): string {
  const scale = Math.max(partsOf(from).fraction.length, partsOf(less).fraction.length);
  const result = scaled(from, scale) - scaled(less, scale);
  const digits = String(result < 0n ? -result : result).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  return `${result < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}

function scaled(value: string, scale: number): bigint {
  const { negative, whole, fraction } = partsOf(value);
  const size = BigInt(`${whole}${fraction.padEnd(scale, '0')}`);
  return negative ? -size : size;
}
