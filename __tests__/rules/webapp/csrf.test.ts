import { expect, test } from '@jest/globals';
import { csrf } from '../../../src/rules/webapp/csrf.js';
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
    'no headers',
    "export const a = () => fetch(`${location.origin}/plugins/a/b`, {method: 'POST'});\n",
    '1:24 warning: `fetch with POST` sends no CSRF token, and no other request of this file does.',
  ],
  [
    'other headers',
    "export const a = (url = '/plugins/a') => fetch(url, {method: 'delete', headers: {Accept: 'a'}});\n",
    '1:42 warning: `fetch with DELETE` sends no CSRF token, and no other request of this file does.',
  ],
  [
    'axios',
    "import axios from 'axios';\nexport const a = (site: string) => axios.post(`${site}/plugins/a`, {});\n",
    '2:36 warning: `axios.post` sends no CSRF token, and no other request of this file does.',
  ],
])('%s', async (_, text, expected) => {
  expect(await findingsOf(csrf, withModule(text))).toEqual([`webapp/src/more.ts:${expected}`]);
});

test.each([
  [
    'the token',
    "export const a = (t: string, url = '/plugins/a') => fetch(url, {method: 'POST', headers: {'X-CSRF-Token': t}});\n",
  ],
  [
    'Client4',
    "import {Client4} from 'mattermost-redux/client';\nexport const a = (url = '/plugins/a') => fetch(url, Client4.getOptions({method: 'POST'}));\n",
  ],
  ['reading', "export const a = (url = '/plugins/a') => fetch(url, {method: 'GET'});\n"],
  [
    'options of somebody else',
    "export const a = (o: object, url = '/plugins/a') => fetch(url, {method: 'POST', ...o});\n",
  ],
  ['another service', "export const a = () => fetch('https://example.org', {method: 'POST'});\n"],
])('nothing to say: %s', async (_, text) => {
  expect(await findingsOf(csrf, withModule(text))).toEqual([]);
});
