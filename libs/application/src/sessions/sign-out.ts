import { Db } from '@app/db/db';
import { Injectable } from '@nestjs/common';

/** Ends one session; the database announces it to every process. */
@Injectable()
export class SignOut {
  constructor(private readonly db: Db) {}

  async execute(tokenHash: Buffer): Promise<void> {
    await this.db.plain('session.end', `delete from session where token_hash = $1`, [tokenHash]);
  }
}
