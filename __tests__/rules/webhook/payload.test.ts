import { expect, test } from '@jest/globals';
import type { Edit } from '../../../src/rules/rule.js';
import { payload as webhookPayload } from '../../../src/rules/webhook/payload.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['they parse', {}, []],
  ['only a file shows one', { 'README.md': '# Bell\n' }, []],
  ['only the README shows one', { 'failure.json': null }, []],
  [
    'none',
    { 'README.md': '# Bell\n', 'failure.json': null, 'backup-report.sh': null },
    [
      'warning: Neither the README, nor its docs folder, nor a JSON file here shows a payload with `text` or `attachments`.',
    ],
  ],
  [
    'a program makes it',
    {
      'README.md': '# Bell\n',
      'failure.json': null,
      'backup-report.sh': null,
      'bell.py': 'requests.post(os.environ["MATTERMOST_WEBHOOK"], json={"text": text})\n',
    },
    [],
  ],
  ...['out.put("text", message);', 'body = "{\\"text\\": \\"" + message + "\\"}";'].map(
    (line): [string, Edit, readonly string[]] => [
      `a program makes it by ${line}`,
      {
        'README.md': '# Bell\n',
        'failure.json': null,
        'backup-report.sh': null,
        'Bell.java': `// Posts to the webhook.\n${line}\n`,
      },
      [],
    ],
  ),
  [
    'a program that has a text, and no webhook',
    {
      'README.md': '# Bell\n',
      'failure.json': null,
      'backup-report.sh': null,
      'bell.py': 'label = Label(text="Bell")\n',
    },
    [
      'warning: Neither the README, nor its docs folder, nor a JSON file here shows a payload with `text` or `attachments`.',
    ],
  ],
  [
    'a command shows one',
    {
      'failure.json': null,
      'README.md': '# Bell\n\n1. Send this:\n\n   ```sh\n   curl -d \'{"text": "Hello"}\' $URL\n   ```\n',
    },
    [],
  ],
  [
    'a request shows one',
    {
      'failure.json': null,
      'README.md':
        '# Bell\n\n1. Send this:\n\n   ```http\n   POST /hooks/xxx HTTP/1.1\n   Content-Type: application/json\n   \n   {"text": "Hello"}\n   ```\n',
    },
    [],
  ],
  [
    'a form shows one',
    { 'failure.json': null, 'README.md': '# Bell\n\n1. Send this:\n\n   ```\n   payload={"text": "Hello"}\n   ```\n' },
    [],
  ],
  [
    'a page of the docs folder shows one',
    { 'failure.json': null, 'README.md': '# Bell\n', 'docs/payload.md': '```json\n{"text": "Hello"}\n```\n' },
    [],
  ],
  [
    'a trailing comma',
    {
      'failure.json': null,
      'README.md': '# Bell\n\n1. Send this:\n\n   ```json\n   {\n     "text": "Hello",\n   }\n   ```\n',
    },
    [
      'README.md:8:4 error: This payload does not parse: a key in double quotes is expected here (a trailing comma before `}` is not allowed).',
    ],
  ],
  [
    'a line break in a text',
    {
      'failure.json': null,
      'README.md': '# Bell\n\n1. Send this:\n\n   ```json\n   {"text": "Hello\n   world"}\n   ```\n',
    },
    ['README.md:6:13 error: This payload does not parse: the string is not closed on its line.'],
  ],
  [
    'a trailing comma in a request',
    {
      'failure.json': null,
      'README.md':
        '# Bell\n\n1. Send this:\n\n   ```http\n   POST /hooks/xxx HTTP/1.1\n   \n   {"text": "Hello",}\n   ```\n',
    },
    [
      'README.md:8:21 error: This payload does not parse: a key in double quotes is expected here (a trailing comma before `}` is not allowed).',
    ],
  ],
  [
    'a trailing comma in a file',
    { 'failure.json': '{"text": "Hello",}' },
    [
      'failure.json:1:18 error: This payload does not parse: a key in double quotes is expected here (a trailing comma before `}` is not allowed).',
    ],
  ],
  [
    'something is left out',
    {
      'failure.json': null,
      'README.md': '# Bell\n\n1. Send this:\n\n   ```json\n   {\n     "text": "Hello",\n     ...\n   }\n   ```\n',
    },
    [],
  ],
  [
    'a comment explains',
    {
      'failure.json': null,
      'README.md': '# Bell\n\n1. Send this:\n\n   ```json\n   {\n     "text": "Hello", // what to say\n   }\n   ```\n',
    },
    [],
  ],
  [
    'an address is no comment',
    {
      'failure.json': null,
      'README.md': '# Bell\n\n1. Send this:\n\n   ```json\n   {"text": "https://example.org",}\n   ```\n',
    },
    [
      'README.md:6:35 error: This payload does not parse: a key in double quotes is expected here (a trailing comma before `}` is not allowed).',
    ],
  ],
  [
    'other JSON is not judged',
    {
      'failure.json': '{"text": "Hello"}',
      'README.md': '# Bell\n\n1. Send this:\n\n   ```json\n   {"name": "bell",}\n   ```\n',
    },
    [],
  ],
  [
    'other JSON with a text is not judged',
    {
      'failure.json': '{"text": "Hello"}',
      'README.md':
        '# Bell\n\n1. Send this:\n\n   ```json\n   {"text": "Hello", "ruleName": "x", "state": "y",}\n   ```\n',
    },
    [],
  ],
  ['no README', { 'README.md': null, 'failure.json': null }, ['skipped: there is no README']],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(webhookPayload, edit, { kind: 'webhook', from: 'webhook-ready' })).toEqual(findings);
});
