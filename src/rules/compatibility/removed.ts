import { GO_SERVER } from '../../facts/server/go-server.js';
import { emptiedBy, removedIn } from '../../mattermost/server-history.js';
import { renamedGroup } from '../../mattermost/behaviour.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { BEHIND_CHECK, changedArguments } from '../words/changed-arguments.js';

export const removed = rule({
  id: 'compatibility/removed',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  codes: {
    api: 'error',
    signature: 'error',
    renamed: 'warning',
    emptied: 'warning',
    hook: 'warning',
    'api-guarded': 'notice',
    'signature-guarded': 'notice',
    'emptied-guarded': 'notice',
  },
  summary: 'The plugin uses nothing that a later server took away',
  fault: 'removed from newer servers',
  why: 'The plugin must work on every server from `min_server_version` on, the newest ones included. A method that went away fails there, and a hook that went away is never called.',
  fix: 'Use what replaced it, or nothing where it has no successor.',
  example: {
    bad: {
      'server/plugin.go': [
        'p.API.LogInfo("Weather is ready"',
        'p.API.DeleteBotIconImage(p.botUserID)\n\tp.API.LogInfo("Weather is ready"',
      ],
    },
    good: {},
  },
  needs: { goServer: GO_SERVER },
  *check({ goServer }) {
    const asked = new Set(goServer.uses.map(({ text }) => text));
    for (const use of goServer.uses) {
      const { symbol, at, guard, text } = use;
      yield* changedArguments(use);
      const renamed = text === undefined ? undefined : renamedGroup(text);
      // A plugin that asks for both names works with either.
      if (text !== undefined && renamed && !guard && !asked.has(renamed.now))
        yield {
          code: 'renamed',
          message: `From server ${renamed.until} on the property group ${quote(text)} is called ${quote(renamed.now)}.`,
          fix: `Ask for ${quote(renamed.now)} first, and for ${quote(text)} where there is none.`,
          at,
        };
      const name = symbol.startsWith('API.') ? symbol.slice('API.'.length) : '';
      const gone = removedIn('api', name);
      const emptied = emptiedBy(name);
      if (gone !== undefined)
        yield {
          code: guard ? 'api-guarded' : 'api',
          message: `Server ${gone} removed ${quote(symbol)}: the call fails from there on.${guard ? BEHIND_CHECK : ''}`,
          at,
        };
      else if (emptied !== undefined)
        yield { code: guard ? 'emptied-guarded' : 'emptied', message: `${quote(symbol)} is ${emptied}.`, at };
    }
    for (const { name, at } of goServer.hooks) {
      const gone = removedIn('hook', name);
      if (gone !== undefined)
        yield {
          code: 'hook',
          message: `Server ${gone} removed the hook ${quote(name)}: it is never called from there on.`,
          at,
        };
    }
  },
});
