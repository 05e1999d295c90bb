import { setTimeout as sleep } from 'node:timers/promises';
import type { Row } from '../row';
import { RESTART_AFTER_MS } from './f1-kill-worker';

export const killApi: Row = {
  id: 'F2',
  title: 'kill -9 of an API amid a request, now and then of both',
  floor: 200,
  async fault({ api, apiUrls, load }, random) {
    const n = random.whole(0, 1);
    await load.amidRequest(apiUrls[n] ?? apiUrls[0], random);
    const hit = api.filter((_, at) => at === n || random.chance(0.25));
    await Promise.all(hit.map((part) => part.kill()));
    await sleep(random.between(...RESTART_AFTER_MS));
    for (const part of hit) part.start();
  },
};
