import { Balance, LIGHTS } from '../components/balance';
import { LightChip } from '../components/light-chip';
import { LightCounts } from '../components/light-counts';
import { LightReasons } from '../components/light-reasons';
import { SectionHeading } from '../components/section-heading';
import { Sum } from '../components/sum';
import { sample } from './sample';

const { standing, targets } = sample.item;
const off = { ...sample.split, balanced: false, sum: 35, difference: 1 };

export function Lights() {
  return (
    <section>
      <SectionHeading note="5" end="形状、字、颜色">
        灯与件数
      </SectionHeading>
      <div className="row">
        {LIGHTS.map((light) => (
          <LightChip key={light} light={light} />
        ))}
        <LightChip light="red" big />
        <LightChip
          light="red"
          short="差32.0点"
          reasons={<LightReasons light="red" reasons={standing.reasons} targets={targets} ruleVersion={3} />}
        />
      </div>
      <div className="row small">
        <Balance split={sample.split} onChoose={() => undefined} />
        <Balance split={off} />
        <LightCounts counts={sample.split.counts} whole="36件" />
        <Sum
          whole="今年31"
          total={31}
          parts={[
            { label: '在途', count: 3 },
            { label: '解除', count: 16 },
            { label: '升级', count: 12 },
          ]}
        />
        <Sum
          whole="今年31"
          total={31}
          parts={[
            { label: '在途', count: 3 },
            { label: '解除', count: 16 },
          ]}
        />
      </div>
      <div className="columns">
        <div className="still">
          <LightReasons
            light="red"
            title="第22件 老旧小区、电梯与物业机制"
            reasons={standing.reasons}
            targets={targets}
            decidingTargetId={standing.decidingTargetId}
            comparedPeriod={standing.comparedPeriod}
            ruleVersion={standing.ruleVersion}
          />
        </div>
      </div>
    </section>
  );
}
