"use strict";
exports.id = 595;
exports.ids = [595];
exports.modules = {

/***/ 2595:
/***/ (function(__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) {


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./src/ending.ts
var ending = __webpack_require__(880);
// EXTERNAL MODULE: ./src/inputs/inputs.ts
var inputs_inputs = __webpack_require__(8028);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/publish/event.ts

const NOBODY = { number: undefined, base: undefined, isFork: true };
/** Reads the event from the file that the runner writes. It never fails: what cannot be read costs what it would have said. */
function readEvent({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: name }) {
    const unknown = name?.startsWith('pull_request') ? NOBODY : undefined;
    if (!path)
        return { pullRequest: unknown, unreadable: undefined };
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        const found = field(event, 'pull_request');
        return { pullRequest: isObject(found) ? pullRequestOf(found) : unknown, unreadable: undefined };
    }
    catch (error) {
        return { pullRequest: unknown, unreadable: error instanceof Error ? error.message : String(error) };
    }
}
function pullRequestOf(found) {
    const number = field(found, 'number');
    const base = field(found, 'base');
    const sha = field(base, 'sha');
    const into = field(field(base, 'repo'), 'full_name');
    // A fork that was deleted meanwhile has no repository.
    const from = field(field(field(found, 'head'), 'repo'), 'full_name');
    return {
        number: typeof number === 'number' ? number : undefined,
        base: typeof sha === 'string' ? sha : undefined,
        isFork: typeof into !== 'string' || from !== into,
    };
}
function field(value, name) {
    return isObject(value) ? value[name] : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/repository/files.ts
var files = __webpack_require__(3559);
// EXTERNAL MODULE: ./src/texts/untrusted.ts
var untrusted = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/words/quote.ts
var quote = __webpack_require__(7829);
;// CONCATENATED MODULE: ./src/publish/github.ts







const NO_FILES = new Set();
/** GitHub lists no more than 3,000 files. */
const MAX_PAGES = 30;
const MILLISECONDS = 10_000;
/** Asks GitHub which files the pull request changes, within a limited time. */
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
        const signal = AbortSignal.timeout(MILLISECONDS);
        const question = { owner, repo, pull_number: pullRequest, per_page: 100, request: { signal } };
        const files = new Set();
        let pages = 0;
        for await (const { data } of paginate.iterator(rest.pulls.listFiles, question)) {
            for (const { filename } of data)
                files.add(filename);
            pages += 1;
            if (pages === MAX_PAGES)
                break;
        }
        return { files, unknown: undefined };
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
    process.stdout.write(`::${severity} title=Mattermost Marketplace Readiness::${(0,untrusted/* commandData */.wq)((0,quote/* visible */.RK)(text))}\n`);
}
/** Writes the job summary; without a place to write it (outside of a runner) nothing happens. */
async function writeSummary(text) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        await orSaid('The job summary', async () => {
            await core/* summary */.z.addRaw(`${text}\n`).write();
        });
}
/** Sets the outputs of the action. */
async function setOutputs(outputs) {
    await orSaid('The outputs of the step', () => {
        for (const [name, value] of outputs)
            (0,core/* setOutput */.uH)(name, value);
    });
}
/** Does one part of publishing: where it cannot be done, that is said and costs nothing else. The result is whether it was done. */
async function orSaid(what, write) {
    try {
        await write();
        return true;
    }
    catch (error) {
        remark('warning', `${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
        return false;
    }
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
// EXTERNAL MODULE: ./src/verdict/verdict.ts
var verdict_verdict = __webpack_require__(1396);
;// CONCATENATED MODULE: ./src/publish/outputs.ts


/** Every output. action.yml and the README are held to this table by a test. */
const OUTPUTS = [
    {
        name: 'verdict',
        description: `${Object.keys(words/* VERDICT_WORDS */._G)
            .map((word) => `\`${word}\``)
            .join(', ')}: for the marketplace that gates`,
        value: ({ decision }) => decision,
    },
    {
        name: 'ready',
        description: '`true` where nothing failed and every file was read: also where `verdict` is `not-checked` for another reason',
        value: (verdict) => String(verdict.decision === 'ready' || (verdict.decision === 'not-checked' && !(0,verdict_verdict/* isUnread */.KJ)(verdict))),
    },
    { name: 'errors', description: 'The number of errors', value: counted('error') },
    { name: 'warnings', description: 'The number of warnings', value: counted('warning') },
    { name: 'notices', description: 'The number of notices', value: counted('notice') },
    {
        name: 'unknown',
        description: 'The number of requirements of that marketplace that were not checked',
        value: ({ unknown }) => String(unknown),
    },
    { name: 'ignored', description: 'The number of findings set aside', value: ({ ignored }) => String(ignored.length) },
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
    return ({ counts }) => String(counts[severity]);
}

// EXTERNAL MODULE: ./src/inputs/usage-error.ts
var usage_error = __webpack_require__(3433);
// EXTERNAL MODULE: ./src/repository/destination.ts
var repository_destination = __webpack_require__(9028);
// EXTERNAL MODULE: ./src/rules/ignores.ts
var ignores = __webpack_require__(3344);
// EXTERNAL MODULE: ./src/run.ts + 22 modules
var run = __webpack_require__(3811);
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
    const event = readEvent(env);
    if (event.unreadable)
        log(`The event that started the run cannot be read: ${(0,quote/* visible */.RK)(event.unreadable)}`);
    const place = {
        slug: env['GITHUB_REPOSITORY'],
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        pullRequest: event.pullRequest?.number,
    };
    const tag = env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined;
    const inputs = { ...given, path: (0,external_node_path_.resolve)(place.workspace, given.path), releaseTag: given.releaseTag ?? tag };
    const report = reportPath(inputs.report, place.workspace, env);
    const assessment = await (0,run/* assess */.n)(inputs, {
        slug: place.slug,
        workspace: place.workspace,
        proposal: event.pullRequest,
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
    log((0,terminal/* terminal */.F)(verdict, excerpts, { colours: false, columns: 100 }));
    await writeSummary((0,markdown/* markdown */.wD)(verdict, (0,markdown/* permalinks */.hX)(place.server, slug, verdict.subject.commit)));
    const isReported = reportFile !== undefined &&
        (await orSaid('The report', () => writeReport(reportFile, (0,json/* json */.P)(verdict, excerpts, false))));
    const report = isReported ? (inputs.report ?? reportFile) : undefined;
    await setOutputs(OUTPUTS.map(({ name, value }) => [name, value(verdict, report)]));
    // GitHub is asked last: whatever it answers, the verdict is published.
    if (inputs.annotations !== 'none')
        await publishAnnotations(verdict, inputs, place);
    if (verdict.decision === 'checker-failure')
        remark('error', `${(0,words/* headline */.Pl)(verdict)}. Please report it.`);
}
async function publishAnnotations(verdict, inputs, place) {
    const all = (0,annotations/* annotations */.h)(verdict, new Set());
    // Which files are changed matters only where not every finding can be shown.
    const changed = all.left > 0 ? await changedFiles(place, inputs.token) : undefined;
    if (changed?.unknown)
        process.stdout.write(`Which files the pull request changes is not known: ${changed.unknown}. Findings are annotated in report order.\n`);
    const run = process.env['GITHUB_RUN_ID'];
    const summaryUrl = place.slug && run ? `${place.server}/${place.slug}/actions/runs/${run}` : undefined;
    annotate(changed ? (0,annotations/* annotations */.h)(verdict, changed.files) : all, summaryUrl);
    if (verdict.ignored.length > 0)
        remark('notice', `Set aside with a reason: ${(0,ignores/* countedByRule */.ij)(verdict.ignored)}.`);
    for (const line of (0,words/* openWords */.Sn)(verdict))
        remark((0,ending/* exitCodeOf */.FO)(verdict) === 0 ? 'warning' : 'error', line);
    for (const limit of verdict.limits)
        remark('warning', `${limit}.`);
}
/** A run that came to no verdict still says so everywhere: in the log, as an annotation, in the summary and the outputs. */
async function publishFailure(failure) {
    const wrongUsage = failure.verdict === 'wrong-usage';
    const problems = wrongUsage ? failure.problems : [`${ending/* CHECKER_FAILED */._g}. The log has the details.`];
    if (!wrongUsage)
        log(failure.details);
    for (const problem of problems)
        remark('error', problem);
    await writeSummary((0,markdown/* failureSummary */.jg)(failure.verdict, problems));
    await setOutputs([
        ['verdict', failure.verdict],
        ['ready', 'false'],
    ]);
}
(0,ending/* finish */.O9)(action_run, publishFailure);


/***/ })

};
;