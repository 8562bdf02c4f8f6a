/** What the parts of the page tell those above them: CustomEvents that bubble, and functions they are given. */

/** `change-agents`: people to put on the line, by number of interval. */
export interface AgentsChange {
  readonly changes: ReadonlyMap<number, number>;
  /** Changes of one gesture make one undo step. */
  readonly gesture?: string;
}

export type EditableColumn = 'volume' | 'handleTime' | 'agents';

/** A text typed, pasted or filled into a cell of the grid. */
export interface CellText {
  /** Number of the interval. */
  readonly index: number;
  readonly column: EditableColumn;
  readonly text: string;
}

/** Takes what can be read into the scenario; answers for each cell with its problem, if it has one. */
export type WriteCells = (cells: readonly CellText[]) => readonly (string | undefined)[];
