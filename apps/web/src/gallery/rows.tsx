import { useState } from 'react';
import { DutyRow } from '../components/duty-row';
import { FiringDay } from '../components/firing-day';
import { FiringDetail } from '../components/firing-detail';
import { HistoryRow } from '../components/history-row';
import { LadderGlyph } from '../components/ladder-glyph';
import { LightChip } from '../components/light-chip';
import { SectionHeading } from '../components/section-heading';
import { SlipCard } from '../components/slip-card';
import { dayOf } from '../format/dates';
import { sample, TODAY, YEAR } from './sample';

const roads = { number: '26', title: '道路打通、提升与拓建' };
const lifts = { number: '22', title: '老旧小区、电梯与物业机制' };
const press = (words: string, primary = false) => (
  <button type="button" className={primary ? 'btn primary' : 'btn'}>
    {words}
  </button>
);

export function Rows() {
  return (
    <section>
      <SectionHeading note="4">要办</SectionHeading>
      <ol>
        <DutyRow
          title="达到节点：300部全部开工"
          item={lifts}
          dueOn="2023-09-30"
          workingDaysLeft={-30}
          year={YEAR}
          action={press('申报', true)}
          mark={<LightChip light="red" />}
        />
        <DutyRow
          title="补正10月填报"
          item={roads}
          dueOn="2023-11-16"
          workingDaysLeft={1}
          year={YEAR}
          why="督查室退回：同安路只通半幅，不计打通。限3个工作日补正，逾期发催办。"
          mark={<LightChip light="yellow" />}
          action={press('去补正')}
        />
        <DutyRow
          title="起草约谈整改书"
          item={lifts}
          dueOn="2023-11-16"
          workingDaysLeft={1}
          year={YEAR}
          why="崂督约〔2023〕4号，11月9日送达。由你起草，局主要负责人签发。"
          mark={<LadderGlyph level={3} />}
          action={press('起草')}
        />
        <DutyRow
          title="填报11月进度 2件"
          item={null}
          dueOn="2023-12-05"
          workingDaysLeft={14}
          year={YEAR}
          why="11月25日开放，可先存草稿。"
          mark={<span className="tag">月报</span>}
          action={press('先填')}
        />
      </ol>
      <SectionHeading>单据与预演</SectionHeading>
      <div className="columns">
        {sample.slips.slice(0, 4).map((slip, index) => (
          <div key={slip.id} className="box">
            <SlipCard
              slip={slip}
              light={index === 0 ? 'yellow' : 'red'}
              standing={{ workingDaysLeft: index }}
            />
          </div>
        ))}
      </div>
      <Preview />
      <SectionHeading note="最近8条">经过</SectionHeading>
      <ol>
        {sample.history.map((event) => (
          <HistoryRow key={event.seq} event={event} year={YEAR} />
        ))}
      </ol>
    </section>
  );
}

function Preview() {
  const [selected, select] = useState(sample.preview[0]);
  const days = [
    '2023-11-13',
    '2023-11-14',
    '2023-11-15',
    '2023-11-16',
    '2023-11-17',
    '2023-11-18',
    '2023-11-19',
  ];
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label="预演">
        <table className="days">
          <tbody>
            <tr>
              {days.map((date, index) => (
                <td key={date}>
                  <FiringDay
                    date={date}
                    today={TODAY}
                    working={index < 5}
                    withMonth={index === 0}
                    lines={sample.preview.filter(({ firesAt }) => dayOf(firesAt) === date)}
                    sent={
                      index === 0 ? [{ key: 'sent', level: 1, number: '28', text: '31号，09:00 已发' }] : []
                    }
                    selectedKey={selected?.key}
                    onSelect={([line]) => select(line)}
                  />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <div className="columns">
        <div className="still">{selected && <FiringDetail line={selected} year={YEAR} />}</div>
      </div>
    </>
  );
}
