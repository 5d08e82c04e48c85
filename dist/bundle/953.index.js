"use strict";
exports.id = 953;
exports.ids = [953];
exports.modules = {

/***/ 1953:
/***/ (function(__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./src/ending.ts
var ending = __webpack_require__(880);
// EXTERNAL MODULE: ./src/inputs/inputs.ts
var inputs_inputs = __webpack_require__(8028);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/repository/files.ts
var files = __webpack_require__(3559);
// EXTERNAL MODULE: ./src/texts/untrusted.ts
var untrusted = __webpack_require__(7606);
;// CONCATENATED MODULE: ./src/publish/github.ts






const NO_FILES = new Set();
/** Asks GitHub which files the pull request changes (at most 3,000, as GitHub lists no more). */
async function changedFiles({ slug, pullRequest }, token) {
    const [owner, repo] = slug?.split('/') ?? [];
    if (pullRequest === undefined || !owner || !repo)
        return { files: NO_FILES, unknown: undefined };
    if (!token)
        return { files: NO_FILES, unknown: 'no token' };
    // Few runs have more findings than GitHub shows.
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(665), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 1351));
    const { paginate, rest } = getOctokit(token);
    try {
        const files = await paginate(rest.pulls.listFiles, { owner, repo, pull_number: pullRequest, per_page: 100 });
        return { files: new Set(files.map(({ filename }) => filename)), unknown: undefined };
    }
    catch (error) {
        const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
        return {
            files: NO_FILES,
            unknown: status === 403 || status === 404
                ? 'add `permissions: pull-requests: read` to the job'
                : `GitHub answered ${status || 'nothing'}`,
        };
    }
}
/** Prints a text whose lines come from the checked repository in part: nothing in it can be a workflow command. */
function log(text) {
    const token = (0,external_node_crypto_.randomUUID)();
    process.stdout.write(`::stop-commands::${token}\n${text.endsWith('\n') ? text : `${text}\n`}::${token}::\n`);
}
/** Prints annotations, and how many more there are. */
function annotate({ commands, left }, summaryUrl) {
    process.stdout.write(commands.map((line) => `${line}\n`).join(''));
    if (left > 0)
        process.stdout.write(`${left} more findings are not annotated, because GitHub shows 10 of each severity: see the job summary${summaryUrl ? ` at ${summaryUrl}` : ''}.\n`);
}
/** Prints one annotation of ours that has no place. */
function remark(severity, text) {
    process.stdout.write(`::${severity} title=Mattermost Marketplace Readiness::${(0,untrusted/* commandData */.wq)(text)}\n`);
}
/** Writes the job summary; without a place to write it (outside of a runner) nothing happens. */
async function writeSummary(text) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        await core/* summary */.z.addRaw(`${text}\n`).write();
}
/** Sets the outputs of the action. */
function setOutputs(outputs) {
    for (const [name, value] of outputs)
        (0,core/* setOutput */.uH)(name, value);
}
/** Writes a file where a workflow may have one (see destinationWithin). */
function writeReport(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | files/* UNFOLLOWING */.tW, 0o666);
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./src/texts/words.ts
var words = __webpack_require__(6613);
;// CONCATENATED MODULE: ./src/publish/outputs.ts

/** Every output. action.yml and the README are held to this table by a test. */
const OUTPUTS = [
    {
        name: 'verdict',
        description: '`ready`, `not-ready` or `checker-failure`, for the marketplace that gates',
        value: ({ decision }) => decision,
    },
    { name: 'ready', description: '`true` or `false`', value: ({ decision }) => String(decision === 'ready') },
    { name: 'errors', description: 'The number of errors', value: counted('error') },
    { name: 'warnings', description: 'The number of warnings', value: counted('warning') },
    { name: 'notices', description: 'The number of notices', value: counted('notice') },
    {
        name: 'minimum-server-version',
        description: 'The smallest server version that all that was found works on; empty where it is not known',
        value: ({ compatibility }) => compatibility?.minimum.required ?? '',
    },
    {
        name: 'report',
        description: 'The path of the JSON report',
        value: (_, report) => report ?? '',
    },
    { name: 'summary', description: 'The verdict in one line', value: words/* headline */.Pl },
];
function counted(severity) {
    return ({ findings }) => String(findings.filter((finding) => finding.severity === severity).length);
}

// EXTERNAL MODULE: ./src/inputs/usage-error.ts
var usage_error = __webpack_require__(3433);
// EXTERNAL MODULE: ./src/repository/destination.ts
var repository_destination = __webpack_require__(9028);
// EXTERNAL MODULE: ./src/run.ts + 23 modules
var run = __webpack_require__(6471);
// EXTERNAL MODULE: ./src/texts/annotations.ts
var annotations = __webpack_require__(4538);
// EXTERNAL MODULE: ./src/texts/json.ts
var json = __webpack_require__(4792);
// EXTERNAL MODULE: ./src/texts/markdown.ts + 1 modules
var markdown = __webpack_require__(1904);
// EXTERNAL MODULE: ./src/texts/terminal.ts + 1 modules
var terminal = __webpack_require__(8624);
;// CONCATENATED MODULE: ./src/action.ts















/** Runs the action; the result is the exit code of the step. */
async function action_run() {
    const { env } = process;
    const given = (0,inputs_inputs/* readInputs */.K)((name) => (0,core/* getInput */.V4)(name));
    const place = {
        slug: env['GITHUB_REPOSITORY'],
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        pullRequest: pullRequestOf(env['GITHUB_EVENT_PATH']),
    };
    const tag = env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined;
    const inputs = { ...given, path: (0,external_node_path_.resolve)(place.workspace, given.path), releaseTag: given.releaseTag ?? tag };
    const report = reportPath(inputs.report, place.workspace, env);
    const assessment = await (0,run/* assess */.n)(inputs, {
        slug: place.slug,
        workspace: place.workspace,
        today: new Date().toISOString().slice(0, 10),
        only: [],
    });
    await publish(assessment, inputs, place, report);
    return (0,ending/* exitCodeOf */.FO)(assessment.verdict);
}
/** Where the report is written: where it is asked for, else where the runner keeps what a job may leave behind. */
function reportPath(asked, workspace, env) {
    const temporary = env['RUNNER_TEMP'];
    // The id of a step is its own in the job, so that two checks do not write one file.
    const step = (env['GITHUB_ACTION'] ?? 'report').replace(/[^\w-]/g, '_');
    if (asked === undefined)
        return temporary && (0,external_node_path_.join)(temporary, `marketplace-readiness-${step}.json`);
    const destination = (0,repository_destination/* destinationWithin */._)(temporary ? [workspace, temporary] : [workspace], asked);
    if ('refused' in destination)
        throw new usage_error/* UsageError */.e([`report: ${destination.refused}`]);
    return destination.path;
}
async function publish({ verdict, excerpts, slug }, inputs, place, reportFile) {
    const { env } = process;
    log((0,terminal/* terminal */.F)(verdict, excerpts, { colours: false, columns: 100 }));
    if (inputs.annotations !== 'none') {
        const all = (0,annotations/* annotations */.h)(verdict, new Set());
        // Which files are changed matters only where not every finding can be shown.
        const changed = all.left > 0 ? await changedFiles(place, inputs.token) : undefined;
        if (changed?.unknown)
            process.stdout.write(`Which files the pull request changes is not known: ${changed.unknown}. Findings are annotated in report order.\n`);
        const summaryUrl = place.slug && env['GITHUB_RUN_ID']
            ? `${place.server}/${place.slug}/actions/runs/${env['GITHUB_RUN_ID']}`
            : undefined;
        annotate(changed ? (0,annotations/* annotations */.h)(verdict, changed.files) : all, summaryUrl);
        for (const limit of verdict.limits)
            remark('warning', `${limit}.`);
    }
    const text = (0,markdown/* markdown */.wD)(verdict, (0,markdown/* permalinks */.hX)(place.server, slug, verdict.subject.commit));
    await writeSummary(text);
    if (reportFile !== undefined)
        writeReport(reportFile, (0,json/* json */.P)(verdict, excerpts, false));
    setOutputs(OUTPUTS.map(({ name, value }) => [name, value(verdict, inputs.report ?? reportFile)]));
    if (verdict.decision === 'checker-failure')
        remark('error', `${(0,words/* headline */.Pl)(verdict)}. Please report it.`);
}
function pullRequestOf(eventPath) {
    if (!eventPath)
        return undefined;
    // The runner writes the event; only the number of the pull request is taken from it.
    const event = JSON.parse((0,external_node_fs_.readFileSync)(eventPath, 'utf8'));
    return typeof event.pull_request?.number === 'number' ? event.pull_request.number : undefined;
}
/** A run that came to no verdict still says so everywhere: in the log, as an annotation, in the summary and the outputs. */
async function publishFailure(failure) {
    const wrongUsage = failure.verdict === 'wrong-usage';
    const problems = wrongUsage ? failure.problems : [`${ending/* CHECKER_FAILED */._g}. The log has the details.`];
    if (!wrongUsage)
        log(failure.details);
    for (const problem of problems)
        remark('error', problem);
    await writeSummary((0,markdown/* failureSummary */.jg)(wrongUsage ? 'Not checked: wrong usage' : 'Not checked: the checker failed', problems));
    setOutputs([
        ['verdict', 'checker-failure'],
        ['ready', 'false'],
    ]);
}
(0,ending/* finish */.O9)(action_run, publishFailure);


/***/ })

};
;