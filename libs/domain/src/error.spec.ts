import { ERRORS, wordsOf, type ErrorCode } from './error';

describe('the words of a refusal', () => {
  it('says roles, states and moves as the office does', () => {
    const params = { state: 'assigned', transition: 'close', allowed: 'acknowledge, not_ours' };
    expect(wordsOf('transition_not_allowed', params, 'zh')).toBe(
      '现为已交办，不能销号；现在能做的是：签收、退件。',
    );
    for (const [transition, word] of [
      ['submit_report', '填报'],
      ['issue_slip', '发单'],
      ['adjust', '调整'],
    ] as const)
      expect(wordsOf('transition_not_allowed', { ...params, transition }, 'zh')).toContain(`不能${word}；`);
    const missing = 'responsible_post_of_lead, supporting_distinct';
    expect(wordsOf('assignment_incomplete', { missing }, 'zh')).not.toMatch(/[a-z]/);
    expect(wordsOf('role_refused', { role: 'reporter', allowed: 'supervisor' }, 'en')).toBe(
      'A reporter may not do this; it takes supervision office.',
    );
  });

  it('keeps the names of things and says when nothing is allowed', () => {
    expect(wordsOf('claim_incomplete', { missing: 'target:加装电梯, report_stale' }, 'zh')).toBe(
      '还不能申报办结：目标未达“加装电梯”、最近一期填报已过期。',
    );
    expect(
      wordsOf('transition_not_allowed', { state: 'archived', transition: 'claim', allowed: '' }, 'zh'),
    ).toContain('能做的是：无');
  });

  it('has both languages for every code of the catalogue', () => {
    for (const code of Object.keys(ERRORS) as ErrorCode[]) {
      expect(ERRORS[code].zh).toMatch(/\p{Script=Han}/u);
      expect(ERRORS[code].en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
