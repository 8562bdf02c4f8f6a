/**
 * The colours of the floor as the page has them now: a canvas knows no custom properties, so they are read from the
 * element it stands in, anew when the theme changes.
 */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly hair: string;
  readonly strong: string;
  readonly tint: string;
  readonly accent: string;
  readonly short: string;
  readonly spare: string;
  /** One a contact type, told apart by people with any colour vision; used again from the seventh on. */
  readonly types: readonly string[];
  readonly font: string;
}

const properties = {
  paper: '--paper',
  ink: '--ink',
  quiet: '--quiet',
  hair: '--hair',
  strong: '--hair-strong',
  tint: '--tint-strong',
  accent: '--accent',
  short: '--short',
  spare: '--spare',
} as const;

const typeProperties = ['--ink', '--type-2', '--type-3', '--type-4', '--type-5', '--type-6'];

/** Reads the palette; the probe is a hidden element inside the floor. */
export function readPalette(probe: HTMLElement): Palette {
  const colour = (property: string) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const entries = Object.entries(properties).map(([name, property]) => [name, colour(property)]);
  return {
    ...(Object.fromEntries(entries) as Record<keyof typeof properties, string>),
    types: typeProperties.map(colour),
    font: getComputedStyle(probe).fontFamily,
  };
}
