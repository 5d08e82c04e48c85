import { expect, test } from '@jest/globals';
import { nonAtomicKv } from '../../../src/rules/server/non-atomic-kv.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'one key',
    'func (p *Plugin) f() {\n\tlist, _ := p.API.KVGet("list")\n\tlist = append(list, 1)\n\t_ = p.API.KVSet("list", list)\n}',
    [],
    '4: warning: `Plugin.f` reads a value with `p.API.KVGet`, changes it, and writes it with `p.API.KVSet`: what is written in between is lost.',
  ],
  [
    'by way of JSON',
    'func (p *Plugin) f(key string) {\n\tdata, _ := p.API.KVGet(key)\n\tvar names []string\n\t_ = json.Unmarshal(data, &names)\n\tnames = append(names, "a")\n\tencoded, _ := json.Marshal(names)\n\t_ = p.API.KVSet(key, encoded)\n}',
    ['encoding/json'],
    '7: warning: `Plugin.f` reads a value with `p.API.KVGet`, changes it, and writes it with `p.API.KVSet`: what is written in between is lost.',
  ],
  [
    'functions of its own',
    'type item struct { Name string }\nfunc (p *Plugin) load() (*item, error) {\n\t_, err := p.API.KVGet("a")\n\treturn nil, err\n}\nfunc (p *Plugin) save(i *item) {\n\t_ = p.API.KVSet("a", nil)\n}\nfunc (p *Plugin) rename(name string) {\n\ti, _ := p.load()\n\ti.Name = name\n\tp.save(i)\n}',
    [],
    '12: warning: `Plugin.rename` reads a value with `p.load`, changes it, and writes it with `p.save`: what is written in between is lost.',
  ],
  [
    'the wrapper',
    'FIELDS client *pluginapi.Client\nfunc (p *Plugin) f() {\n\tvar list []string\n\t_ = p.client.KV.Get("list", &list)\n\tlist = append(list, "a")\n\t_, _ = p.client.KV.Set("list", list)\n}',
    ['github.com/mattermost/mattermost/server/public/pluginapi'],
    '5: warning: `Plugin.f` reads a value with `p.client.KV.Get`, changes it, and writes it with `p.client.KV.Set`: what is written in between is lost.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(nonAtomicKv, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'compared and set',
    'func (p *Plugin) f() {\n\told, _ := p.API.KVGet("list")\n\tlist := append(old, 1)\n\t_, _ = p.API.KVCompareAndSet("list", old, list)\n}',
    [],
  ],
  ['two keys', 'func (p *Plugin) f() {\n\tlist, _ := p.API.KVGet("a")\n\t_ = p.API.KVSet("b", list)\n}', []],
  [
    'another value',
    'func (p *Plugin) f(value []byte) {\n\tlist, _ := p.API.KVGet("a")\n\tp.API.LogInfo(string(list))\n\t_ = p.API.KVSet("a", value)\n}',
    [],
  ],
  [
    'under a lock of the cluster',
    'func (p *Plugin) f() {\n\tmutex, _ := cluster.NewMutex(p.API, "a")\n\tmutex.Lock()\n\tdefer mutex.Unlock()\n\tlist, _ := p.API.KVGet("list")\n\tlist = append(list, 1)\n\t_ = p.API.KVSet("list", list)\n}',
    ['github.com/mattermost/mattermost/server/public/pluginapi/cluster'],
  ],
  [
    'written where nothing was',
    'func (p *Plugin) f() []byte {\n\tkey, _ := p.API.KVGet("key")\n\tif key == nil {\n\t\tkey = []byte("a")\n\t\t_ = p.API.KVSet("key", key)\n\t}\n\treturn key\n}',
    [],
  ],
  [
    'not changed between',
    'type item struct { Name string }\nfunc (p *Plugin) load() (*item, error) {\n\t_, err := p.API.KVGet("a")\n\treturn nil, err\n}\nfunc (p *Plugin) save(i *item) {\n\t_ = p.API.KVSet("b", nil)\n}\nfunc (p *Plugin) copy() {\n\ti, _ := p.load()\n\tp.save(i)\n}',
    [],
  ],
  [
    'behind a lock of the cluster',
    'func (p *Plugin) f() {\n\tm, _ := cluster.NewMutex(p.API, "a")\n\tm.Lock()\n\tdefer m.Unlock()\n\ta, _ := p.API.KVGet("a")\n\ta = append(a, 1)\n\t_ = p.API.KVSet("a", a)\n}',
    ['github.com/mattermost/mattermost/server/public/pluginapi/cluster'],
  ],
  [
    'whose caller holds a lock of the cluster',
    'func (p *Plugin) lock() {\n\t_, _ = cluster.NewMutex(p.API, "a")\n}\nfunc (p *Plugin) addLocked() {\n\ta, _ := p.API.KVGet("a")\n\ta = append(a, 1)\n\t_ = p.API.KVSet("a", a)\n}',
    ['github.com/mattermost/mattermost/server/public/pluginapi/cluster'],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(nonAtomicKv, code, imports)).toEqual([]);
});
