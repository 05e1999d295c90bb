import { BallotBar } from '../components/ballot-bar';
import { SCurve } from '../components/s-curve';
import { SectionHeading } from '../components/section-heading';
import { StageBars } from '../components/stage-bars';
import { ThreeTruths } from '../components/three-truths';
import { TruthKey } from '../components/truth-key';
import { sample, TODAY, YEAR } from './sample';

const { truth, targets } = sample.item;
const lifts = targets.find(({ id }) => id === truth.targetId);

export function Truths() {
  return (
    <section>
      <SectionHeading
        note="加装电梯，10月末累计"
        end={
          <>
            <TruthKey truth="claimed" /> 申报 <TruthKey truth="verified" /> 已核
          </>
        }
      >
        三本账
      </SectionHeading>
      {lifts && (
        <div>
          <ThreeTruths
            truth={truth}
            target={lifts}
            judgement={{
              grade: '基本满意',
              occasion: '年中测评 08-25',
              text: '满意 17、基本满意 11、不满意 1；全体组成人员 35 人，满意未过半数（需 18）。',
            }}
            parts={[
              { label: '竣工未验收', count: '41' },
              { label: '已验收缺投用佐证', count: '16' },
            ]}
            beside="人大抽查 10-19：12 部中 9 部在运行"
          />
        </div>
      )}
      {lifts && <ThreeTruths truth={{ ...truth, supervision: null, department: null }} target={lifts} />}
      <div className="columns">
        {targets.map((target) => (
          <SCurve
            key={target.id}
            target={target}
            today={TODAY}
            year={YEAR}
            comparedPeriod="2023-10"
            forecast={target === lifts ? { expected: '209', period: '2023-12' } : null}
          />
        ))}
      </div>
      <StageBars
        caption="加装电梯形象级，10月末"
        stages={[
          { name: '设计批复', count: '300' },
          { name: '开工', count: '268' },
          { name: '主体完工', count: '247' },
          { name: '竣工', count: '231', truth: 'claimed' },
          { name: '验收', count: '190', lacking: '部竣工未验收' },
          { name: '投用', count: '174', truth: 'verified', lacking: '部已验收，缺投用佐证' },
        ]}
        sum="合计57部，申报有、核实无"
      />
      <div className="row">
        <BallotBar totals={{ members: 35, satisfied: 17, basically: 11, unsatisfied: 1, abstained: 0 }} />
        <BallotBar
          totals={{ members: 35, satisfied: 9, basically: 8, unsatisfied: 12, abstained: 0, denominator: 29 }}
        />
      </div>
    </section>
  );
}
