import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '@app/platform/config';
import { createApp } from './create-app';
import { describeApi } from './describe-api';

const NOWHERE = 'postgres://nobody@127.0.0.1:1/none';

/** Writes openapi.json (or the file that is named) without listening and without a database. */
async function main(file = join(process.cwd(), 'openapi.json')): Promise<void> {
  const app = await createApp(loadConfig({ API_DATABASE_URL: NOWHERE, LOG_LEVEL: 'silent' }));
  writeFileSync(file, `${JSON.stringify(describeApi(app), null, 2)}\n`);
}

void main(process.argv[2]);
