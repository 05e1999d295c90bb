import { Injectable } from '@nestjs/common';
import { Db } from '../db';

export interface InstallationView {
  readonly kind: 'production' | 'demonstration' | 'test';
}

/** What this installation is, for whoever stands before the door. */
@Injectable()
export class InstallationRead {
  constructor(private readonly db: Db) {}

  async view(): Promise<InstallationView> {
    const [installation] = await this.db.plain<InstallationView>(
      'installation.view',
      'select kind from installation',
    );
    if (!installation) throw new Error('a database without its installation');
    return installation;
  }
}
