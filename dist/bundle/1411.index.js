"use strict";
exports.id = 1411;
exports.ids = [1411];
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

/***/ 1411:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishReview: function() { return /* binding */ publishReview; }
/* harmony export */ });
/* unused harmony export linesIn */
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/* harmony import */ var _texts_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5935);



const PAGE = 100;
const MAX_PAGES = 30;
/** More at once meet GitHub’s secondary limits. */
const MAX_COMMENTS = 30;
const PERMISSION = 'pull-requests: write';
/**
 * Makes one review of all suggestions on lines that the pull request shows, but for those that were made before.
 * @returns why GitHub refused it, if so.
 */
async function publishReview(place, token, { number, head, findings, excerpts, fingerprints }) {
    const fixable = findings.filter(({ at, suggestion }) => at && suggestion);
    if (fixable.length === 0)
        return undefined;
    const asked = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(place, token, PERMISSION, async ({ pulls }, address) => {
        const question = { ...address, pull_number: number, per_page: PAGE };
        const files = await pagesOf(async (page) => (await pulls.listFiles({ ...question, page })).data);
        const comments = await pagesOf(async (page) => (await pulls.listReviewComments({ ...question, page })).data);
        const shown = new Map(files.map(({ filename, patch = '' }) => [filename, linesIn(patch)]));
        const made = comments.flatMap(({ body, user }) => (user.type === 'Bot' ? [body] : []));
        return { shown, made };
    });
    if ('refused' in asked)
        return asked.refused;
    const { shown, made } = asked.value;
    const comments = fixable.flatMap((finding) => {
        const { at, suggestion, message, fix } = finding;
        const marker = `<!-- ${_about_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_} ${fingerprints.get(finding) ?? ''} -->`;
        if (!at || !suggestion || made.some((body) => body.startsWith(marker)))
            return [];
        const { line, endLine, text } = suggestion;
        // What runs is the merge of the pull request, in which lines may stand elsewhere than in its head.
        const isShown = line === at.line && shown.get(at.file)?.get(line) === excerpts.get(`${at.file}:${line}`);
        if (!isShown || endLine !== line)
            return [];
        const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
        const body = `${marker}\n${(0,_texts_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(message)} ${(0,_texts_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(fix)}\n\n${fence}suggestion\n${text}\n${fence}\n`;
        return [{ path: at.file, line, side: 'RIGHT', body }];
    });
    if (comments.length === 0)
        return undefined;
    const written = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(place, token, PERMISSION, async ({ pulls }, address) => pulls.createReview({
        ...address,
        pull_number: number,
        commit_id: head,
        event: 'COMMENT',
        body: 'Each of these has one right answer. `--fix` on the command line makes the same changes.',
        comments: comments.slice(0, MAX_COMMENTS),
    }));
    return 'refused' in written ? written.refused : undefined;
}
async function pagesOf(load) {
    const items = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const found = await load(page);
        items.push(...found);
        if (found.length < PAGE)
            break;
    }
    return items;
}
/** The lines of a file as a pull request leaves it, so far as its patch shows them. */
function linesIn(patch) {
    const lines = new Map();
    let at = 0;
    for (const line of patch.split('\n')) {
        const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line) ?? [];
        if (start !== undefined)
            at = Number(start);
        else if (line.startsWith('+') || line.startsWith(' ')) {
            lines.set(at, line.slice(1).replace(/\r$/, ''));
            at += 1;
        }
    }
    return lines;
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