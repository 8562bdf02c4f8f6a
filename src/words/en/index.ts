import { cli } from './cli.ts';
import { errors } from './errors.ts';
import { measures } from './measures.ts';
import { page } from './page.ts';
import { presets } from './presets.ts';
import { runMeasures } from './run-measures.ts';
import { stageMeasures } from './stage-measures.ts';

export const en = { cli, errors, measures, page, presets, runMeasures, stageMeasures };
