import { Db } from '@app/db/db';
import { type Actor, DomainError } from '@app/domain';
import { hashPassword, isPassword } from '@app/platform/password';
import { Injectable } from '@nestjs/common';
import { SignInLimits } from './sign-in-limits';

export interface ChangePasswordInput {
  readonly current: string;
  readonly next: string;
  readonly address: string;
}

const LEAST_LENGTH = 10;
const CHANGE = `update login set password_hash = $2, must_change_password = false, changed_at = now() where person_id = $1`;
const END_OTHERS = `delete from session where person_id = $1 and token_hash <> $2`;

/** Changes one's own password and ends one's other sessions: whoever knew the old one is out. Tries are limited like a sign-in. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly db: Db,
    private readonly limits: SignInLimits,
  ) {}

  async execute(input: ChangePasswordInput, actor: Actor, tokenHash: Buffer): Promise<void> {
    if ([...input.next].length < LEAST_LENGTH) throw new DomainError('password_too_weak');
    const [login] = await this.db.plain<{ login_name: string; password_hash: string }>(
      'password.current',
      `select login_name, password_hash from login where person_id = $1`,
      [actor.personId],
    );
    const account = login?.login_name ?? '';
    await this.limits.count(account, input.address);
    if (!(await isPassword(input.current, login?.password_hash ?? null)))
      throw new DomainError('sign_in_refused');
    await this.limits.clear(account, input.address);
    await this.db.plain('password.change', CHANGE, [actor.personId, await hashPassword(input.next)]);
    await this.db.plain('password.end_others', END_OTHERS, [actor.personId, tokenHash]);
  }
}
