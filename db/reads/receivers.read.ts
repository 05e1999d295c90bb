import {
  type Actor,
  type DepartmentId,
  mayDo,
  type ReceiverAction,
  receiverActions,
  type ReceiverId,
  type ReceiverKind,
  requireAction,
  webhookTopics,
  type WebhookTopicWords,
} from '@app/domain';
import { Settings } from '@app/platform/config';
import { AllowedHosts } from '@app/platform/webhook/allowed-hosts';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { instant } from './json-fields';

/** A receiver with how it stands; see the DTO for each field. Neither its secret nor the query of its address is in it. */
interface ReceiverRow {
  readonly id: ReceiverId;
  readonly kind: ReceiverKind;
  readonly name: string;
  readonly address: string;
  readonly topics: string[];
  readonly departmentId: DepartmentId | null;
  readonly department: string | null;
  readonly state: 'active' | 'retired';
  readonly breaker: 'closed' | 'open' | 'half_open';
  readonly failures: number;
  readonly openUntil: string | null;
  readonly lastSentAt: string | null;
  readonly lastFailedAt: string | null;
  readonly lastError: string | null;
  readonly hasSecret: boolean;
  readonly oldSecretUntil: string | null;
  readonly waiting: number;
  readonly dead: number;
  readonly lastTest: { state: string; at: string; reason: string | null } | null;
  readonly createdAt: string;
  readonly retiredAt: string | null;
  readonly retiredCause: string | null;
  readonly version: number;
}

export interface ReceiverView extends ReceiverRow {
  readonly actions: ReceiverAction[];
}

export interface ReceiversView {
  readonly items: ReceiverView[];
  readonly topics: WebhookTopicWords[];
  readonly hosts: string[];
  readonly mayCreate: boolean;
}

const counted = (states: string): string =>
  `(select count(*)::int from delivery d where d.jurisdiction_id = r.jurisdiction_id and d.receiver_id = r.id and d.state in (${states}))`;

/** Kept by the unshifted clock, shown by the business clock like everything else on a page. */
const shown = (sql: string): string => instant(`(${sql} + (app_now() - now()))`);

const RECEIVERS = prepared(
  'receivers',
  `select coalesce(json_agg(x.receiver order by x.retired, x.created_at, x.id), '[]') from (
     select r.retired_at is not null as retired, r.created_at, r.id, json_build_object(
       'id', r.id, 'kind', r.kind, 'name', r.name, 'address', regexp_replace(r.url, '[?#].*$', ''), 'topics', r.topics,
       'departmentId', r.department_id, 'department', p.name, 'state', case when r.retired_at is null then 'active' else 'retired' end,
       'breaker', case when r.open_until is null then 'closed' when r.open_until > now() then 'open' else 'half_open' end,
       'failures', r.failures, 'openUntil', ${shown('case when r.open_until > now() then r.open_until end')},
       'lastSentAt', ${instant('r.last_sent_at')}, 'lastFailedAt', ${instant('r.last_failed_at')}, 'lastError', r.last_error,
       'hasSecret', r.secret is not null, 'oldSecretUntil', ${instant('case when r.old_secret_until > now() then r.old_secret_until end')},
       'waiting', ${counted(`'pending', 'sending'`)}, 'dead', ${counted(`'dead'`)},
       'lastTest', (select json_build_object('state', d.state, 'at', ${shown('d.created_at')}, 'reason', d.last_error) from delivery d
          where d.jurisdiction_id = r.jurisdiction_id and d.receiver_id = r.id and d.kind = 'test' order by d.created_at desc, d.key desc limit 1),
       'createdAt', ${instant('r.created_at')}, 'retiredAt', ${instant('r.retired_at')}, 'retiredCause', r.retired_cause,
       'version', r.version) as receiver
     from receiver r left join department p on p.jurisdiction_id = r.jurisdiction_id and p.id = r.department_id
    where r.jurisdiction_id = $1::uuid) x`,
);

/** The receivers of a jurisdiction (接收端), those in use first. */
@Injectable()
export class ReceiversRead {
  private readonly hosts: AllowedHosts;

  constructor(
    private readonly db: Db,
    { WEBHOOK_ALLOWED_HOSTS }: Settings,
  ) {
    this.hosts = new AllowedHosts(WEBHOOK_ALLOWED_HOSTS);
  }

  async view(actor: Actor): Promise<ReceiversView> {
    requireAction('keep_receivers', actor);
    const rows = (await this.db.read<ReceiverRow[]>(actor, RECEIVERS, [])) ?? [];
    const items = rows.map((row) => ({
      ...row,
      actions: [...receiverActions({ kind: row.kind, retired: row.state === 'retired' }, actor)],
    }));
    const mayCreate = mayDo('keep_receivers', actor);
    return { items, topics: webhookTopics(), hosts: [...this.hosts.names], mayCreate };
  }
}
