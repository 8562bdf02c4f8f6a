/**
 * Fields that several parts of the format share.
 */
import { type Field, list, number, text } from './field.ts';
import { limits } from './limits.ts';

/** A share or probability. */
export const share = number({ min: 0, max: 1, unit: 'share' });

/** A stable id of a type or group. */
export const id = text(64, 'id');

/** A name for people. */
export const label = text(200);

/** A moment, seconds from the first day's midnight. */
export const moment = number({ min: 0, max: limits.span, unit: 'seconds' });

/** One value for each interval of the calendar. */
export const perInterval = (of: Field): Field => list(of, { most: limits.intervals });

/** A value on any breakpoints. */
export const perStep = (of: Field): Field => list(of, { least: 1, most: limits.intervals });
