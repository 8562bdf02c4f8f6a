import type { errors as en } from '../en/errors.ts';
import type { Shape } from '../shape.ts';

export const errors: Shape<typeof en> = {};
