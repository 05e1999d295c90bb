import { DomainError } from '../error';
import { asId, type DepartmentId } from '../id';
import { type ReceiverWish, settleReceiver } from './receiver';

const departmentId = asId<DepartmentId>('d');
const wish = (of: Partial<ReceiverWish>): ReceiverWish => ({
  kind: 'webhook',
  topics: ['slip_issued'],
  departmentId: null,
  secret: null,
  ...of,
});
const outcome = (of: Partial<ReceiverWish>) => {
  try {
    return settleReceiver(wish(of));
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('a receiver', () => {
  it.each([
    ['a webhook without topics', { topics: [] }, 'receiver_topics_required'],
    ['a webhook with a secret of its own', { secret: 's' }, 'receiver_secret_unused'],
    ['a WeCom robot with a secret', { kind: 'wecom', secret: 's' }, 'receiver_secret_unused'],
  ] as const)('is refused as %s', (_what, of, code) => expect(outcome(of)).toBe(code));

  it('keeps what belongs to its kind and drops the rest', () => {
    expect(outcome({ departmentId, topics: ['slip_released', 'slip_issued', 'slip_issued'] })).toMatchObject({
      departmentId: null,
      topics: ['slip_issued', 'slip_released'],
    });
    expect(outcome({ kind: 'dingtalk', departmentId, secret: 'SEC' })).toMatchObject({
      departmentId,
      topics: [],
      secret: 'SEC',
    });
  });
});
