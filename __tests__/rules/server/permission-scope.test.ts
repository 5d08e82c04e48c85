import { expect, test } from '@jest/globals';
import { permissionScope } from '../../../src/rules/server/permission-scope.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    "a channel's",
    'func (p *Plugin) f(id string) bool {\n\treturn p.API.HasPermissionTo(id, model.PermissionReadChannel)\n}',
    [],
    '2: warning: `Plugin.f` asks for `PermissionReadChannel` in the whole system.',
  ],
  [
    "a team's",
    'func (p *Plugin) f(id string) bool {\n\treturn p.API.HasPermissionTo(id, model.PermissionManageTeam)\n}',
    [],
    '2: warning: `Plugin.f` asks for `PermissionManageTeam` in the whole system.',
  ],
  [
    'the older name',
    'func (p *Plugin) f(id string) bool {\n\treturn p.API.HasPermissionTo(id, model.PERMISSION_CREATE_POST)\n}',
    [],
    '2: warning: `Plugin.f` asks for `PERMISSION_CREATE_POST` in the whole system.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(permissionScope, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    "the system's",
    'func (p *Plugin) f(id string) bool {\n\treturn p.API.HasPermissionTo(id, model.PermissionManageSystem)\n}',
    [],
  ],
  [
    'of a channel',
    'func (p *Plugin) f(id, channel string) bool {\n\treturn p.API.HasPermissionToChannel(id, channel, model.PermissionReadChannel)\n}',
    [],
  ],
  [
    'of a team',
    'func (p *Plugin) f(id, team string) bool {\n\treturn p.API.HasPermissionToTeam(id, team, model.PermissionManageTeam)\n}',
    [],
  ],
  [
    'a permission that is not known',
    'func (p *Plugin) f(id string, what *model.Permission) bool {\n\treturn p.API.HasPermissionTo(id, what)\n}',
    [],
  ],
  [
    'another HasPermissionTo',
    'type q struct{}\nfunc (q q) HasPermissionTo(a string, b *model.Permission) {}\nfunc f() {\n\tq{}.HasPermissionTo("a", model.PermissionReadChannel)\n}',
    [],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(permissionScope, code, imports)).toEqual([]);
});
