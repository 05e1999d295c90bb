import { answerOf, api, ifMatch } from '../../../api/client';
import type { ActsWords } from '../../../words/acts';
import { type Act, type Item, keyed, oneOf, optionsOf, orNull } from './act';

export function slipAct(name: string, id: string, item: Item, words: ActsWords): Act | null {
  const slip = item.slips.find((one) => one.id === id);
  if (!slip) return null;
  const about = slip.number;
  const call = (key: string) => ({ path: { id }, header: { ...ifMatch(slip.version), ...keyed(key) } });
  switch (name) {
    case 'acknowledge_slip':
      return {
        ...words.acknowledge_slip,
        about,
        fields: [],
        send: async (_, key) =>
          void (await answerOf(api.POST('/api/v1/slips/{id}/acknowledgement', { params: call(key) }))),
      };
    case 'reply_slip':
      return {
        ...words.reply_slip,
        about,
        next: words.reply_slip.next(slip.needsSignature, slip.replyBy ?? ''),
        fields: [
          { name: 'text', kind: 'text', label: words.reply_slip.text, required: true, most: 4000 },
          {
            name: 'promisedOn',
            kind: 'date',
            label: words.reply_slip.promisedOn,
            hint: words.reply_slip.promisedHint,
            min: item.today,
          },
        ],
        send: async ({ text = '', promisedOn }, key) => {
          const body = { text, promisedOn: orNull(promisedOn) };
          const sent = await answerOf(api.POST('/api/v1/slips/{id}/reply', { params: call(key), body }));
          return sent.reply?.signed === false ? words.reply_slip.doneToSign : undefined;
        },
      };
    case 'sign_slip_reply':
      return {
        ...words.sign_slip_reply,
        about,
        fields: [],
        read: slip.reply?.text ?? null,
        send: async (_, key) =>
          void (await answerOf(api.POST('/api/v1/slips/{id}/reply/signature', { params: call(key) }))),
      };
    case 'accept_promise':
      return {
        ...words.accept_promise,
        about,
        fields: [],
        read: slip.reply?.text ?? null,
        next: words.accept_promise.next(slip.reply?.promisedOn ?? ''),
        send: async (_, key) =>
          void (await answerOf(api.POST('/api/v1/slips/{id}/promise-acceptance', { params: call(key) }))),
      };
    default:
      return {
        ...words.release_slip,
        about,
        read: slip.reply?.text ?? null,
        fields: [{ name: 'note', kind: 'text', label: words.release_slip.note, required: true, most: 2000 }],
        send: async ({ note = '' }, key) =>
          void (await answerOf(
            api.POST('/api/v1/slips/{id}/release', { params: call(key), body: { note } }),
          )),
      };
  }
}

export function issueSlip(item: Item, all: ActsWords): Act {
  const { levels, ...words } = all.issue_slip;
  const named = Object.fromEntries(levels.map((text, level) => [String(level), text]).slice(1));
  const duties = item.duties.filter(({ state }) => state === 'open');
  return {
    ...words,
    about: '',
    danger: true,
    fields: [
      { name: 'level', kind: 'select', label: words.level, options: optionsOf(named), required: true },
      {
        name: 'dutyId',
        kind: 'select',
        label: words.duty,
        options: [
          { value: '', text: words.noDuty },
          ...duties.map(({ id, title, dueOn }) => ({ value: id, text: `${title} ${dueOn}` })),
        ],
      },
      { name: 'reason', kind: 'text', label: words.reason, required: true, most: 2000 },
      { name: 'mendBy', kind: 'date', label: words.mendBy, hint: words.mendHint, min: item.today },
    ],
    send: async ({ level, dutyId, reason = '', mendBy }, key) => {
      const body = {
        level: Number(oneOf(named, level)) as 1 | 2 | 3 | 4 | 5 | 6,
        dutyId: orNull(dutyId),
        reason,
        mendBy: orNull(mendBy),
      };
      await answerOf(
        api.POST('/api/v1/commitments/{id}/slips', {
          params: { path: { id: item.id }, header: keyed(key) },
          body,
        }),
      );
    },
  };
}
