import { answerOf, api, ifMatch } from '../../../api/client';
import type { Schemas } from '../../../api/problem';
import type { ActsWords } from '../../../words/acts';
import { type Act, type Item, keyed, optionsOf, orNull, oneOf } from './act';

const MOVES = [
  'acknowledge',
  'acknowledge_reopened',
  'resume_work',
  'resume_unassigned',
  'archive',
  'carry_over',
  'accept_for_review',
  'send_to_field_check',
] as const;
const WITH_REASON = ['not_ours', 'reopen'] as const;
type Move = Schemas['TransitionRequest']['name'];

const isOne = <T extends string>(all: readonly T[], name: string): name is T =>
  all.some((one) => one === name);

/** A move that changes nothing but the state, some with a reason. */
export function moveAct(name: string, item: Item, words: ActsWords): Act | null {
  const move = (value: Move) => async (reason: string | null, key: string) => {
    const params = { path: { id: item.id }, header: { ...ifMatch(item.version), ...keyed(key) } };
    await answerOf(
      api.POST('/api/v1/commitments/{id}/transitions', { params, body: { name: value, reason } }),
    );
  };
  if (isOne(MOVES, name)) {
    return { ...words[name], about: '', fields: [], send: (_, key) => move(name)(null, key) };
  }
  if (!isOne(WITH_REASON, name)) return null;
  return {
    ...words[name],
    about: '',
    danger: true,
    fields: [{ name: 'reason', kind: 'text', label: words[name].reason, required: true, most: 2000 }],
    send: ({ reason }, key) => move(name)(orNull(reason), key),
  };
}

export function worsenLight(item: Item, all: ActsWords): Act {
  const { light, lights, ...words } = all.worsen_light;
  const worse = item.standing.light === 'yellow' ? { red: lights.red } : lights;
  return {
    ...words,
    about: '',
    danger: true,
    fields: [
      { name: 'light', kind: 'choice', label: light, options: optionsOf(worse), required: true },
      { name: 'reason', kind: 'text', label: words.reason, required: true, most: 2000 },
    ],
    send: async ({ light: chosen, reason = '' }) => {
      const params = { path: { id: item.id }, header: ifMatch(item.version) };
      await answerOf(
        api.PUT('/api/v1/commitments/{id}/worsening', {
          params,
          body: { light: oneOf(lights, chosen), reason },
        }),
      );
    },
  };
}

export function liftWorsening(item: Item, { lift_worsening: words }: ActsWords): Act {
  return {
    ...words,
    about: '',
    fields: [{ name: 'reason', kind: 'text', label: words.reason, required: true, most: 2000 }],
    send: async ({ reason = '' }) => {
      const params = { path: { id: item.id }, header: ifMatch(item.version) };
      await answerOf(api.DELETE('/api/v1/commitments/{id}/worsening', { params, body: { reason } }));
    },
  };
}

export function takeBackReport(id: string, item: Item, { take_back_report: words }: ActsWords): Act | null {
  const report = item.reports.find((one) => one.id === id);
  if (!report) return null;
  return {
    ...words,
    about: report.period,
    fields: [],
    send: async () => {
      const params = { path: { id }, header: ifMatch(report.version) };
      await answerOf(api.DELETE('/api/v1/reports/{id}', { params }));
    },
  };
}
