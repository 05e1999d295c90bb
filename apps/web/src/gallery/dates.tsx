import { DueDate } from '../components/due-date';
import { SectionHeading } from '../components/section-heading';
import { WhyDate } from '../components/why-date';
import { sample, TODAY, YEAR } from './sample';

export function Dates() {
  return (
    <section>
      <SectionHeading note="剩、逾期、迟之后的“日”都是工作日">日期与为什么是这天</SectionHeading>
      <div className="row">
        <DueDate dueOn="2023-11-30" workingDaysLeft={11} originalDueOn="2023-10-31" year={YEAR} />
        <DueDate dueOn="2023-11-16" workingDaysLeft={1} year={YEAR} />
        <DueDate dueOn="2023-11-15" workingDaysLeft={0} year={YEAR} />
        <DueDate dueOn="2023-10-31" overdueWorkingDays={11} year={YEAR} />
        <DueDate dueOn="2023-06-30" metOn="2023-06-12" year={YEAR} />
        <DueDate dueOn="2023-09-30" metOn="2023-10-12" lateWorkingDays={6} year={YEAR} />
        <DueDate dueOn="2027-01-08" workingDaysLeft={40} provisional year={YEAR} />
        <DueDate dueOn={null} />
      </div>
      <div className="columns">
        <div className="still">
          <WhyDate
            why={sample.why}
            today={TODAY}
            form="months"
            start="送达"
            end="答复限"
            rule="规则：约谈须在5个工作日内交整改书（督办规则 v2）。"
          />
        </div>
        <div className="still">
          <WhyDate why={sample.strip} today={TODAY} start="到期" end="答复限" />
        </div>
        <div className="still">
          <WhyDate why={sample.later} today={TODAY} />
        </div>
      </div>
      <div className="still">
        <WhyDate why={sample.months} today={TODAY} start="今天" />
      </div>
    </section>
  );
}
