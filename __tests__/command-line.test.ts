import { expect, test } from '@jest/globals';
import { calledAs } from '../src/command-line.js';

test.each([
  ['/home/a/node_modules/.bin/mattermost-marketplace-readiness', {}, 'mattermost-marketplace-readiness'],
  [
    '/home/a/.npm/_npx/1/node_modules/.bin/mattermost-marketplace-readiness',
    { npm_command: 'exec' },
    'npx mattermost-marketplace-readiness',
  ],
  ['/home/a/action/dist/cli/index.js', {}, 'node dist/cli/index.js'],
  ['/opt/action/dist/cli/index.js', { npm_command: 'start' }, 'node ../../../opt/action/dist/cli/index.js'],
  [undefined, {}, 'mattermost-marketplace-readiness'],
])('%s is called as it was typed', (program, env, command) => {
  expect(calledAs(program, '/home/a/action', env)).toBe(command);
});
