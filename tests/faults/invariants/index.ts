import { acknowledgedWritesStand } from './i1-acknowledged-writes-stand';
import { noEffectWithoutRow } from './i2-no-effect-without-row';
import { nothingLost } from './i3-nothing-lost';
import { noneEarly } from './i4-none-early';
import { inAppOnce } from './i5-in-app-once';
import { reconcileEmpty } from './i6-reconcile-empty';
import { trailVerifies } from './i7-trail-verifies';
import { nobodyElses } from './i8-nobody-elses';
import { noClaimStuck } from './i9-no-claim-stuck';
import { readyAgain } from './i10-ready-again';
import type { Invariant } from './invariant';

export const INVARIANTS: readonly Invariant[] = [
  acknowledgedWritesStand,
  noEffectWithoutRow,
  nothingLost,
  noneEarly,
  inAppOnce,
  reconcileEmpty,
  trailVerifies,
  nobodyElses,
  noClaimStuck,
  readyAgain,
];
