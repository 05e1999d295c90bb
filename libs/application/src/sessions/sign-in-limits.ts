import { Db } from '@app/db/db';
import { DomainError } from '@app/domain';
import { Settings } from '@app/platform/config';
import { Injectable } from '@nestjs/common';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';

interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/**
 * How often an account and an address may try to sign in. Counted before the password is looked at, so that tries at
 * the same moment count too; a success clears the account and is not held against the address. All processes count
 * together, in the database; each by itself while that is away.
 */
@Injectable()
export class SignInLimits {
  private readonly byAccount: RateLimiterAbstract;
  private readonly byAddress: RateLimiterAbstract;

  constructor(db: Db, config: Settings) {
    const query = async ({ name, text, values }: Statement) => {
      const rows = await db.plain(name, text, values);
      return { rows, rowCount: rows.length };
    };
    const limiter = (keyPrefix: string, points: number): RateLimiterAbstract => {
      const limits = { keyPrefix, points, duration: config.SIGN_IN_WINDOW_MINUTES * 60 };
      return new RateLimiterPostgres({
        ...limits,
        storeClient: { query },
        storeType: 'client',
        tableName: 'sign_in_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        insuranceLimiter: new RateLimiterMemory(limits),
      });
    };
    this.byAccount = limiter('account', config.SIGN_IN_ATTEMPTS_PER_ACCOUNT);
    this.byAddress = limiter('address', config.SIGN_IN_ATTEMPTS_PER_ADDRESS);
  }

  /** Counts one try; throws `sign_in_limited` with the seconds to wait. */
  async count(account: string, address: string): Promise<void> {
    try {
      await this.byAddress.consume(address);
      await this.byAccount.consume(account);
    } catch (limited) {
      if (!(limited instanceof RateLimiterRes)) throw limited;
      throw new DomainError('sign_in_limited', {
        seconds: Math.max(1, Math.ceil(limited.msBeforeNext / 1000)),
      });
    }
  }

  async clear(account: string, address: string): Promise<void> {
    await this.byAccount.delete(account);
    await this.byAddress.reward(address);
  }
}
