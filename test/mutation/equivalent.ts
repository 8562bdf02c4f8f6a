/**
 * Mutants that are no mistakes: whatever the input, the program answers the same, or differs in nothing that it
 * promises. They are left out of the score; each says why.
 */
export interface Equivalent {
  readonly file: string;
  /** The line, without the white space around it. */
  readonly code: string;
  readonly change: string;
  /** Which of the equal changes of equal lines it is. Default: all of them. */
  readonly nth?: number;
  readonly why: string;
}

export const equivalents: readonly Equivalent[] = [];
