import type { measures as en } from '../en/measures.ts';
import type { Shape } from '../shape.ts';

export const measures: Shape<typeof en> = {};
