export const supervision = {
  title: '督办',
  tabs: { overdue: '逾期', reviews: '待审', slips: '单据', preview: '预演', policy: '规则' },
};
