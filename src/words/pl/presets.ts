import type { presets as en } from '../en/presets.ts';
import type { Shape } from '../shape.ts';

export const presets: Shape<typeof en> = {};
