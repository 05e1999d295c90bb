export const live = {
  changes: (count: number) => `有${count}处变化，刷新`,
  changed: '有变化，刷新',
  item: (number: string) => `第${number}件刚有变化，这一页已更新。`,
  notices: (count: number) => `新到${count}件收件。`,
  open: '看收件',
};
