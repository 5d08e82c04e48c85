import { expect, test } from '@jest/globals';
import { MARKETPLACE_IMAGES } from '../../src/facts/docs/marketplace-images.js';
import { GO_SOURCES } from '../../src/facts/server/go-sources.js';
import { WEBAPP } from '../../src/facts/webapp/webapp.js';
import { isMissing } from '../../src/repository/missing.js';
import { inMemory, sourceOf } from '../support/contribution.js';

const PLUGIN = {
  'plugin.json': '{"id": "org.example.weather", "server": {}, "webapp": {}}',
  'go.mod': 'module example.org/weather\n',
  'server/main.go':
    'package main\n\nimport "example.org/weather/server/rain"\n\nfunc main() { plugin.ClientMain(rain.P{}) }\n',
  'server/rain/rain.go': 'package rain\n',
  'server/rain/rain_test.go': 'package rain\n',
  'server/testdata/a.go': 'package a\n',
  'server/vendor/b/b.go': 'package b\n',
  'webapp/src/index.js': 'import "rain";\nregistry.registerRootComponent(Rain);\n',
  'webapp/tests/index.js': 'import "snow";\n',
  'webapp/dist/main.js': 'import "hail";\n',
  'assets/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'test/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

// Each is a folder that is left out below a contribution.
test.each(['', 'examples/foo', 'test/plugin', 'build/x', 'dist/y', 'vendor/z', 'testdata/p', 'mocks/m', '_site/p'])(
  'a plugin in %j is read whole',
  async (base) => {
    const at = (file: string): string => (base === '' ? file : `${base}/${file}`);
    const files = Object.entries(PLUGIN).map(([file, text]) => [at(file), new TextEncoder().encode(text)] as const);
    const source = sourceOf({ directory: inMemory(new Map(files)), base });
    const [go, webapp, images] = await Promise.all([
      GO_SOURCES.of(source),
      WEBAPP.of(source),
      MARKETPLACE_IMAGES.of(source),
    ]);
    if (isMissing(go) || isMissing(webapp) || isMissing(images)) throw new Error('a part was not found');
    expect(go.compiled.map(({ path }) => path)).toEqual([at('server/main.go'), at('server/rain/rain.go')]);
    expect(go.left).toEqual([
      { path: at('server/rain/rain_test.go'), role: 'test' },
      { path: at('server/testdata/a.go'), role: 'excluded' },
      { path: at('server/vendor/b/b.go'), role: 'vendored' },
    ]);
    expect([...webapp.imports.named]).toEqual(['rain']);
    expect(webapp.registry.map(({ at: { file } }) => file)).toEqual([at('webapp/src/index.js')]);
    expect(images.map(({ file }) => file)).toEqual([at('assets/icon.svg')]);
  },
);
