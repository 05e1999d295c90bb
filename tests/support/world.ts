import { randomUUID } from 'node:crypto';
import { asId, type Actor, type JurisdictionId, type PersonId, type PostId, type Role } from '@app/domain';
import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import type { TestDatabase } from './postgres';

/** Everybody's password. */
export const PASSWORD = 'correct horse battery';

/** A department of the world, the posts in it, and the one person who holds each. */
const ORGANISATION = {
  minzheng: {
    name: '区民政局',
    kind: 'department',
    posts: { reporter: 'reporter', head: 'department_head' },
  },
  jiaoyu: {
    name: '区教育局',
    kind: 'department',
    posts: { 'other.reporter': 'reporter', 'other.head': 'department_head' },
  },
  ducha: {
    name: '区政府督查室',
    kind: 'supervision_office',
    posts: { supervisor: 'supervisor', 'second.supervisor': 'supervisor' },
  },
  zhengfuban: { name: '区政府办公室', kind: 'government_office', posts: { office: 'government_office' } },
  lingdao: { name: '区政府领导', kind: 'leadership', posts: { leader: 'leader', 'district.head': 'leader' } },
  renda: { name: '区人大常委会', kind: 'congress', posts: { congress: 'congress_monitor' } },
  guanli: { name: '系统管理', kind: 'administration', posts: { admin: 'administrator' } },
} as const satisfies Record<string, { name: string; kind: string; posts: Record<string, Role> }>;

type Departments = typeof ORGANISATION;
/** The login names of the first world; a second world's carry its code: `reporter@b`. */
export type Login = { [D in keyof Departments]: keyof Departments[D]['posts'] }[keyof Departments] & string;

/** One jurisdiction with departments, posts and people for every role; whoever needs a second tenant makes another. */
export interface World {
  readonly jurisdictionId: JurisdictionId;
  readonly code: string;
  /** The login name of that seat, unique in the installation. */
  loginName(login: Login): string;
  /** The actor that a use case wants. */
  actor(login: Login): Actor;
}

export async function createWorld(database: Pick<TestDatabase, 'url'>, code = 'a'): Promise<World> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return await build(client, code);
  } finally {
    await client.end();
  }
}

async function build(client: Client, code: string): Promise<World> {
  const jurisdictionId = asId<JurisdictionId>(randomUUID());
  const passwordHash = await hash(PASSWORD);
  const actors = new Map<string, Actor>();
  const loginName = (login: string) => (code === 'a' ? login : `${login}@${code}`);
  await client.query(`insert into jurisdiction (id, code, name, slip_prefix) values ($1, $2, $3, $4)`, [
    jurisdictionId,
    code,
    `测试区${code}`,
    code.toUpperCase(),
  ]);
  for (const [departmentCode, { name, kind, posts }] of Object.entries(ORGANISATION)) {
    const departmentId = randomUUID();
    await client.query(
      `insert into department (jurisdiction_id, id, code, name, kind) values ($1, $2, $3, $4, $5)`,
      [jurisdictionId, departmentId, departmentCode, name, kind],
    );
    for (const [position, [login, role]] of Object.entries<Role>(posts).entries()) {
      const personId = asId<PersonId>(randomUUID());
      const postId = asId<PostId>(randomUUID());
      await client.query(
        `with person as (
           insert into person (id, home_jurisdiction_id, display_name, email) values ($2, $1, $6, $7) returning id
         ), login as (
           insert into login (person_id, login_name, password_hash) select id, $8, $9 from person
         ), post as (
           insert into post (jurisdiction_id, id, department_id, code, title, role, position, district_head)
           values ($1, $3, $4, $6, $6, $5, $10, $6 = 'district.head') returning id
         )
         insert into post_holding (jurisdiction_id, id, post_id, person_id, since) select $1, gen_random_uuid(), post.id, person.id, app_now() from post, person`,
        [
          jurisdictionId,
          personId,
          postId,
          departmentId,
          role,
          login,
          `${login}@${code}.test`,
          loginName(login),
          passwordHash,
          position,
        ],
      );
      actors.set(login, { jurisdictionId, personId, postId, departmentId: asId(departmentId), role });
    }
  }
  return { jurisdictionId, code, loginName, actor: (login) => actors.get(login)! };
}
