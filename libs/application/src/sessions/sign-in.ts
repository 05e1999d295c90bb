import { Db } from '@app/db/db';
import { SessionRead } from '@app/db/reads/session.read';
import { type Actor, DomainError, type JurisdictionId, type PersonId } from '@app/domain';
import { Settings } from '@app/platform/config';
import { isPassword } from '@app/platform/password';
import { hashToken, newToken } from '@app/platform/token';
import { Injectable } from '@nestjs/common';
import { SignInLimits } from './sign-in-limits';

export interface SignInInput {
  readonly loginName: string;
  readonly password: string;
  readonly address: string;
}

interface LoginRow {
  readonly person_id: PersonId;
  readonly password_hash: string;
  readonly home_jurisdiction_id: JurisdictionId | null;
}

const LOGIN = `select person_id, password_hash, home_jurisdiction_id from login join person on id = person_id where login_name = $1 and deactivated_at is null`;
const OPEN = `insert into session (token_hash, person_id, jurisdiction_id, post_id, expires_at)
  values ($1, $2, $3, $4, now() + make_interval(hours => $5::int))`;

/** Opens a session in the person's first post and gives its token, which only the cookie will carry. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: Db,
    private readonly sessions: SessionRead,
    private readonly limits: SignInLimits,
    private readonly config: Settings,
  ) {}

  async execute({
    loginName,
    password,
    address,
  }: SignInInput): Promise<{ token: string; actor: Pick<Actor, 'jurisdictionId' | 'personId' | 'postId'> }> {
    await this.limits.count(loginName, address);
    const [login] = await this.db.plain<LoginRow>('sign_in.login', LOGIN, [loginName]);
    const matches = await isPassword(password, login?.password_hash ?? null);
    if (!login?.home_jurisdiction_id || !matches) throw new DomainError('sign_in_refused');
    const [post] = await this.sessions.posts(login.home_jurisdiction_id, login.person_id);
    if (!post) throw new DomainError('sign_in_refused');
    await this.limits.clear(loginName, address);
    const actor = { jurisdictionId: login.home_jurisdiction_id, personId: login.person_id, postId: post.id };
    const token = newToken();
    await this.db.plain('sign_in.open', OPEN, [
      hashToken(token),
      actor.personId,
      actor.jurisdictionId,
      actor.postId,
      this.config.SESSION_HOURS,
    ]);
    return { token, actor };
  }
}
