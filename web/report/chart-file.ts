/**
 * A chart of the page as a file of its own. The page's styles do not travel with it, so what they come to is
 * written into the copy; patterns that it is filled with come along. Always in the light theme, on white:
 * it goes into somebody's document.
 */

/** Handed down from element to element: written where they change. */
const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
] as const;

const namespace = 'http://www.w3.org/2000/svg';
/** Pixels of the picture for each of the chart. */
const sharpness = 3;

/** The chart as the text of an SVG file. */
export function chartAsSvg(chart: SVGSVGElement): string {
  return inLight(() => {
    const { width, height } = sizeOf(chart);
    const copy = styledCopy(chart) as SVGSVGElement;
    copy.setAttribute('xmlns', namespace);
    copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
    copy.removeAttribute('class');
    const ground = document.createElementNS(namespace, 'rect');
    for (const [name, value] of Object.entries({ width, height, fill: '#ffffff' })) {
      ground.setAttribute(name, String(value));
    }
    const definitions = document.createElementNS(namespace, 'defs');
    definitions.append(...patternsOf(copy));
    copy.prepend(definitions, ground);
    return new XMLSerializer().serializeToString(copy);
  });
}

/** The chart as a PNG, three pixels for one. */
export async function chartAsPng(chart: SVGSVGElement): Promise<Blob> {
  const { width, height } = sizeOf(chart);
  const address = URL.createObjectURL(new Blob([chartAsSvg(chart)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: Math.round(width * sharpness),
      height: Math.round(height * sharpness),
    });
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

function sizeOf(chart: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = chart.viewBox.baseVal;
  if (width > 0) return { width, height };
  const box = chart.getBoundingClientRect();
  return { width: box.width, height: box.height };
}

/** A copy that needs no style sheet; what only says where one may click stays behind. */
function styledCopy(element: Element, above?: CSSStyleDeclaration): Element {
  const copy = element.cloneNode(false) as Element;
  const style = getComputedStyle(element);
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (value === above?.getPropertyValue(name)) copy.removeAttribute(name);
    else copy.setAttribute(name, value.replaceAll('"', "'"));
  }
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  for (const name of ['class', 'style', 'tabindex', 'role']) copy.removeAttribute(name);
  for (const child of element.childNodes) {
    if (child instanceof Element) copy.append(styledCopy(child, style));
    else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}

/** The patterns that something is filled with; they stand elsewhere on the page. */
function patternsOf(copy: Element): Element[] {
  const names = new Set<string>();
  for (const element of copy.querySelectorAll('[fill*="#"]')) {
    const name = /url\(['"]?[^#]*#([\w-]+)['"]?\)/.exec(element.getAttribute('fill') ?? '')?.[1];
    if (!name) continue;
    names.add(name);
    element.setAttribute('fill', `url(#${name})`);
  }
  return [...names].flatMap((name) => {
    const pattern = document.getElementById(name);
    return pattern ? [styledCopy(pattern)] : [];
  });
}

/** Colours are read at once, so nobody sees the page change. */
function inLight<T>(read: () => T): T {
  const { style } = document.documentElement;
  const before = style.colorScheme;
  style.colorScheme = 'light';
  try {
    return read();
  } finally {
    style.colorScheme = before;
  }
}
