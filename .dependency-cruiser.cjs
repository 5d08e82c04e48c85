/** The pipeline, as in docs/architecture.md: a room imports only from itself and from the rooms below it. */
const ROOMS = [
  'doors\\.ts$',
  '(action|cli)\\.ts$',
  '(run|ending|progress)\\.ts$',
  'commands/',
  'publish/',
  'texts/',
  'inputs/',
  'verdict/',
  'rules/',
  'facts/',
  'web/',
  'repository/',
  'mattermost/',
  'documents/',
  'words/',
  '(about\\.ts$|data/)',
];

/** Where the process, its files and the network may be touched. */
const EDGES = [
  '(action|cli)\\.ts$',
  'publish/',
  'repository/(files|links)\\.ts$',
  'documents/go/wasm\\.ts$',
  'web/(address|github|network|request|visit)\\.ts$',
];

const upwards = ROOMS.slice(1).map((room, index) => ({
  name: `no-way-up-from-${room.replace(/\W+ts\$|\W/g, '')}`,
  severity: 'error',
  from: { path: `^src/${room}` },
  to: { path: `^src/(${ROOMS.slice(0, index + 1).join('|')})` },
}));

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    ...upwards,
    {
      name: 'edges-only',
      comment: 'Reading, writing and asking happen at the edges; everything between them is handed in.',
      severity: 'error',
      from: { path: '^src/', pathNot: EDGES.map((edge) => `^src/${edge}`) },
      to: { path: '^(node:)?(fs|child_process|https?|tls|net|dns)(/|$)|^node_modules/@actions/' },
    },
    { name: 'no-unresolved', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|examples)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
