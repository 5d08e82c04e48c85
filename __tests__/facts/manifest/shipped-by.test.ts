import { expect, test } from '@jest/globals';
import { SHIPPED_MANIFEST } from '../../../src/facts/manifest/shipped.js';
import { isMissing } from '../../../src/repository/missing.js';
import { edited } from '../../../src/rules/example.js';
import type { Edit } from '../../../src/rules/rule.js';
import { GIVEN, builder, built } from '../../support/build.js';
import { example, inMemory, sourceOf } from '../../support/contribution.js';

const LINE = 'build/manifest/main.go:6';

const MAKE = (...lines: readonly string[]): string =>
  `ID := org.example.weather\n\ndist:\n${lines.map((line) => `\t${line}\n`).join('')}`;
const DIST = builder(
  'switch os.Args[1] { case "dist": m.Version = tag; raw, _ := json.MarshalIndent(m, "", " "); os.WriteFile("dist/"+m.Id+"/plugin.json", raw, 0600)\ncase "apply": m.Version = "0"; raw, _ := json.Marshal(m); os.WriteFile("server/manifest.go", raw, 0600) }',
);

test.each([
  ['the argument', { Makefile: MAKE('./build/bin/manifest dist'), 'build/manifest/main.go': DIST }, `${LINE} <tag>`],
  [
    'a folder that the Makefile runs',
    { Makefile: MAKE('go run ./tools/pack dist'), 'tools/pack/main.go': DIST },
    'tools/pack/main.go:6 <tag>',
  ],
  [
    'a folder that it compiles',
    {
      Makefile: MAKE('cd build && go build -ldflags "-X main.tag=$(V)" -o bin/pack ./pack', './build/bin/pack dist'),
      'build/pack/main.go': DIST,
    },
    'build/pack/main.go:6 <tag>',
  ],
  ['a file', { Makefile: MAKE('$(GO) run build/pack.go dist'), 'build/pack.go': DIST }, 'build/pack.go:6 <tag>'],
  [
    'a workflow',
    {
      Makefile: null,
      '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - run: |\n          go run ./tools/pack dist\n',
      'tools/pack/main.go': DIST,
    },
    'tools/pack/main.go:6 <tag>',
  ],
  [
    'jq',
    { Makefile: MAKE('jq --arg v "$(V)" \'.version = $$v\' plugin.json > dist/plugin.json') },
    'Makefile:4 not known',
  ],
  ['sed', { Makefile: MAKE('sed -i \'s/"version": ""/"version": "$(V)"/\' plugin.json') }, 'Makefile:4 not known'],
  [
    'a script',
    {
      Makefile: MAKE('node scripts/pack.mjs'),
      'scripts/pack.mjs':
        'const m = JSON.parse(fs.readFileSync("plugin.json"));\nm.version = "1";\nfs.writeFileSync("dist/plugin.json", m);\n',
    },
    'Makefile:4 not known',
  ],
  ['a version that is only read by jq', { Makefile: MAKE('jq -r .version plugin.json > version.txt') }, undefined],
  ['the server', { Makefile: MAKE('go build ./server') }, undefined],
])('the version by %s', async (_, edit, expected) => {
  expect(await built('version', edit)).toBe(expected);
});

async function copiedAt(edit: Edit): Promise<string | undefined> {
  const shipped = await SHIPPED_MANIFEST.of(
    sourceOf({ directory: inMemory(edited(example('ready'), { ...GIVEN, ...edit })) }),
  );
  return isMissing(shipped) || !shipped.rawCopy ? undefined : `${shipped.rawCopy.file}:${shipped.rawCopy.line}`;
}

test.each([
  ['cp', MAKE('cp plugin.json dist/'), 'Makefile:4'],
  ['a continued line', MAKE('mkdir -p dist && \\', 'cp -r plugin.json assets dist/$(ID)'), 'Makefile:5'],
  ['a variable', `FILE ?= plugin.json\n${MAKE('cp $(FILE) dist/$(ID)/')}`, 'Makefile:5'],
  ['tar', MAKE('tar -czf weather.tar.gz plugin.json server'), 'Makefile:4'],
  ['cat', MAKE('cat plugin.json > dist/plugin.json'), 'Makefile:4'],
  ['a copy that the build completes', MAKE('./build/bin/manifest dist', 'cp -r assets dist/'), undefined],
  [
    'a copy of another target',
    `${MAKE('./build/bin/manifest dist')}\nlocal:\n\tcp plugin.json dist/local/\n`,
    undefined,
  ],
  ['a copy over what the build wrote', MAKE('./build/bin/manifest dist', 'cp plugin.json dist/$(ID)/'), 'Makefile:5'],
  ['a copy that is rewritten', MAKE('cp plugin.json dist/', 'sed -i "s/VERSION/$(V)/" dist/plugin.json'), undefined],
  ['a copy elsewhere', MAKE('cp plugin.json ../server/tests/'), undefined],
])('plugin.json as it is: %s', async (_, Makefile, expected) => {
  expect(await copiedAt({ Makefile, 'build/manifest/main.go': DIST })).toBe(expected);
});
