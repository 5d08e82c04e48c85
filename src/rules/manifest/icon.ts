import { posix } from 'node:path';
import type { SvgDocument, SvgElement } from '../../documents/svg/svg.js';
import { MAX_IMAGE, NAMED_ICON } from '../../facts/manifest/icon.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { rule } from '../rule.js';

export const icon = rule({
  id: 'manifest/icon',
  requirements: ['web/image', 'product/presentation'],
  kinds: ['plugin'],
  severity: 'error',
  codes: {
    lost: 'error',
    outside: 'error',
    'too-large': 'error',
    malformed: 'error',
    'not-svg': 'error',
    absent: 'warning',
    'not-literal': 'warning',
    'no-namespace': 'warning',
  },
  summary: 'The icon is an SVG file of the repository',
  why: 'The Marketplace and the System Console show the icon; the server packs it into the list of plugins as SVG only, up to 5 MB, and leaves out what it cannot find.',
  fix: 'Put a square SVG into `assets/` and name it in `icon_path`.',
  example: {
    bad: { 'plugin.json': { icon_path: 'assets/logo.svg' } },
    good: { 'plugin.json': { icon_path: 'assets/icon.svg' } },
  },
  needs: { manifest: MANIFEST, namedIcon: NAMED_ICON },
  *check({ manifest, namedIcon: icon }) {
    if (manifest.isMistyped('icon_path')) return;
    const at = manifest.at('icon_path');
    if (!icon) yield { code: 'absent', message: 'The manifest has no `icon_path`.', at };
    else if (icon.state === 'absent')
      yield { code: 'lost', message: `There is no file ${quote(icon.path)} in the repository.`, at };
    else if (icon.state === 'outside')
      yield {
        code: 'outside',
        message: `${quote(icon.path)} leads out of the repository.`,
        at,
        fix: 'Name a file inside the plugin’s folder that is no link to another place.',
      };
    else if (icon.state === 'too-large' || icon.size > MAX_IMAGE)
      yield { code: 'too-large', message: `${quote(icon.path)} is larger than 5 MB.`, at };
    else if (icon.svg?.defect && icon.format === 'svg')
      yield {
        code: 'malformed',
        message: `The icon is not well-formed XML: ${icon.svg.defect.message}.`,
        at: icon.svg.locate(icon.svg.defect.span),
        fix: 'Correct the file, or export it again.',
      };
    else if (icon.format !== 'svg')
      yield {
        code: 'not-svg',
        message: `${quote(icon.path)} is ${icon.format ? `a ${icon.format.toUpperCase()} image, not SVG` : 'no SVG file'}.`,
        at,
      };
    else {
      if (!isLiteral(icon.path))
        yield {
          code: 'not-literal',
          message: `The listing does not find ${quote(icon.path)}: it compares the path as it is written with those of the bundle.`,
          at,
          fix: `Write ${quote(plain(icon.path))}.`,
        };
      if (icon.svg) yield* undrawn(icon.svg);
    }
  },
});

/** Why no browser draws a file that is read as an image: its first fault. */
function* undrawn(svg: SvgDocument): Generator<Problem<'no-namespace'>> {
  const [root] = svg.elements;
  const why =
    root && !hasNamespace(root)
      ? { element: root, attribute: 'xmlns="http://www.w3.org/2000/svg"' }
      : svg.elements
          .flatMap((element) => [...undeclared(element)].map((prefix) => ({ element, attribute: `xmlns:${prefix}` })))
          .at(0);
  if (!why) return;
  const { element, attribute } = why;
  yield {
    code: 'no-namespace',
    message: `No browser draws the icon as an image: it has no ${quote(attribute)}.`,
    at: svg.locate({ start: element.span.start, end: element.span.start + element.name.length + 1 }),
    fix: 'Declare the namespace on the `<svg>` element.',
  };
}

/**
 * Whether the listing finds the path: it matches `*\/` and the path with Go's `path.Match` against the names in the bundle.
 * Source: `getFromTarFile` in cmd/generator/main.go of mattermost/mattermost-marketplace.
 */
function isLiteral(path: string): boolean {
  return path === plain(path) && !/[*?[\\]/.test(path);
}

function plain(path: string): string {
  return posix.normalize(path).replace(/^\/+/, '');
}

/** The names of namespaces that an element uses and nothing around it declares: no browser draws such a file as an image. */
function* undeclared(element: SvgElement): Generator<string> {
  for (const used of [element.name, ...Object.keys(element.attributes)]) {
    const [prefix = ''] = used.includes(':') ? used.split(':') : [];
    if (prefix !== '' && prefix !== 'xml' && prefix !== 'xmlns' && !isDeclared(`xmlns:${prefix}`, element))
      yield prefix;
  }
}

function isDeclared(attribute: string, element: SvgElement | undefined): boolean {
  return element !== undefined && (attribute in element.attributes || isDeclared(attribute, element.parent));
}

function hasNamespace({ name, attributes }: SvgElement): boolean {
  const prefix = name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : '';
  return attributes[`xmlns${prefix}`]?.trim() === 'http://www.w3.org/2000/svg';
}
