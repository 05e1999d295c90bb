/** What a state is called and what is to be done about it, in both languages. `{n}` is filled in. */
export interface CheckWords {
  readonly zh: string;
  readonly en: string;
  readonly todoZh?: string;
  readonly todoEn?: string;
}

const words = (zh: string, en: string, todoZh?: string, todoEn?: string): CheckWords => ({
  zh,
  en,
  ...(todoZh && { todoZh }),
  ...(todoEn && { todoEn }),
});

/** Every state that a check can be in. */
export const CHECK_WORDS = {
  unknown: words('现在无法知道', 'cannot be known now'),

  database_reachable: words('可用', 'reachable'),
  database_unreachable: words(
    '连不上数据库',
    'the database does not answer',
    '检查 PostgreSQL 是否运行、API_DATABASE_URL 是否正确；恢复后自动重新连接，不用重启',
    'see that PostgreSQL runs and that API_DATABASE_URL is right; it connects again by itself',
  ),
  schema_current: words('与程序一致', 'fits this program'),
  schema_behind: words(
    '数据库结构比程序旧',
    'the database is older than this program',
    '运行 npm run migrate',
    'run npm run migrate',
  ),
  schema_ahead: words(
    '数据库结构比程序新，升级尚未完成',
    'the database is newer than this program: an upgrade is under way',
    '把本进程换成新版本',
    'replace this process by the new version',
  ),

  worker_alive: words('{n} 秒前有动静', 'seen {n} s ago'),
  worker_never: words(
    '从未见到工作进程',
    'no worker has been seen',
    '启动工作进程（worker）',
    'start the worker',
  ),
  worker_silent: words(
    '工作进程已 {n} 秒没有动静',
    'no worker for {n} s',
    '查看工作进程的日志并重新启动；已到期的提醒会补发',
    'read the worker’s log and start it again; what is due then goes out',
  ),

  canary_passed: words('试发的提醒每分钟都送到', 'went all the way in the last minute'),
  canary_waiting: words('第一条试发的提醒还在路上', 'the first canary is on its way'),
  canary_not_made: words(
    '没有服务进程产生试发的提醒',
    'no API process makes canaries',
    '查看 API 日志；重新启动 API',
    'read the API’s log; restart the API',
  ),
  canary_silent: words(
    '试发的提醒没有送到：提醒现在发不出去',
    'canaries do not arrive: reminders are not going out',
    '查看工作进程：没有运行，或者卡在前面的工作上',
    'look at the workers: none runs, or each hangs at what comes before',
  ),

  queue_ok: words('闹钟按时响', 'its alarms ring'),
  queue_unused: words('没有配置队列，提醒由巡查发出', 'none is named; the sweep does the work'),
  queue_away: words(
    '队列连不上，提醒由巡查发出，最多晚一两秒',
    'away; the sweep does its work a second or two later',
    '检查 Redis（或队列所在的 PostgreSQL）；恢复后自动继续，也可运行 npm run queue:rebuild',
    'see to Redis (or the queue’s PostgreSQL); it goes on by itself, npm run queue:rebuild hastens it',
  ),
  queue_silent: words(
    '队列在，但闹钟不响，提醒由巡查发出',
    'its alarms do not ring; the sweep does its work',
    '重新启动工作进程，再运行 npm run queue:rebuild',
    'restart the workers, then run npm run queue:rebuild',
  ),
  queue_evicts: words(
    'Redis 内存满时会丢弃闹钟',
    'Redis may throw alarms away when its memory is full',
    '把 Redis 的 maxmemory-policy 设为 noeviction',
    'set maxmemory-policy noeviction in Redis',
  ),
  queue_forgets: words(
    'Redis 重启后会丢失闹钟（没有开启或写不进 AOF）',
    'Redis loses its alarms when it restarts (no AOF, or it cannot be written)',
    '在 Redis 中设 appendonly yes，并确认磁盘可写',
    'set appendonly yes in Redis and see that its disk can be written',
  ),

  mail_ok: words('邮件服务器可用', 'the mail server takes us'),
  mail_folder: words(
    '没有配置邮件服务器，邮件只写入文件',
    'no server is named; mail is written to files',
    '如需发送邮件，设置 SMTP_URL',
    'set SMTP_URL where mail is to go out',
  ),
  mail_unreachable: words(
    '连不上邮件服务器，邮件会自动重试',
    'the mail server does not answer; mail is tried again',
    '检查 SMTP_URL 的主机与端口、网络和证书',
    'see to the host and port in SMTP_URL, the network and the certificate',
  ),
  mail_sign_in_refused: words(
    '邮件服务器拒绝登录，邮件会自动重试',
    'the mail server refuses the sign-in; mail is tried again',
    '更正 SMTP_URL 中的用户名和密码，然后重新启动工作进程',
    'mend the name and password in SMTP_URL, then restart the workers',
  ),
  mail_refused: words(
    '邮件服务器拒绝服务，邮件会自动重试',
    'the mail server turns us away; mail is tried again',
    '向邮件服务器的管理员询问',
    'ask whoever keeps the mail server',
  ),

  calendar_published: words(
    '已公布到 {n} 年，以后的日期是暂定的',
    'published through {n}; later dates are provisional',
  ),
  calendar_ends_soon: words(
    '只公布到 {n} 年，快要用完',
    'published through {n} only, which ends soon',
    '国务院放假通知公布后，升级到带有新日历的版本',
    'upgrade to a version with the next year when the State Council has published it',
  ),
  calendar_none: words('没有国家日历', 'no national calendar', '运行 npm run migrate', 'run npm run migrate'),

  delivery_on_time: words('没有到期未发的', 'nothing is due and not fired'),
  delivery_late: words(
    '{n} 件到期一分钟以上仍未发出',
    '{n} due for more than a minute and not fired',
    '查看工作进程和下面的计数；补发是自动的',
    'look at the workers and their counts; what is late goes out by itself',
  ),
} as const satisfies Record<string, CheckWords>;

export type CheckCode = keyof typeof CHECK_WORDS;
