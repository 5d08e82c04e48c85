import type { Span } from '../text.js';
import type { SvgDocument, SvgElement } from './svg.js';

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line', 'text', 'use']);
const HIDING = new Set(['defs', 'clipPath', 'mask', 'symbol', 'pattern']);
const DARK = 0.1;

/** A colour that the page around an SVG would have to give, as it is written there, and the element that asks for it. */
export interface PageColour {
  readonly written: string;
  readonly span: Span;
}

/** The first shape that is painted in such a colour: a variable that the file does not set, or the text's colour of the page. */
export function pageColourIn(svg: SvgDocument): PageColour | undefined {
  const styled = /\bcolor\s*:/.test(svg.styles);
  const set = variablesOf(svg);
  for (const element of svg.elements.filter(isShown)) {
    const written = paintsOf(element).find((colour) =>
      colour === 'currentcolor' ? !styled && paintOf(element, 'color') === '' : isUnset(colour, set),
    );
    if (written !== undefined)
      return { written, span: { start: element.span.start, end: element.span.start + element.name.length + 1 } };
  }
  return undefined;
}

function isUnset(colour: string, set: ReadonlySet<string>): boolean {
  const variable = /^var\(\s*(--[\w-]+)\s*\)/.exec(colour)?.[1];
  return variable !== undefined && !set.has(variable);
}

/** The variables that a file sets, in lower case. */
function variablesOf({ elements, styles }: SvgDocument): ReadonlySet<string> {
  const all = [styles, ...elements.map(({ attributes }) => attributes['style'] ?? '')];
  return new Set(
    all.flatMap((text) => [...text.toLowerCase().matchAll(/(?<![\w-])(--[\w-]+)\s*:/g)].map(([, name = '']) => name)),
  );
}

/** Whether every shape of a drawing is painted in a colour that is known and very dark. One that is not known makes it false. */
export function onlyDark(svg: SvgDocument): boolean {
  const colours = svg.styles.trim() === '' ? svg.elements.filter(isShown).flatMap(paintsOf) : ['unknown'];
  const seen = colours.filter((colour) => colour !== 'none' && colour !== 'transparent');
  return seen.length > 0 && seen.every((colour) => (luminance(colour) ?? 1) < DARK);
}

function isShown({ name, parent }: SvgElement): boolean {
  if (!SHAPES.has(name)) return false;
  for (let around = parent; around; around = around.parent) if (HIDING.has(around.name)) return false;
  return true;
}

type Paint = 'fill' | 'stroke' | 'color';

/** What elements pass on: a large group is asked by all that is in it. */
const PASSED: Readonly<Record<Paint, WeakMap<SvgElement, string>>> = {
  fill: new WeakMap(),
  stroke: new WeakMap(),
  color: new WeakMap(),
};
// Black is what an SVG shape is filled with where nothing says otherwise.
const INITIAL: Readonly<Record<Paint, string>> = { fill: '#000', stroke: 'none', color: '' };
const STYLED: Readonly<Record<Paint, RegExp>> = {
  fill: /(?:^|;)\s*fill\s*:([^;]+)/,
  stroke: /(?:^|;)\s*stroke\s*:([^;]+)/,
  color: /(?:^|;)\s*color\s*:([^;]+)/,
};

function paintsOf(element: SvgElement): readonly string[] {
  return [paintOf(element, 'fill'), paintOf(element, 'stroke')];
}

function paintOf(element: SvgElement | undefined, paint: Paint): string {
  if (!element) return INITIAL[paint];
  const known = PASSED[paint].get(element);
  if (known !== undefined) return known;
  const { attributes, parent } = element;
  const styled = STYLED[paint].exec(attributes['style'] ?? '')?.[1];
  const colour = (styled ?? attributes[paint])?.trim().toLowerCase();
  const found = colour === undefined || colour === 'inherit' ? paintOf(parent, paint) : colour;
  PASSED[paint].set(element, found);
  return found;
}

/** Relative luminance from 0 (black) to 1 of a hexadecimal colour or `black`; undefined for all else. */
function luminance(colour: string): number | undefined {
  const hex = colour === 'black' ? '000000' : /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(colour)?.[1];
  if (hex === undefined) return undefined;
  const digits = hex.length === 3 ? hex.split('').map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => (Number.parseInt(pair, 16) / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
