import { expect, test } from '@jest/globals';
import { unsafeHtml } from '../../../src/rules/webapp/unsafe-html.js';
import { findingsOf } from '../../support/contribution.js';

/** The ready web app with one more module, which it imports. */
const withModule = (text: string): Record<string, string | readonly [string, string]> => ({
  'webapp/src/index.tsx': [
    "import {showForecast} from './client';",
    "import {showForecast} from './client';\nimport './more';",
  ],
  'webapp/src/more.tsx': text,
});

test.each([
  [
    'a value',
    "import React from 'react';\nexport const A = ({text}: {text: string}) => <div dangerouslySetInnerHTML={{__html: text}}/>;\n",
    '2:77 warning: `text` is set as HTML, and nothing in sight cleans it.',
  ],
  [
    'innerHTML',
    'export const a = (node: Element, text: string) => {\n    node.innerHTML = text;\n};\n',
    '2:5 warning: `text` is set as HTML, and nothing in sight cleans it.',
  ],
  [
    'a template',
    'export const a = (node: Element, text: string) => {\n    node.innerHTML = `<b>${text}</b>`;\n};\n',
    "2:5 warning: `'<b>${text}</b>'` is set as HTML, and nothing in sight cleans it.",
  ],
])('%s', async (_, text, expected) => {
  expect(await findingsOf(unsafeHtml, withModule(text))).toEqual([`webapp/src/more.tsx:${expected}`]);
});

test.each([
  ['a constant', 'export const a = (node: Element) => {\n    node.innerHTML = "<b>a</b>";\n};\n'],
  ['emptied', 'export const a = (node: Element) => {\n    node.innerHTML = "";\n};\n'],
  [
    'cleaned',
    'export const a = (node: Element, text: string, sanitize: (t: string) => string) => {\n    node.innerHTML = sanitize(text);\n};\n',
  ],
  ['text', 'export const a = (node: Element, text: string) => {\n    node.textContent = text; // not innerHTML\n};\n'],
  [
    'a variable that is constant',
    'const html = "<b>a</b>";\nexport const a = (node: Element) => {\n    node.innerHTML = html;\n};\n',
  ],
  [
    'one of two constants',
    "import React from 'react';\nconst A = '<b/>';\nconst B = '<i/>';\nexport const C = ({on}: {on: boolean}) => <div dangerouslySetInnerHTML={{__html: on ? A : B}}/>;\n",
  ],
])('nothing to say: %s', async (_, text) => {
  expect(await findingsOf(unsafeHtml, withModule(text))).toEqual([]);
});
