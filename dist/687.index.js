"use strict";
exports.id = 687;
exports.ids = [687];
exports.modules = {

/***/ 1687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadGoServer: () => (/* binding */ loadGoServer),
  loadGoSources: () => (/* binding */ loadGoSources)
});

// EXTERNAL MODULE: ./src/history.ts
var src_history = __webpack_require__(536);
// EXTERNAL MODULE: ./src/versions.ts
var versions = __webpack_require__(7902);
// EXTERNAL MODULE: ./src/repository/facts.ts
var facts = __webpack_require__(5759);
// EXTERNAL MODULE: ./src/repository/go/module.ts
var go_module = __webpack_require__(2523);
// EXTERNAL MODULE: ./src/repository/go/program.ts + 1 modules
var program = __webpack_require__(2199);
;// CONCATENATED MODULE: ./src/repository/go/build-constraint.ts
/** The platforms that Mattermost servers run on, as Go names them. */
const PLATFORMS = [
    ['linux', 'amd64'],
    ['linux', 'arm64'],
    ['darwin', 'amd64'],
    ['darwin', 'arm64'],
    ['windows', 'amd64'],
];
const SYSTEMS = new Set([
    'aix',
    'android',
    'darwin',
    'dragonfly',
    'freebsd',
    'hurd',
    'illumos',
    'ios',
    'js',
    'linux',
    'nacl',
    'netbsd',
    'openbsd',
    'plan9',
    'solaris',
    'wasip1',
    'windows',
    'zos',
]);
const PROCESSORS = new Set([
    '386',
    'amd64',
    'arm',
    'arm64',
    'loong64',
    'mips',
    'mips64',
    'mips64le',
    'mipsle',
    'ppc64',
    'ppc64le',
    'riscv64',
    's390x',
    'sparc64',
    'wasm',
]);
/**
 * Whether a Go file is part of a build for some platform that servers run on: by its name (`x_linux_arm64.go`) and by
 * its `//go:build` line or `// +build` lines. cgo may be on or off; a tag that nobody but the author knows is off.
 */
function isBuilt(path, text) {
    const parts = (path.split('/').at(-1) ?? '').replace(/\.go$/, '').split('_').slice(1);
    const [beforeLast, last] = [parts.at(-2), parts.at(-1)];
    const constraint = constraintOf(text);
    return PLATFORMS.some(([system, processor]) => {
        if (last !== undefined &&
            PROCESSORS.has(last) &&
            (last !== processor || (beforeLast !== undefined && SYSTEMS.has(beforeLast) && beforeLast !== system)))
            return false;
        if (last !== undefined && SYSTEMS.has(last) && last !== system)
            return false;
        return [true, false].some((cgo) => constraint((tag) => tag === system ||
            tag === processor ||
            tag === 'gc' ||
            (tag === 'unix' && system !== 'windows') ||
            (tag === 'cgo' && cgo) ||
            /^go1(?:\.\d+)?$/.test(tag)));
    });
}
/** The condition in the lines before the package clause; always true where there is none. */
function constraintOf(text) {
    const end = text.search(/^package\s/m);
    const lines = text
        .slice(0, Math.min(end === -1 ? text.length : end, 20_000))
        .split('\n')
        .map((line) => line.trim());
    const modern = lines.find((line) => line.startsWith('//go:build '));
    if (modern !== undefined)
        return (holds) => evaluate(modern.slice('//go:build '.length), holds);
    const old = lines.flatMap((line) => /^\/\/\s*\+build\s+(.*)$/.exec(line)?.[1] ?? []);
    return (holds) => old.every((line) => line
        .trim()
        .split(/\s+/)
        .some((option) => option.split(',').every((tag) => (tag.startsWith('!') ? !holds(tag.slice(1)) : holds(tag)))));
}
/** Evaluates `a && (b || !c)`; an expression that is none counts as true, so that its file is read. */
function evaluate(expression, holds) {
    const tokens = expression.replace(/\/\/.*$/, '').match(/&&|\|\||[!()]|[\p{L}\p{N}_.]+/gu) ?? [];
    let at = 0;
    const either = () => {
        let value = both();
        while (tokens[at] === '||') {
            at++;
            value = both() || value;
        }
        return value;
    };
    const both = () => {
        let value = single();
        while (tokens[at] === '&&') {
            at++;
            value = single() && value;
        }
        return value;
    };
    const single = () => {
        const token = tokens[at++];
        if (token === '!')
            return !single();
        if (token !== '(')
            return token === undefined || holds(token);
        const value = either();
        at++;
        return value;
    };
    // More nesting than any author writes would only exhaust the stack.
    return tokens.length > 500 || either();
}

;// CONCATENATED MODULE: ./src/repository/go/sources.ts

/** What a path alone says of a Go file. */
function roleOfPath(path) {
    const folders = path.split('/').slice(0, -1);
    const name = path.split('/').at(-1) ?? '';
    if (folders.some((folder) => folder === 'vendor' || folder === 'node_modules'))
        return 'vendored';
    // Go itself leaves these out of `./...`.
    if (folders.some((folder) => folder === 'testdata' || /^[._]./.test(folder)) || /^[._]/.test(name))
        return 'excluded';
    if (name.endsWith('_test.go'))
        return 'test';
    if (folders.some((folder) => /^mocks?$|^mock_|_mocks?$/.test(folder)) || /^mock_|_mocks?\.go$/.test(name))
        return 'mock';
    return undefined;
}
/** What a Go file is, by its path and its first lines. */
function roleOf(path, text) {
    const byPath = roleOfPath(path);
    if (byPath)
        return byPath;
    if (!isBuilt(path, text))
        return 'excluded';
    // https://go.dev/s/generatedcode: before the first text that is no comment.
    const [head = ''] = text.slice(0, 20_000).split(/^package\s/m, 1);
    return /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m.test(head) ? 'generated' : 'code';
}

// EXTERNAL MODULE: ./src/repository/text.ts
var repository_text = __webpack_require__(5281);
;// CONCATENATED MODULE: ./src/repository/go.ts







async function loadGoSources(source) {
    const paths = source.directory.files.filter((path) => path.endsWith('.go'));
    const mine = paths.filter((path) => source.base === '' || path.startsWith(`${source.base}/`));
    const modules = await loadModules(source);
    const texts = new Map();
    const unreadable = [];
    const read = async (path) => {
        const before = texts.get(path);
        if (before)
            return before;
        const role = roleOfPath(path);
        const content = role ? undefined : await source.directory.read(path);
        const text = content?.state === 'present' ? new TextDecoder().decode(content.bytes) : '';
        if (content && content.state !== 'present')
            unreadable.push(`${path} (${content.state})`);
        const made = { path, text, role: role ?? roleOf(path, text) };
        texts.set(path, made);
        return made;
    };
    for (const path of mine)
        await read(path);
    const roots = rootsOf(source, [...texts.values()]);
    if (roots.length === 0)
        return await withoutRoots(source, mine.length);
    const folders = new Map();
    for (const path of paths)
        folders.set(folderOf(path), [...(folders.get(folderOf(path)) ?? []), path]);
    const reached = new Set(roots);
    const compiled = [];
    for (const folder of reached) {
        for (const path of folders.get(folder) ?? []) {
            const file = await read(path);
            if (file.role !== 'code' && file.role !== 'generated')
                continue;
            compiled.push(file);
            for (const [, imported = ''] of file.text.matchAll(/^[ \t]*(?:import[ \t]+)?(?:[\w.]+[ \t]+)?"([^"\s]+)"/gm)) {
                const directory = (0,program/* directoryOf */.j)(imported, modules);
                if (directory !== undefined && folders.has(directory))
                    reached.add(directory);
            }
        }
    }
    const taken = new Set(compiled.map(({ path }) => path));
    compiled.sort((a, b) => (a.path < b.path ? -1 : 1));
    const left = mine.flatMap((path) => (taken.has(path) ? [] : [{ path, role: texts.get(path)?.role ?? 'excluded' }]));
    const [root = ''] = roots;
    return { roots, compiled, left, unreadable, modules, serverModule: enclosing(root, modules) };
}
/** Where the plugin begins: by convention in `server/`, so that samples and test plugins elsewhere do not count. */
function rootsOf(source, files) {
    const roots = new Set(files.filter(({ role, text }) => role === 'code' && /\b(?:MattermostPlugin|ClientMain)\b/.test(text)).map(({ path }) => folderOf(path)));
    const conventional = [...roots].filter((root) => `${root}/`.startsWith((0,facts/* inBase */.p3)(source, 'server/')));
    return (conventional.length > 0 ? conventional : [...roots]).sort();
}
async function withoutRoots(source, files) {
    const manifest = await source.fact('manifest');
    const declares = !(0,facts/* isMissing */.b2)(manifest) && manifest.value.server !== undefined;
    if (!declares)
        return (0,facts/* inapplicable */.vA)('there is no server part in Go');
    return (0,facts/* missing */.LO)(files === 0
        ? 'the manifest names a server part, and there is no Go source for it'
        : 'no Go package embeds `plugin.MattermostPlugin` or calls `plugin.ClientMain`');
}
async function loadModules(source) {
    const paths = source.directory.files.filter((path) => /(?:^|\/)go\.(?:mod|work)$/.test(path) && roleOfPath(path) !== 'vendored');
    const modules = await Promise.all(paths.map(async (path) => {
        const content = await source.directory.read(path);
        return content.state === 'present' ? (0,go_module/* parseGoModule */.Uo)(new repository_text/* TextDocument */.V(path, new TextDecoder().decode(content.bytes))) : undefined;
    }));
    return modules.filter((module) => module !== undefined);
}
function enclosing(directory, modules) {
    const around = modules.filter((module) => module.path !== undefined &&
        (module.directory === '' || directory === module.directory || directory.startsWith(`${module.directory}/`)));
    return around.sort((a, b) => b.directory.length - a.directory.length)[0];
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
async function loadGoServer(source) {
    const sources = await source.fact('goSources');
    if ((0,facts/* isMissing */.b2)(sources))
        return sources;
    const [{ readGoServer }, minimum] = await Promise.all([__webpack_require__.e(/* import() */ 61).then(__webpack_require__.bind(__webpack_require__, 4061)), source.fact('minimumVersion')]);
    // Checks of the server's version matter only for what the declared minimum does not have, or what went away.
    const declared = (0,facts/* isMissing */.b2)(minimum) ? undefined : minimum.version;
    return readGoServer(sources, (symbol, oldModule) => {
        const [first, name = ''] = symbol.split('.');
        if (first === 'API' && ((0,src_history/* removedIn */.Md)('api', name) !== undefined || (0,src_history/* emptiedBy */.M0)(name) !== undefined))
            return true;
        const came = (0,src_history/* since */.XP)(symbol, oldModule);
        return declared !== undefined && came !== undefined && (0,versions/* compareVersions */.Z)(came.version, declared) > 0;
    });
}


/***/ }),

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

/***/ 2199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ directoryOf),
  v: () => (/* binding */ makeProgram)
});

;// CONCATENATED MODULE: ./src/repository/go/package.ts
/** Indexes the declarations of a directory's files; parses them all. Where builds for several platforms declare a name twice, the first file counts. */
function indexPackage(directory, files) {
    const types = new Map();
    const functions = new Map();
    const methods = new Map();
    const values = new Map();
    const index = { directory, files, types, functions, methods, values };
    for (const file of files) {
        for (const node of file.topLevel) {
            if (node.type === 'function_declaration')
                add(functions, nameOf(node), { file, node });
            else if (node.type === 'method_declaration') {
                const receiver = receiverOf(node);
                if (receiver === undefined)
                    continue;
                const group = methods.get(receiver) ?? new Map();
                methods.set(receiver, group);
                add(group, nameOf(node), { file, node });
            }
            else if (node.type === 'type_declaration') {
                for (const spec of node.namedChildren)
                    if (spec.type === 'type_spec' || spec.type === 'type_alias')
                        add(types, nameOf(spec), { file, node: spec, package: index });
            }
            else if (node.type === 'var_declaration' || node.type === 'const_declaration') {
                for (const spec of node.descendantsOfType(['var_spec', 'const_spec'])) {
                    for (const name of spec.childrenForFieldName('name'))
                        if (name.type === 'identifier')
                            add(values, name.text, { file, node: spec });
                }
            }
        }
    }
    return index;
}
function add(to, name, rest) {
    // What is left is exactly the member without its name.
    if (name !== undefined && name !== '_' && !to.has(name))
        to.set(name, { name, ...rest });
}
function nameOf(node) {
    return node.childForFieldName('name')?.text;
}
/** The name of the type that a method belongs to, without pointer and type parameters. */
function receiverOf(method) {
    let type = method.childForFieldName('receiver')?.namedChild(0)?.childForFieldName('type') ?? undefined;
    while (type && (type.type === 'pointer_type' || type.type === 'parenthesized_type'))
        type = type.namedChild(0) ?? undefined;
    return type?.type === 'generic_type' ? type.childForFieldName('type')?.text : type?.text;
}

;// CONCATENATED MODULE: ./src/repository/go/program.ts

/** Puts the files of a plugin together. */
function makeProgram(files, modules) {
    const byDirectory = new Map();
    for (const file of files)
        byDirectory.set(file.directory, [...(byDirectory.get(file.directory) ?? []), file]);
    const indexed = new Map();
    const packageIn = (directory) => {
        const here = byDirectory.get(directory);
        if (!here)
            return undefined;
        const index = indexed.get(directory) ?? indexPackage(directory, here);
        indexed.set(directory, index);
        return index;
    };
    return {
        files,
        packageIn,
        packageAt: (path) => {
            const directory = directoryOf(path, modules);
            return directory === undefined ? undefined : packageIn(directory);
        },
        nameAt: (path) => {
            const directory = directoryOf(path, modules);
            const [first] = directory === undefined ? [] : (byDirectory.get(directory) ?? []);
            return first && /^package[ \t]+(\w+)/m.exec(first.text)?.[1];
        },
        isOwn: (path) => directoryOf(path, modules) !== undefined,
        known: new Map(),
        effort: { depth: 0, left: 0, total: 5_000_000 },
    };
}
/** The directory of the repository that an import path names; undefined where it is of no module here. */
function directoryOf(path, modules) {
    let best;
    for (const module of modules) {
        if (module.path === undefined || (path !== module.path && !path.startsWith(`${module.path}/`)))
            continue;
        if (!best || module.path.length > (best.path?.length ?? 0))
            best = module;
    }
    if (!best)
        return undefined;
    const rest = path.slice((best.path?.length ?? 0) + 1);
    return [best.directory, rest].filter(Boolean).join('/');
}


/***/ })

};
;