import { BulletBar } from '../components/bullet-bar';
import { DueDate } from '../components/due-date';
import { Figure } from '../components/figure';
import { FilterChip } from '../components/filter-chip';
import { Gap } from '../components/gap';
import { KeyHint } from '../components/key-hint';
import { LadderGlyph } from '../components/ladder-glyph';
import { LineLight } from '../components/line-light';
import { PolicyPips } from '../components/policy-pips';
import { SectionHeading } from '../components/section-heading';
import { StagePips } from '../components/stage-pips';
import { Toolbar } from '../components/toolbar';
import { WhyDate } from '../components/why-date';
import { sample, TODAY, YEAR } from './sample';

export function Lines() {
  return (
    <section>
      <SectionHeading note={sample.lines.length} end={<KeyHint keys={['J', 'K']} does="移动" />}>
        台账的行
      </SectionHeading>
      <Toolbar label="筛选" end={<FilterChip label="列 11/16" menu />}>
        <FilterChip label="按类别分组" on menu />
        <FilterChip label="牵头单位" menu />
        <FilterChip label="灯：红、黄" on onRemove={() => undefined} />
        <FilterChip label="要盯的" />
      </Toolbar>
      <div className="scroll" tabIndex={0} role="region" aria-label="台账的行">
        <table className="tb">
          <thead>
            <tr>
              {['号', '件名', '灯与理由', '进度', '已核', '偏差', '现期限 · 工作日', '督办'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.lines.map((line) => (
              <tr key={line.id}>
                <td className="num">{line.number}</td>
                <td className="nowrap">{line.title}</td>
                <td>
                  <LineLight line={line} ruleVersion={3} />
                </td>
                <td>
                  {line.months ? (
                    <StagePips milestones={line.months.milestones} today={TODAY} withWords />
                  ) : (
                    line.target?.verified && (
                      <BulletBar
                        {...line.target}
                        target={line.target.value}
                        closed={line.closedOn !== null}
                      />
                    )
                  )}
                </td>
                <td className="num">
                  <Figure value={line.target?.verified} unit={line.target?.unit} strong />
                </td>
                <td className="num">
                  <Gap gap={line.gap} light={line.light} />
                </td>
                <td>
                  <DueDate {...line} year={YEAR} why={<WhyDate why={sample.months} today={TODAY} />} />
                </td>
                <td>
                  <LadderGlyph level={line.slipLevel} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row">
        <BulletBar planned="270" verified="174" claimed="231" target="300" unit="部" width={128} />
        <BulletBar planned="1500" verified="2310" claimed="2310" target="1500" unit="人次" width={128} />
        <BulletBar planned="331" verified="300" claimed="386" target={null} unit="户" width={128} />
        <BulletBar planned={null} verified={null} claimed={null} target="300" unit="部" width={128} />
        {['not_issued', 'issued', 'in_force'].map((state) => (
          <PolicyPips key={state} issuedState={state} withWords />
        ))}
        {[0, 1, 2, 3, 4, 5, 6].map((level) => (
          <LadderGlyph key={level} level={level} />
        ))}
      </div>
    </section>
  );
}
