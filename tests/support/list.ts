import { AssignCommitment } from '@app/application/commitments/assign-commitment';
import { MoveCommitment } from '@app/application/commitments/move-commitment';
import { RegisterCommitment } from '@app/application/commitments/register-commitment';
import { CreateProgramme } from '@app/application/programmes/create-programme';
import { ImportItems, type ImportForm } from '@app/application/programmes/import-items';
import { ConfirmResolution } from '@app/application/resolutions/confirm-resolution';
import { RecordResolution, type ResolutionForm } from '@app/application/resolutions/record-resolution';
import type { TransitionName } from '@app/domain';
import type { Desk } from './desk';

let numbered = 0;

/** The list of a small district on its way into work, every step by its use case. */
export class ListOnItsWay {
  programmeId = '';

  constructor(private readonly desk: Pick<Desk, 'db' | 'world' | 'sql'>) {}

  async imported(form: ImportForm) {
    const name = `实事清单 ${++numbered}`;
    const office = this.desk.world.actor('office');
    const created = await new CreateProgramme(this.desk.db).execute(office, { name, year: 2023 });
    this.programmeId = created.id;
    return new ImportItems(this.desk.db).execute(office, this.programmeId, form);
  }

  /** Records a resolution and confirms it. */
  async resolved(form: Partial<ResolutionForm> & Pick<ResolutionForm, 'effect'>) {
    const recorded = await this.recorded(form);
    return this.confirmed(recorded.id);
  }

  recorded(form: Partial<ResolutionForm> & Pick<ResolutionForm, 'effect'>) {
    const number = `崂人常〔2023〕${++numbered}号`;
    const office = this.desk.world.actor('office');
    return new RecordResolution(this.desk.db).execute(office, this.programmeId, {
      number,
      date: '2023-01-12',
      ...form,
    });
  }

  confirmed(resolutionId: string) {
    return new ConfirmResolution(this.desk.db).execute(this.desk.world.actor('congress'), resolutionId);
  }

  async registered(number: string, milestones: readonly { title: string; dueOn: string }[] = []) {
    const { id, version } = await this.row(number);
    const targets = await this.desk.sql('select id from target where commitment_id = $1', [id]);
    return new RegisterCommitment(this.desk.db).execute(
      this.desk.world.actor('office'),
      id,
      {
        dueOn: '2023-12-31',
        multiYear: false,
        targets: targets.map((target) => ({ targetId: target.id, basis: '验收合格并投用' })),
        milestones,
      },
      version,
    );
  }

  async assigned(number: string, to: 'reporter' | 'other.reporter' = 'reporter') {
    const { id, version } = await this.row(number);
    const { departmentId, postId } = this.desk.world.actor(to);
    return new AssignCommitment(this.desk.db).execute(
      this.desk.world.actor('supervisor'),
      id,
      {
        leadDepartmentId: departmentId,
        responsiblePostId: postId,
        leaderPostId: this.desk.world.actor('leader').postId,
      },
      version,
    );
  }

  async moved(
    number: string,
    name: TransitionName,
    by: Parameters<Desk['world']['actor']>[0],
    reason?: string,
  ) {
    const { id, version } = await this.row(number);
    const form = { name, ...(reason ? { reason } : {}) };
    return new MoveCommitment(this.desk.db).execute(this.desk.world.actor(by), id, form, version);
  }

  async row(number: string) {
    const [row] = await this.desk.sql('select * from commitment where programme_id = $1 and number = $2', [
      this.programmeId,
      number,
    ]);
    return row;
  }

  async duties(number: string, state = 'open') {
    const { id } = await this.row(number);
    return this.desk.sql('select * from duty where commitment_id = $1 and state = $2 order by kind, due_on', [
      id,
      state,
    ]);
  }
}

/** Three items in two categories; the third has two sub-items. One category more was declared than is there. */
export const smallList: ImportForm = {
  declaredItems: 3,
  categories: [
    { number: 1, numeral: '（一）', name: '社会保障', declaredCount: 2 },
    { number: 2, numeral: '（二）', name: '安居', declaredCount: 1 },
  ],
  items: [
    { number: '1', category: 1, title: '加装电梯', dueOn: '2023-12-31', targets: [lifts('300')] },
    { number: '2', category: 1, title: '适老化改造', targets: [lifts('120')] },
    { number: '3', category: 2, title: '口袋公园' },
    { number: '3.1', parent: '3', category: 2, title: '东区口袋公园', targets: [lifts('4')] },
    { number: '3.2', parent: '3', category: 2, title: '西区口袋公园', targets: [lifts('6')] },
  ],
};

export function lifts(value: string) {
  return { what: '数量', value, unit: '处', comparator: 'gte', kind: 'delivery', stockOrFlow: 'flow' };
}
