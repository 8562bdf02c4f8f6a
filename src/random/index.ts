export type * from './distribution.ts';
export { exp, ln, power } from './elementary.ts';
export { FactorChain, factorChain } from './factor-chain.ts';
export { lnGamma } from './gamma.ts';
export { normalUpperQuantile } from './normal.ts';
export { lognormalParameters, meanOf, quantileOf, sdOf } from './quantile.ts';
export { normalTable, QuantileTable, quantileTable } from './quantile-table.ts';
export { ownDraw, Stream, type StreamKey, streamKey, toUnit } from './stream.ts';
