import { expect, test } from '@jest/globals';
import { localFiles } from '../../../src/rules/server/local-files.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'WriteFile',
    'func (p *Plugin) OnActivate() error {\n\treturn os.WriteFile("a.json", nil, 0o600)\n}',
    ['os'],
    '2: warning: `Plugin.OnActivate` writes to the disk of its node with `os.WriteFile`.',
  ],
  [
    'Create',
    'func (p *Plugin) OnActivate() error {\n\t_, err := os.Create("a.json")\n\treturn err\n}',
    ['os'],
    '2: warning: `Plugin.OnActivate` writes to the disk of its node with `os.Create`.',
  ],
  [
    'the older package',
    'func (p *Plugin) OnActivate() error {\n\treturn ioutil.WriteFile("a.json", nil, 0o600)\n}',
    ['io/ioutil'],
    '2: warning: `Plugin.OnActivate` writes to the disk of its node with `ioutil.WriteFile`.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(localFiles, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'a temporary file',
    'func (p *Plugin) OnActivate() error {\n\treturn os.WriteFile(filepath.Join(os.TempDir(), "a"), nil, 0o600)\n}',
    ['os', 'path/filepath'],
  ],
  ['reading', 'func (p *Plugin) OnActivate() error {\n\t_, err := os.ReadFile("a.json")\n\treturn err\n}', ['os']],
  [
    'opened to read',
    'func (p *Plugin) OnActivate() error {\n\t_, err := os.OpenFile("a.json", os.O_RDONLY, 0)\n\treturn err\n}',
    ['os'],
  ],
  ['that nothing leads to', 'func f() {\n\t_ = os.WriteFile("a.json", nil, 0o600)\n}', ['os']],
  [
    'a Create of the API',
    'FIELDS client *pluginapi.Client\nfunc (p *Plugin) OnActivate() error {\n\treturn p.client.Channel.Create(nil)\n}',
    ['github.com/mattermost/mattermost/server/public/pluginapi'],
  ],
  [
    'a file that the caller names',
    'func (p *Plugin) OnActivate() error {\n\treturn write("a")\n}\nfunc write(path string) error {\n\tfolder := filepath.Dir(path)\n\treturn os.MkdirAll(folder, 0o700)\n}',
    ['os', 'path/filepath'],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(localFiles, code, imports)).toEqual([]);
});
