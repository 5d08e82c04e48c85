import { expect, test } from '@jest/globals';
import { cgo } from '../../../src/rules/server/cgo.js';
import { findingsOf } from '../../support/contribution.js';

const OUTPUT = 'server/dist/plugin-linux-amd64';
const said = (place: string): string =>
  `${place} warning: This command builds an executable for Linux and does not set \`CGO_ENABLED=0\`.`;

test.each([
  ['cgo as it is by default', `all:\n\tGOOS=linux GOARCH=amd64 go build -o ${OUTPUT} ./server\n`, said('Makefile:2:2')],
  ['for this machine', `all:\n\tgo build -o ${OUTPUT} ./server\n`, said('Makefile:2:2')],
  [
    'in a folder',
    'all:\n\tcd server && env GOOS=linux GOARCH=arm64 go build -o dist/plugin-linux-arm64\n',
    said('Makefile:2:15'),
  ],
  ['switched on', `all:\n\tCGO_ENABLED=1 GOOS=linux go build -o ${OUTPUT} ./server\n`, said('Makefile:2:2')],
])('%s', async (_, makefile, expected) => {
  expect(await findingsOf(cgo, { Makefile: makefile })).toEqual([expected]);
});

test.each([
  ['switched off', `all:\n\tCGO_ENABLED=0 GOOS=linux go build -o ${OUTPUT} ./server\n`],
  ['for all recipes', `export CGO_ENABLED = 0\nall:\n\tGOOS=linux go build -o ${OUTPUT} ./server\n`],
  ['for another system', 'all:\n\tGOOS=windows go build -o server/dist/plugin-windows-amd64.exe ./server\n'],
  ['a tool of the build', 'all:\n\tcd build/manifest && go build -o ../bin/manifest\n'],
  ['linked statically', `all:\n\tGOOS=linux go build -ldflags '-extldflags "-static"' -o ${OUTPUT} ./server\n`],
  ['no build at all', 'all:\n\tgo vet ./...\n'],
])('nothing to say: %s', async (_, makefile) => {
  expect(await findingsOf(cgo, { Makefile: makefile })).toEqual([]);
});
