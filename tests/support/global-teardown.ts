import { stack } from './stack';

export default function globalTeardown(): Promise<void> {
  return stack.unwind();
}
