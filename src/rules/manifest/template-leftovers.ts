import table from '../../data/starter-template.json' with { type: 'json' };
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { LEFTOVERS, isTemplateDescription } from '../../facts/manifest/starter-template.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const URLS = ['homepage_url', 'support_url', 'release_notes_url'] as const;

export const templateLeftovers = rule({
  id: 'manifest/template-leftovers',
  requirements: ['product/presentation', 'product/id'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { id: 'error', name: 'error', description: 'error', url: 'error', icon: 'warning', sample: 'warning' },
  summary: 'Nothing of the starter template is left',
  why: 'Id, name, texts and samples of Mattermost’s starter template are there to be replaced; two plugins with the template’s id overwrite each other on a server.',
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
    const { id, name, description } = manifest.value;
    if (id && table.ids.includes(id.toLowerCase()))
      yield { code: 'id', message: `${quote(id)} is the id of the starter template.`, at: manifest.at('id') };
    if (name && table.names.includes(name))
      yield { code: 'name', message: `${quote(name)} is the name of the starter template.`, at: manifest.at('name') };
    if (description && isTemplateDescription(description))
      yield {
        code: 'description',
        message: 'The description is that of the starter template.',
        at: manifest.at('description'),
      };
    for (const field of URLS) {
      const url = manifest.value[field];
      const home = /^https?:\/\/github\.com\/([\w.-]+\/[\w.-]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
      if (url && home && table.repositories.includes(home))
        yield {
          code: 'url',
          message: `\`${field}\` leads to the starter template: ${quote(url)}.`,
          at: manifest.at(field),
        };
    }
    if (manifest.value.icon_path === 'assets/starter-template-icon.svg')
      yield {
        code: 'icon',
        message: 'The icon has the name of the starter template’s.',
        at: manifest.at('icon_path'),
      };
    for (const { what, document, span } of leftovers)
      yield {
        code: 'sample',
        message: `Still from the starter template: ${what} unchanged.`,
        at: document.locate(span),
      };
  },
});
