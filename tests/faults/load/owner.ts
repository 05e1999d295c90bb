import { Client } from 'pg';

/** The superuser's look at the database, for the clock and the invariants; connects anew whenever it has lost it. */
export class Owner {
  private client: Client | null = null;
  private connecting: Promise<Client> | null = null;

  constructor(private readonly url: () => string) {}

  /** Throws while the database is away. A statement lasts no longer than `limitMs`. */
  async query<Row>(text: string, values: readonly unknown[] = [], limitMs = 30_000): Promise<Row[]> {
    const client = await this.connected();
    const late = setTimeout(() => this.drop(client), limitMs);
    try {
      return (await client.query(text, [...values])).rows as Row[];
    } catch (error) {
      this.drop(client);
      throw error;
    } finally {
      clearTimeout(late);
    }
  }

  async close(): Promise<void> {
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async connected(): Promise<Client> {
    if (this.client) return this.client;
    this.connecting ??= this.connect().finally(() => (this.connecting = null));
    return this.connecting;
  }

  private async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.url(), connectionTimeoutMillis: 3_000 });
    client.on('error', () => this.drop(client));
    await client.connect();
    return (this.client = client);
  }

  private drop(client: Client): void {
    if (this.client === client) this.client = null;
    void client.end().catch(() => undefined);
  }
}
