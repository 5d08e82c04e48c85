import { expect, test } from '@jest/globals';
import { scheduledJob } from '../../../src/rules/server/scheduled-job.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a ticker',
    'func (p *Plugin) run() {\n\tfor range time.NewTicker(time.Hour).C {\n\t\t_, _ = p.API.CreatePost(&model.Post{})\n\t}\n}',
    ['time'],
    '2: warning: `Plugin.run` starts `time.NewTicker`, which leads to `API.CreatePost`, and takes no lock of the cluster: every node does it.',
  ],
  [
    'a ticker, the work elsewhere',
    'func (p *Plugin) run() {\n\tfor range time.Tick(time.Hour) {\n\t\tp.work()\n\t}\n}\nfunc (p *Plugin) work() {\n\t_ = p.API.KVSet("a", nil)\n}',
    ['time'],
    '2: warning: `Plugin.run` starts `time.Tick`, which leads to `API.KVSet`, and takes no lock of the cluster: every node does it.',
  ],
  [
    'a cron',
    'func (p *Plugin) run() {\n\tc := cron.New()\n\t_, _ = c.AddFunc("@daily", p.work)\n\tc.Start()\n}\nfunc (p *Plugin) work() {\n\t_ = p.API.SendMail("a", "b", "c")\n}',
    ['github.com/robfig/cron/v3'],
    '3: warning: `Plugin.run` starts `c.AddFunc`, which leads to `API.SendMail`, and takes no lock of the cluster: every node does it.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(scheduledJob, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'cluster.Schedule',
    'func (p *Plugin) run() {\n\t_, _ = cluster.Schedule(p.API, "a", cluster.MakeWaitForInterval(time.Hour), p.work)\n}\nfunc (p *Plugin) work() {\n\t_ = p.API.KVSet("a", nil)\n}',
    ['time', 'github.com/mattermost/mattermost/server/public/pluginapi/cluster'],
  ],
  [
    'a lock of the cluster',
    'func (p *Plugin) run() {\n\tfor range time.Tick(time.Hour) {\n\t\tp.work()\n\t}\n}\nfunc (p *Plugin) work() {\n\tm, _ := cluster.NewMutex(p.API, "a")\n\tm.Lock()\n\tdefer m.Unlock()\n\t_ = p.API.KVSet("a", nil)\n}',
    ['time', 'github.com/mattermost/mattermost/server/public/pluginapi/cluster'],
  ],
  [
    'a lock in the store',
    'func (p *Plugin) run() {\n\tfor range time.Tick(time.Hour) {\n\t\tif ok, _ := p.API.KVCompareAndSet("lock", nil, nil); ok {\n\t\t\t_ = p.API.KVSet("a", nil)\n\t\t}\n\t}\n}',
    ['time'],
  ],
  [
    'work of this node',
    'func (p *Plugin) run() {\n\tfor range time.Tick(time.Hour) {\n\t\tp.API.LogInfo("a")\n\t}\n}',
    ['time'],
  ],
  [
    'once',
    'func (p *Plugin) run() {\n\ttime.AfterFunc(time.Second, func() {\n\t\t_ = p.API.KVSet("a", nil)\n\t})\n}',
    ['time'],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(scheduledJob, code, imports)).toEqual([]);
});
