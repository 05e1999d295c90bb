import { openDataSource } from '@app/db/data-source';
import { Db } from '@app/db/db';
import { type Config, loadConfig } from '@app/platform/config';
import { hashPassword, oneTimePassword } from '@app/platform/password';
import { Client } from 'pg';
import { foundJurisdiction } from './found-jurisdiction';

/** What the first jurisdiction and its administrator are called. */
export type FirstSettings = Pick<
  Config,
  'JURISDICTION_CODE' | 'JURISDICTION_NAME' | 'JURISDICTION_SLIP_PREFIX' | 'ADMINISTRATOR_LOGIN'
>;

export interface FirstAdministrator {
  readonly loginName: string;
  readonly oneTimePassword: string;
}

/**
 * A real, empty installation: one jurisdiction, its administration, one administrator with a one-time password. Null
 * where somebody can sign in already.
 */
export async function createFirstAdministrator(
  url: string,
  apiUrl: string,
  settings: FirstSettings = loadConfig(),
): Promise<FirstAdministrator | null> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const dataSource = await openDataSource(apiUrl);
  try {
    const { rowCount } = await client.query('select from login limit 1');
    if (rowCount) return null;
    const password = oneTimePassword();
    const loginName = settings.ADMINISTRATOR_LOGIN;
    await foundJurisdiction(client, new Db(dataSource), {
      code: settings.JURISDICTION_CODE,
      name: settings.JURISDICTION_NAME,
      slipPrefix: settings.JURISDICTION_SLIP_PREFIX,
      departments: [{ code: 'administration', name: '系统管理', kind: 'administration' }],
      posts: [
        {
          code: 'administrator',
          departmentCode: 'administration',
          title: '系统管理岗',
          role: 'administrator',
          holder: { displayName: '系统管理员', loginName, email: null },
        },
      ],
      passwordHash: await hashPassword(password),
      mustChangePassword: true,
    });
    return { loginName, oneTimePassword: password };
  } finally {
    await dataSource.destroy();
    await client.end();
  }
}

async function main(): Promise<void> {
  const config = loadConfig(undefined, 'DATABASE_URL', 'API_DATABASE_URL');
  const created = await createFirstAdministrator(config.DATABASE_URL, config.API_DATABASE_URL, config);
  if (!created) return console.log('This installation has its administrator already; nothing was changed.');
  console.log(
    `\n  first administrator  ${created.loginName}\n  one-time password    ${created.oneTimePassword}`,
  );
  console.log('  Shown this once; it has to be changed at the first sign-in.');
}

if (require.main === module) {
  void main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
