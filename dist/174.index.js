"use strict";
exports.id = 174;
exports.ids = [174];
exports.modules = {

/***/ 2523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Uo: () => (/* binding */ parseGoModule)
/* harmony export */ });
/* unused harmony export joined */
/** Reads go.mod or go.work; what it does not understand it passes over, as the file is Go's to judge. */
function parseGoModule(document) {
    const directory = document.file.includes('/') ? document.file.slice(0, document.file.lastIndexOf('/')) : '';
    const requires = [];
    const replaces = new Map();
    const uses = [];
    const single = new Map();
    for (const [verb, words] of statements(document)) {
        const [first, second] = words;
        if (!first)
            continue;
        if (verb === 'require' && second)
            requires.push({
                path: first.value,
                version: second.value,
                indirect: /\/\/\s*indirect\b/.test(document.line(first.at.line)),
                at: { ...first.at, endColumn: second.at.endColumn },
            });
        else if (verb === 'replace') {
            const arrow = words.findIndex(({ value }) => value === '=>');
            const target = words[arrow + 1];
            if (arrow > 0 && target)
                replaces.set(first.value, { path: target.value, version: words[arrow + 2]?.value });
        }
        else if (verb === 'use')
            uses.push(joined(directory, first.value));
        else if (verb === 'module' || verb === 'go' || verb === 'toolchain')
            single.set(verb, first);
    }
    return {
        file: document.file,
        directory,
        path: single.get('module')?.value,
        go: single.get('go'),
        toolchain: single.get('toolchain'),
        requires,
        replaces,
        uses,
    };
}
/** The version that a module is built with, replacements taken into account; undefined where it is a directory, or not asked for. */
function versionOf(module, path) {
    const replaced = module.replaces.get(path);
    return replaced ? replaced.version : module.requires.find((requirement) => requirement.path === path)?.version;
}
function* statements(document) {
    let block;
    let offset = 0;
    for (const line of document.text.split('\n')) {
        const words = wordsOf(document, line, offset);
        offset += line.length + 1;
        const [first, second] = words;
        if (!first)
            continue;
        if (block !== undefined) {
            if (first.value === ')')
                block = undefined;
            else
                yield [block, words];
        }
        else if (second?.value === '(')
            block = first.value;
        else
            yield [first.value, words.slice(1)];
    }
}
const WORD = /\/\/.*|"([^"]*)"|`([^`]*)`|[()]|(?:[^\s()"`/]|\/(?!\/))+/g;
function wordsOf(document, line, offset) {
    return [...line.matchAll(WORD)].flatMap((match) => {
        if (match[0].startsWith('//'))
            return [];
        return [
            {
                value: match[1] ?? match[2] ?? match[0],
                at: document.locate({ start: offset + match.index, end: offset + match.index + match[0].length }),
            },
        ];
    });
}
/** A directory below another, in `/` form without `.` and `..`. */
function joined(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 6174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadDatedOnly: () => (/* binding */ loadDatedOnly),
  loadMinimumVersion: () => (/* binding */ loadMinimumVersion),
  loadNeeds: () => (/* binding */ loadNeeds)
});

// EXTERNAL MODULE: ./src/data/known-breaks.json
var known_breaks = __webpack_require__(1816);
// EXTERNAL MODULE: ./src/finding.ts
var finding = __webpack_require__(2018);
// EXTERNAL MODULE: ./src/history.ts
var src_history = __webpack_require__(536);
// EXTERNAL MODULE: ./src/data/server-releases.json
var server_releases = __webpack_require__(2374);
// EXTERNAL MODULE: ./src/repository/go/module.ts
var go_module = __webpack_require__(2523);
// EXTERNAL MODULE: ./src/versions.ts
var versions = __webpack_require__(7902);
;// CONCATENATED MODULE: ./src/module-release.ts



const SERVER = /^github\.com\/mattermost\/(?:mattermost-server(?:\/v\d+)?|(?:mattermost|mattermost-server)\/server\/(?:public|v\d+))$/;
const RELEASES = server_releases/* releases */.D8
    .flatMap(({ version, released }) => (released === null ? [] : [{ version, released }]))
    .sort((a, b) => (0,versions/* compareVersions */.Z)(a.version, b.version));
const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000;
/**
 * The server release that a required module's code is at least of; undefined where it is no server module, or where
 * its version does not tell (the tags of `server/public` have numbers of their own). A pseudo-version carries the day
 * of its commit: on the main branch that is code of the next release at the earliest.
 */
function moduleRelease(module, path) {
    const target = module.replaces.get(path)?.path ?? path;
    const written = SERVER.test(target) ? (0,go_module/* versionOf */.E4)(module, path) : undefined;
    if (written === undefined)
        return undefined;
    const [, minor = '', , day] = /^v(\d+\.\d+)\.\d+(-(?:[\w.]*\.)?(\d{8})\d{6}-[0-9a-f]{12})?(?:\+incompatible)?$/.exec(written) ?? [];
    const named = target.includes('/mattermost-server') && !target.includes('/server/') ? RELEASES.find(({ version }) => version === minor) : undefined;
    if (day === undefined)
        return named && { version: named.version, written };
    const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
    // A commit soon after a tag's release stands on that release's branch; long after it, on the main branch.
    if (named && minor !== '0.0' && Math.abs(Date.parse(date) - Date.parse(named.released)) < HALF_A_YEAR)
        return { version: named.version, written };
    const next = RELEASES.find(({ released }) => released > date);
    return next && { version: next.version, written };
}

// EXTERNAL MODULE: ./src/repository/facts.ts
var facts = __webpack_require__(5759);
;// CONCATENATED MODULE: ./src/repository/needs.ts






async function loadMinimumVersion(source) {
    const manifest = await source.fact('manifest');
    if ((0,facts/* isMissing */.b2)(manifest))
        return manifest;
    const version = manifest.value.min_server_version;
    if (!version)
        return (0,facts/* missing */.LO)('`min_server_version` is not set');
    return /^\d+\.\d+\.\d+(?:[-+].*)?$/.test(version)
        ? { version, at: manifest.at('min_server_version') }
        : (0,facts/* missing */.LO)('`min_server_version` is no version');
}
async function loadNeeds(source) {
    const [manifest, sources, server, webapp] = await Promise.all([
        source.fact('manifest'),
        source.fact('goSources'),
        source.fact('goServer'),
        source.fact('webapp'),
    ]);
    const undated = [];
    const needs = [
        ...((0,facts/* isMissing */.b2)(server) ? [] : goNeeds(server, undated)),
        ...((0,facts/* isMissing */.b2)(sources) ? [] : [...toolchainNeeds(sources), ...moduleNeeds(sources)]),
        ...((0,facts/* isMissing */.b2)(webapp) ? [] : registryNeeds(webapp)),
        ...((0,facts/* isMissing */.b2)(manifest) ? [] : manifestNeeds(manifest)),
    ];
    return { needs, undated };
}
async function loadDatedOnly(source) {
    const needs = await source.fact('needs');
    if ((0,facts/* isMissing */.b2)(needs))
        return needs;
    const [first] = needs.undated;
    if (!first)
        return { calls: needs.needs.length };
    return (0,facts/* missing */.LO)(`${(0,finding/* quote */.hD)(first.symbol)} (${first.at.file}:${first.at.line}) is newer than the tables (${src_history/* NEWEST */.RX})${needs.undated.length > 2 ? `, as are ${needs.undated.length - 1} more calls` : needs.undated.length > 1 ? ', as is one more call' : ''}`);
}
function* goNeeds(server, undated) {
    for (const { symbol, oldModule, at, guard } of server.uses) {
        const came = (0,src_history/* since */.XP)(symbol, oldModule);
        const wrapper = !/^(?:API|Helpers)\./.test(symbol);
        const name = wrapper && !/^[a-z]/.test(symbol) ? `client.${symbol}` : symbol;
        if (!came)
            undated.push({ symbol: name, at });
        // A check for an older version than the one that is needed guards nothing.
        else
            yield {
                symbol: name,
                source: wrapper ? 'wrapper' : 'api',
                ...came,
                fails: true,
                guarded: guard !== undefined &&
                    (guard.versions.length === 0 || guard.versions.some((version) => (0,versions/* compareVersions */.Z)(version, came.version) >= 0)),
                at,
            };
    }
    for (const { name, at } of server.hooks) {
        const came = (0,src_history/* hookSince */.qo)(name);
        if (came)
            yield { symbol: name, source: 'hook', ...came, fails: false, guarded: false, at };
    }
}
const CERTAIN = { annotated: undefined, proven: true, guarded: false };
function* toolchainNeeds({ modules, serverModule }) {
    if (!serverModule)
        return;
    const workspaces = modules.filter(({ uses }) => uses.includes(serverModule.directory));
    const directives = [serverModule, ...workspaces].flatMap((module) => [
        ['go', module.go],
        ['toolchain', module.toolchain],
    ]);
    for (const known of known_breaks/* breaks */.T) {
        if (!('goDirective' in known))
            continue;
        const oldest = known.goDirective;
        const first = directives.find(([, word]) => word !== undefined && (0,versions/* compareVersions */.Z)(word.value.replace(/^go/, ''), oldest) >= 0);
        if (first?.[1])
            yield {
                symbol: `${first[0]} ${first[1].value}`,
                source: 'go-toolchain',
                version: known.since,
                ...CERTAIN,
                fails: true,
                at: first[1].at,
            };
    }
}
function* moduleNeeds({ serverModule }) {
    for (const { path, at, indirect } of serverModule?.requires ?? []) {
        const release = serverModule && !indirect ? moduleRelease(serverModule, path) : undefined;
        if (!release)
            continue;
        const symbol = `${path} ${release.written}`;
        yield { symbol, source: 'go-module', version: release.version, ...CERTAIN, fails: false, at };
        for (const known of known_breaks/* breaks */.T) {
            if ('serverModule' in known && (0,versions/* compareVersions */.Z)(release.version, known.serverModule) >= 0)
                yield { symbol, source: 'go-module', version: known.since, ...CERTAIN, fails: true, at };
        }
    }
}
function* registryNeeds({ registry }) {
    for (const { method, at, guarded } of registry) {
        const came = (0,src_history/* registrySince */.Oq)(method);
        if (came)
            yield {
                symbol: `registry.${method}`,
                source: 'registry',
                version: came.version,
                annotated: undefined,
                proven: came.certain,
                fails: came.certain,
                guarded,
                at,
            };
    }
}
function* manifestNeeds(manifest) {
    const { value } = manifest;
    const seen = new Set();
    const need = function* (of, name, symbol, path) {
        const version = (0,src_history/* fieldSince */.$e)(of, name);
        if (version === undefined || seen.has(symbol))
            return;
        seen.add(symbol);
        yield {
            symbol,
            source: 'manifest-field',
            version,
            ...CERTAIN,
            fails: false,
            at: of === 'settingTypes' ? manifest.at(...path) : manifest.atKey(...path),
        };
    };
    for (const name of Object.keys(value))
        yield* need('fields', name, name, [name]);
    if (value.settings_schema?.sections)
        yield* need('fields', 'settings_schema.sections[]', 'settings_schema.sections', ['settings_schema', 'sections']);
    for (const [index, section] of (value.settings_schema?.sections ?? []).entries()) {
        for (const name of Object.keys(section))
            yield* need('section', name, `sections[].${name}`, ['settings_schema', 'sections', index, name]);
    }
    for (const { setting, path } of manifest.settings()) {
        for (const name of Object.keys(setting))
            yield* need('setting', name, `settings[].${name}`, [...path, name]);
        if (setting.type)
            yield* need('settingTypes', setting.type, `the setting type ${setting.type}`, [...path, 'type']);
    }
}


/***/ })

};
;