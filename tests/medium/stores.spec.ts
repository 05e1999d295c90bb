import { Db } from '@app/db/db';
import { openDataSource } from '@app/db/data-source';
import { oneOf } from '@app/db/stores/store';
import {
  DEFAULT_POLICY,
  calendarDate,
  defaultLightRule,
  linearCurve,
  period,
  type CategoryId,
  type Commitment,
  type CommitmentId,
  type DutyId,
  type ProgrammeId,
  type TargetId,
} from '@app/domain';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { createWorld, type World } from '../support/world';

describe('stores', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let db: Db;
  let world: World;

  beforeAll(async () => {
    database = await createTestDatabase();
    world = await createWorld(database);
    dataSource = await openDataSource(database.apiUrl, { poolSize: 2, statementTimeout: 5_000 });
    db = new Db(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('give back exactly what was put in, decimals, days and nested values included', async () => {
    const written = await db.transaction(world, async (tx) => {
      const programmeId = tx.newId<ProgrammeId>();
      const categoryId = tx.newId<CategoryId>();
      const id = tx.newId<CommitmentId>();
      const { jurisdictionId } = world;
      const programme = {
        jurisdictionId,
        id: programmeId,
        year: 2023,
        name: '区办实事',
        state: 'adopted' as const,
        declaredItems: 1,
        declaredFundsYuan: '7981000000.50',
        declared: { continued: 18 },
        adoptedOn: calendarDate('2023-01-12'),
        countSettlements: [],
        keptApart: [],
        resolutionId: null,
        lightRule: defaultLightRule,
        policyVersion: 1,
        version: 1,
      };
      await tx.programmes.insert(programme);
      await tx.programmes.addPolicy(programmeId, DEFAULT_POLICY, '2000-01-01', '');
      await tx.programmes.categories.insert({
        jurisdictionId,
        id: categoryId,
        programmeId,
        number: 5,
        numeral: '（五）',
        name: '安居',
        declaredCount: 5,
        countSettlement: null,
      });
      const commitment: Commitment = {
        jurisdictionId,
        id,
        programmeId,
        categoryId,
        parentId: null,
        number: '22',
        position: 22,
        title: '加装电梯',
        originalText: null,
        state: 'in_progress',
        stateSince: calendarDate('2023-02-17'),
        isLeaf: true,
        originalDueOn: calendarDate('2023-12-31'),
        dueOn: calendarDate('2023-12-31'),
        leadDepartmentId: world.actor('reporter').departmentId,
        responsiblePostId: world.actor('reporter').postId,
        leaderPostId: null,
        multiYear: false,
        mergedIntoId: null,
        fundsYuan: null,
        nature: 'continued',
        worsened: { light: 'red', reason: '停工', by: '督查室', since: calendarDate('2023-09-01') },
        notOursTimes: 0,
        startedOn: calendarDate('2023-02-17'),
        resumedOn: null,
        closedOn: null,
        demonstration: true,
        version: 1,
      };
      await tx.commitments.insert(commitment);
      const target = {
        jurisdictionId,
        id: tx.newId<TargetId>(),
        commitmentId: id,
        position: 1,
        what: '加装电梯',
        value: '300',
        unit: '部',
        comparator: 'eq' as const,
        kind: 'delivery' as const,
        basis: '以投用为准',
        stockOrFlow: 'flow' as const,
        denominator: null,
        noTargetReason: null,
        stage: null,
        curve: linearCurve('300', period('2023-01'), period('2023-12')),
      };
      await tx.commitments.insertTargets([target]);
      const duty = {
        jurisdictionId,
        id: tx.newId<DutyId>(),
        programmeId,
        commitmentId: id,
        kind: 'promised' as const,
        subject: 'promised',
        title: '承诺期限',
        version: 1,
        originalOn: calendarDate('2023-12-31'),
        dueOn: calendarDate('2023-12-31'),
        opensOn: calendarDate('2023-02-15'),
        postId: world.actor('reporter').postId,
        state: 'open' as const,
        metOn: null,
        extendedTimes: 0,
      };
      await tx.duties.insert(duty);
      return { programme, commitment, target, duty };
    });
    const { id } = written.commitment;
    const read = await db.transaction(world, async (tx) => ({
      programme: await tx.programmes.get(written.programme.id),
      commitment: await tx.commitments.lock(id),
      targets: await tx.commitments.targets(id),
      duties: await tx.duties.find({ id: oneOf([written.duty.id]), metOn: null }),
      situations: await tx.situations.of([id]),
      rules: (await tx.situations.rulesOf([id])).get(written.programme.id),
    }));
    expect(read.programme).toEqual(written.programme);
    expect(read.commitment).toEqual(written.commitment);
    expect(read.targets).toEqual([written.target]);
    expect(read.duties).toEqual([written.duty]);
    expect(read.situations).toEqual([
      {
        commitment: written.commitment,
        targets: [written.target],
        duties: [written.duty],
        reports: [],
        slips: [],
        claim: null,
        mergedInto: null,
      },
    ]);
    expect(read.rules).toEqual({
      programme: written.programme,
      policy: DEFAULT_POLICY,
      policyChangesOn: null,
    });
  });

  it('tell the first failure of writes that travel together', async () => {
    const twice = db.transaction(world, async (tx) => {
      const department = {
        jurisdictionId: world.jurisdictionId,
        id: world.actor('reporter').departmentId,
        code: 'again',
        name: '重复',
        kind: 'department' as const,
        version: 1,
      };
      await tx.organisation.departments.insert(department);
      return tx.organisation.departments.find({ code: 'again' });
    });
    await expect(twice).rejects.toMatchObject({ code: '23505', constraint: 'department_pkey' });
  });
});
