import { DomainError, type FieldFault } from '../error';
import { checkPolicy } from './check-policy';
import { DEFAULT_POLICY } from './default-policy';
import { RECIPIENTS, type EscalationPolicy } from './policy';

/** Parts that look like free text or lists in the default, and are not. */
const FREE_LENGTH =
  /^\/(duties\/\w+\/dueSoon|levels\/\d+\/(to|cc)|officeAddressees\/\d\/(to|cc)|departmentHandling)$/;
const RECIPIENT = /\/(to|cc)\/\d+$/;
const MAY_BE_NULL = /^\/levels\/\d+\/replyWithin$/;

/**
 * Reads a proposed policy from outside and gives it its version: the shape of the default policy (its own `version` is
 * not asked for), then the conditions of `checkPolicy`. Throws `request_invalid` with every fault of shape by JSON
 * pointer below `at`, or `policy_invalid`.
 */
export function readPolicy(given: unknown, version: number, at = ''): EscalationPolicy {
  const proposed: unknown = isRecord(given) ? { ...given, version } : given;
  const faults: FieldFault[] = [];
  if (!hasShape(proposed, (path) => faults.push(faultAt(at, path)))) {
    throw new DomainError('request_invalid', {}, faults);
  }
  checkPolicy(proposed);
  return proposed;
}

/** The default is the pattern: the same fields, of the same kinds, and as many levels. */
function hasShape(given: unknown, note: (path: string) => void): given is EscalationPolicy {
  let holds = true;
  compare(given, DEFAULT_POLICY, '', (path) => {
    holds = false;
    note(path);
  });
  return holds;
}

function compare(given: unknown, pattern: unknown, path: string, note: (path: string) => void): void {
  if (Array.isArray(pattern)) return compareLists(given, pattern, path, note);
  if (isRecord(pattern)) return compareFields(given, pattern, path, note);
  if (MAY_BE_NULL.test(path)) {
    if (given !== null && typeof given !== 'number') note(path);
  } else if (typeof given !== typeof pattern) note(path);
  else if (RECIPIENT.test(path) && !RECIPIENTS.some((recipient) => recipient === given)) note(path);
}

function compareLists(
  given: unknown,
  pattern: readonly unknown[],
  path: string,
  note: (path: string) => void,
): void {
  const free = FREE_LENGTH.test(path);
  if (!Array.isArray(given) || given.length > 20 || (!free && given.length !== pattern.length)) {
    note(path);
    return;
  }
  const element = path.endsWith('dueSoon') ? 1 : '';
  given.forEach((one: unknown, i) => compare(one, free ? element : pattern[i], `${path}/${i}`, note));
}

function compareFields(
  given: unknown,
  pattern: Record<string, unknown>,
  path: string,
  note: (path: string) => void,
): void {
  if (!isRecord(given)) {
    note(path);
    return;
  }
  for (const key of new Set([...Object.keys(pattern), ...Object.keys(given)])) {
    if (key in pattern) compare(given[key], pattern[key], `${path}/${key}`, note);
    else note(`${path}/${key}`);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function faultAt(at: string, path: string): FieldFault {
  return { pointer: at + path, code: 'field_invalid', params: { field: path.split('/').at(-1) ?? '' } };
}
