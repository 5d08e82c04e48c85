import { expect, test } from '@jest/globals';
import { bundleContents } from '../../../src/rules/release/bundle-contents.js';
import type { BundleEdit } from '../../../src/rules/rule.js';
import { builtBundle } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const NAME = 'the bundle `org.example.weather-2.4.1.tar.gz`';

const KEY = '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\n';

test.each<[BundleEdit, readonly string[]]>([
  [{}, []],
  [{ 'server/tls.key': KEY }, [`plugin.json:1:1 error: A key or password is in ${NAME}: \`server/tls.key\`.`]],
  [{ '.env': 'export API_TOKEN=hunter2\n' }, [`plugin.json:1:1 error: A key or password is in ${NAME}: \`.env\`.`]],
  [
    { '.env.production': 'DB_PASSWORD="hunter2"\n' },
    [`plugin.json:1:1 error: A key or password is in ${NAME}: \`.env.production\`.`],
  ],
  [{ '.env': 'API_TOKEN=\nSECRET=<yours>\nPASSWORD=$PASS\n# TOKEN=abc\nPORT=80\n' }, []],
  [{ '.env.example': 'API_TOKEN=hunter2\n' }, []],
  [{ 'assets/ca.pem': '-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----\n' }, []],
  [
    { 'server/main.go': 'package main\n', 'webapp/src/index.tsx': 'x' },
    [`plugin.json:1:1 warning: Sources are in ${NAME}: \`server/main.go\` and 1 more.`],
  ],
  [
    { 'webapp/node_modules/a/index.js': 'x' },
    [`plugin.json:1:1 warning: Sources are in ${NAME}: \`webapp/node_modules/a/index.js\`.`],
  ],
  [
    { 'webapp/dist/main.js.map': '{}' },
    [`plugin.json:1:1 warning: Source maps are in ${NAME}: \`webapp/dist/main.js.map\`.`],
  ],
  [
    { 'assets/.DS_Store': 'x', 'assets/._icon.svg': 'x' },
    [`plugin.json:1:1 notice: Leftovers of a file manager are in ${NAME}: \`assets/.DS_Store\` and 1 more.`],
  ],
  [{ 'assets/i18n/de.json': '{}', 'NOTICE.txt': 'x', 'public/help.html': 'x' }, []],
])('%j', async (edit, lines) => {
  expect(await findingsOf(bundleContents, {}, { bundles: [builtBundle(edit)] })).toEqual(lines);
});
