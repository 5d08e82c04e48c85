import type { Path } from '../../documents/values/path-tree.js';
import { textsOf } from '../../facts/playbook-texts.js';
import { PLAYBOOKS } from '../../facts/playbook.js';
import { rule } from '../rule.js';

/** Fields that name somebody or something of the server; `IsValidId` takes 26 letters and digits. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['user_id', 'a user'],
  ['invited_user_ids', 'a user'],
  ['invited_group_ids', 'a group'],
  ['default_owner_id', 'a user'],
  ['assignee_id', 'a user'],
  ['broadcast_channel_ids', 'a channel'],
  ['channel_id', 'a channel'],
  ['team_id', 'a team'],
]);
const ID = /^[a-z0-9]{26}$/;
const PERMALINK = /https?:\/\/[^\s/"'<>]+\/[^\s"'<>]{0,200}?\/pl\/[a-z0-9]{26}(?![a-z0-9])/;

export const serverIds = rule({
  id: 'playbook/server-ids',
  requirements: ['platform/loadable'],
  kinds: ['playbook'],
  severity: 'error',
  codes: { id: 'error', trigger: 'error', permalink: 'warning' },
  summary: 'The playbook names no user, channel or team of one server',
  fault: 'id of one server',
  why: 'An id means nothing on another server: nobody is invited, nothing is posted, and import refuses to broadcast to a channel that does not exist. It also tells who works where.',
  fix: 'Delete the value; say in the README whom to invite and which channel to link.',
  example: {
    bad: { 'service-outage.json': { invited_user_ids: ['ybndrfg8ejkmcpqxot1uwisza3'] } },
    good: { 'service-outage.json': { invited_user_ids: [] } },
  },
  needs: { playbooks: PLAYBOOKS },
  *check({ playbooks }) {
    for (const playbook of playbooks) {
      for (const { text, path } of textsOf(playbook.decoded.value)) {
        const named = FIELDS.get(fieldOf(path));
        const at = playbook.at(...path);
        if (named && ID.test(text))
          yield { code: 'id', message: `\`${fieldOf(path)}\` names ${named} of one server.`, at };
        else if (/"user_ids":\["?[a-z0-9]{26}/.test(text.slice(0, 10_000).replace(/\s/g, '')))
          yield { code: 'trigger', message: 'A trigger of this task waits for a user of one server.', at };
        else if (text.length < 100_000 && PERMALINK.test(text))
          yield {
            code: 'permalink',
            message: 'This text links to a message on one server.',
            at,
            fix: 'Say in words what the message says.',
          };
      }
    }
  },
});

/** The last key of a path that is no index. */
function fieldOf(path: Path): string {
  return path.findLast((part) => typeof part === 'string') ?? '';
}
