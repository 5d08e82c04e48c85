import { expect, test } from '@jest/globals';
import { inMemoryState } from '../../../src/rules/server/in-memory-state.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a map of the plugin',
    'FIELDS meetings map[string]string\nfunc (p *Plugin) ExecuteCommand(c *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {\n\tp.meetings[args.UserId] = "a"\n\treturn nil, nil\n}',
    [],
    '2: warning: `Plugin.ExecuteCommand` changes `Plugin.meetings`, a map that only this node knows.',
  ],
  [
    'a list, behind another function',
    'FIELDS meetings []string\nfunc (p *Plugin) ExecuteCommand(c *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {\n\tp.add("a")\n\treturn nil, nil\n}\nfunc (p *Plugin) add(name string) {\n\tp.meetings = append(p.meetings, name)\n}',
    [],
    '6: warning: `Plugin.add` changes `Plugin.meetings`, a list that only this node knows (`Plugin.ExecuteCommand` → `Plugin.add`).',
  ],
  [
    'a variable of the package',
    'var meetings = map[string]string{}\nfunc (p *Plugin) ExecuteCommand(c *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {\n\tmeetings["a"] = "b"\n\treturn nil, nil\n}',
    [],
    '3: warning: `Plugin.ExecuteCommand` changes `meetings`, a map that only this node knows.',
  ],
  [
    'a number',
    'FIELDS posted int\nfunc (p *Plugin) ExecuteCommand(c *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {\n\tp.posted++\n\treturn nil, nil\n}',
    [],
    '2: warning: `Plugin.ExecuteCommand` changes `Plugin.posted`, a number that only this node knows.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(inMemoryState, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'when it starts',
    'FIELDS meetings map[string]string\nfunc (p *Plugin) OnActivate() error {\n\tp.meetings = map[string]string{}\n\treturn nil\n}',
    [],
  ],
  [
    'a cache',
    'FIELDS userCache map[string]string\nfunc (p *Plugin) ExecuteCommand(c *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {\n\tp.userCache[args.UserId] = "a"\n\treturn nil, nil\n}',
    [],
  ],
  [
    'only read',
    'FIELDS meetings map[string]string\nfunc (p *Plugin) ExecuteCommand(c *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {\n\tp.API.LogInfo(p.meetings["a"])\n\treturn nil, nil\n}',
    [],
  ],
  [
    'told to the other nodes',
    'FIELDS meetings map[string]string\nfunc (p *Plugin) ExecuteCommand(c *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {\n\tp.meetings[args.UserId] = "a"\n\t_ = p.API.PublishPluginClusterEvent(model.PluginClusterEvent{}, model.PluginClusterEventSendOptions{})\n\treturn nil, nil\n}',
    [],
  ],
  [
    'of another struct',
    'type form struct { meetings map[string]string }\nfunc (p *Plugin) ExecuteCommand(c *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {\n\tf := form{}\n\tf.meetings = map[string]string{}\n\treturn nil, nil\n}',
    [],
  ],
  [
    'a variable of the function',
    'var meetings = map[string]string{}\nfunc (p *Plugin) ExecuteCommand(c *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {\n\tmeetings := map[string]string{}\n\tmeetings["a"] = "b"\n\treturn nil, nil\n}',
    [],
  ],
  [
    'a setting',
    'FIELDS configuration map[string]string\nfunc (p *Plugin) ExecuteCommand(c *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {\n\tp.configuration["a"] = "b"\n\treturn nil, nil\n}',
    [],
  ],
  [
    'when something was fetched last',
    'FIELDS lastUpdate int64\nfunc (p *Plugin) ExecuteCommand(_ *plugin.Context, _ *model.CommandArgs) (*model.CommandResponse, *model.AppError) {\n\tp.lastUpdate = model.GetMillis()\n\treturn nil, nil\n}',
    [],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(inMemoryState, code, imports)).toEqual([]);
});
