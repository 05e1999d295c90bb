import { PageTitle } from '../components/page-title';
import { Dates } from './dates';
import { Forms } from './forms';
import { Lights } from './lights';
import { Lines } from './lines';
import { Rows } from './rows';
import { Truths } from './truths';

export function Gallery() {
  return (
    <main className="gallery">
      <PageTitle
        crumb="落实 › 组件"
        note="每个组件一份真实数据"
        actions={
          <button type="button" className="btn primary">
            起草约谈整改书
          </button>
        }
      >
        组件
      </PageTitle>
      <Lights />
      <Lines />
      <Dates />
      <Truths />
      <Rows />
      <Forms />
    </main>
  );
}
