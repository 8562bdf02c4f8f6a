/** What can be done by name, from the list that Ctrl+K opens. A view adds its own: `ViewElement.commands`. */
export interface Command {
  /** What it does, in the language of the page: "Staff it". */
  readonly name: string;
  /** What it belongs to, quietly beside it: "Example", "View". */
  readonly about?: string;
  /** Keys that do the same: `['Ctrl', 'Z']`. */
  readonly keys?: readonly string[];
  readonly run: () => void;
}
