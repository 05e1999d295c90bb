import { answerOf, api, ifMatch } from '../../../api/client';
import type { Schemas } from '../../../api/problem';
import type { ActsWords } from '../../../words/acts';
import { type Act, type Field, type Item, type Option, oneOf, optionsOf, orNull } from './act';

export interface Organisation {
  readonly departments: readonly Schemas['Department'][];
  readonly posts: readonly Schemas['Post'][];
}

/** Assigning: the lead, its post that owes the work, the leader in charge, who supports. */
export function assign(item: Item, all: ActsWords, { departments, posts }: Organisation): Act {
  const words = all.assign;
  const leads: Option[] = departments
    .filter(({ kind }) => kind === 'department' || kind === 'government_office')
    .map(({ id, name }) => ({ value: id, text: name }));
  return {
    ...words,
    about: '',
    fields: [
      {
        name: 'lead',
        kind: 'select',
        label: words.lead,
        options: leads,
        required: true,
        initial: item.department?.id ?? '',
      },
      {
        name: 'post',
        kind: 'select',
        label: words.post,
        required: true,
        initial: item.responsiblePost?.id ?? '',
        options: ({ lead }) =>
          posts
            .filter(({ departmentId }) => departmentId === lead)
            .map(({ id, title }) => ({ value: id, text: title })),
      },
      {
        name: 'leader',
        kind: 'select',
        label: words.leader,
        required: true,
        initial: item.leaderPost?.id ?? '',
        options: posts
          .filter(({ role }) => role === 'leader')
          .map(({ id, title }) => ({ value: id, text: title })),
      },
      {
        name: 'supporting',
        kind: 'many',
        label: words.supporting,
        initial: item.supporting.map(({ id }) => id).join(','),
        options: ({ lead }) => leads.filter(({ value }) => value !== lead),
      },
    ],
    send: async ({ lead, post, leader, supporting = '' }) => {
      const params = { path: { id: item.id }, header: ifMatch(item.version) };
      const body = {
        leadDepartmentId: orNull(lead),
        responsiblePostId: orNull(post),
        leaderPostId: orNull(leader),
        supportingDepartmentIds: supporting.split(',').filter((id) => id && id !== lead),
      };
      await answerOf(api.PUT('/api/v1/commitments/{id}/assignment', { params, body }));
    },
  };
}

type Target = Item['targets'][number];

/** Registering: what is still empty is asked, nothing else. */
export function register(item: Item, { register: words }: ActsWords): Act {
  return {
    ...words,
    about: '',
    fields: [
      ...(item.originalDueOn
        ? []
        : [{ name: 'dueOn', kind: 'date', label: words.dueOn, required: true } as const]),
      ...(item.fundsYuan ? [] : [{ name: 'fundsYuan', kind: 'number', label: words.fundsYuan } as const]),
      {
        name: 'nature',
        kind: 'select',
        label: words.nature,
        options: optionsOf(words.natures),
        initial: item.nature ?? '',
      },
      { name: 'multiYear', kind: 'check', label: words.multiYear, initial: item.multiYear ? 'yes' : '' },
      ...item.targets.flatMap((target) => missing(target, words)),
      { name: 'milestones', kind: 'text', label: words.milestones, hint: words.milestonesHint },
    ],
    send: async (values) => {
      const params = { path: { id: item.id }, header: ifMatch(item.version) };
      const nature = orNull(values['nature']);
      const body = {
        dueOn: orNull(values['dueOn']),
        fundsYuan: orNull(values['fundsYuan']),
        nature: nature === null ? null : oneOf(words.natures, nature),
        multiYear: values['multiYear'] === 'yes',
        targets: item.targets.map(({ id }) => ({
          targetId: id,
          basis: orNull(values[`basis.${id}`]),
          denominator: orNull(values[`denominator.${id}`]),
          noTargetReason: orNull(values[`noTarget.${id}`]),
        })),
        milestones: milestonesOf(values['milestones'] ?? ''),
      };
      await answerOf(api.PUT('/api/v1/commitments/{id}/registration', { params, body }));
    },
  };
}

function missing(
  { id, what, basis, comparator, denominator, value, noTargetReason }: Target,
  words: ActsWords['register'],
): Field[] {
  return [
    ...(basis ? [] : [{ name: `basis.${id}`, kind: 'line', label: words.basis(what) } as const]),
    ...(comparator === 'all' && !denominator
      ? [{ name: `denominator.${id}`, kind: 'number', label: words.denominator(what) } as const]
      : []),
    ...(value === null && !noTargetReason
      ? [{ name: `noTarget.${id}`, kind: 'line', label: words.noTarget(what) } as const]
      : []),
  ];
}

/** `2023-09-30 全部开工`, one a line. */
const milestonesOf = (text: string) =>
  text.split('\n').flatMap((line) => {
    const found = /^\s*(\d{4}-\d{2}-\d{2})\s+(.+?)\s*$/.exec(line);
    return found?.[1] && found[2] ? [{ dueOn: found[1], title: found[2] }] : [];
  });
