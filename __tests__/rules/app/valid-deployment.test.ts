import { expect, test } from '@jest/globals';
import { valid } from '../../../src/rules/app/valid.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  [
    'no deployment',
    { 'manifest.json': { http: null } },
    ['manifest.json:1:1 error: The manifest has no deployment: none of `http`, `aws_lambda`, `open_faas`, `plugin`.'],
  ],
  [
    'an empty http deployment',
    { 'manifest.json': ['"root_url": "https://oncall.example.org",', ''] },
    ['manifest.json:24:13 error: `http` has no `root_url`.'],
  ],
  [
    'an empty root_url',
    { 'manifest.json': { http: { root_url: '' } } },
    ['manifest.json:25:21 error: `root_url` is empty.'],
  ],
  [
    'a root_url without scheme',
    { 'manifest.json': { http: { root_url: 'oncall.example.org' } } },
    ['manifest.json:25:21 error: `oncall.example.org` is no http or https URL with a host.'],
  ],
  [
    'use_jwt of a wrong type',
    { 'manifest.json': { http: { use_jwt: 'yes' } } },
    ['manifest.json:26:20 error: `use_jwt` is a string, where a boolean is read.'],
  ],
  [
    'http of a wrong type',
    { 'manifest.json': { http: 'https://oncall.example.org' } },
    ['manifest.json:24:13 error: `http` is a string, where an object is read.'],
  ],
  [
    'aws_lambda without functions',
    { 'manifest.json': { http: null, aws_lambda: {} } },
    ['manifest.json:24:19 error: `aws_lambda` has no `functions`.'],
  ],
  [
    'aws_lambda with no function',
    { 'manifest.json': { aws_lambda: { functions: [] } } },
    ['manifest.json:29:22 error: `functions` is empty: at least one is needed.'],
  ],
  [
    'aws_lambda before 1.0',
    { 'manifest.json': { aws_lambda: [{ path: '/' }] } },
    ['manifest.json:28:19 error: `aws_lambda` is an array, where an object is read.'],
  ],
  [
    'a lambda function with nothing',
    { 'manifest.json': { aws_lambda: { functions: [{}] } } },
    [
      'manifest.json:30:13 error: An entry of `functions` has no `path`.',
      'manifest.json:30:13 error: An entry of `functions` has no `name`.',
      'manifest.json:30:13 error: An entry of `functions` has no `handler`.',
      'manifest.json:30:13 error: An entry of `functions` has no `runtime`.',
    ],
  ],
  [
    'a lambda function with empty fields',
    { 'manifest.json': { aws_lambda: { functions: [{ path: '', name: '', handler: '', runtime: '' }] } } },
    [
      'manifest.json:31:25 error: `path` is empty.',
      'manifest.json:32:25 error: `name` is empty.',
      'manifest.json:33:28 error: `handler` is empty.',
      'manifest.json:34:28 error: `runtime` is empty.',
    ],
  ],
  [
    'a whole lambda function',
    {
      'manifest.json': {
        http: null,
        aws_lambda: { functions: [{ path: '/', name: 'main', handler: 'index.handler', runtime: 'nodejs20.x' }] },
      },
    },
    [],
  ],
  [
    'a lambda function that is null',
    { 'manifest.json': { aws_lambda: { functions: [null] } } },
    ['manifest.json:30:13 error: An entry of `functions` is `null`, where an object is read.'],
  ],
  [
    'open_faas without functions',
    { 'manifest.json': { open_faas: {} } },
    ['manifest.json:28:18 error: `open_faas` has no `functions`.'],
  ],
  [
    'an open_faas function with nothing',
    { 'manifest.json': { open_faas: { functions: [{}] } } },
    [
      'manifest.json:30:13 error: An entry of `functions` has no `path`.',
      'manifest.json:30:13 error: An entry of `functions` has no `name`.',
    ],
  ],
  [
    'an open_faas function with empty fields',
    { 'manifest.json': { open_faas: { functions: [{ path: '', name: '' }] } } },
    ['manifest.json:31:25 error: `path` is empty.', 'manifest.json:32:25 error: `name` is empty.'],
  ],
  [
    'a whole open_faas function',
    { 'manifest.json': { http: null, open_faas: { functions: [{ path: '/', name: 'main' }] } } },
    [],
  ],
  [
    'plugin without plugin_id',
    { 'manifest.json': { plugin: {} } },
    ['manifest.json:28:15 error: `plugin` has no `plugin_id`.'],
  ],
  [
    'an empty plugin_id',
    { 'manifest.json': { plugin: { plugin_id: '' } } },
    ['manifest.json:29:22 error: `plugin_id` is empty.'],
  ],
  ['a plugin', { 'manifest.json': { http: null, plugin: { plugin_id: 'org.example.oncall' } } }, []],
  [
    'several deployments',
    {
      'manifest.json': {
        plugin: { plugin_id: 'org.example.oncall' },
        open_faas: { functions: [{ path: '/', name: 'main' }] },
      },
    },
    [],
  ],
  [
    'what is not in the manifest any more',
    { 'manifest.json': { http: null, kubeless: { functions: [{ path: '/' }] }, builtin: {} } },
    ['manifest.json:1:1 error: The manifest has no deployment: none of `http`, `aws_lambda`, `open_faas`, `plugin`.'],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(valid, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});
