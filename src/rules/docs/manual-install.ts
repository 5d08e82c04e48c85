import { README } from '../../facts/docs/readme.js';
import { manualInstallsIn } from '../../facts/docs/manual-installs.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const manualInstall = rule({
  id: 'docs/manual-install',
  requirements: ['web/documentation', 'product/documentation'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The documentation installs the plugin in a way that servers still have',
  fault: 'outdated installation steps',
  why: 'Since 10.5 the server does not support plugins that were unpacked into its folder, and `mmctl` has taken the place of its own `mattermost plugin` commands.',
  fix: 'Tell people to upload the bundle in **System Console > Plugins > Plugin Management**, or to run `mmctl plugin add`.',
  example: {
    bad: {
      'README.md': [
        '3. Choose the file under **Upload Plugin** and select **Upload**.',
        '3. Unpack the file into the `plugins` directory of the server.',
      ],
    },
    good: {
      'README.md': [
        '3. Choose the file under **Upload Plugin** and select **Upload**.',
        '3. Copy the file into the `prepackaged_plugins` directory of the server.',
      ],
    },
  },
  needs: { readme: README },
  *check({ readme }) {
    for (const { way, words, at } of manualInstallsIn(readme))
      yield {
        message:
          way === 'folder'
            ? `${quote(words)}: unpacking plugins into the server’s folder is unsupported since 10.5.`
            : `${quote(words)} was removed from the server; use \`mmctl plugin\`.`,
        at,
      };
  },
});
