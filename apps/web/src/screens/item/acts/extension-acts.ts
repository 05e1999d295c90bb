import { answerOf, api, ifMatch } from '../../../api/client';
import type { ActsWords } from '../../../words/acts';
import { type Act, type Field, type Item, keyed, oneOf, optionsOf, orNull, type Values } from './act';

export function requestExtension(dutyId: string, item: Item, all: ActsWords): Act | null {
  const words = all.request_extension;
  const duty = item.duties.find(({ id }) => id === dutyId);
  if (!duty) return null;
  return {
    ...words,
    about: `${duty.title} ${duty.dueOn}`,
    next: words.next(duty.dueOn, duty.kind === 'promised'),
    fields: [
      {
        name: 'newOn',
        kind: 'date',
        label: words.newOn,
        required: true,
        min: duty.dueOn,
        refusedAs: ['extension_not_later'],
      },
      {
        name: 'reasonCode',
        kind: 'select',
        label: words.reasonCode,
        options: optionsOf(words.reasons),
        required: true,
      },
      { name: 'text', kind: 'text', label: words.text, hint: words.textHint, required: true, most: 2000 },
    ],
    send: async ({ newOn = '', reasonCode, text = '' }, key) => {
      const body = { dutyId, newOn, reasonCode: oneOf(words.reasons, reasonCode), text };
      const { warnings } = await answerOf(
        api.POST('/api/v1/commitments/{id}/extension-requests', {
          params: { path: { id: item.id }, header: keyed(key) },
          body,
        }),
      );
      return warnings.length > 0
        ? `${words.done}。${warnings.map((one) => words.warnings[one]).join('；')}`
        : undefined;
    },
  };
}

/** What may be decided here: an inner date either way; a promised one is the congress's to grant, ours to refuse. */
export function decideExtension(id: string, item: Item, all: ActsWords): Act | null {
  const words = all.decide_extension;
  const request = item.extensionRequests.find((one) => one.id === id);
  if (!request) return null;
  const duty = item.duties.find((one) => one.id === request.dutyId);
  const refusalOnly = request.authority === 'resolution';
  const refused = (values: Values) => refusalOnly || values['granted'] === 'no';
  const choice: Field = {
    name: 'granted',
    kind: 'choice',
    label: words.granted,
    refusedAs: ['extension_authority'],
    required: true,
    options: [
      { value: 'yes', text: words.yes },
      { value: 'no', text: words.no },
    ],
  };
  return {
    name: refusalOnly ? words.refuse : words.name,
    done: words.done,
    about: `${duty?.title ?? ''} ${request.dueOn} → ${request.newOn}`.trim(),
    read: request.text,
    next: refusalOnly ? words.nextByCongress(request.dueOn) : words.next(request.newOn, request.dueOn),
    fields: [
      ...(refusalOnly ? [] : [choice]),
      { name: 'text', kind: 'text', label: words.text, hint: words.textHint, required: refused, most: 2000 },
    ],
    send: async ({ granted, text }, key) => {
      const body = { granted: granted === 'yes', text: orNull(text) };
      const params = { path: { id }, header: { ...ifMatch(request.version), ...keyed(key) } };
      await answerOf(api.POST('/api/v1/extension-requests/{id}/decision', { params, body }));
    },
  };
}
