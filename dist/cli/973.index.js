"use strict";
exports.id = 973;
exports.ids = [973];
exports.modules = {

/***/ 9973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadEntryPoints: () => (/* binding */ loadEntryPoints)
/* harmony export */ });
/* harmony import */ var _documents_tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6614);
/* harmony import */ var _documents_values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(439);
/* harmony import */ var _repository_contribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7892);
/* harmony import */ var _repository_own_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(962);




/** Names of files that say how a program is started, built or packed. */
const BY_NAME = [
    [/^(?:gnu)?makefile$|^(?:just|task)file(?:\.ya?ml)?$/i, 'build file'],
    [/^(?:docker|container)file$|^(?:docker-)?compose\.ya?ml$/i, 'container'],
    [/^action\.ya?ml$/, 'GitHub action'],
    [/^(?:pyproject\.toml|setup\.py|setup\.cfg|__main__\.py)$/, 'Python package'],
    [/^(?:cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|chart\.yaml|.*\.(?:csproj|fsproj|gemspec|cabal))$/i, 'package'],
    [/\.(?:sh|bash|zsh|py|rb|pl|php|ps1|psm1|bat|cmd|lua|exe|jar)$/i, 'script'],
];
/** Where programs of a repository lie. */
const FOLDERS = /^(?:(?:bin|cmd|scripts?|src|tools?|app|cli|lib)\/(?:[^/]+\/)?)?[^/]+$/i;
const MAX_READ = 200;
async function loadEntryPoints(source) {
    const start = source.base === '' ? 0 : source.base.length + 1;
    const files = (0,_repository_own_files_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFiles */ .aJ)(source.directory.files, source.base).filter((file) => FOLDERS.test(file.slice(start)));
    const named = files.flatMap((file) => {
        const name = file.slice(file.lastIndexOf('/') + 1);
        const what = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
        return what === undefined ? [] : [{ file, what }];
    });
    const { bins, missingBins } = await binsOf(source);
    const found = [...bins, ...named];
    if (found.length === 0)
        found.push(...(await readPrograms(source, files)));
    return { found, missingBins };
}
/** Go's `package main`, and files without an ending that start with `#!`. */
async function readPrograms(source, files) {
    const candidates = files.filter((file) => /(?:\.go|\.m?js|\.ts)$|(?:^|\/)[^./]+$/.test(file) && !file.endsWith('_test.go'));
    for (const file of candidates.slice(0, MAX_READ)) {
        const document = await (0,_repository_contribution_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(source, file);
        if (document?.text.startsWith('#!'))
            return [{ file, what: 'script' }];
        if (!document || !file.endsWith('.go'))
            continue;
        let last = '';
        for (const { text } of (0,_documents_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .tokens */ .L)(document.text.slice(0, 100_000))) {
            if (last === 'package') {
                if (text === 'main')
                    return [{ file, what: 'Go program' }];
                break;
            }
            last = text;
        }
    }
    return [];
}
async function binsOf(source) {
    const document = await (0,_repository_contribution_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(source, (0,_repository_contribution_js__WEBPACK_IMPORTED_MODULE_2__/* .inBase */ .p3)(source, 'package.json'));
    const tree = document && document.text.length < 1024 * 1024 ? (0,_documents_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(document.text).tree : undefined;
    if (!document || tree?.kind !== 'object')
        return { bins: [], missingBins: [] };
    const scripts = field(tree, 'scripts');
    const startable = scripts?.kind === 'object' && field(scripts, 'start') !== undefined;
    const built = scripts?.kind === 'object' &&
        scripts.entries.some(({ key }) => /^(?:pre|post)?(?:build|compile|prepare|pack|publish|install|bundle)/.test(key));
    const bin = field(tree, 'bin');
    const paths = bin?.kind === 'object' ? bin.entries.map(({ value }) => value) : bin ? [bin] : [];
    const texts = paths.flatMap((path) => path.kind === 'string' ? [{ path: String(path.value), span: path.span }] : []);
    const absent = texts.filter(({ path }) => !source.directory.files.includes((0,_repository_contribution_js__WEBPACK_IMPORTED_MODULE_2__/* .inBase */ .p3)(source, path.replace(/^(?:\.\/)+/, ''))));
    return {
        bins: [
            ...(texts.length > absent.length || built
                ? texts.slice(0, 1).map(() => ({ file: document.file, what: '`bin` of package.json' }))
                : []),
            ...(startable ? [{ file: document.file, what: '`npm start`' }] : []),
        ],
        missingBins: built ? [] : absent.map(({ path, span }) => ({ path, at: document.locate(span) })),
    };
}
function field(tree, name) {
    return tree.entries.findLast(({ key }) => key === name)?.value;
}


/***/ })

};
;