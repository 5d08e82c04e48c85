"use strict";
exports.id = 379;
exports.ids = [379];
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

/***/ 379:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_SUMMARY: function() { return /* binding */ MAX_SUMMARY; },
/* harmony export */   publishCheckRun: function() { return /* binding */ publishCheckRun; }
/* harmony export */ });
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/* harmony import */ var _texts_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);
/* harmony import */ var _texts_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6613);
/* harmony import */ var _words_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7829);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5935);





/** GitHub takes so many annotations in one request, and so many characters of a title. */
const [PER_REQUEST, MAX_TITLE] = [50, 255];
/** GitHub takes so many characters of a summary, so that as many bytes are never too many. */
const MAX_SUMMARY = 65_535;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
const PERMISSION = 'checks: write';
/** Makes a check run, and adds to it what does not fit into one request. */
async function publishCheckRun(place, token, run) {
    const { verdict, head, findings, summary, fails } = run;
    const { path } = verdict.subject;
    const name = `Marketplace readiness${path === '.' ? '' : ` (${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)})`}`.slice(0, MAX_TITLE);
    const output = (start) => ({
        title: (0,_texts_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .codeless */ .P9)((0,_texts_words_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(verdict)).slice(0, MAX_TITLE),
        summary,
        annotations: findings.slice(start, start + PER_REQUEST).map((finding) => annotationOf(finding, run.home)),
    });
    const passed = verdict.decision === 'ready' ? 'success' : 'neutral';
    const conclusion = fails ? 'failure' : passed;
    const made = await (0,_api_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .k)(place, token, PERMISSION, async ({ checks }, address) => checks.create({
        ...address,
        name,
        head_sha: head,
        external_id: `${_about_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_} ${path}`,
        status: 'completed',
        conclusion,
        output: output(0),
    }));
    if ('refused' in made)
        return { count: 0, refused: made.refused };
    const { id } = made.value.data;
    for (let start = PER_REQUEST; start < findings.length; start += PER_REQUEST) {
        const added = await (0,_api_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .k)(place, token, PERMISSION, async ({ checks }, address) => checks.update({ ...address, check_run_id: id, output: output(start) }));
        if ('refused' in added)
            return { count: start, refused: added.refused };
    }
    return { count: findings.length, refused: undefined };
}
function annotationOf({ at, severity, summary, message, fix, rule }, home) {
    const columns = at && at.line === at.endLine ? { start_column: at.column, end_column: Math.max(at.column, at.endColumn - 1) } : {};
    return {
        path: at?.file ?? home,
        start_line: at?.line ?? 1,
        end_line: at?.endLine ?? 1,
        ...columns,
        annotation_level: LEVELS[severity],
        title: (0,_texts_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .codeless */ .P9)(summary).slice(0, MAX_TITLE),
        message: `${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(message)}\n${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(fix)}\n${(0,_about_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .ZZ)(rule)}`,
    };
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