"use strict";
exports.id = 865;
exports.ids = [865];
exports.modules = {

/***/ 2865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadDeadLinks: () => (/* binding */ loadDeadLinks)
/* harmony export */ });
/* harmony import */ var _documents_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8342);
/* harmony import */ var _repository_missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);


/** Names that stand for a server of the reader's, and what no name on the web looks like (RFC 2606, RFC 6761). */
const PLACEHOLDER_HOST = /^(?:localhost|[^.]*|[\d.]+|\[.*\]|(?:.*\.)?(?:localhost|local|internal|test|invalid|example|example\.(?:com|net|org)))$|your|(?:^|[.-])my[.-]/i;
const PLACEHOLDER = /%3C|%7B|[<>{}]|\byour[-_]|\bmy[-_](?:org|user|repo|server|domain)|x\.x\.x|\.\.\.|…/i;
/** Pages that GitHub shows to those alone who are signed in, or may change the repository. */
const SIGNED_IN = /^(?:settings|security|edit|new|compare|upload|admin)$/;
/** Asks for every address of the README that is meant for its readers. */
async function loadDeadLinks(source, web) {
    const [readme, paths, elsewhere] = [
        await source.fact('readme'),
        await source.fact('paths'),
        await addressesJudgedElsewhere(source),
    ];
    if ((0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(readme))
        return readme;
    const slug = await source.fact('slug');
    const own = (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(slug) ? undefined : await ownRepository(slug, web);
    const version = await source.fact('currentVersion');
    const links = new Map();
    for (const { url: written, span, ...part } of [...readme.parts.links, ...readme.parts.images]) {
        const target = (0,_documents_address_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOf */ .$r)(readme.file, written);
        if (target.kind !== 'web' || links.has(written) || elsewhere.has(target.url.href))
            continue;
        if (PLACEHOLDER_HOST.test(target.url.hostname) || PLACEHOLDER.test(written))
            continue;
        if (mayNotBeSeen(target.url, own, (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(version) ? undefined : version.version, (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(paths) ? undefined : paths))
            continue;
        links.set(written, { url: target.url, at: readme.locate(span), isImage: 'alt' in part });
    }
    const asked = await Promise.all([...links].map(async ([written, { url, ...link }]) => ({ ...link, url: written, answer: await web.reach(url) })));
    return asked.flatMap(({ url, at, isImage, answer }) => (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(answer) || answer.gone === undefined ? [] : [{ url, at, isImage, status: answer.gone }]);
}
async function ownRepository(slug, web) {
    const home = await web.reach(new URL(`https://github.com/${slug}`));
    return { slug: slug.toLowerCase(), isSeen: !(0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(home) && home.gone === undefined };
}
/** Whether a page may be there though nobody sees it now: it comes with the next commit or release, or is not for everyone. */
function mayNotBeSeen(url, own, version, paths) {
    const place = (0,_documents_address_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubPath */ .tW)(url) ?? rawPath(url);
    if (!place)
        return false;
    if (SIGNED_IN.test(place.rest[0] ?? ''))
        return true;
    if (place.slug !== own?.slug)
        return false;
    if (!own.isSeen || (version !== undefined && url.pathname.includes(version)))
        return true;
    const [page, ...path] = place.rest.map(_documents_address_js__WEBPACK_IMPORTED_MODULE_0__/* .decoded */ .DH);
    if (page === 'actions' && path[0] === 'workflows')
        return paths?.has(`.github/workflows/${path[1] ?? ''}`) ?? false;
    if (!/^(?:blob|tree|raw|blame)$/.test(page ?? ''))
        return false;
    // A branch can have slashes in its name, though not many.
    return [1, 2, 3, 4, 5].some((start) => start < path.length && paths?.has(path.slice(start).join('/')));
}
function rawPath(url) {
    if (url.hostname !== 'raw.githubusercontent.com')
        return undefined;
    const [owner = '', name = '', ...rest] = url.pathname.split('/').filter(Boolean);
    return { slug: `${owner}/${name}`.toLowerCase(), rest: ['raw', ...rest] };
}
/** What the manifest names is judged there. */
async function addressesJudgedElsewhere(source) {
    const facts = [await source.fact('homepage'), await source.fact('tracker'), await source.fact('releaseNotes')];
    return new Set(facts.flatMap((fact) => ((0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(fact) ? [] : [new URL(fact.url).href])));
}


/***/ })

};
;