"use strict";
exports.id = 1206;
exports.ids = [1206];
exports.modules = {

/***/ 5935:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ ask; }
/* harmony export */ });
/* harmony import */ var _web_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9882);

const MILLISECONDS = 10_000;
/** A longer wait than this is not worth it for what is published beside the verdict. */
const MAX_WAIT_SECONDS = 5;
const BUSY = new Set([403, 429, 500, 502, 503, 504]);
async function load(token) {
    const github = await Promise.all(/* import() */[__webpack_require__.e(8665), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 1351));
    return github.getOctokit(token);
}
/**
 * Asks GitHub, and once more where it says when it will answer.
 * @param permission What the job must be permitted, as `checks: write`.
 */
async function ask({ slug }, token, permission, request) {
    const [owner, repo] = slug?.split('/') ?? [];
    if (!owner || !repo)
        return { refused: 'the repository is not known' };
    if (!token)
        return { refused: 'there is no token' };
    const { rest } = await load(token);
    const once = async () => request(rest, { owner, repo, request: { signal: AbortSignal.timeout(MILLISECONDS) } });
    try {
        return { value: await once() };
    }
    catch (error) {
        const wait = waitOf(error);
        if (wait === undefined)
            return { refused: reasonOf(error, permission) };
        await new Promise((done) => setTimeout(done, wait * 1_000));
    }
    try {
        return { value: await once() };
    }
    catch (error) {
        return { refused: reasonOf(error, permission) };
    }
}
/** In seconds; undefined where asking again is of no use. */
function waitOf(error) {
    const after = headerOf(error, 'retry-after');
    if (!BUSY.has((0,_web_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(error)) || after === undefined || !/^\d{1,3}$/.test(after))
        return undefined;
    return Number(after) <= MAX_WAIT_SECONDS ? Number(after) : undefined;
}
function reasonOf(error, permission) {
    const status = (0,_web_status_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c)(error);
    const after = headerOf(error, 'retry-after');
    if (status === 429 || (status === 403 && (after !== undefined || headerOf(error, 'x-ratelimit-remaining') === '0')))
        return `GitHub answers ${status}: too many requests`;
    if (status === 403 || status === 404)
        return `GitHub answers ${status}: add \`permissions: ${permission}\` to the job`;
    return status >= 400 ? `GitHub answers ${status}` : 'GitHub did not answer';
}
function headerOf(error, name) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return undefined;
    const { response } = error;
    const value = response?.headers?.[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}


/***/ }),

/***/ 1206:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishComment: function() { return /* binding */ publishComment; }
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5935);

const PAGE = 100;
const MAX_PAGES = 30;
const PERMISSION = 'pull-requests: write';
/**
 * Writes the one comment: in place where there is one already, on whatever page.
 * @returns why GitHub refused it, if so.
 */
async function publishComment(place, token, number, { marker, text, isNeeded }) {
    const found = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(place, token, PERMISSION, async ({ issues }, address) => {
        for (let page = 1; page <= MAX_PAGES; page++) {
            const { data } = await issues.listComments({ ...address, issue_number: number, per_page: PAGE, page });
            // Anybody can write the marker; a run writes as a bot.
            const own = data.find(({ body, user }) => body?.startsWith(marker) && user?.type === 'Bot');
            if (own)
                return { id: own.id, body: own.body };
            if (data.length < PAGE)
                break;
        }
        return undefined;
    });
    if ('refused' in found)
        return found.refused;
    const { value: own } = found;
    if (own ? own.body === text : !isNeeded)
        return undefined;
    const written = await (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(place, token, PERMISSION, async ({ issues }, address) => own
        ? issues.updateComment({ ...address, comment_id: own.id, body: text })
        : issues.createComment({ ...address, issue_number: number, body: text }));
    return 'refused' in written ? written.refused : undefined;
}


/***/ }),

/***/ 9882:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ statusOf; }
/* harmony export */ });
/** The HTTP status that an error of Octokit carries; 0 where no answer came. */
function statusOf(error) {
    return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
}


/***/ })

};
;