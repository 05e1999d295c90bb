import type { Addressees, EscalationPolicy } from './policy';

const toHead: Addressees = { to: ['department_head'], cc: ['leader_in_charge'] };
const forDepartment = { office: false } as const;
const forOffice = { dueSoon: [1], climbsTo: 2, office: true } as const;

/**
 * The default escalation policy (督办规则): handbook §3.3 corrected by rulings 3, 4, 13, 22, 23 and 32. Every number is a
 * default that a district may change (handbook §7); a programme keeps the version it was given (ruling 35).
 */
export const DEFAULT_POLICY: EscalationPolicy = {
  version: 1,
  firesAt: '09:00',
  workingHours: { from: '08:30', to: '17:30' },
  duties: {
    promised: { ...forDepartment, dueSoon: [10, 5, 1], climbsTo: 5 },
    milestone: { ...forDepartment, dueSoon: [10, 5, 1], climbsTo: 5 },
    report: { ...forDepartment, dueSoon: [5, 1], climbsTo: 3 },
    slip_reply: { ...forDepartment, dueSoon: [1], climbsTo: 0 },
    slip_mending: { ...forDepartment, dueSoon: [1], climbsTo: 0 },
    review: forOffice,
    field_check: forOffice,
    extension_decision: forOffice,
    handling: forOffice,
  },
  levels: [
    {
      level: 1,
      name: '催办',
      mark: '催',
      replyWithin: 3,
      signed: false,
      automatic: true,
      to: ['owing_post', 'department_head'],
      cc: ['leader_in_charge'],
    },
    { level: 2, name: '督办', mark: '办', replyWithin: 5, signed: false, automatic: true, ...toHead },
    {
      level: 3,
      name: '约谈',
      mark: '约',
      replyWithin: 5,
      signed: true,
      automatic: true,
      to: ['department_head'],
      cc: ['government_office'],
    },
    {
      level: 4,
      name: '通报',
      mark: '通',
      replyWithin: 10,
      signed: true,
      automatic: true,
      to: ['all_department_heads'],
      cc: ['congress_monitors'],
    },
    {
      level: 5,
      name: '高位调度',
      mark: '调',
      replyWithin: null,
      signed: true,
      automatic: true,
      to: ['leader_in_charge', 'district_head'],
      cc: ['government_office'],
    },
    {
      level: 6,
      name: '问责移送',
      mark: '问',
      replyWithin: null,
      signed: true,
      automatic: false,
      to: ['government_office'],
      cc: ['district_head'],
    },
  ],
  officeAddressees: {
    1: { to: ['owing_post'], cc: [] },
    2: { to: ['owing_post'], cc: ['government_office'] },
  },
  superviseAfterUrge: 5,
  dispatchAfterCircular: 10,
  behindGapPoints: 10,
  behindPeriods: 2,
  redPeriods: 3,
  quarterEndMonth: 9,
  quarterReportLateBy: 10,
  promiseMaxWorkingDays: 10,
  report: { opensOnDay: 25, dueOnDay: 5 },
  reworkWithin: 3,
  minRequestNotice: 3,
  extension: { applyBefore: 5, maxTimes: 1, maxWorkingDays: 30 },
  handling: {
    register: 10,
    assign: 5,
    acknowledge: 3,
    accept_for_review: 2,
    send_to_field_check: 5,
    review_report: 5,
    decide_extension: 5,
    close: 15,
    rework: 3,
  },
  departmentHandling: ['acknowledge', 'rework'],
};
