import type { Invariant } from './invariant';

export const nobodyElses: Invariant = {
  id: 'I8',
  says: 'nothing of another district is seen, asked all the time while things fail',
  async check({ load: { intruder } }) {
    return intruder.probes === 0 ? ['nobody was able to ask'] : intruder.leaks;
  },
};
