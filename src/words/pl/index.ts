import type { en } from '../en/index.ts';
import type { Shape } from '../shape.ts';
import { cli } from './cli.ts';
import { errors } from './errors.ts';
import { measures } from './measures.ts';
import { page } from './page.ts';
import { presets } from './presets.ts';
import { runMeasures } from './run-measures.ts';
import { stageMeasures } from './stage-measures.ts';

export const pl: Shape<typeof en> = { cli, errors, measures, page, presets, runMeasures, stageMeasures };
