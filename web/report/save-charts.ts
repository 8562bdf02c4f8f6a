/** Every chart of the view shown as a file: what is large enough to be one, not icons and small multiples. */
import { download, fileNameOf } from '../state/files.ts';
import { chartAsPng, chartAsSvg } from './chart-file.ts';

const least = { width: 180, height: 60 } as const;

/** The files are called after the page, and numbered from the top. */
export async function saveCharts(kind: 'svg' | 'png'): Promise<void> {
  const charts = [...document.querySelectorAll<SVGSVGElement>('main svg')].filter((chart) => {
    const { width, height } = chart.getBoundingClientRect();
    return width >= least.width && height >= least.height;
  });
  const stem = fileNameOf(document.title.replace(/ · Holdline$/, '')).replace(/\.json$/, '');
  for (const [i, chart] of charts.entries()) {
    const name = `${stem}${charts.length > 1 ? `-${i + 1}` : ''}.${kind}`;
    download(kind === 'svg' ? chartAsSvg(chart) : await chartAsPng(chart), name);
  }
}
