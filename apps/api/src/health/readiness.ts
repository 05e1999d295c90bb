import { setTimeout as sleep } from 'node:timers/promises';
import { MIGRATION_NAMES } from '@app/db/data-source';
import { isSchemaUnknown } from '@app/db/failures';
import { HealthRead, type HealthView } from '@app/db/reads/health.read';
import { Injectable } from '@nestjs/common';
import { check, checksOf, checksWithout } from './checks';
import type { OperationsCheck } from './operations.dto';

/** Whoever asks gives up soon after; a frozen server would let the question hang. */
const PATIENCE_MS = 2_500;

export interface Readiness {
  readonly checks: readonly OperationsCheck[];
  /** What the checks were made from; null where the database could not be asked. */
  readonly view: HealthView | null;
}

/** Asks the database, and remembers since when it could not be asked. */
@Injectable()
export class ReadinessCheck {
  private failedSince: string | null = null;

  constructor(private readonly health: HealthRead) {}

  async run(): Promise<Readiness> {
    const asked = this.health.view();
    asked.catch(() => undefined);
    try {
      const view = await Promise.race([asked, tooLate()]);
      this.failedSince = null;
      return { view, checks: checksOf(view, MIGRATION_NAMES) };
    } catch (error) {
      this.failedSince ??= new Date().toISOString();
      return { view: null, checks: checksWithout(this.fault(error)) };
    }
  }

  /** Where a table is missing the database is there, and older than this program. */
  private fault(error: unknown): OperationsCheck {
    const more = { since: this.failedSince, reason: error instanceof Error ? error.message : String(error) };
    return isSchemaUnknown(error)
      ? check('schema', 'failed', 'schema_behind', more)
      : check('database', 'failed', 'database_unreachable', more);
  }
}

async function tooLate(): Promise<never> {
  await sleep(PATIENCE_MS, undefined, { ref: false });
  throw new Error('the database did not answer in time');
}
