import {
  officeActions,
  type Actor,
  type JurisdictionId,
  type PermittedAction,
  type PersonId,
  type PostId,
  type Role,
} from '@app/domain';
import { Injectable } from '@nestjs/common';
import { Db, prepared } from '../db';
import { instant } from './json-fields';

export interface HeldPostView {
  readonly id: PostId;
  readonly title: string;
  readonly role: Role;
  readonly department: string;
}

export interface SessionView {
  readonly person: { id: PersonId; displayName: string; loginName: string; mustChangePassword: boolean };
  readonly post: HeldPostView;
  readonly posts: HeldPostView[];
  /** What the present post may do apart from any single commitment. */
  readonly actions: PermittedAction[];
  readonly jurisdiction: { id: JurisdictionId; code: string; name: string; zone: string };
  readonly installation: 'production' | 'demonstration' | 'test';
  readonly now: string;
  readonly today: string;
}

const HELD = `
  select p.id, p.title, p.role, d.name as department
    from post_holding h
    join post p on p.jurisdiction_id = h.jurisdiction_id and p.id = h.post_id
    join department d on d.jurisdiction_id = p.jurisdiction_id and d.id = p.department_id
   where h.jurisdiction_id = $1::uuid and h.person_id = $2 and h.until is null
   order by d.code, p.position, p.code`;

const HELD_POSTS = prepared(
  'session.held_posts',
  `select coalesce(jsonb_agg(held), '[]') from (${HELD}) held`,
);

const VIEW = prepared(
  'session.view',
  `with held as (${HELD})
   select jsonb_build_object(
     'person', (select jsonb_build_object('id', id, 'displayName', display_name, 'loginName', l.login_name,
                  'mustChangePassword', l.must_change_password)
                  from person join login l on l.person_id = id where id = $2),
     'post', (select to_jsonb(held) from held where id = $3),
     'posts', (select jsonb_agg(held) from held),
     'jurisdiction', (select jsonb_build_object('id', id, 'code', code, 'name', name, 'zone', zone) from jurisdiction where id = $1::uuid),
     'installation', (select kind from installation),
     'now', ${instant('app_now()')},
     'today', (select (app_now() at time zone zone)::date from jurisdiction where id = $1::uuid))`,
);

/** What the browser needs to know of who is signed in; it takes today from here, never from its own clock. */
@Injectable()
export class SessionRead {
  constructor(private readonly db: Db) {}

  async view(actor: Pick<Actor, 'jurisdictionId' | 'personId' | 'postId'>): Promise<SessionView> {
    const view = await this.db.read<Omit<SessionView, 'actions'>>(actor, VIEW, [
      actor.personId,
      actor.postId,
    ]);
    if (!view) throw new Error('a session without its person');
    return { ...view, actions: officeActions(view.post.role) };
  }

  /** The posts that a person holds now, in the office's order. */
  async posts(jurisdictionId: JurisdictionId, personId: PersonId): Promise<HeldPostView[]> {
    return (await this.db.read<HeldPostView[]>({ jurisdictionId }, HELD_POSTS, [personId])) ?? [];
  }
}
