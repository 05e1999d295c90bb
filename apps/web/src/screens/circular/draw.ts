/** The plots behind the circular, in a chunk of its own. */
import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Drawn, plotOption } from './plot-option';

register([BarChart, ScatterChart, GridComponent, MarkAreaComponent, MarkLineComponent, SVGRenderer]);

/** Draws into `host` and follows its size and the theme; gives back what ends it. */
export function draw(host: HTMLElement, drawn: Drawn): () => void {
  const chart = init(host, undefined, { renderer: 'svg' });
  const again = () => {
    const option: EChartsCoreOption = plotOption(drawn, { colour: colourOf, width: host.clientWidth });
    chart.setOption(option, true);
  };
  const fit = () => {
    chart.resize();
    again();
  };
  again();
  const sized = new ResizeObserver(fit);
  sized.observe(host);
  const themed = new MutationObserver(again);
  themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  // Paper is light, and as wide as paper, whatever the screen is.
  const printed = window.matchMedia('print');
  printed.addEventListener('change', fit);
  return () => {
    sized.disconnect();
    themed.disconnect();
    printed.removeEventListener('change', fit);
    chart.dispose();
  };
}

const colourOf = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
