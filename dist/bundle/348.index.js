"use strict";
exports.id = 348;
exports.ids = [348];
exports.modules = {

/***/ 2348:
/***/ (function(__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/about.ts + 1 modules
var about = __webpack_require__(4543);
// EXTERNAL MODULE: ./src/ending.ts
var ending = __webpack_require__(880);
// EXTERNAL MODULE: ./src/inputs/inputs.ts
var inputs_inputs = __webpack_require__(8028);
// EXTERNAL MODULE: ./src/inputs/table.ts
var table = __webpack_require__(5541);
// EXTERNAL MODULE: ./src/inputs/usage-error.ts
var usage_error = __webpack_require__(3433);
// EXTERNAL MODULE: ./src/repository/destination.ts
var repository_destination = __webpack_require__(9028);
// EXTERNAL MODULE: ./src/repository/place.ts
var place = __webpack_require__(4607);
// EXTERNAL MODULE: ./src/rules/index.ts + 261 modules
var rules = __webpack_require__(6649);
// EXTERNAL MODULE: ./src/run.ts + 22 modules
var run = __webpack_require__(3811);
// EXTERNAL MODULE: ./src/texts/annotations.ts
var annotations = __webpack_require__(4538);
;// CONCATENATED MODULE: ./src/texts/help.ts



/** The text of `--help`. */
function helpText() {
    const rows = [
        ...table/* INPUTS */.mc.filter(({ on }) => on !== 'action').map((row) => [`--${row.name}${row.hint && ` ${row.values ? row.values.join('|') : row.hint}`}`, row.description]),
        ['--rule ID', 'Run only this rule; may be given more than once.'],
        ['--list-rules', 'List all rules.'],
        ['--explain RULE', 'Tell what a rule asks for, why, and how to fix it.'],
        ['--explain-version', 'Print every symbol that asks for a server version, with its places.'],
        ['--timings', 'Tell on standard error how long each rule took, and the effective configuration.'],
        ['--version', 'Print the version.'],
        ['--help', 'Print this help.'],
    ];
    return [
        `Usage: ${about/* NAME */.o_} [PATH] [options]`,
        '',
        'Checks a Mattermost contribution against the Marketplace requirements. PATH is the root of a repository, or a folder in it that holds a contribution.',
        '',
        ...rows.flatMap(([flag, words]) => [`  ${flag}`, `      ${words}`]),
        '',
        'Exit code: 0 ready, 1 not ready or not read, 2 wrong usage or configuration, 3 the checker itself failed.',
        '',
    ].join('\n');
}
/** The text of `--list-rules`: each rule, with its codes below it. */
function ruleList() {
    const width = Math.max(...rules/* RULES */.y.map(({ id }) => id.length));
    const line = (name, severity, words) => `${name.padEnd(width)}  ${severity.padEnd(7)}  ${words}`.trimEnd();
    return rules/* RULES */.y.flatMap(({ id, severity, codes, summary }) => [
        line(id, severity, summary),
        ...Object.entries(codes ?? {}).map(([code, weight]) => line(`  ${code}`, weight, '')),
    ])
        .map((text) => `${text}\n`)
        .join('');
}
/** The text of `--explain`. */
function explanation(id) {
    const rule = rules/* RULES */.y.find((candidate) => candidate.id === id);
    if (!rule)
        return '';
    return [
        `${rule.id} (${rule.severity})`,
        '',
        `${rule.summary}.`,
        '',
        `Why: ${rule.why}`,
        `Fix: ${rule.fix}`,
        `For: ${rule.requirements.join(', ')}; ${rule.kinds.join(', ')}`,
        ...codeLines(rule),
        `Page: ${(0,about/* pageOf */.ZZ)(rule.id)}`,
        '',
    ].join('\n');
}
function codeLines({ codes }) {
    const entries = Object.entries(codes ?? {}).map(([code, severity]) => `${code} (${severity})`);
    return entries.length === 0 ? [] : [`Codes: ${entries.join(', ')}`];
}

// EXTERNAL MODULE: ./src/texts/json.ts
var json = __webpack_require__(4792);
// EXTERNAL MODULE: ./src/texts/markdown.ts + 1 modules
var markdown = __webpack_require__(1904);
// EXTERNAL MODULE: ./src/texts/matrix.ts
var matrix = __webpack_require__(943);
// EXTERNAL MODULE: ./src/texts/terminal.ts + 1 modules
var terminal = __webpack_require__(8624);
// EXTERNAL MODULE: ./src/texts/versions.ts
var versions = __webpack_require__(3683);
// EXTERNAL MODULE: ./src/words/nearest.ts
var nearest = __webpack_require__(4363);
// EXTERNAL MODULE: ./src/words/quote.ts
var quote = __webpack_require__(7829);
;// CONCATENATED MODULE: ./src/cli.ts





















const COMMAND_INPUTS = table/* INPUTS */.mc.filter(({ on }) => on !== 'action');
const SWITCHES = ['list-rules', 'explain-version', 'timings', 'version', 'help'];
const SLOW = 1_000;
/** Runs the command line; the result is the exit code. */
async function cli_run(words) {
    const { inputs, only, explain, switches } = readCommandLine(words);
    const text = switches.has('help')
        ? helpText()
        : switches.has('version')
            ? `${about/* NAME */.o_} ${about/* VERSION */.xv}\n`
            : switches.has('list-rules')
                ? ruleList()
                : explain === undefined
                    ? undefined
                    : explanation(explain);
    if (text !== undefined) {
        write(text, inputs.output, '.');
        return 0;
    }
    const start = performance.now();
    const progress = startProgress();
    const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'];
    const assessment = await (0,run/* assess */.n)({ ...inputs, token }, { slug: undefined, workspace: undefined, proposal: undefined, today: new Date().toISOString().slice(0, 10), only }).finally(progress);
    const report = switches.has('explain-version')
        ? (0,versions/* versionTable */.tm)(assessment.verdict)
        : inputs.matrix || inputs.whatIf !== undefined
            ? (0,matrix/* serverText */.T)(assessment.verdict, inputs.matrix, inputs.whatIf)
            : reportOf(assessment, inputs, switches.has('timings'), performance.now() - start);
    write(report, inputs.output, inputs.path);
    if (switches.has('timings'))
        process.stderr.write(timings(assessment, inputs));
    return (0,ending/* exitCodeOf */.FO)(assessment.verdict);
}
function readCommandLine(words) {
    const named = Object.fromEntries(COMMAND_INPUTS.map(({ name, hint }) => [name, { type: hint === '' ? 'boolean' : 'string' }]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...words],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: { ...named, rule: { type: 'string', multiple: true }, explain: { type: 'string' } },
    });
    const takesValue = ({ hint }) => hint !== '';
    const flags = [...COMMAND_INPUTS.filter(takesValue).map(({ name }) => name), 'rule', 'explain'];
    const switches = COMMAND_INPUTS.filter((row) => !takesValue(row)).map(({ name }) => name);
    const known = [...flags, ...switches, ...SWITCHES].map((name) => `--${name}`);
    const problems = [];
    const values = new Map();
    const paths = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            paths.push(token.value);
        if (token.kind !== 'option')
            continue;
        if (!known.includes(`--${token.name}`))
            problems.push(`${token.rawName} is no option. ${(0,nearest/* allowedWords */.w)(`--${token.name}`, known)}`);
        else if (flags.includes(token.name) &&
            (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))))
            problems.push(`${token.rawName} needs a value.`);
        else
            values.set(token.name, [
                ...(values.get(token.name) ?? []),
                token.value ?? (switches.includes(token.name) ? 'true' : ''),
            ]);
    }
    if (paths.length > 1)
        problems.push(`Only one path can be checked at a time: ${paths.join(', ')}.`);
    const only = values.get('rule') ?? [];
    const explain = values.get('explain')?.at(-1);
    const ids = rules/* RULES */.y.map(({ id }) => id);
    for (const id of [...only, ...(explain === undefined ? [] : [explain])])
        if (!ids.includes(id))
            problems.push(`There is no rule "${id}". ${(0,nearest/* allowedWords */.w)(id, ids)}`);
    let inputs;
    try {
        inputs = (0,inputs_inputs/* readInputs */.K)((name) => (name === 'path' ? paths[0] : values.get(name)?.at(-1)));
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        problems.push(...error.problems.map((problem) => `--${problem}`));
    }
    if (problems.length > 0 || !inputs)
        throw new usage_error/* UsageError */.e(problems);
    return { inputs, only, explain, switches: new Set(values.keys()) };
}
function reportOf({ verdict, excerpts, slug }, { format, output }, timed, milliseconds) {
    if (format === 'json')
        return (0,json/* json */.P)(verdict, excerpts, timed);
    if (format === 'markdown')
        return `${(0,markdown/* markdown */.wD)(verdict, (0,markdown/* permalinks */.hX)('https://github.com', slug, verdict.subject.commit))}\n`;
    if (format === 'annotations')
        return (0,annotations/* annotations */.h)(verdict, new Set())
            .commands.map((line) => `${line}\n`)
            .join('');
    // `isTTY` is undefined for a file: picocolors would take that for no answer, and look at CI.
    const onTerminal = (0,external_node_tty_.isatty)(1) && output === undefined;
    return (0,terminal/* terminal */.F)(verdict, excerpts, {
        colours: onTerminal && !process.env['NO_COLOR'],
        columns: onTerminal ? Math.min(Math.max(process.stdout.columns, 60), 120) : 100,
        milliseconds: onTerminal ? milliseconds : undefined,
    });
}
function timings({ verdict }, inputs) {
    const rules = [...verdict.outcomes]
        .sort((a, b) => b.milliseconds - a.milliseconds)
        .map(({ rule, milliseconds }) => `${milliseconds.toFixed(2).padStart(9)} ms  ${rule.id}\n`);
    const { kind, marketplace } = verdict.subject;
    return `${(0,quote/* visible */.RK)(`Effective configuration: ${JSON.stringify({ ...inputs, token: undefined, kind, marketplace })}`)}\n${rules.join('')}`;
}
/** Says that work goes on, where somebody waits at a terminal. */
function startProgress() {
    if (!(0,external_node_tty_.isatty)(2))
        return () => undefined;
    let shown = false;
    const timer = setTimeout(() => {
        shown = true;
        process.stderr.write('Checking…');
    }, SLOW);
    return () => {
        clearTimeout(timer);
        if (shown)
            process.stderr.write('\r\x1b[K');
    };
}
/** @param checked A path in the repository whose links are not written through. */
function write(text, output, checked) {
    if (output === undefined) {
        process.stdout.write(text);
        return;
    }
    const destination = (0,repository_destination/* destinationFor */.m)(output, (0,place/* placeOf */.$)(checked).root);
    if ('refused' in destination)
        throw new usage_error/* UsageError */.e([`--output: ${destination.refused}`]);
    try {
        (0,external_node_fs_.writeFileSync)(destination.path, text);
    }
    catch (error) {
        throw new usage_error/* UsageError */.e([
            `--output: ${output} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
        ]);
    }
}
// `… | head` closes the pipe early, which is no failure.
process.stdout.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE')
        throw error;
});
async function publishFailure(failure) {
    process.stderr.write(failure.verdict === 'wrong-usage'
        ? `${failure.problems.map(quote/* visibleLine */.P8).join('\n')}\nSee ${about/* NAME */.o_} --help.\n`
        : `${ending/* CHECKER_FAILED */._g}:\n${failure.details.split('\n').map(quote/* visibleLine */.P8).join('\n')}\n`);
    return Promise.resolve();
}
(0,ending/* finish */.O9)(async () => cli_run(process.argv.slice(2)), publishFailure);


/***/ })

};
;