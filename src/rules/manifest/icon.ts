import { missingNamespace } from '../../documents/svg/namespaces.js';
import { MAX_IMAGE, NAMED_ICON } from '../../facts/manifest/icon.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { isLiteral, plainPath } from '../../mattermost/listing-path.js';
import { quote } from '../../words/quote.js';
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
  fault: 'no usable icon',
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
          message: `The Marketplace listing does not find ${quote(icon.path)}: it compares the path literally with those in the bundle.`,
          at,
          fix: `Write ${quote(plainPath(icon.path))}.`,
        };
      const missing = icon.svg && missingNamespace(icon.svg);
      if (missing)
        yield {
          code: 'no-namespace',
          message: `Browsers cannot draw the icon as an image: it has no ${quote(missing.attribute)}.`,
          at: icon.svg.locate(missing.span),
          fix: 'Declare the namespace on the `<svg>` element.',
        };
    }
  },
});
