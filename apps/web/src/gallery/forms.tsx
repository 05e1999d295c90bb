import { useState } from 'react';
import { DocumentNumber } from '../components/document-number';
import { FigureCheck } from '../components/figure-check';
import { LightChip } from '../components/light-chip';
import { NextSteps } from '../components/next-steps';
import { SectionHeading } from '../components/section-heading';

const falls = {
  code: 'figure_falls',
  targetId: 'roads',
  zh: '道路提升累计数变小（6 → 5），提交后会被问。',
  en: 'The cumulative figure of 道路提升 falls (6 → 5); you will be asked.',
} as const;

export function Forms() {
  const [answer, setAnswer] = useState('');
  return (
    <section>
      <SectionHeading note="边填边查">填报</SectionHeading>
      <div className="columns">
        <div>
          <FigureCheck
            questions={[]}
            note="占77.8%，比序时（88.9%）低11.1点"
            answers={{}}
            onAnswer={() => undefined}
          />
          <FigureCheck questions={[]} same answers={{}} onAnswer={() => undefined} />
        </div>
        <FigureCheck
          questions={[falls]}
          answers={{ figure_falls: answer }}
          onAnswer={(_, text) => setAnswer(text)}
          insisting
        />
        <div>
          <NextSteps
            steps={[
              { when: '11-15 今天', what: '送督查室审核岗；你可撤回，到对方打开为止' },
              { when: '11-22 前', what: '督查室采纳或退回（5个工作日）' },
              {
                when: '采纳后',
                what: (
                  <>
                    道路打通 6→7；灯仍为 <LightChip light="yellow" />
                  </>
                ),
              },
              {
                what: (
                  <>
                    按 <DocumentNumber>崂督约〔2023〕4号</DocumentNumber> 另行答复
                  </>
                ),
              },
            ]}
          />
        </div>
      </div>
    </section>
  );
}
