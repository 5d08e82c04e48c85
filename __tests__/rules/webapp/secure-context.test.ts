import { expect, test } from '@jest/globals';
import { secureContext } from '../../../src/rules/webapp/secure-context.js';
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
    'randomUUID',
    'export const id = crypto.randomUUID();\n',
    '1:19 warning: `crypto.randomUUID` is not there where the server is reached over http, and nothing asks for it.',
  ],
  [
    'by way of window',
    'export const id = () => window.crypto.randomUUID();\n',
    '1:25 warning: `crypto.randomUUID` is not there where the server is reached over http, and nothing asks for it.',
  ],
  [
    'the clipboard',
    'export const copy = (text: string) => navigator.clipboard.writeText(text);\n',
    '1:39 warning: `navigator.clipboard` is not there where the server is reached over http, and nothing asks for it.',
  ],
  [
    'subtle',
    'export const hash = (b: ArrayBuffer) => crypto.subtle.digest("SHA-256", b);\n',
    '1:41 warning: `crypto.subtle` is not there where the server is reached over http, and nothing asks for it.',
  ],
])('%s', async (_, text, expected) => {
  expect(await findingsOf(secureContext, withModule(text))).toEqual([`webapp/src/more.ts:${expected}`]);
});

test.each([
  ['optional', 'export const id = crypto.randomUUID?.() ?? "a";\n'],
  [
    'asked before',
    'export const copy = (t: string) => {\n    if (navigator.clipboard) {\n        navigator.clipboard.writeText(t);\n    }\n};\n',
  ],
  [
    'in a secure context',
    'export const copy = (t: string) => {\n    if (!window.isSecureContext) {\n        return;\n    }\n    navigator.clipboard.writeText(t);\n};\n',
  ],
  [
    'caught',
    'export const copy = (t: string) => {\n    try {\n        navigator.clipboard.writeText(t);\n    } catch {\n        prompt(t);\n    }\n};\n',
  ],
  ['a crypto of its own', 'const crypto = {randomUUID: () => "a"};\nexport const id = crypto.randomUUID();\n'],
  ['what http has, too', 'export const id = crypto.getRandomValues(new Uint8Array(4)); // randomUUID\n'],
  [
    'asked elsewhere in the module',
    'const can = () => Boolean(navigator.clipboard?.writeText);\nexport const copy = (t: string) => navigator.clipboard.writeText(t);\nexport const shown = can();\n',
  ],
])('nothing to say: %s', async (_, text) => {
  expect(await findingsOf(secureContext, withModule(text))).toEqual([]);
});
