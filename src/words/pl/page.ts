import type { page as en } from '../en/page.ts';
import type { Shape } from '../shape.ts';

export const page: Shape<typeof en> = {};
