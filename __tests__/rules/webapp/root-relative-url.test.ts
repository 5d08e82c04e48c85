import { expect, test } from '@jest/globals';
import { rootRelativeUrl } from '../../../src/rules/webapp/root-relative-url.js';
import { findingsOf } from '../../support/contribution.js';

/** The ready web app with one more module, which it imports. */
const withModule = (text: string): Record<string, string | readonly [string, string]> => ({
  'webapp/src/index.tsx': [
    "import {showForecast} from './client';",
    "import {showForecast} from './client';\nimport './more';",
  ],
  'webapp/src/more.ts': text,
});

test.each([
  [
    'fetch',
    "export const a = () => fetch('/plugins/org.example.weather/a');\n",
    '1:30 warning: `/plugins/org.example.weather/a` begins at the root of the host: it is wrong where the server is served from a folder.',
  ],
  [
    'a variable that begins addresses',
    "const url = '/plugins/org.example.weather';\nexport const a = () => fetch(`${url}/a`);\n",
    '1:13 warning: `/plugins/org.example.weather` begins at the root of the host: it is wrong where the server is served from a folder.',
  ],
  [
    'a property',
    "export class Client {\n    url = '/plugins/a';\n    get() {\n        return fetch(this.url + '/b');\n    }\n}\n",
    '2:11 warning: `/plugins/a` begins at the root of the host: it is wrong where the server is served from a folder.',
  ],
  [
    'window.open',
    "export const a = (id: string) => window.open('/plugins/' + id + '/connect');\n",
    "1:46 warning: `/plugins/' + id + '/connect` begins at the root of the host: it is wrong where the server is served from a folder.",
  ],
  [
    'the server’s own API',
    "export const a = () => fetch('/api/v4/users/me');\n",
    '1:30 warning: `/api/v4/users/me` begins at the root of the host: it is wrong where the server is served from a folder.',
  ],
])('%s', async (_, text, expected) => {
  expect(await findingsOf(rootRelativeUrl, withModule(text))).toEqual([`webapp/src/more.ts:${expected}`]);
});

test.each([
  ['behind the site URL', "export const a = (site: string) => fetch(site + '/plugins/a');\n"],
  ['in a template', 'export const a = (site: string) => fetch(`${site}/plugins/a`);\n'],
  ['a part of an address', "const path = '/plugins/a';\nexport const a = (site: string) => fetch(`${site}${path}`);\n"],
  ['compared', "export const a = (path: string) => path.startsWith('/plugins/a');\n"],
  [
    'handed to who completes it',
    "const path = '/plugins/a';\nexport const a = (getUrl: (p: string) => string) => fetch(getUrl(path));\n",
  ],
  ['a route of the page', "export const a = (push: (p: string) => void) => push('/plugins/a');\n"],
])('nothing to say: %s', async (_, text) => {
  expect(await findingsOf(rootRelativeUrl, withModule(text))).toEqual([]);
});
