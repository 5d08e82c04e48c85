import { MANIFEST } from '../../facts/manifest/manifest.js';
import type { Leftover } from '../../facts/manifest/starter-template.js';
import {
  LEFTOVERS,
  TEMPLATE_ICON,
  templateAt,
  templateWithDescription,
  templateWithId,
  templateWithName,
} from '../../facts/manifest/starter-template.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const REPOSITORY = /^https?:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/?#]|$)/i;
const URLS = ['homepage_url', 'support_url', 'release_notes_url'] as const;

export const templateLeftovers = rule({
  id: 'manifest/template-leftovers',
  requirements: ['product/presentation', 'product/id'],
  kinds: ['plugin'],
  severity: 'error',
  codes: {
    id: 'error',
    name: 'error',
    description: 'error',
    url: 'error',
    icon: 'warning',
    sample: 'warning',
    'icon-name': 'notice',
  },
  summary: 'Nothing of a template is left',
  why: 'Id, name, texts and samples of Mattermost’s starter template and demo plugin are there to be replaced; two plugins with a template’s id overwrite each other on a server.',
  fix: 'Replace it with your own, or delete it.',
  example: {
    bad: {
      'plugin.json': {
        release_notes_url: 'https://github.com/mattermost/mattermost-plugin-starter-template/releases/tag/v2.4.1',
      },
    },
    good: {},
  },
  needs: { manifest: MANIFEST, leftovers: LEFTOVERS },
  *check({ manifest, leftovers }) {
    const { id = '', name = '', description = '' } = manifest.value;
    const [byId, byName, byText] = [templateWithId(id), templateWithName(name), templateWithDescription(description)];
    if (byId !== undefined)
      yield { code: 'id', message: `${quote(id)} is the id of the ${byId}.`, at: manifest.at('id') };
    if (byName !== undefined)
      yield { code: 'name', message: `${quote(name)} is the name of the ${byName}.`, at: manifest.at('name') };
    if (byText !== undefined)
      yield {
        code: 'description',
        message: `The description is that of the ${byText}.`,
        at: manifest.at('description'),
      };
    for (const field of URLS) {
      const url = manifest.value[field] ?? '';
      const template = templateAt(REPOSITORY.exec(url)?.[1] ?? '');
      if (template !== undefined)
        yield { code: 'url', message: `\`${field}\` leads to the ${template}: ${quote(url)}.`, at: manifest.at(field) };
    }
    const isIcon = ({ document }: Leftover): boolean => document.file.endsWith(TEMPLATE_ICON);
    const isShown = manifest.value.icon_path === TEMPLATE_ICON;
    if (isShown)
      yield leftovers.some(isIcon)
        ? { code: 'icon', message: 'The icon is that of the starter template.', at: manifest.at('icon_path') }
        : {
            code: 'icon-name',
            message: 'The icon has the name of the starter template’s.',
            at: manifest.at('icon_path'),
          };
    for (const { what, document, span } of leftovers.filter((leftover) => !(isShown && isIcon(leftover))))
      yield {
        code: 'sample',
        message: `Still from the starter template: ${what} unchanged.`,
        at: document.locate(span),
      };
  },
});
