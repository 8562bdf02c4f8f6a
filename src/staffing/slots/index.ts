export type { PeopleNeeded } from './people-for-levels.ts';
export { recommendSlots, type SlotAnswer, type SlotInterim, type SlotOptions } from './recommend-slots.ts';
export type { MissedAnyway, SlotInterval, TightestSlots } from './slot-answer.ts';
export {
  type FrontierOptions,
  type FrontierPoint,
  type FrontierSlots,
  slotFrontier,
} from './slot-frontier.ts';
export { type Room, slotTypes, withPeople, withRoom } from './slot-scenario.ts';
export type { Demand, Place } from './slot-sheet.ts';
