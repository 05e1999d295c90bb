import { Random } from './random';

/**
 * Loaded into a process before anything else: its clock jumps every few seconds, by up to a day ahead or behind, in an
 * order that follows from `CLOCK_SEED`. Its timers run on as they are, as where somebody sets the machine's clock.
 */
const JUMPS_MS = [0, 10_000, 3_600_000, -3_600_000, 86_400_000, -86_400_000];
const RealDate = Date;
const EVERY_MS = 2_500;
const random = new Random(Number(process.env.CLOCK_SEED));
let shift = 0;
let turn = 0;

class ShiftedDate extends RealDate {
  constructor(...args: ConstructorParameters<typeof Date> | []) {
    if (args.length === 0) super(RealDate.now() + shift);
    else super(...args);
  }

  static override now(): number {
    return RealDate.now() + shift;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;
setInterval(() => {
  turn = (turn + random.whole(1, JUMPS_MS.length - 1)) % JUMPS_MS.length;
  shift = JUMPS_MS[turn] ?? 0;
}, EVERY_MS).unref();
