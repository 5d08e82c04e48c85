"use strict";
exports.id = 2180;
exports.ids = [2180];
exports.modules = {

/***/ 2180:
/***/ (function(__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) {


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/ending.ts
var ending = __webpack_require__(880);
// EXTERNAL MODULE: ./src/inputs/inputs.ts
var inputs_inputs = __webpack_require__(8028);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/publish/event.ts

const NOBODY = { number: undefined, base: undefined, head: undefined, isFork: true };
/** What is said of a run on `pull_request_target`, whose checkout is the base commit unless the workflow says otherwise. */
const TARGET_REMARK = 'This workflow runs on pull_request_target: what was checked out is judged, which need not be the pull request. Use pull_request, which needs no token that can write.';
/** Whether the event checks out the base commit, not the pull request's merge commit. */
function isTarget({ GITHUB_EVENT_NAME: name }) {
    return name === 'pull_request_target';
}
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
    const head = field(field(found, 'head'), 'sha');
    const into = field(field(base, 'repo'), 'full_name');
    // A fork that was deleted meanwhile has no repository.
    const from = field(field(field(found, 'head'), 'repo'), 'full_name');
    return {
        number: typeof number === 'number' ? number : undefined,
        base: typeof sha === 'string' ? sha : undefined,
        head: typeof head === 'string' && /^[0-9a-f]{40,64}$/.test(head) ? head : undefined,
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
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./src/publish/runner.ts
// @actions/core exports its index alone, which loads its OpenID client, and with it a megabyte of undici at every start.



/** An input of the action as the runner hands it over; empty where it was not given. */
function givenInput(name) {
    return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim() ?? '';
}
/** Sets an output of the step, as `setOutput` of @actions/core does. */
function setOutput(name, value) {
    if (process.env['GITHUB_OUTPUT'])
        issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    else
        issueCommand('set-output', { name }, value);
}
/** Opens a group of the log, which is folded. */
function startGroup(name) {
    issueCommand('group', {}, name);
}
/** Closes it. */
function endGroup() {
    issueCommand('endgroup', {}, '');
}

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
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(8665), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 1351));
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
/** Prints annotations, and how many more findings there are. */
function annotate({ commands, left }, summaryUrl) {
    process.stdout.write(commands.map((line) => `${line}\n`).join(''));
    if (left > 0)
        process.stdout.write(`${left === 1 ? '1 more finding is' : `${left} more findings are`} not annotated, because GitHub shows 10 of each severity: see the job summary${summaryUrl ? ` at ${summaryUrl}` : ''}.\n`);
}
/** Prints one annotation of ours that has no place. */
function remark(severity, text) {
    process.stdout.write(`::${severity} title=Mattermost Marketplace Readiness::${(0,untrusted/* commandData */.wq)((0,quote/* visible */.RK)(text))}\n`);
}
/** Writes the job summary; without a place to write it (outside of a runner) nothing happens. */
async function writeSummary(text) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        await orSaid('The job summary', async () => {
            await summary.addRaw(`${text}\n`).write();
        });
}
/** Sets the outputs of the action. */
async function setOutputs(outputs) {
    await orSaid('The outputs of the step', () => {
        for (const [name, value] of outputs)
            setOutput(name, value);
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
// EXTERNAL MODULE: ./src/verdict/verdict.ts + 1 modules
var verdict_verdict = __webpack_require__(2253);
;// CONCATENATED MODULE: ./src/publish/outputs.ts


/** Every output. action.yml and the README are held to this table by a test. */
const OUTPUTS = [
    {
        name: 'verdict',
        description: `${Object.keys(words/* VERDICT_WORDS */._G)
            .map((word) => `\`${word}\``)
            .join(', ')}; for the Marketplace that decides`,
        value: ({ decision }) => decision,
    },
    {
        name: 'ready',
        description: '`true` if nothing failed and every file could be read, even if `verdict` is `not-checked` for another reason',
        value: (verdict) => String(verdict.decision === 'ready' || (verdict.decision === 'not-checked' && !(0,verdict_verdict/* isUnread */.KJ)(verdict))),
    },
    { name: 'errors', description: 'The number of errors', value: counted('error') },
    { name: 'warnings', description: 'The number of warnings', value: counted('warning') },
    { name: 'notices', description: 'The number of notices', value: counted('notice') },
    {
        name: 'unknown',
        description: 'The number of requirements of that Marketplace that were not checked',
        value: ({ unknown }) => String(unknown),
    },
    { name: 'ignored', description: 'The number of findings set aside', value: ({ ignored }) => String(ignored.length) },
    {
        name: 'minimum-server-version',
        description: 'The oldest server version that everything found works on; empty if unknown',
        value: ({ compatibility }) => compatibility?.minimum.required ?? '',
    },
    {
        name: 'report',
        description: 'The path of the JSON report',
        value: (_, { report }) => report ?? '',
    },
    {
        name: 'sarif',
        description: 'The path of the SARIF file',
        value: (_, { sarif }) => sarif ?? '',
    },
    {
        name: 'submission',
        description: 'The path of the submission, filled in; empty where it was not asked for',
        value: (_, { submission }) => submission ?? '',
    },
    { name: 'summary', description: 'The verdict in one line', value: (verdict) => (0,words/* headline */.Pl)(verdict) },
];
function counted(severity) {
    return ({ counts }) => String(counts[severity]);
}

// EXTERNAL MODULE: ./src/texts/markdown/permalinks.ts
var permalinks = __webpack_require__(8620);
// EXTERNAL MODULE: ./src/verdict/fingerprints.ts
var verdict_fingerprints = __webpack_require__(3016);
;// CONCATENATED MODULE: ./src/publish/pull-request.ts



/** Comments on the pull request, where the run may: one comment, one review with suggestions. What is refused is said once. */
async function publishComments({ verdict, excerpts, slug }, inputs, place) {
    await publishedComment(verdict, slug, inputs, place);
    await publishedReview({ verdict, excerpts }, inputs, place);
}
/** The comment on the pull request, where the run may write one; why it was refused is said once. */
async function publishedComment(verdict, slug, inputs, place) {
    if (inputs.comment === 'never' || place.head === undefined || place.pullRequest === undefined)
        return;
    const { publishComment } = await __webpack_require__.e(/* import() */ 1206).then(__webpack_require__.bind(__webpack_require__, 1206));
    const { comment, commentMarker } = await __webpack_require__.e(/* import() */ 8661).then(__webpack_require__.bind(__webpack_require__, 8661));
    const text = comment(verdict, (0,permalinks/* permalinks */.h)(place.server, slug, verdict.subject.commit), summaryUrlOf(place));
    const isNeeded = inputs.comment === 'always' || verdict.decision !== 'ready';
    const sticky = { marker: commentMarker(verdict), text, isNeeded };
    const refused = await publishComment(place, inputs.token, place.pullRequest, sticky);
    if (refused)
        process.stdout.write(`The pull request is not commented on: ${(0,quote/* visible */.RK)(refused)}.\n`);
}
/** The review with suggestions, where the run may write one. */
async function publishedReview({ verdict: { findings }, excerpts }, { suggestions, token }, place) {
    const { head, pullRequest: number } = place;
    if (!suggestions || head === undefined || number === undefined)
        return;
    const { publishReview } = await __webpack_require__.e(/* import() */ 1411).then(__webpack_require__.bind(__webpack_require__, 1411));
    const fingerprints = (0,verdict_fingerprints/* fingerprintsOf */.t)(findings, excerpts);
    const refused = await publishReview(place, token, { number, head, findings, excerpts, fingerprints });
    if (refused)
        process.stdout.write(`Nothing is suggested on the pull request: ${(0,quote/* visible */.RK)(refused)}.\n`);
}
/** The page of the run, which has the job summary. */
function summaryUrlOf({ slug, server }) {
    const run = process.env['GITHUB_RUN_ID'];
    return slug && run ? `${server}/${slug}/actions/runs/${run}` : undefined;
}

// EXTERNAL MODULE: ./src/inputs/usage-error.ts
var usage_error = __webpack_require__(3433);
// EXTERNAL MODULE: ./src/repository/destination.ts
var destination = __webpack_require__(9028);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
// EXTERNAL MODULE: ./src/rules/ignores.ts
var ignores = __webpack_require__(3344);
// EXTERNAL MODULE: ./src/run.ts + 14 modules
var run = __webpack_require__(5517);
// EXTERNAL MODULE: ./src/texts/annotations.ts
var annotations = __webpack_require__(4538);
// EXTERNAL MODULE: ./src/texts/json.ts
var json = __webpack_require__(4792);
// EXTERNAL MODULE: ./src/texts/markdown.ts + 4 modules
var markdown = __webpack_require__(2500);
// EXTERNAL MODULE: ./src/texts/sarif.ts
var sarif = __webpack_require__(5481);
// EXTERNAL MODULE: ./src/texts/submission/kit.ts + 4 modules
var submission_kit = __webpack_require__(6203);
// EXTERNAL MODULE: ./src/texts/terminal/terminal.ts
var terminal = __webpack_require__(8409);
;// CONCATENATED MODULE: ./src/action.ts






















/** How the report stands in the log, which has no colours of its own and no width. */
const LAYOUT = { colours: false, columns: 100, door: 'action' };
/** Runs the action; the result is the exit code of the step. */
async function action_run() {
    const { env } = process;
    const given = (0,inputs_inputs/* readInputs */.K)((name) => givenInput(name));
    const event = readEvent(env);
    if (event.unreadable)
        log(`The event that started the run cannot be read: ${(0,quote/* visible */.RK)(event.unreadable)}`);
    // What was checked out is judged; what the pull request changes says nothing of it.
    const shown = isTarget(env) ? undefined : event.pullRequest;
    if (isTarget(env))
        remark('warning', TARGET_REMARK);
    const place = {
        slug: env['GITHUB_REPOSITORY'],
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        pullRequest: shown?.number,
        head: shown?.isFork ? undefined : shown?.head,
        pushed: shown?.head,
        merge: shown ? env['GITHUB_SHA'] : undefined,
    };
    const tag = env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined;
    const inputs = { ...given, path: (0,external_node_path_.resolve)(place.workspace, given.path), releaseTag: given.releaseTag ?? tag };
    const files = {
        report: reportPath(inputs.report, place.workspace, env),
        sarif: inputs.sarif === undefined ? undefined : action_destination('sarif', inputs.sarif, place.workspace, env),
    };
    const assessment = await (0,run/* assess */.n)(inputs, {
        slug: place.slug,
        workspace: place.workspace,
        proposal: event.pullRequest,
        today: new Date().toISOString().slice(0, 10),
        only: [],
    });
    await publish(assessment, inputs, place, files);
    return (0,ending/* exitCodeOf */.FO)(assessment.verdict);
}
/** Where the report is written: where it is asked for, else where the runner keeps what a job may leave behind. */
function reportPath(asked, workspace, env) {
    const temporary = env['RUNNER_TEMP'];
    // The id of a step is its own in the job, so that two checks do not write one file.
    const step = (env['GITHUB_ACTION'] ?? 'report').replace(/[^\w-]/g, '_');
    if (asked === undefined)
        return temporary && (0,external_node_path_.join)(temporary, `marketplace-readiness-${step}.json`);
    return action_destination('report', asked, workspace, env);
}
/** @throws UsageError where a workflow may not write there. */
function action_destination(input, asked, workspace, env) {
    const temporary = env['RUNNER_TEMP'];
    const found = (0,destination/* destinationWithin */._)(temporary ? [workspace, temporary] : [workspace], asked);
    if ('refused' in found)
        throw new usage_error/* UsageError */.e([`${input}: ${found.refused}`]);
    return found.path;
}
/** Beside the report, where the runner keeps what a job may leave behind. */
function submissionFile(env) {
    return reportPath(undefined, '', env)?.replace(/\.json$/, '-submission.md');
}
async function publish({ verdict, excerpts, slug, home, submission }, inputs, place, files) {
    log((0,terminal/* terminal */.F)(verdict, LAYOUT));
    await writeSummary((0,markdown/* markdown */.w)(verdict, (0,permalinks/* permalinks */.h)(place.server, slug, shownCommit(verdict, place))));
    const report = await written('The report', files.report, () => (0,json/* json */.P)(verdict, excerpts, false));
    const sarifFile = await written('The SARIF file', files.sarif, () => (0,sarif/* sarif */.I)({ verdict, excerpts, slug, home }));
    const kit = await written('The submission', submission && submissionFile(process.env), () => submission ? (0,submission_kit/* submissionKit */.x)(submission, verdict) : '');
    const shown = {
        report: report && (inputs.report ?? report),
        sarif: sarifFile && inputs.sarif,
        submission: kit,
    };
    await setOutputs(OUTPUTS.map(({ name, value }) => [name, value(verdict, shown)]));
    // GitHub is asked last: whatever it answers, the verdict is published.
    if (inputs.annotations !== 'none')
        await publishAnnotations({ verdict, slug, home }, inputs, place);
    await publishComments({ verdict, excerpts, slug }, inputs, place);
    if (verdict.decision === 'checker-failure')
        remark('error', `${(0,words/* headline */.Pl)(verdict)}. Please report it.`);
    const run = process.env['GITHUB_RUN_ID'];
    const summary = place.slug && run ? ` – summary: ${place.server}/${place.slug}/actions/runs/${run}` : '';
    log(`${(0,terminal/* verdictLine */.M)(verdict, LAYOUT)}${summary}`);
}
/** The merge commit of a pull request is there for a while only; lines are linked at the commit that people pushed. */
function shownCommit({ subject }, { pushed, merge }) {
    return subject.commit !== undefined && subject.commit === merge ? (pushed ?? subject.commit) : subject.commit;
}
/** Writes a file that was asked for; the result is its path where it was written. */
async function written(what, file, text) {
    const isWritten = file !== undefined && (await orSaid(what, () => writeReport(file, text())));
    return isWritten ? file : undefined;
}
async function publishAnnotations({ verdict: whole, slug, home = 'README.md' }, inputs, place) {
    const isMore = (0,annotations/* annotations */.h)(whole).left > 0;
    const asked = inputs.annotations === 'check-run' || (inputs.annotations === 'auto' && isMore);
    const shown = asked && (await publishedCheckRun({ verdict: whole, slug, home }, inputs, place));
    // What the check run shows is not annotated once more.
    const verdict = shown ? { ...whole, findings: (0,finding/* heaviestFirst */.O)(whole.findings).slice(shown.count) } : whole;
    const all = (0,annotations/* annotations */.h)(verdict);
    // Which files are changed matters where not every finding can be shown, and for notices, which are shown there only.
    const isAsked = all.left > 0 || verdict.findings.some(({ severity }) => severity === 'notice');
    const changed = isAsked && place.pullRequest !== undefined ? await changedFiles(place, inputs.token) : undefined;
    if (changed?.unknown)
        process.stdout.write(`Which files the pull request changes is not known: ${changed.unknown}. Findings are annotated in report order.\n`);
    startGroup('Annotations');
    annotate(changed && !changed.unknown ? (0,annotations/* annotations */.h)(verdict, changed.files) : all, summaryUrlOf(place));
    if (verdict.ignored.length > 0)
        remark('notice', `Set aside with a reason: ${(0,ignores/* countedByRule */.ij)(verdict.ignored)}.`);
    for (const line of (0,words/* openWords */.Sn)(verdict))
        remark((0,ending/* exitCodeOf */.FO)(verdict) === 0 ? 'warning' : 'error', line);
    for (const limit of verdict.limits)
        remark('warning', `${limit}.`);
    endGroup();
}
/** The check run, where the run may make one; undefined where it is not asked for, or was refused, which is said. */
async function publishedCheckRun({ verdict, slug, home }, { token }, place) {
    const { head } = place;
    if (head === undefined)
        return undefined;
    const { MAX_SUMMARY, publishCheckRun } = await __webpack_require__.e(/* import() */ 379).then(__webpack_require__.bind(__webpack_require__, 379));
    const summary = (0,markdown/* markdown */.w)(verdict, (0,permalinks/* permalinks */.h)(place.server, slug, verdict.subject.commit), MAX_SUMMARY);
    const fails = (0,ending/* exitCodeOf */.FO)(verdict) !== 0;
    const run = { verdict, head, findings: (0,finding/* heaviestFirst */.O)(verdict.findings), home, summary, fails };
    const shown = await publishCheckRun(place, token, run);
    if (shown.refused)
        process.stdout.write(`The check run is not complete: ${(0,quote/* visible */.RK)(shown.refused)}.\n`);
    return shown;
}
/** A run that came to no verdict still says so everywhere: in the log, as an annotation, in the summary and the outputs. */
async function publishFailure(failure) {
    const wrongUsage = failure.verdict === 'wrong-usage';
    const problems = wrongUsage ? failure.problems : [`${ending/* CHECKER_FAILED */._g}. The log has the details.`];
    if (!wrongUsage)
        log(failure.details);
    for (const problem of problems)
        remark('error', problem);
    await writeSummary((0,markdown/* failureSummary */.j)(failure.verdict, problems));
    await setOutputs([
        ['verdict', failure.verdict],
        ['ready', 'false'],
    ]);
}
(0,ending/* finish */.O9)(action_run, publishFailure);


/***/ })

};
;