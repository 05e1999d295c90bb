import { DomainError } from '@app/domain';
import { loadConfig } from '@app/platform/config';
import { isPassword } from '@app/platform/password';
import { Client } from 'pg';
import { destination, moveClock } from '../../scripts/clock';
import { createFirstAdministrator } from '../../scripts/create-first-administrator';
import { setClock } from '../support/clock';
import { createTestDatabase, type TestDatabase } from '../support/postgres';

describe('commands of an operator', () => {
  let database: TestDatabase;
  let owner: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new Client({ connectionString: database.url });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  describe('npm run clock', () => {
    const now = new Date('2023-11-15T01:00:00Z');

    it.each([
      ['', null],
      ['+5d', '2023-11-20T01:00:00.000Z'],
      ['+3h', '2023-11-15T04:00:00.000Z'],
      ['+30m', '2023-11-15T01:30:00.000Z'],
      ['2023-12-01', '2023-12-01T01:00:00.000Z'],
      ['2023-12-01T08:30', '2023-12-01T00:30:00.000Z'],
      ['2023-12-01 08:30', '2023-12-01T00:30:00.000Z'],
    ])('"%s" stands at %s', (text, expected) => {
      expect(destination(text, now)?.toISOString() ?? null).toBe(expected);
    });

    it.each(['-5d', 'tomorrow', '+5', '2023-12', '2023-02-30', '2023-12-01T25:00'])(
      'refuses "%s"',
      (text) => {
        expect(() => destination(text, now)).toThrow();
      },
    );

    it('moves a test database forward, says from where to where, and never back', async () => {
      await setClock(database, '2023-11-15T09:00+08:00');
      const said: string[] = [];
      await moveClock(database.url, '+5d', (line) => said.push(line));
      expect(said).toEqual([
        'before  2023-11-15 09:00 Asia/Shanghai',
        'after   2023-11-20 09:00 Asia/Shanghai',
      ]);
      await expect(moveClock(database.url, '2023-11-19', () => undefined)).rejects.toThrow(/forward only/);
    });

    it('does not move the clock of a real installation', async () => {
      await mark('production');
      await expect(moveClock(database.url, '+1d', () => undefined)).rejects.toMatchObject(
        new DomainError('clock_not_movable'),
      );
      await mark('test');
    });
  });

  it('creates the first administrator once, whose password must be changed', async () => {
    const named = { ADMINISTRATOR_LOGIN: 'chief', JURISDICTION_NAME: '某区', JURISDICTION_SLIP_PREFIX: '某' };
    const created = await createFirstAdministrator(database.url, database.apiUrl, loadConfig(named));
    expect(created!.loginName).toBe('chief');
    expect((await owner.query(`select code, name, slip_prefix from jurisdiction`)).rows).toEqual([
      { code: 'district', name: '某区', slip_prefix: '某' },
    ]);
    const { rows } = await owner.query(
      `select l.login_name, l.password_hash, l.must_change_password, p.role, d.kind
         from login l join post_holding h using (person_id) join post p on p.id = h.post_id join department d on d.id = p.department_id`,
    );
    expect(rows).toEqual([
      expect.objectContaining({
        login_name: created!.loginName,
        must_change_password: true,
        role: 'administrator',
        kind: 'administration',
      }),
    ]);
    expect(await isPassword(created!.oneTimePassword, rows[0].password_hash)).toBe(true);
    const { rows: events } = await owner.query(`select kind from event order by seq`);
    expect(events.map(({ kind }) => kind)).toEqual([
      'department_created',
      'post_created',
      'person_created',
      'post_handed_over',
    ]);
    expect(await createFirstAdministrator(database.url, database.apiUrl)).toBeNull();
  });

  /** An installation is marked for ever; only its row as a whole can be put in anew, by the owner. */
  async function mark(kind: string): Promise<void> {
    await owner.query(`delete from installation`);
    await owner.query(`insert into installation (kind) values ($1)`, [kind]);
  }
});
