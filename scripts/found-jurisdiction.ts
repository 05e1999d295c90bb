import type { Db } from '@app/db/db';
import type { DepartmentKind } from '@app/db/schemas/organisation.schema';
import type { Tx } from '@app/db/tx';
import {
  asId,
  type Actor,
  type DepartmentId,
  type JurisdictionId,
  type PersonId,
  type PostId,
  type Role,
} from '@app/domain';
import { newUuid } from '@app/db/new-id';
import type { Client } from 'pg';

export interface NewDepartment {
  readonly code: string;
  readonly name: string;
  readonly kind: DepartmentKind;
}

/** A post and whoever holds it from the first day. */
export interface NewPost {
  readonly code: string;
  readonly departmentCode: string;
  readonly title: string;
  readonly role: Role;
  readonly districtHead?: boolean;
  readonly holder: {
    readonly displayName: string;
    readonly loginName: string;
    readonly email: string | null;
  };
}

export interface NewJurisdiction {
  readonly code: string;
  readonly name: string;
  readonly slipPrefix: string;
  readonly departments: readonly NewDepartment[];
  readonly posts: readonly NewPost[];
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

export interface Founded {
  readonly jurisdictionId: JurisdictionId;
  readonly departments: ReadonlyMap<string, DepartmentId>;
  /** By the post's code: whoever holds it, as an actor. */
  readonly actors: ReadonlyMap<string, Actor>;
}

// Found again where an earlier attempt got no further than this row.
const ADD_JURISDICTION = `
  insert into jurisdiction (id, code, name, slip_prefix) values ($1, $2, $3, $4)
  on conflict (code) do update set name = excluded.name returning id`;
const ADD_PERSON = `
  with added as (
    insert into person (id, home_jurisdiction_id, display_name, email) values ($1, $2, $3, $4) returning id
  )
  insert into login (person_id, login_name, password_hash, must_change_password) select id, $5, $6, $7 from added`;

/**
 * Founds a jurisdiction with its departments, posts and people, journaled like everything else. There is no use case
 * for it: before the first administrator there is nobody who could act. The jurisdiction itself is the migrator's row.
 */
export async function foundJurisdiction(client: Client, db: Db, plan: NewJurisdiction): Promise<Founded> {
  const { rows } = await client.query<{ id: string }>(ADD_JURISDICTION, [
    newUuid(),
    plan.code,
    plan.name,
    plan.slipPrefix,
  ]);
  const jurisdictionId = asId<JurisdictionId>(rows[0]?.id ?? '');
  return db.transaction({ jurisdictionId }, async (tx) => {
    const departments = new Map<string, DepartmentId>();
    for (const department of plan.departments)
      departments.set(department.code, await addDepartment(tx, department));
    const actors = new Map<string, Actor>();
    for (const post of plan.posts) {
      const departmentId = departments.get(post.departmentCode);
      if (!departmentId) throw new Error(`post ${post.code} has no department`);
      actors.set(post.code, await addPost(tx, plan, post, departmentId, actors.size));
    }
    return { jurisdictionId, departments, actors };
  });
}

const founder = (tx: Tx) => ({ jurisdictionId: tx.jurisdictionId, role: 'system' }) as const;

async function addDepartment(tx: Tx, { code, name, kind }: NewDepartment): Promise<DepartmentId> {
  const { jurisdictionId } = tx;
  const id = tx.newId<DepartmentId>();
  await tx.organisation.departments.insert({ jurisdictionId, id, code, name, kind, version: 1 });
  tx.events.append(jurisdictionId, null, founder(tx), { kind: 'department_created', departmentId: id, name });
  return id;
}

async function addPost(
  tx: Tx,
  { passwordHash, mustChangePassword }: NewJurisdiction,
  { code, title, role, districtHead = false, holder }: NewPost,
  departmentId: DepartmentId,
  position: number,
): Promise<Actor> {
  const { jurisdictionId } = tx;
  const [postId, personId] = [tx.newId<PostId>(), tx.newId<PersonId>()];
  const post = {
    jurisdictionId,
    id: postId,
    departmentId,
    code,
    title,
    role,
    position,
    districtHead,
    version: 1,
  };
  await tx.organisation.posts.insert(post);
  const { displayName, email, loginName } = holder;
  await tx.query(ADD_PERSON, [
    personId,
    jurisdictionId,
    displayName,
    email,
    loginName,
    passwordHash,
    mustChangePassword,
  ]);
  const holding = { jurisdictionId, id: tx.newId<string>(), postId, personId, until: null };
  await tx.organisation.holdings.insert({ ...holding, since: tx.now.toISOString() });
  const append = (event: Parameters<typeof tx.events.append>[3]) =>
    tx.events.append(jurisdictionId, null, founder(tx), event);
  append({ kind: 'post_created', postId, departmentId, role, title });
  append({ kind: 'person_created', personId, text: displayName });
  append({ kind: 'post_handed_over', postId, personId: { before: null, after: personId } });
  return { jurisdictionId, personId, postId, departmentId, role };
}
