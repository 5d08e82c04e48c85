import { expect, test } from '@jest/globals';
import breaks from '../../src/data/known-breaks.json' with { type: 'json' };
import { deprecated } from '../../src/rules/app/deprecated.js';
import { botOwner } from '../../src/rules/compatibility/bot-owner.js';
import { goModule } from '../../src/rules/compatibility/go-module.js';
import { goToolchain } from '../../src/rules/compatibility/go-toolchain.js';
import { externals } from '../../src/rules/webapp/externals.js';
import { reactRemoved } from '../../src/rules/webapp/react-removed.js';
import { findingsOf } from '../support/contribution.js';
import { judged } from '../support/go.js';




const GO = (requirement: string, go: string, body = ''): Readonly<Record<string, string>> => ({
  'go.mod': `module example.org/weather\n\ngo ${go}\n\nrequire ${requirement}\n`,
  'server/plugin.go': `package main\n\nimport (\n"github.com/mattermost/mattermost-server/v5/plugin"\n"github.com/mattermost/mattermost-server/v5/model"\n)\n\ntype P struct { plugin.MattermostPlugin }\n\nfunc (p *P) OnActivate() error { ${body}\nreturn nil }\n`,
});
const SERVER = 'github.com/mattermost/mattermost-server/v5';

/** How each break is reported: what a rule says of a plugin that is across it, and of one that is not. */
/** Code that needs react-dom in the bundle, or from the web app. */
const DOM = { 'webapp/src/index.tsx': "import ReactDOM from 'react-dom';\nReactDOM.createPortal();" };

const CASES: Readonly<Record<string, readonly [across: () => Promise<readonly string[]>, within: () => Promise<readonly string[]>]>> = {
  'server-module-5.37': [
    async () => judged(goModule, GO(`${SERVER} v5.37.0`, '1.16'), '5.36.0'),
    async () => judged(goModule, GO(`${SERVER} v5.37.0`, '1.16'), '5.37.0'),
  ],
  'go-1.23': [
    async () => judged(goToolchain, GO(`${SERVER} v5.37.0`, '1.23'), '10.6.0'),
    async () => judged(goToolchain, GO(`${SERVER} v5.37.0`, '1.23'), '10.7.0'),
  ],
  'go-1.22.0': [
    async () => judged(goToolchain, GO(`${SERVER} v5.37.0`, '1.22.0\n\ntoolchain go1.22.1'), '10.7.0'),
    async () => judged(goToolchain, GO(`${SERVER} v5.37.0`, '1.22.0\n\ntoolchain go1.22.2'), '10.7.0'),
  ],
  'react-19': [
    async () => judged(reactRemoved, { 'webapp/src/index.tsx': "import {findDOMNode} from 'react-dom';" }),
    async () => judged(reactRemoved, { 'webapp/src/index.tsx': "import {createPortal} from 'react-dom';" }),
  ],
  'react-dom-external': [
    async () => judged(externals, { 'webapp/webpack.config.js': "module.exports = {externals: {react: 'React'}};", ...DOM }),
    async () => judged(externals, { 'webapp/webpack.config.js': "module.exports = {externals: {react: 'React', 'react-dom': 'ReactDOM'}};", ...DOM }),
  ],
  'bot-owner': [
    async () => judged(botOwner, GO(`${SERVER} v5.37.0`, '1.16', 'p.API.EnsureBotUser(&model.Bot{})'), '7.4.0'),
    async () => judged(botOwner, GO(`${SERVER} v5.37.0`, '1.16', 'p.API.EnsureBotUser(&model.Bot{})'), '7.5.0'),
  ],
  'apps-framework': [
    async () => findingsOf(deprecated, {}, { kind: 'app', from: 'app-ready' }),
    // Told to every app: no server of its future has the framework.
    async () => Promise.resolve([]),
  ],
};

test('every known break is reported by a rule', () => {
  expect(Object.keys(CASES).sort()).toEqual(breaks.breaks.map(({ id }) => id).sort());
});

test.each(breaks.breaks.map(({ id, severity }) => [id, severity] as const))('%s: across it, and not before', async (id, severity) => {
  const [across, within] = CASES[id] ?? [];
  const lines = (await across?.()) ?? [];
  expect(lines.filter((line) => line.includes(` ${severity}: `))).not.toEqual([]);
  expect(await within?.()).toEqual([]);
});
