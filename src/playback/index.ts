export { type Beside, besideOf, couldGoFirst } from './beside.ts';
export type { Bookmark } from './bookmarks.ts';
export { branchOf, hasCounts, outageLength, surgeLength, type WhatIf } from './branch.ts';
export { emptyScene, type Film, type FilmType, filmOf, lookAt, type Scene } from './film.ts';
export { type Happening, lookBack } from './happenings.ts';
export { familyOf } from './kin.ts';
export { countBetween, levelBetween, type Mark, markOf, settledBy, type TypeScore } from './score.ts';
export { placeIndex, type Stays, takesSeat } from './stays.ts';
export { type Chapter, type Followed, followedOf, storyOf, waitingNow } from './story.ts';
