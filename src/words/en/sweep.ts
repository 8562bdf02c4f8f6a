/** A sweep over a grid: what is said on the way, and what may be wrong with the grid. */
export const sweep = {
  resumed: (done: string, of: string) => `Taken up again: ${done} of ${of} cells are there already.`,
  progress: (done: string, of: string, left: string | undefined) =>
    `${done} of ${of} cells${left ? `, about ${left} left` : ''}`,
  written: (cells: string, file: string) => `Cells in ${file}: ${cells}.`,
  stopped: (done: string, of: string, file: string) =>
    `${done} of ${of} cells are in ${file}; the same command goes on from there.`,
  hours: 'hours',
  held: 'targets',
  holds: ['missed', 'held'],
};

export const sweepProblems = {
  notGrid: () => 'is no grid; write {"scenario": …, "axes": […], "measures": […]} as JSON',
  gridKey: (meant: string | undefined) =>
    `is no key here${meant ? `; did you mean ${meant}?` : '; leave it out'}`,
  gridScenario: () => 'is needed: preset:NAME, the name of a file beside the grid, or a scenario itself',
  gridText: () => 'is not a text; write one, or leave it out',
  gridAxes: () => 'is needed: a list of at least one axis, {"path": …, "values": […]}',
  gridAxis: () => 'is no axis; give it a path and one of values, times, plus, or from with to and step',
  gridPath: () =>
    'is no place in a scenario; write one such as types[0].patience.mean or /types/0/patience/mean',
  gridRange: () => 'is no range; give from, to and step as numbers, the step leading from one to the other',
  gridValues: () => 'is not a list with something in it',
  gridNumber: () => 'is not a number',
  gridTwice: () => 'stands there twice; leave one, or give it another name',
  gridMeasures: () => 'is not a list of measures, such as ["serviceLevel", "calls.averageWait"]',
  gridTooLarge: (most: number) => `cells are more than a sweep takes, ${most}; leave some values out`,
  gridNothingThere: (step: string, meant: string | undefined) =>
    `leads nowhere: the scenario has no “${step}” there${meant ? `; did you mean ${meant}?` : ''}`,
  gridNotNumber: () => 'is no number and no list of numbers, so times and plus cannot change it; use values',
  gridMore: (count: number) => `has ${count} more problems of this kind with other values`,
  otherGrid: () =>
    'holds the cells of another grid, scenario or version, or something else; name another file, or move it away',
  notShard: (most: number) =>
    `is no part of a whole; write 1/8 to 8/8 for eight parts, up to ${most} of them`,
  notPart: () => 'is no part of a sweep; name files that holdline sweep --shard wrote',
  partOfVersion: (theirs: string, ours: string) =>
    `was written by version ${theirs}, this is ${ours}; merge with the version that computed, or compute again`,
  partOfOther: (other: string) => `belongs to another grid, scenario or seed than ${other}; merge each apart`,
  partOfCount: (parts: number, others: number, other: string) =>
    `is one of ${parts} parts, where ${other} is one of ${others}; compute all with the same --shard i/n`,
  partTwice: (shard: number, other: string) => `is part ${shard}, and so is ${other}; leave one out`,
  partMissing: (count: number, of: number, list: string) =>
    `is missing for ${count} of ${of} parts: ${list}; name them too, or compute them`,
  partBroken: (line: number) => `is damaged in line ${line}; move it away and compute this part again`,
  partUnfinished: (done: number, of: number) =>
    `has ${done} of its ${of} cells; run the command that wrote it again, and it is finished`,
};
