/** The plot behind SCurve, in a chunk of its own: loaded when the first curve comes into view. */
import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { curveOption, type CurveLook } from './curve-option';
import type { CurveSeries } from './curve-series';

register([
  CustomChart,
  LineChart,
  ScatterChart,
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
  SVGRenderer,
]);

/** Draws into `host` and follows its size and the theme; gives back what ends it. */
export function drawCurve(host: HTMLElement, series: CurveSeries, look: CurveLook): () => void {
  const chart = init(host, undefined, { renderer: 'svg' });
  const draw = () => {
    const option: EChartsCoreOption = curveOption(series, look, colourOf, chart.getHeight());
    chart.setOption(option, true);
    // Paper is narrower than the screen it was drawn for: there the picture shrinks as a whole.
    const [width, height] = [chart.getWidth(), chart.getHeight()];
    host.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`);
  };
  draw();
  // Paper is light whatever the screen is.
  const printed = window.matchMedia('print');
  const sized = new ResizeObserver(() => {
    if (printed.matches) return;
    chart.resize();
    draw();
  });
  sized.observe(host);
  const themed = new MutationObserver(draw);
  themed.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  printed.addEventListener('change', draw);
  return () => {
    sized.disconnect();
    themed.disconnect();
    printed.removeEventListener('change', draw);
    chart.dispose();
  };
}

const colourOf = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
