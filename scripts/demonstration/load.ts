import { openDataSource } from '@app/db/data-source';
import { Db } from '@app/db/db';
import type { RoleUrls } from '@app/db/migrate';
import { calendarDate, instantAt } from '@app/domain';
import { hashPassword } from '@app/platform/password';
import { Client } from 'pg';
import { BusinessClock } from '../business-clock';
import { foundJurisdiction, type Founded } from '../found-jurisdiction';
import { emptyUnfinished, holdsData } from './beginning';
import { outcomeOf, type Outcome } from './outcome';
import { PassingTime } from './passing-time';
import { readDemonstration, type DemonstrationSeed, type OrganisationSeed } from './seed';
import { stepsOf, type Step } from './steps';

/** Everybody's password in the demonstration: known, for nobody there is real. */
export const DEMONSTRATION_PASSWORD = 'luoshi-demo-2023';

const ZONE = 'Asia/Shanghai';
/** The offices are set up before the list is printed. */
const FOUNDED_AT = '2023-01-03T09:00';
/** Where the story ends and the demonstration's own clock starts (ruling 34). */
const STARTS_AT = '2023-11-15T09:00';
/** Mail of the past is kept as cancelled with both dates, and never sent: nobody was there to read it (ruling 24). */
const CANCEL_PAST_MAIL = `
  update reminder set state = 'cancelled', cancelled_at = $1, cancel_reason = 'before_demonstration'
   where channel = 'mail' and state = 'pending' and due_at < $1`;

export interface LoadedDemonstration {
  readonly outcomes: readonly Outcome[];
  /** Acts of the story, and those for which the clock had issued no slip. */
  readonly acts: number;
  readonly withoutSlip: readonly string[];
}

export type DemonstrationUrls = Pick<RoleUrls, 'apiUrl' | 'workerUrl'> & { readonly url: string };

/**
 * Plays the demonstration's year, January to 15 November 2023, through the use cases on the shifted clock, so that
 * every row and every event came about as it would have. Null where the database holds data already. `onMonth` hears
 * of every month that begins.
 */
export async function loadDemonstration(
  urls: DemonstrationUrls,
  onMonth: (month: string) => void,
): Promise<LoadedDemonstration | null> {
  const client = new Client({ connectionString: hurried(urls.url) });
  await client.connect();
  const api = await openDataSource(hurried(urls.apiUrl));
  const worker = await openDataSource(hurried(urls.workerUrl));
  try {
    await requireDemonstration(client);
    await emptyUnfinished(client);
    if (await holdsData(client)) return null;
    const clock = new BusinessClock(client);
    await clock.set(instant(FOUNDED_AT));
    return await play(client, new Db(api), new PassingTime(clock, new Db(worker)), onMonth);
  } finally {
    await Promise.all([client.end(), api.destroy(), worker.destroy()]);
  }
}

async function play(
  client: Client,
  db: Db,
  time: PassingTime,
  onMonth: (month: string) => void,
): Promise<LoadedDemonstration> {
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const steps: Step[] = [];
  const founded: { seed: DemonstrationSeed; office: Founded }[] = [];
  for (const seed of readDemonstration()) {
    const office = await foundJurisdiction(client, db, planOf(seed.organisation, passwordHash));
    founded.push({ seed, office });
    steps.push(...stepsOf(db, seed, office));
  }
  const withoutSlip: string[] = [];
  let month = '';
  for (const step of steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (step.at.slice(0, 7) !== month) onMonth((month = step.at.slice(0, 7)));
    await time.passTo(instant(step.at));
    if ((await run(step)) === 'no_slip') withoutSlip.push(step.name);
  }
  await time.passTo(instant(STARTS_AT));
  await client.query(CANCEL_PAST_MAIL, [instant(STARTS_AT).toISOString()]);
  const outcomes = [];
  for (const { seed, office } of founded) outcomes.push(await outcomeOf(db, office.jurisdictionId, seed));
  return { outcomes, acts: steps.length, withoutSlip };
}

async function run(step: Step): ReturnType<Step['run']> {
  try {
    return await step.run();
  } catch (error) {
    throw new Error(`${step.name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The offices as they are founded, each post with its holder. */
export const planOf = (organisation: OrganisationSeed, passwordHash: string) => ({
  ...organisation,
  passwordHash,
  mustChangePassword: false,
  posts: organisation.posts.map((post) => {
    const held = organisation.holders.find(({ postCode }) => postCode === post.code);
    const holder = organisation.persons.find(({ code }) => code === held?.personCode);
    if (!holder) throw new Error(`post ${post.code} is vacant`);
    return { ...post, holder };
  }),
});

async function requireDemonstration(client: Client): Promise<void> {
  const { rows } = await client.query<{ kind: string }>('select kind from installation');
  if (rows[0]?.kind !== 'demonstration')
    throw new Error(
      'The demonstration goes only into a database that was marked for it when it was created.',
    );
}

/** A story that was interrupted is begun again, so no step need wait for the disk. */
function hurried(url: string): string {
  const its = new URL(url);
  its.searchParams.set('options', '-c synchronous_commit=off');
  return its.toString();
}

/** `2023-11-15T09:00` in Shanghai. */
const instant = (at: string): Date => instantAt(calendarDate(at.slice(0, 10)), at.slice(11), ZONE);
