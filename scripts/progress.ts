/** Tells the person at the screen what is being done and how long it took. */
export class Progress {
  constructor(private readonly write: (text: string) => void = (text) => process.stdout.write(text)) {}

  /** Runs one step; a step may say something in between. */
  async step<T>(title: string, work: (say: (line: string) => void) => Promise<T>): Promise<T> {
    const started = performance.now();
    this.write(`${title} … `);
    try {
      const result = await work((line) => this.write(`${line} … `));
      this.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`);
      return result;
    } catch (error) {
      this.write('failed\n');
      throw error;
    }
  }

  say(line: string): void {
    this.write(`${line}\n`);
  }
}
