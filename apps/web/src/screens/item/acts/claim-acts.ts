import { answerOf, api, ifMatch } from '../../../api/client';
import type { ActsWords } from '../../../words/acts';
import { type Act, type Field, type Item, keyed, oneOf, optionsOf, orNull, type Values } from './act';

export function claimCompletion(item: Item, { claim }: ActsWords): Act {
  return {
    ...claim,
    about: '',
    fields: [{ name: 'text', kind: 'text', label: claim.text, hint: claim.textHint, most: 2000 }],
    send: async ({ text }, key) => {
      const params = { path: { id: item.id }, header: { ...ifMatch(item.version), ...keyed(key) } };
      await answerOf(api.POST('/api/v1/commitments/{id}/claims', { params, body: { text: orNull(text) } }));
    },
  };
}

export function claimAct(name: string, id: string, item: Item, words: ActsWords): Act | null {
  const claim = item.claims.find((one) => one.id === id);
  if (!claim) return null;
  const about = claim.claimedOn;
  if (name === 'take_back_claim') {
    return {
      ...words.take_back_claim,
      about,
      fields: [],
      send: async () => {
        const params = { path: { id }, header: ifMatch(claim.version) };
        await answerOf(api.DELETE('/api/v1/claims/{id}', { params }));
      },
    };
  }
  if (name === 'record_verification') return recordVerification(claim, item, words);
  return {
    ...words.return_claim,
    about,
    read: claim.text,
    fields: [
      {
        name: 'reasonCode',
        kind: 'select',
        label: words.return_claim.reasonCode,
        options: optionsOf(words.reasonCodes),
        required: true,
      },
      { name: 'text', kind: 'text', label: words.return_claim.text, required: true, most: 2000 },
    ],
    send: async ({ reasonCode, text = '' }, key) => {
      const params = { path: { id }, header: { ...ifMatch(claim.version), ...keyed(key) } };
      const body = { reasonCode: oneOf(words.reasonCodes, reasonCode), text };
      await answerOf(api.POST('/api/v1/claims/{id}/return', { params, body }));
    },
  };
}

const failed = (values: Values) => values['result'] === 'failed';

function verificationFields({ today }: Item, all: ActsWords): Field[] {
  const words = all.record_verification;
  return [
    { name: 'checkedOn', kind: 'date', label: words.checkedOn, required: true, initial: today, max: today },
    {
      name: 'result',
      kind: 'choice',
      label: words.result,
      required: true,
      options: [
        { value: 'passed', text: words.passed },
        { value: 'failed', text: words.failed },
      ],
    },
    { name: 'team', kind: 'number', label: words.team, hint: words.teamHint, required: true },
    { name: 'sampled', kind: 'number', label: words.sampled, required: true },
    {
      name: 'good',
      sentAs: 'passed',
      kind: 'number',
      label: words.good,
      hint: words.goodHint,
      required: true,
    },
    {
      name: 'stage',
      kind: 'select',
      label: words.stage,
      hint: words.stageHint,
      options: optionsOf(all.stages),
      required: true,
    },
    { name: 'objections', sentAs: 'objectionsSettled', kind: 'check', label: words.objections },
    {
      name: 'reasonCode',
      kind: 'select',
      label: words.reasonCode,
      options: optionsOf(all.reasonCodes),
      shown: failed,
      required: failed,
    },
    { name: 'text', kind: 'text', label: words.text, required: failed, most: 4000 },
  ];
}

function recordVerification(claim: Item['claims'][number], item: Item, all: ActsWords): Act {
  const { passed: _passed, failed: _failed, ...words } = all.record_verification;
  return {
    ...words,
    about: claim.claimedOn,
    read: claim.text,
    fields: verificationFields(item, all),
    send: async (values, key) => {
      const params = { path: { id: claim.id }, header: { ...ifMatch(claim.version), ...keyed(key) } };
      const body = {
        checkedOn: values['checkedOn'] ?? '',
        result: oneOf({ passed: 1, failed: 1 }, values['result']),
        team: Number(values['team']),
        sampled: Number(values['sampled']),
        passed: Number(values['good']),
        stage: oneOf(all.stages, values['stage']),
        objectionsSettled: values['objections'] === 'yes',
        reasonCode: failed(values) ? orNull(values['reasonCode']) : null,
        text: orNull(values['text']),
      };
      await answerOf(api.POST('/api/v1/claims/{id}/verification', { params, body }));
    },
  };
}
