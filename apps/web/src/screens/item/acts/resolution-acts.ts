import { answerOf, api, ifMatch } from '../../../api/client';
import type { ActsWords } from '../../../words/acts';
import { type Act, type Field, type Item, keyed, oneOf, optionsOf, orNull, type Values } from './act';

const when =
  (...effects: readonly string[]) =>
  (values: Values) =>
    effects.includes(values['effect'] ?? '');

function fields(item: Item, words: ActsWords['record_resolution']): Field[] {
  const open = item.duties.filter(
    ({ state, kind }) => state === 'open' && (kind === 'promised' || kind === 'milestone'),
  );
  const { resume, ...running } = words.effects;
  const effects = item.state === 'suspended' ? { resume, terminate: running.terminate } : running;
  return [
    { name: 'number', kind: 'line', label: words.number, required: true, most: 100 },
    { name: 'date', kind: 'date', label: words.date, required: true, max: item.today },
    { name: 'effect', kind: 'choice', label: words.effect, options: optionsOf(effects), required: true },
    {
      name: 'dutyId',
      kind: 'select',
      label: words.duty,
      shown: when('extend'),
      options: open.map(({ id, title, dueOn }) => ({ value: id, text: `${title} ${dueOn}` })),
    },
    {
      name: 'newOn',
      kind: 'date',
      label: words.newOn,
      shown: when('extend'),
      required: when('extend'),
      refusedAs: ['extension_not_later'],
    },
    {
      name: 'title',
      kind: 'line',
      label: words.newTitle,
      hint: words.newTitleHint,
      shown: when('adjust'),
      most: 500,
    },
    ...item.targets
      .filter(({ value }) => value !== null)
      .map(({ id, what, value, unit }): Field => ({
        name: `value.${id}`,
        kind: 'number',
        label: words.value(what, `${value ?? ''}${unit ?? ''}`),
        shown: when('adjust'),
      })),
    { name: 'text', kind: 'text', label: words.text, most: 20000 },
  ];
}

export function recordResolution(item: Item, { record_resolution: words }: ActsWords): Act {
  return {
    ...words,
    about: '',
    fields: fields(item, words),
    send: async (values, key) => {
      const effect = oneOf(words.effects, values['effect']);
      const body = {
        number: values['number'] ?? '',
        date: values['date'] ?? '',
        commitmentId: item.id,
        effect,
        text: orNull(values['text']),
        ...(effect === 'extend' ? { dutyId: orNull(values['dutyId']), newOn: orNull(values['newOn']) } : {}),
        ...(effect === 'adjust' ? { adjustment: adjustmentOf(item, values) } : {}),
      };
      const params = { path: { id: item.programme.id }, header: keyed(key) };
      await answerOf(api.POST('/api/v1/programmes/{id}/resolutions', { params, body }));
    },
  };
}

function adjustmentOf({ targets }: Item, values: Values) {
  const title = orNull(values['title']);
  const changed = targets.flatMap(({ id }) => {
    const value = orNull(values[`value.${id}`]);
    return value === null ? [] : [{ targetId: id, value }];
  });
  return { ...(title ? { title } : {}), ...(changed.length > 0 ? { values: changed } : {}) };
}

export function resolutionAct(name: string, id: string, item: Item, words: ActsWords): Act | null {
  const resolution = item.resolutions.find((one) => one.id === id);
  if (!resolution) return null;
  const about = resolution.number;
  if (name === 'confirm_resolution') {
    return {
      ...words.confirm_resolution,
      about,
      fields: [],
      read: resolution.text,
      send: async (_, key) => {
        const params = { path: { id }, header: keyed(key) };
        await answerOf(api.POST('/api/v1/resolutions/{id}/confirmation', { params }));
      },
    };
  }
  return {
    ...words.withdraw_resolution,
    about,
    fields: [],
    read: resolution.text,
    send: async () => {
      const params = { path: { id }, header: ifMatch(resolution.version) };
      await answerOf(api.DELETE('/api/v1/resolutions/{id}', { params }));
    },
  };
}
