/**
 * Two elements for anybody's page; importing `holdline/elements` defines them. They ask for nothing but their own files
 * and, where one is named, the file of the scenario.
 */

/** What both elements take, as attributes or properties. */
export interface HoldlineElement extends HTMLElement {
  /**
   * What is shown: the id of a preset (`hotlineMonday`), the JSON of a scenario, the address of such a file relative
   * to the page, or (as a property) the scenario itself.
   */
  scenario: string | object | undefined;
  /** Seed of the random days, in place of the scenario's own. */
  seed: string | undefined;
  /** `light` or `dark`; default: as the visitor's system has it. */
  theme: string | undefined;
  /** `en` or `pl`; default: the language of what the element stands in, else English. */
  lang: string;
}

/** `<holdline-floor>`: one simulated day played, with its controls. */
export interface HoldlineFloor extends HoldlineElement {
  /** Which of the simulated days, from 1; default 1. */
  day: number;
  /** The moment shown first, such as `14:00`; default: the worst minute of the day. */
  at: string | undefined;
  /** Seconds of the day a second of playing: 1, 10, 60, 300 or 600; default 60. */
  speed: number;
}

/** `<holdline-curve>`: the service level of one interval by the people on the line, with target and bands. */
export interface HoldlineCurve extends HoldlineElement {
  /** Id of a contact type; default: the first. */
  type: string | undefined;
  /** A time within the interval, such as `10:30`; default: the interval that needs attention most. */
  at: string | undefined;
}

export declare const HoldlineFloor: { new (): HoldlineFloor };
export declare const HoldlineCurve: { new (): HoldlineCurve };

declare global {
  interface HTMLElementTagNameMap {
    'holdline-floor': HoldlineFloor;
    'holdline-curve': HoldlineCurve;
  }
}
