import type { DepartmentId, PersonId, PostId, Role } from '@app/domain';
import {
  DepartmentSchema,
  PostHoldingSchema,
  PostSchema,
  type DepartmentRow,
  type PostHoldingRow,
  type PostRow,
} from '../schemas/organisation.schema';
import type { Tx } from '../tx';
import { Store } from './store';

/** Departments, posts and who holds them. */
export class OrganisationStore {
  readonly departments: Store<DepartmentRow>;
  readonly posts: Store<PostRow>;
  readonly holdings: Store<PostHoldingRow>;

  constructor(private readonly tx: Tx) {
    this.departments = new Store(tx, DepartmentSchema);
    this.posts = new Store(tx, PostSchema);
    this.holdings = new Store(tx, PostHoldingSchema);
  }

  /** All posts in the office's order. */
  postsInOrder(): Promise<PostRow[]> {
    return this.posts.find({}, { position: 'ASC' });
  }

  /** Posts of a role, of one department or of all, in the office's order. */
  postsOf(role: Role, departmentId?: DepartmentId): Promise<PostRow[]> {
    return this.posts.find({ role, ...(departmentId ? { departmentId } : {}) }, { position: 'ASC' });
  }

  /**
   * Who holds the post now. A vacant post falls to the head of its department, and then to the supervision office
   * (ruling 18).
   */
  async holders(postId: PostId): Promise<PersonId[]> {
    const rows = await this.tx.query<{ person_id: PersonId }>(
      `select person_id from app.holders_of($1, $2) as h(person_id)`,
      [this.tx.jurisdictionId, postId],
    );
    return rows.map((row) => row.person_id);
  }
}
