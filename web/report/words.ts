/** The words of the report, and the definitions of its measures. */
import type { measures as enMeasures } from '../../src/words/en/measures.ts';
import type { report as enReport } from '../../src/words/en/report.ts';
import type { Shape } from '../../src/words/shape.ts';
import { dictionary } from '../state/words.ts';

interface ReportWords extends Shape<typeof enReport> {
  readonly measures: typeof enMeasures;
}

export const reportWords = dictionary<ReportWords>({
  en: async () => {
    const [{ report }, { measures }] = await Promise.all([
      import('../../src/words/en/report.ts'),
      import('../../src/words/en/measures.ts'),
    ]);
    return { ...report, measures };
  },
  pl: async () => {
    const [{ report }, { measures }] = await Promise.all([
      import('../../src/words/pl/report.ts'),
      import('../../src/words/pl/measures.ts'),
    ]);
    return { ...report, measures };
  },
});
