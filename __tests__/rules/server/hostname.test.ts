import { expect, test } from '@jest/globals';
import { hostname } from '../../../src/rules/server/hostname.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'in a hook',
    'func (p *Plugin) OnActivate() error {\n\t_, err := os.Hostname()\n\treturn err\n}',
    ['os'],
    '2: warning: `Plugin.OnActivate` asks for the name of the host, which differs from node to node.',
  ],
  [
    'behind a hook',
    'func (p *Plugin) OnActivate() error {\n\treturn p.id()\n}\nfunc (p *Plugin) id() error {\n\t_, err := os.Hostname()\n\treturn err\n}',
    ['os'],
    '5: warning: `Plugin.id` asks for the name of the host, which differs from node to node.',
  ],
  [
    'in a handler',
    'func (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\tname, _ := os.Hostname()\n\tp.API.LogInfo(name)\n}\n',
    ['os', 'net/http'],
    '2: warning: `Plugin.ServeHTTP` asks for the name of the host, which differs from node to node.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(hostname, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'of an address',
    'func (p *Plugin) OnActivate() error {\n\tu := &url.URL{}\n\tp.API.LogInfo(u.Hostname())\n\treturn nil\n}',
    ['net/url'],
  ],
  ['that nothing leads to', 'func f() {\n\t_, _ = os.Hostname()\n}', ['os']],
  [
    'a Hostname of its own',
    'func Hostname() string { return "" }\nfunc (p *Plugin) OnActivate() error {\n\tp.API.LogInfo(Hostname())\n\treturn nil\n}',
    [],
  ],
  ['a comment', 'func (p *Plugin) OnActivate() error {\n\t// os.Hostname() differs.\n\treturn nil\n}', []],
  [
    "the site's address",
    'func (p *Plugin) OnActivate() error {\n\tp.API.LogInfo(*p.API.GetConfig().ServiceSettings.SiteURL)\n\treturn nil\n}',
    [],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(hostname, code, imports)).toEqual([]);
});
