import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../random';
import type { ApiClient } from './api-client';
import type { Ledger } from './ledger';
import { choose, movesOf, type Move, type Page } from './moves';
import type { Placed } from './work';

const PATIENCE_MS = 45_000;
const PAUSE_MS = [100, 300] as const;

/** Who writes: the reporters by department, and the two offices. */
export interface Writers {
  readonly reporters: readonly ApiClient[];
  readonly supervisor: ApiClient;
  readonly office: ApiClient;
}

/** Reads a commitment's page, chooses one of the things that could be done, does it, writes it down; several at a time. */
export class Generator {
  private readonly taken = new Set<string>();
  private running = false;
  private lanes: Promise<void>[] = [];
  private count = 0;

  constructor(
    private readonly placed: readonly Placed[],
    private readonly writers: Writers,
    private readonly ledger: Ledger,
    private readonly random: Random,
  ) {}

  start(lanes: number): void {
    this.running = true;
    this.lanes = Array.from({ length: lanes }, (_, n) => this.lane(this.random.fork(`lane ${n}`)));
  }

  /** Begins nothing more; what is under way is asked until it is answered. */
  async stop(): Promise<void> {
    this.running = false;
    await Promise.all(this.lanes);
  }

  private async lane(random: Random): Promise<void> {
    while (this.running) {
      const one = random.pick(this.placed);
      if (!this.taken.has(one.id)) {
        this.taken.add(one.id);
        await this.step(one, random).finally(() => this.taken.delete(one.id));
      }
      await sleep(random.between(...PAUSE_MS));
    }
  }

  private async step({ id, department }: Placed, random: Random): Promise<void> {
    const read = { method: 'GET', path: `/commitments/${id}` } as const;
    const { answer } = await this.writers.supervisor.settle(read, PATIENCE_MS);
    if (answer?.status !== 200) return;
    const move = choose(movesOf(answer.body as unknown as Page, random), random);
    if (move) await this.write(move, this.clientOf(move, department));
  }

  private clientOf({ by }: Move, department: number): ApiClient {
    const { reporters, supervisor, office } = this.writers;
    if (by === 'supervisor') return supervisor;
    return by === 'office' ? office : (reporters[department] ?? office);
  }

  private async write({ what, path, body, version, trace }: Move, client: ApiClient): Promise<void> {
    const key = `run-${this.random.seed}-${++this.count}`;
    const begunAt = Date.now();
    const { answer, attempts } = await client.settle(
      { method: 'POST', path, body, version, key },
      PATIENCE_MS,
    );
    const done = answer !== null && answer.status < 300;
    this.ledger.add({
      key,
      what,
      begunAt,
      answeredAt: answer ? Date.now() : null,
      attempts,
      status: answer?.status ?? null,
      code: done || !answer ? null : String(answer.body['code'] ?? ''),
      personId: client.personId,
      trace: done ? trace(answer.body) : null,
    });
  }
}
