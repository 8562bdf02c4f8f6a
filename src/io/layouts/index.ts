import { amazonConnectForecast, amazonConnectHistorical } from './amazon-connect.ts';
import { asteriskQueueLog } from './asterisk.ts';
import { avayaCmsInterval, avayaRaw } from './avaya.ts';
import { ciscoUccx } from './cisco-uccx.ts';
import { dailySummary } from './daily-summary.ts';
import { five9CallLog } from './five9.ts';
import { genesysCloudInterval } from './genesys-cloud.ts';
import type { Layout } from './layout.ts';
import { nice } from './nice.ts';
import { bankCalls, technionCalls, technionHalfHours } from './research.ts';
import { swyx } from './swyx.ts';
import { calls, table } from './table.ts';

export { isQueueEvent } from './asterisk.ts';
export type { Attribution, Counted, Layout, LayoutId, WaitStart } from './layout.ts';

/** Every layout known by its header; of those that fit, the one with most headers of its own wins. */
export const layouts: readonly Layout[] = [
  avayaCmsInterval,
  avayaRaw,
  genesysCloudInterval,
  amazonConnectHistorical,
  amazonConnectForecast,
  ciscoUccx,
  five9CallLog,
  swyx,
  nice,
  dailySummary,
  technionCalls,
  technionHalfHours,
  bankCalls,
];

export { asteriskQueueLog, calls, table };
