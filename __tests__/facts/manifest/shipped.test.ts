import { expect, test } from '@jest/globals';
import type { Pieces } from '../../../src/documents/go/evaluation/pieces.js';
import { SHIPPED_MANIFEST } from '../../../src/facts/manifest/shipped.js';
import { isMissing } from '../../../src/repository/missing.js';
import { edited } from '../../../src/rules/example.js';
import type { Edit } from '../../../src/rules/rule.js';
import { example, inMemory, sourceOf } from '../../support/contribution.js';

const HOME = 'https://github.com/example/mattermost-plugin-weather';
const GIVEN = { 'plugin.json': { version: null, release_notes_url: null } };

/** What the build makes of a field: `file:line` and the texts, a hole as `<name>`. */
async function built(key: 'version' | 'release_notes_url' | 'homepage_url', edit: Edit): Promise<string | undefined> {
  const shipped = await SHIPPED_MANIFEST.of(
    sourceOf({ directory: inMemory(edited(example('ready'), { ...GIVEN, ...edit })) }),
  );
  if (isMissing(shipped)) return shipped.missing;
  const made = shipped.built(key);
  const shown = (pieces: Pieces): string =>
    pieces.map((piece) => ('hole' in piece ? `<${piece.hole}>` : piece.text)).join('');
  return made && [`${made.at?.file}:${made.at?.line}`, ...(made.texts?.map(shown) ?? ['not known'])].join(' ');
}

/** A builder: its imports and its declarations, and the body of `main` after the manifest was read into `m`. */
function builder(body: string, declarations = '', read = 'm, _, _ := model.FindManifest(".")'): string {
  return [
    'package main',
    '',
    'import ("encoding/json"; "fmt"; "net/url"; "os"; "path"; "strings"; "github.com/mattermost/mattermost/server/public/model")',
    `var tag string; ${declarations}`,
    `func main() { ${read}`,
    body,
    '}',
    '',
  ].join('\n');
}

async function notes(body: string, declarations?: string, read?: string): Promise<string | undefined> {
  return built('release_notes_url', { 'build/manifest/main.go': builder(body, declarations, read) });
}

const LINE = 'build/manifest/main.go:6';
const TAGGED = `${LINE} ${HOME}/releases/tag/<tag>`;

test.each([
  ['concatenation', 'm.ReleaseNotesURL = m.HomepageURL + "/releases/tag/" + tag'],
  [
    'two values',
    'var err error; m.ReleaseNotesURL, err = url.JoinPath(m.HomepageURL, "releases", "tag", tag); if err != nil { panic(err) }',
  ],
  [
    'a local variable',
    'notes, err := url.JoinPath(m.HomepageURL, "releases/tag", tag); if err != nil { panic(err) }; m.ReleaseNotesURL = notes',
  ],
  ['a format', 'm.ReleaseNotesURL = fmt.Sprintf("%s/releases/tag/%v", m.HomepageURL, tag)'],
  ['a trimmed homepage', 'm.ReleaseNotesURL = strings.TrimRight(m.HomepageURL, "/") + "/releases/tag/" + tag'],
  ['a trimmed suffix', 'm.ReleaseNotesURL = strings.TrimSuffix(m.HomepageURL, "/") + "/releases/tag/" + tag'],
  ['a list that is joined', 'm.ReleaseNotesURL = strings.Join([]string{m.HomepageURL, "releases", "tag", tag}, "/")'],
  [
    'a parsed address',
    'u, _ := url.Parse(m.HomepageURL); m.ReleaseNotesURL = u.JoinPath("releases", "tag", tag).String()',
  ],
  [
    'a condition that holds',
    'if m.ReleaseNotesURL == "" && tag != "" { m.ReleaseNotesURL = m.HomepageURL + "/releases/tag/" + tag }',
  ],
  [
    'a slash where it is missing',
    'h := m.HomepageURL; if !strings.HasSuffix(h, "/") { h += "/" }; m.ReleaseNotesURL = h + "releases/tag/" + tag',
  ],
  [
    'a switch',
    'switch { case m.ReleaseNotesURL != "": case tag == "": default: m.ReleaseNotesURL = m.HomepageURL + "/releases/tag/" + tag }',
  ],
  ['a pointer to the field', 'p := m; p.ReleaseNotesURL = m.HomepageURL + "/releases/tag/" + tag'],
])('%s', async (_, body) => {
  expect(await notes(body)).toBe(TAGGED);
});

test.each([
  [
    'a helper',
    'm.ReleaseNotesURL = notes(m)',
    'func notes(m *model.Manifest) string { return m.HomepageURL + "/releases/tag/" + tag }',
  ],
  [
    'a helper of a helper',
    'm.ReleaseNotesURL = notes(m)',
    'func in(h, p string) string { return h + "/" + p }; func notes(m *model.Manifest) string { return in(m.HomepageURL, "releases/tag/"+tag) }',
  ],
  [
    'named results',
    'm.ReleaseNotesURL, _ = notes(m)',
    'func notes(m *model.Manifest) (u string, err error) { u = m.HomepageURL + "/releases/tag/" + tag; return }',
  ],
  [
    'constants',
    'm.ReleaseNotesURL = m.HomepageURL + inPath + tag',
    'const inPath = "/releases/" + kind; const kind = "tag/"',
  ],
  [
    'a method',
    'b := builder{m}; b.m.ReleaseNotesURL = b.notes()',
    'type builder struct { m *model.Manifest }; func (b builder) notes() string { return b.m.HomepageURL + "/releases/tag/" + tag }',
  ],
  [
    'a function that is handed over',
    'run(func() error { m.ReleaseNotesURL = m.HomepageURL + "/releases/tag/" + tag; return nil })',
    'var run = cobra.Run',
  ],
])('%s', async (name, body, declarations) => {
  expect(await notes(body, declarations)).toBe(
    name === 'a function that is handed over' ? `${LINE}  ${HOME}/releases/tag/<tag>` : TAGGED,
  );
});

const RAW = 'raw, _ := os.ReadFile("plugin.json")';

test.each([
  [
    'a map',
    `${RAW}; var m map[string]any; json.Unmarshal(raw, &m)`,
    'm["release_notes_url"] = m["homepage_url"].(string) + "/releases/tag/" + tag',
  ],
  [
    'a map of a literal',
    `${RAW}; m := map[string]interface{}{}; if err := json.Unmarshal(raw, &m); err != nil { panic(err) }`,
    'm["release_notes_url"] = fmt.Sprintf("%s/releases/tag/%s", m["homepage_url"], tag)',
  ],
  [
    'a struct',
    `${RAW}; var m model.Manifest; _ = json.Unmarshal(raw, &m)`,
    'm.ReleaseNotesURL = m.HomepageURL + "/releases/tag/" + tag',
  ],
  [
    'a decoder',
    'f, _ := os.Open("plugin.json"); var m model.Manifest; json.NewDecoder(f).Decode(&m)',
    'm.ReleaseNotesURL = m.HomepageURL + "/releases/tag/" + tag',
  ],
  [
    'a struct of its own',
    `${RAW}; var m struct { Home string \`json:"homepage_url"\`; Notes string \`json:"release_notes_url"\` }; json.Unmarshal(raw, &m)`,
    'm.Notes = m.Home + "/releases/tag/" + tag',
  ],
  ['a package that is not read', 'm := other.Load()', 'm.ReleaseNotesURL = m.HomepageURL + "/releases/tag/" + tag'],
])('the manifest in %s', async (_, read, body) => {
  const types = read.includes('struct {')
    ? 'type own struct { Home string `json:"homepage_url"`; Notes string `json:"release_notes_url"` }'
    : '';
  expect(await notes(body, types, read)).toBe(TAGGED);
});

test.each([
  ['glued', 'm.ReleaseNotesURL = m.HomepageURL + "releases/tag/" + tag', `${LINE} ${HOME}releases/tag/<tag>`],
  ['an environment name', 'm.ReleaseNotesURL = os.Getenv("REPO") + "/releases"', `${LINE} <$REPO>/releases`],
  [
    'one slash of two',
    'm.ReleaseNotesURL = path.Join(m.HomepageURL, "releases", tag)',
    `${LINE} ${HOME.replace('//', '/')}/releases/<tag>`,
  ],
  ['only read', 'fmt.Print(m.ReleaseNotesURL); if m.ReleaseNotesURL == "" { return }', undefined],
  ['a branch that is not taken', 'if m.HomepageURL == "" { m.ReleaseNotesURL = "x" }', undefined],
  [
    'a file that is not the manifest',
    'raw, _ := os.ReadFile("package.json"); var p map[string]any; json.Unmarshal(raw, &p); p["release_notes_url"] = "x"; os.WriteFile("package.json", raw, 0600)',
    undefined,
  ],
])('%s', async (_, body, expected) => {
  expect(await notes(body)).toBe(expected);
});

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
