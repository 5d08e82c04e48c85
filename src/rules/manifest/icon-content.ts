import type { SvgElement } from '../../documents/svg/svg.js';
import { ICON_SVG } from '../../facts/manifest/icon.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const ACTIVE = new Set(['script', 'foreignObject', 'iframe', 'embed', 'object', 'handler', 'listener']);

export const iconContent = rule({
  id: 'manifest/icon-content',
  requirements: ['web/image', 'security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'error',
  summary: 'The icon draws, and does nothing else',
  fault: 'icon does more than draw',
  why: 'An SVG file can run scripts and load things from elsewhere; the icon is shown to every administrator.',
  fix: 'Take it out, or export the drawing as plain SVG.',
  example: {
    bad: {
      'assets/icon.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#8cf"/><script>alert(1)</script></svg>\n',
    },
    good: {},
  },
  needs: { iconSvg: ICON_SVG },
  *check({ iconSvg }) {
    for (const element of iconSvg.elements) {
      for (const what of actions(element))
        yield {
          message: `The icon ${what}.`,
          at: iconSvg.locate({ start: element.span.start, end: element.span.start + element.name.length + 1 }),
        };
    }
    const loaded = /@import|url\(\s*(?:["']\s*)?(?:https?:)?\/\//i.exec(iconSvg.styles)?.[0];
    if (loaded)
      yield {
        message: `The icon’s style loads something from elsewhere: ${quote(loaded)}.`,
        at: iconSvg.locate({ start: iconSvg.text.indexOf(loaded), end: iconSvg.text.indexOf(loaded) + loaded.length }),
      };
  },
});

function* actions({ name, attributes }: SvgElement): Generator<string> {
  const local = name.replace(/^.*:/, '');
  if (ACTIVE.has(local)) yield `has a ${quote(`<${local}>`)} element`;
  for (const [key, value] of Object.entries(attributes)) {
    if (/^on[a-z]+$/i.test(key)) yield `runs a script in ${quote(key)}`;
    const target = value.trim();
    if (/^(?:xlink:)?href$/i.test(key) && local !== 'a' && !/^(?:#|data:image\/)/i.test(target) && target !== '')
      yield `refers to ${quote(target)}`;
    if (/^\s*javascript:/i.test(value)) yield `runs a script in ${quote(key)}`;
    if (/url\(\s*(?:["']\s*)?(?:https?:)?\/\//i.test(value)) yield `refers to another place in ${quote(key)}`;
  }
}
