import { expect, test } from '@jest/globals';
import { builder, built } from '../../support/build.js';

const HOME = 'https://github.com/example/mattermost-plugin-weather';

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
