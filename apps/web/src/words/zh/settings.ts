export const settings = {
  title: '个人设置',
  channels: '提醒发到哪里',
  channelsNote: '只改你自己的；谁改了什么，记入经过',
  columns: { channel: '渠道', what: '发什么', wanted: '要不要' },
  inApp: '站内收件',
  inAppWhat: '每一条提醒和每一张单据，不会漏。',
  always: '总是，不能关',
  mail: '邮件',
  mailWhat: '一天一封汇总，逾期的排在前面。',
  noAddress: '没有登记邮箱，邮件发不出。请管理员补上。',
  mention: '群里@你',
  mentionWhat: '部门群机器人发汇总卡片时点你的名。',
  mentionAs: '你在群里的账号或手机号',
  mentionAsHint: '企业微信填账号，钉钉填手机号；只用来在群里点名。',
  yes: '要',
  no: '不要',
  neverMuted: (level: string) =>
    `${level}及以上的单据关不掉：不管上面怎么选，都照发。能关的只有临期提醒和催办。`,
  level: '督办',
  after: (mail: boolean, level: string, email: string) =>
    mail
      ? `存后：临期提醒、催办和${level}及以上都发到 ${email}。`
      : `存后：临期提醒和催办只在站内；${level}及以上仍发到 ${email}。`,
  save: '保存',
  saving: '正在保存…',
  saved: '已存，从下一封起照此发。',
  unchanged: '没有改动',
  sending: '你的提醒何时发出',
  hours: (from: string, to: string) =>
    `自动提醒只在工作日${from}至${to}发出，调休上班日也算。夜里、周末、节假日到点的，下一个工作日${from}发。`,
  hoursOf: (programme: string, from: string, to: string) =>
    `${programme}：工作日${from}至${to}发出，其余时候到点的等下一个工作日${from}。`,
  openNow: (now: string) => `现在${now}，是发出的时候，到点就发。`,
  closedNow: (now: string, day: string, time: string) =>
    `现在${now}，不是发出的时候，到点的等到${day}${time}。`,
  digest: '邮件一天一封，早上汇总送出；送出以后当天又到点的，编号另发一封。',
  atOnce: '督查室手工签发的单据不等，随时发。',
  none: '没有生效的清单，现在没有提醒要发。',
  lastMail: (day: string, state: string) => `最近一封邮件：${day}，${state}。`,
  mailStates: {
    sent: '已送出',
    pending: '没送出，会再试',
    sending: '正在送',
    dead: '送不到，管理员那里看得到原因',
    cancelled: '没什么要说，没有发',
  } as Readonly<Record<string, string>>,
  noMail: '还没有给你发过邮件。',
  appearance: '显示与快捷键',
  appearanceNote: '只管这台设备',
  access: '口令与登录',
  changePassword: '改口令',
  tokens: '访问令牌',
};
