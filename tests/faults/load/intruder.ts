import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from './api-client';
import type { Placed } from './work';
import type { Random } from '../random';

const PAUSE_MS = 400;
const PATIENCE_MS = 2_000;

/** Somebody of another district who keeps asking for what is none of his. */
export class Intruder {
  probes = 0;
  /** What he was given and should not have been. */
  readonly leaks: string[] = [];
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly client: ApiClient,
    private readonly placed: readonly Placed[],
    private readonly random: Random,
  ) {}

  start(): void {
    this.running = true;
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.loop;
  }

  private async run(): Promise<void> {
    while (this.running) {
      await this.one(`/commitments/${this.random.pick(this.placed).id}`);
      await this.none('/inbox');
      await this.none('/slips');
      await sleep(PAUSE_MS);
    }
  }

  /** What is not his does not exist. */
  private async one(path: string): Promise<void> {
    const { answer } = await this.client.settle({ method: 'GET', path }, PATIENCE_MS);
    if (!answer) return;
    this.probes += 1;
    if (answer.status !== 404) this.leaks.push(`${path}: ${answer.status}`);
  }

  /** In his own district nothing has happened. */
  private async none(path: string): Promise<void> {
    const { answer } = await this.client.settle({ method: 'GET', path }, PATIENCE_MS);
    if (!answer) return;
    this.probes += 1;
    const items = answer.body['items'];
    if (answer.status !== 200 || !Array.isArray(items) || items.length > 0)
      this.leaks.push(`${path}: ${answer.status} ${JSON.stringify(items).slice(0, 200)}`);
  }
}
