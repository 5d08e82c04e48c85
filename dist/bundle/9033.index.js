"use strict";
exports.id = 9033;
exports.ids = [9033];
exports.modules = {

/***/ 9033:
/***/ (function(__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
// EXTERNAL MODULE: ./src/about.ts + 1 modules
var about = __webpack_require__(4543);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./src/inputs/inputs.ts
var inputs_inputs = __webpack_require__(8028);
// EXTERNAL MODULE: ./src/inputs/table.ts + 1 modules
var table = __webpack_require__(3637);
// EXTERNAL MODULE: ./src/inputs/usage-error.ts
var usage_error = __webpack_require__(3433);
// EXTERNAL MODULE: ./src/rules/index.ts + 281 modules
var rules = __webpack_require__(2204);
// EXTERNAL MODULE: ./src/words/nearest.ts
var nearest = __webpack_require__(4363);
;// CONCATENATED MODULE: ./src/command-line.ts









const ROWS = table/* INPUTS */.m.filter(({ on }) => on !== 'action');
const SWITCHES = ['list-rules', 'explain-version', 'timings', 'version', 'help'];
const SHORT = { h: 'help', v: 'version' };
/**
 * Reads the words of a command line.
 * @throws UsageError with everything that is wrong with them.
 */
function readCommandLine(words) {
    const takesValue = ({ hint }) => hint !== '';
    const flags = [...ROWS.filter(takesValue).map(({ name }) => name), 'rule', 'explain'];
    const switches = ROWS.filter((row) => !takesValue(row)).map(({ name }) => name);
    const known = [...flags, ...switches, ...SWITCHES];
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...words],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(known.map((name) => [name, { type: flags.includes(name) ? 'string' : 'boolean' }])),
    });
    const problems = [];
    const values = new Map();
    const paths = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            paths.push(token.value);
        if (token.kind !== 'option')
            continue;
        const name = token.rawName.startsWith('--') ? token.name : SHORT[token.name];
        if (name === undefined || !known.includes(name))
            problems.push(`Unknown option ${token.rawName}. ${optionHint(token.rawName, known)}`);
        else if (flags.includes(name) &&
            (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))))
            problems.push(`${token.rawName} needs a value.`);
        else
            values.set(name, [...(values.get(name) ?? []), token.value ?? (switches.includes(name) ? 'true' : '')]);
    }
    if (paths.length > 1)
        problems.push(`Only one path can be checked at a time: ${paths.join(', ')}.`);
    const only = values.get('rule') ?? [];
    const explain = values.get('explain')?.at(-1);
    for (const id of explain === undefined ? only : [...only, explain])
        if (!rules/* RULES */.y.some((rule) => rule.id === id))
            problems.push(`Unknown rule "${id}". Did you mean ${nearestRule(id)}? All of them: --list-rules.`);
    let inputs;
    try {
        inputs = (0,inputs_inputs/* readInputs */.K)((name) => {
            const given = values.get(name);
            return name === 'path' ? paths[0] : name === 'bundle' ? given?.join('\n') : given?.at(-1);
        });
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        problems.push(...error.problems.map((problem) => `--${problem}`));
    }
    if (problems.length > 0 || !inputs)
        throw new usage_error/* UsageError */.e(problems);
    return { inputs, only, explain, has: (name) => values.has(name) };
}
function optionHint(typed, known) {
    const options = known.map((name) => `--${name}`);
    return (0,nearest/* nearest */.p)(typed, options) ? (0,nearest/* allowedWords */.w)(typed, options) : 'See --help.';
}
/** Many know only a part of an id. */
function nearestRule(typed) {
    const ids = rules/* RULES */.y.map(({ id }) => id);
    return ids.find((id) => id.endsWith(`/${typed}`)) ?? ids.find((id) => id.includes(typed)) ?? (0,mod/* closest */.kp)(typed, ids);
}
/** The command as it was called: by its name, by npx, or by the path of its program. */
function calledAs(program, folder, env) {
    if (program === undefined || (0,external_node_path_.basename)(program) === about/* NAME */.o_)
        return env['npm_command'] === 'exec' ? `npx ${about/* NAME */.o_}` : about/* NAME */.o_;
    return `node ${(0,external_node_path_.relative)(folder, program) || program}`;
}

// EXTERNAL MODULE: ./src/repository/files.ts
var files = __webpack_require__(3559);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
// EXTERNAL MODULE: ./src/texts/untrusted.ts
var untrusted = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/texts/words.ts
var texts_words = __webpack_require__(6613);
;// CONCATENATED MODULE: ./src/texts/merged.ts




/** The reports in one JSON file, in the order of their paths. */
function mergedJson(reports) {
    const merged = {
        schemaVersion: 1,
        tool: { name: about/* NAME */.o_, version: about/* VERSION */.xv },
        reports: reports.map(({ report }) => report),
    };
    return `${JSON.stringify(merged, null, 2)}\n`;
}
/** The reports as one table. */
function mergedMarkdown(reports) {
    const ready = reports.filter(({ verdict }) => verdict === 'ready' || verdict === 'not-checked').length;
    return [
        `# ${ready} of ${(0,texts_words/* counted */.hS)(reports.length, 'contribution')} ready`,
        '',
        '| Folder | Kind | Id | Version | Verdict | Errors | Warnings | Notices |',
        '|---|---|---|---|---|---:|---:|---:|',
        ...reports.map(({ path, kind, id, version, verdict, counts }) => `| ${[(0,untrusted/* codeOf */.$N)(path), (0,untrusted/* codeOf */.$N)(kind), (0,untrusted/* codeOf */.$N)(id), (0,untrusted/* codeOf */.$N)(version), texts_words/* VERDICT_WORDS */._G[verdict], ...finding/* SEVERITIES */.o.map((severity) => counts[severity])].join(' | ')} |`),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./src/words/quote.ts
var quote = __webpack_require__(7829);
;// CONCATENATED MODULE: ./src/commands/merge.ts







const LARGEST = 64 * 1024 * 1024;
const CODES = { ready: 0, 'not-checked': 0, 'not-ready': 1, 'wrong-usage': 2, 'checker-failure': 3 };
const FORMATS = ['markdown', 'json'];
/**
 * `merge REPORT… [--format markdown|json] [--output FILE]`: makes one report of those of several contributions, such as the plugins
 * of one repository. They may come from other jobs, and are a stranger's text.
 * @throws UsageError where one of them cannot be read or is none.
 */
function merge(words) {
    const { files, format, output } = readWords(words);
    const problems = [];
    const reports = files.flatMap((file) => {
        const report = reportIn(file);
        if (typeof report !== 'string')
            return [report];
        problems.push(`merge: ${(0,quote/* visible */.RK)(file)} ${report}.`);
        return [];
    });
    if (problems.length > 0)
        throw new usage_error/* UsageError */.e(problems);
    const sorted = [...reports].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const code = sorted.reduce((worst, { verdict }) => (CODES[verdict] > worst ? CODES[verdict] : worst), 0);
    return { text: format === 'json' ? mergedJson(sorted) : mergedMarkdown(sorted), output, code };
}
function readWords(words) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...words],
        options: OPTIONS,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
    const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
    const valueOf = (name) => options.findLast((option) => option.name === name)?.value;
    const format = valueOf('format') ?? FORMATS[0];
    const problems = [
        ...options.flatMap(({ name, rawName, value }) => Object.hasOwn(OPTIONS, name)
            ? value === undefined
                ? [`merge: ${rawName} needs a value.`]
                : []
            : [`merge: ${(0,quote/* visible */.RK)(rawName)} is no option. Allowed: --format, --output.`]),
        ...(files.length === 0 ? ['merge: name the JSON reports to merge.'] : []),
        ...(FORMATS.some((allowed) => allowed === format)
            ? []
            : [`merge: the format "${(0,quote/* visible */.RK)(format.slice(0, 80))}" is not allowed. ${(0,nearest/* allowedWords */.w)(format, FORMATS)}`]),
    ];
    if (problems.length > 0)
        throw new usage_error/* UsageError */.e(problems);
    return { files, format, output: valueOf('output') };
}
const OPTIONS = { format: { type: 'string' }, output: { type: 'string' } };
/** A report, or what is wrong with the file; the words complete "FILE …". */
function reportIn(file) {
    const content = (0,files/* readRegular */.VX)(file, LARGEST);
    if (content.state !== 'present')
        return content.state === 'too-large' ? 'is larger than 64 MB' : 'is no file';
    let value;
    try {
        value = JSON.parse(content.bytes.toString());
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return 'does not parse';
        throw error;
    }
    const [report, subject] = [fieldsOf(value), fieldsOf(fieldsOf(value)['subject'])];
    const verdict = report['verdict'];
    if (report['schemaVersion'] !== 1 || !isVerdict(verdict) || typeof subject['path'] !== 'string')
        return 'is no report of this tool, as --format json writes it';
    return {
        file: (0,external_node_path_.basename)(file),
        path: subject['path'],
        kind: textOf(subject['kind']),
        id: textOf(subject['id']),
        version: textOf(subject['version']),
        verdict,
        counts: countsOf(report['findings']),
        report: value,
    };
}
function isVerdict(value) {
    return typeof value === 'string' && Object.hasOwn(CODES, value);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function countsOf(findings) {
    const severities = Array.isArray(findings) ? findings.map((finding) => fieldsOf(finding)['severity']) : [];
    const count = (severity) => severities.filter((each) => each === severity).length;
    return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

// EXTERNAL MODULE: ./src/ending.ts
var ending = __webpack_require__(880);
// EXTERNAL MODULE: ./src/repository/destination.ts
var repository_destination = __webpack_require__(9028);
;// CONCATENATED MODULE: ./src/progress.ts

const SLOW = 1_000;
/** Says that work goes on, where somebody waits at a terminal; the result ends it. */
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

// EXTERNAL MODULE: ./src/repository/place.ts
var place = __webpack_require__(4607);
// EXTERNAL MODULE: ./src/run.ts + 14 modules
var run = __webpack_require__(5517);
// EXTERNAL MODULE: ./src/texts/annotations.ts
var annotations = __webpack_require__(4538);
// EXTERNAL MODULE: ./src/verdict/fingerprints.ts
var verdict_fingerprints = __webpack_require__(3016);
;// CONCATENATED MODULE: ./src/texts/gitlab.ts


/** GitLab's words (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). */
const SEVERITY = { error: 'critical', warning: 'minor', notice: 'info' };
/** Findings as GitLab’s Code Quality report. One without a place is put on the folder that was checked, for GitLab takes none without. */
function gitlab(verdict, excerpts) {
    const fingerprints = (0,verdict_fingerprints/* fingerprintsOf */.t)(verdict.findings, excerpts);
    const issues = verdict.findings.map((finding) => {
        const { rule, severity, message, fix, at } = finding;
        return {
            check_name: rule,
            description: (0,quote/* visible */.RK)(`${message} ${fix}`),
            severity: SEVERITY[severity],
            fingerprint: fingerprints.get(finding) ?? '',
            location: {
                path: (0,quote/* visible */.RK)(at?.file ?? verdict.subject.path),
                lines: { begin: at?.line ?? 1, end: at?.endLine ?? 1 },
            },
        };
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
}

// EXTERNAL MODULE: ./src/texts/terminal/layout.ts
var terminal_layout = __webpack_require__(367);
;// CONCATENATED MODULE: ./src/texts/help.ts




/** The text of `--help`. `command` is how the tool was called. */
function helpText(command, columns) {
    const rows = [
        ...table/* INPUTS */.m.filter(({ on }) => on !== 'action').map((row) => [flagOf(row), descriptionOf(row)]),
        ['--rule ID', 'Run only this rule, without a verdict for a Marketplace. May be given more than once.'],
        ['--list-rules', 'List all rules.'],
        ['--explain RULE', 'Explain what a rule asks for, why, and how to fix it.'],
        ['--explain-version', 'Print every symbol that needs a server version, with its places.'],
        ['--timings', 'Print to standard error how long each rule took, and the effective configuration.'],
        ['-v, --version', 'Print the version.'],
        ['-h, --help', 'Print this help.'],
    ];
    const text = (words, indent = '') => (0,terminal_layout/* wrapped */.ky)(words, indent, columns);
    return [
        `Usage: ${command} [PATH] [options]`,
        `       ${command} merge REPORT… [--format markdown|json] [--output FILE]`,
        '',
        ...text('Checks a Mattermost contribution against the Marketplace requirements. PATH is the root of a repository, or a folder in it that holds a contribution. Default: the current folder. `merge` makes one report of several JSON reports.'),
        '',
        ...rows.flatMap(([flag, words]) => [`  ${flag}`, ...text(words, '      ')]),
        '',
        'Exit codes:',
        '  0  ready: nothing at or above --fail-on',
        '  1  not ready, or a file could not be read',
        '  2  wrong usage or configuration',
        '  3  the checker itself failed',
        '',
    ].join('\n');
}
function flagOf({ name, hint, values }) {
    return `--${name}${hint && ` ${values ? values.join('|') : hint}`}`;
}
function descriptionOf({ description, default: usual, hint }) {
    return hint === '' || usual === '' || description.includes('Default')
        ? description
        : `${description} Default: ${usual}.`;
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
function explanation(id, columns) {
    const rule = rules/* RULES */.y.find((candidate) => candidate.id === id);
    if (!rule)
        return '';
    return [
        `${rule.id} (${rule.severity})`,
        '',
        ...(0,terminal_layout/* wrapped */.ky)(`${rule.summary}.`, '', columns),
        '',
        ...(0,terminal_layout/* wrapped */.ky)(`Why: ${rule.why}`, '', columns),
        ...(0,terminal_layout/* wrapped */.ky)(`Fix: ${rule.fix}`, '', columns),
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
;// CONCATENATED MODULE: ./node_modules/entities/dist/escape.js
/**
 * Get the named reference for an XML special character or U+00A0.
 * @param char Code unit matched by one of the escape regexes.
 */
function getEscape(char) {
    return char === 34
        ? "&quot;"
        : char === 38
            ? "&amp;"
            : char === 39
                ? "&apos;"
                : char === 60
                    ? "&lt;"
                    : char === 62
                        ? "&gt;"
                        : "&nbsp;";
}
/**
 * Read a code point at a given index.
 * @param input String to read the code point from.
 * @param index Current read position in the input string.
 * @returns The code point at `index`, or `undefined` if `index` is out of range.
 * @deprecated Use `String.prototype.codePointAt` directly instead; this export
 *   will be removed in the next major.
 */
const getCodePoint = (input, index) => input.codePointAt(index);
/**
 * Bitset for ASCII characters that need to be escaped in XML.
 */
const XML_BITSET_VALUE = 0x50_00_00_c4; // 32..63 -> 34 ("),38 (&),39 ('),60 (<),62 (>)
/**
 * Matches exactly the characters `encodeXML` escapes: the five XML special
 * characters plus every non-ASCII code unit (lone surrogates included — no
 * `u` flag). Kept in sync with `XML_BITSET_VALUE`.
 *
 * Shared with `encodeNonAsciiHTML` in `encode.ts`. Because the regex is
 * stateful (`g` flag), every call site must set `lastIndex` before use.
 */
// eslint-disable-next-line unicorn/prefer-unicode-code-point-escapes -- the `\u{...}` form requires the `u` flag, which we deliberately omit so lone surrogates match by code unit
const xmlEncodeRegex = /["&'<>\u0080-\uFFFF]/g;
/**
 * Whether `code` (a UTF-16 code unit) is escaped by {@link encodeXML}: a
 * non-ASCII unit, or one of the five XML specials flagged in
 * `XML_BITSET_VALUE` (which is only meaningful for code units 32-63).
 * @param code Code unit to test.
 */
function isXmlEscapable(code) {
    return (code >= 0x80 ||
        (code >= 32 && code < 64 && ((XML_BITSET_VALUE >>> code) & 1) === 1));
}
/**
 * Encodes all non-ASCII characters, as well as characters not valid in XML
 * documents using XML entities.
 *
 * If a character has no equivalent entity, a numeric hexadecimal reference
 * (eg. `&#xfc;`) will be used.
 * @param input Input string to encode.
 */
function encodeXML(input) {
    const { length } = input;
    let out;
    let last = 0;
    let index = 0;
    while (index < length) {
        const char = input.charCodeAt(index);
        /*
         * Find the next character to escape: scan a short window inline
         * (escapable characters cluster in markup-heavy input), then fall
         * back to the regex, which skips clean spans in native code.
         */
        if (!isXmlEscapable(char)) {
            const bound = Math.min(index + 32, length);
            let next = index + 1;
            while (next < bound && !isXmlEscapable(input.charCodeAt(next))) {
                next++;
            }
            if (next < bound) {
                index = next;
                continue;
            }
            if (next >= length)
                break;
            xmlEncodeRegex.lastIndex = next;
            if (!xmlEncodeRegex.test(input))
                break;
            index = xmlEncodeRegex.lastIndex - 1;
            continue;
        }
        if (out === undefined)
            out = input.substring(0, index);
        else if (last !== index)
            out += input.substring(last, index);
        if (char < 64) {
            // Known replacement
            out += getEscape(char);
            last = index += 1;
            continue;
        }
        // Non-ASCII: encode as numeric entity (handle surrogate pair)
        const cp = input.codePointAt(index);
        out += `&#x${cp.toString(16)};`;
        if (cp !== char)
            index++; // Skip trailing surrogate
        last = index += 1;
    }
    if (out === undefined)
        return input;
    if (last < length)
        out += input.substr(last);
    return out;
}
/**
 * Encodes all non-ASCII characters, as well as characters not valid in XML
 * documents using numeric hexadecimal reference (eg. `&#xfc;`).
 *
 * Have a look at `escapeUTF8` if you want a more concise output at the expense
 * of reduced transportability.
 * @param data String to escape.
 */
const escape_escape = (/* unused pure expression or super */ null && (encodeXML));
/**
 * Escape `data` using `re`, mapping each matched character to its entity.
 * Every match is one UTF-16 code unit, so its index is `lastIndex - 1`.
 * @param re Global regex matching exactly the characters to escape
 *   (`"`, `&`, `'`, `<`, `>`, `\u00A0` at most).
 * @param data String to escape.
 */
function escapeWithRegex(re, data) {
    re.lastIndex = 0;
    if (!re.test(data))
        return data;
    let out = "";
    let last = 0;
    do {
        const index = re.lastIndex - 1;
        if (last !== index)
            out += data.substring(last, index);
        const char = data.charCodeAt(index);
        out += getEscape(char);
        last = index + 1;
    } while (re.test(data));
    return out + data.substring(last);
}
const xmlEscapeRegex = /["&'<>]/g;
/**
 * Encodes all characters not valid in XML documents using XML entities.
 *
 * Note that the output will be character-set dependent.
 * @param data String to escape.
 */
function escapeUTF8(data) {
    return escapeWithRegex(xmlEscapeRegex, data);
}
const attributeEscapeRegex = /["&\u{A0}]/gu;
/**
 * Encodes all characters that have to be escaped in HTML attributes,
 * following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
 * @param data String to escape.
 */
function escapeAttribute(data) {
    return escapeWithRegex(attributeEscapeRegex, data);
}
const textEscapeRegex = /[&<>\u{A0}]/gu;
/**
 * Encodes all characters that have to be escaped in HTML text,
 * following {@link https://html.spec.whatwg.org/multipage/parsing.html#escapingString}.
 * @param data String to escape.
 */
function escapeText(data) {
    return escapeWithRegex(textEscapeRegex, data);
}
//# sourceMappingURL=escape.js.map
// EXTERNAL MODULE: ./src/words/secrets.ts + 2 modules
var secrets = __webpack_require__(1326);
;// CONCATENATED MODULE: ./src/texts/junit.ts





const LONGEST = 1_000;
/**
 * The rules as a JUnit report: one test case for each, which fails where the finding would fail the run. What is lighter
 * stands in its output, for JUnit knows no warning. It is what Jenkins takes, which is strict:
 * https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
function junit({ outcomes, failOn, subject }) {
    const cases = outcomes.map((outcome) => ({ outcome, failures: failuresIn(outcome, failOn === 'warning') }));
    const count = (is) => cases.filter(is).length;
    const counts = attributes({
        tests: cases.length,
        failures: count(({ failures }) => failures.length > 0),
        errors: count(({ outcome }) => outcome.status === 'errored'),
    });
    const skipped = attributes({
        skipped: count(({ outcome }) => outcome.status === 'skipped' || outcome.status === 'ignored'),
    });
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name: about/* NAME */.o_ })}${counts}>`,
        `  <testsuite${attributes({ name: subject.id ?? subject.path })}${counts}${skipped}>`,
        ...cases.flatMap(({ outcome, failures }) => testCase(outcome, failures)),
        '  </testsuite>',
        '</testsuites>',
        '',
    ].join('\n');
}
function failuresIn(outcome, strict) {
    if (outcome.status !== 'failed')
        return [];
    const failing = finding/* SEVERITIES */.o.slice(0, strict ? 2 : 1);
    return outcome.findings.filter(({ severity }) => failing.some((each) => each === severity));
}
function testCase(outcome, failures) {
    const { rule, status } = outcome;
    const [first] = failures;
    const open = `    <testcase${attributes({ classname: rule.id, name: rule.summary })}`;
    const lines = [
        ...(first ? [junit_element('failure', { type: rule.id, message: first.message }, failures.map(worded).join('\n'))] : []),
        ...(status === 'errored' ? [junit_element('error', { type: rule.id, message: outcome.reason })] : []),
        ...(status === 'skipped' ? [junit_element('skipped', { message: outcome.reason })] : []),
        ...(status === 'ignored'
            ? [junit_element('skipped', { message: outcome.ignored.map(({ ignore }) => ignore.reason).join('; ') })]
            : []),
        ...lighter(outcome, failures),
    ];
    return lines.length === 0 ? [`${open}/>`] : [`${open}>`, ...lines, '    </testcase>'];
}
function lighter(outcome, failures) {
    const rest = outcome.status === 'failed' ? outcome.findings.filter((finding) => !failures.includes(finding)) : [];
    return rest.length === 0 ? [] : [junit_element('system-out', {}, rest.map(worded).join('\n'))];
}
function worded({ at, severity, message, fix, rule }) {
    const place = at ? `${at.file}:${at.line}:${at.column}: ` : '';
    return `${(0,quote/* visible */.RK)(`${place}${severity}: ${message} ${fix}`)}\n${(0,about/* pageOf */.ZZ)(rule)}`;
}
function junit_element(name, values, text) {
    const open = `      <${name}${attributes(values)}`;
    return text === undefined ? `${open}/>` : `${open}>${escaped(text)}</${name}>`;
}
/** Every value is cut and made harmless first: XML has no way to write a control character. */
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${escaped((0,quote/* visible */.RK)((0,secrets/* masked */.Iv)(String(value)).slice(0, LONGEST)))}"`)
        .join('');
}
/** Two code points are no characters of XML, though Unicode lets them stand. */
function escaped(text) {
    return escapeUTF8(text.replace(/[\ufffe\uffff]/g, '\ufffd'));
}

// EXTERNAL MODULE: ./src/texts/markdown.ts + 4 modules
var markdown = __webpack_require__(2500);
// EXTERNAL MODULE: ./src/texts/markdown/permalinks.ts
var permalinks = __webpack_require__(8620);
// EXTERNAL MODULE: ./src/texts/matrix.ts
var matrix = __webpack_require__(943);
// EXTERNAL MODULE: ./src/texts/sarif.ts
var sarif = __webpack_require__(5481);
// EXTERNAL MODULE: ./src/texts/submission/kit.ts + 4 modules
var kit = __webpack_require__(6203);
;// CONCATENATED MODULE: ./src/texts/terminal/concise.ts


/** A line for each finding, as compilers and editors know it: `file:line:column: severity: text [rule]`. */
function concise({ findings, subject }, least = 'notice') {
    return findings
        .filter(({ severity }) => (0,terminal_layout/* isListed */.yy)(severity, least))
        .map(({ at, severity, message, rule }) => {
        const place = at ? `${(0,quote/* visible */.RK)(at.file)}:${at.line}:${at.column}` : (0,quote/* visible */.RK)(subject.path);
        return `${(0,terminal_layout/* harmless */.Is)(`${place}: ${severity}: ${(0,quote/* visible */.RK)(message)} [${rule}]`)}\n`;
    })
        .join('');
}

// EXTERNAL MODULE: ./src/verdict/excerpts.ts
var verdict_excerpts = __webpack_require__(2563);
// EXTERNAL MODULE: ./src/texts/groups.ts
var texts_groups = __webpack_require__(6962);
// EXTERNAL MODULE: ./src/texts/places.ts
var places = __webpack_require__(4818);
// EXTERNAL MODULE: ./src/texts/versions.ts
var versions = __webpack_require__(3683);
// EXTERNAL MODULE: ./src/texts/terminal/columns.ts
var terminal_columns = __webpack_require__(9634);
// EXTERNAL MODULE: ./src/texts/terminal/head.ts
var head = __webpack_require__(3819);
// EXTERNAL MODULE: ./src/texts/terminal/rest.ts
var rest = __webpack_require__(8711);
// EXTERNAL MODULE: ./src/texts/terminal/rows.ts
var rows = __webpack_require__(3404);
;// CONCATENATED MODULE: ./src/texts/terminal/full.ts












const EXCERPT = 90;
/** The whole report: findings by requirement or file, each with its line, why it matters and what to do, and all that was seen. */
function full(verdict, excerpts, layout) {
    const colours = (0,terminal_layout/* coloursOf */.df)(layout);
    const least = layout.minSeverity ?? 'notice';
    const explained = new Set();
    const told = (findings) => findings
        .filter(({ severity }) => (0,terminal_layout/* isListed */.yy)(severity, least))
        .flatMap((finding) => findingLines(finding, excerpts, layout, colours, explained));
    const groups = layout.group === 'file'
        ? (0,texts_groups/* groupsOf */.c)(verdict.findings, ({ at }) => at?.file).map(([file, findings]) => {
            const lines = told(findings);
            return lines.length === 0 ? [] : [colours.bold((0,terminal_layout/* harmless */.Is)((0,quote/* visible */.RK)(file ?? '(repository)'))), ...lines, ''];
        })
        : verdict.requirements
            .filter(({ status, findings }) => findings.length > 0 || !['met', 'notApplicable'].includes(status))
            .map((judged) => requirementLines(judged, told(judged.headed), verdict, layout, colours));
    const scores = (0,texts_words/* scoreWords */.gu)(verdict).map(([count, words]) => `${count} ${words}`);
    return [
        ...(0,head/* headLines */.O)(verdict, layout, colours),
        '',
        ...groups.flat(),
        ...(0,rest/* restLines */.G)(verdict, layout, colours),
        ...(scores.length > 0 ? [`${'Requirements'.padEnd(13)}${scores.join(' · ')}`] : []),
        (0,head/* verdictLine */.M)(verdict, colours),
        '',
    ].join('\n');
}
function requirementLines(judged, findings, verdict, layout, colours) {
    const elsewhere = [
        ...new Set(judged.findings.filter((finding) => !judged.headed.includes(finding)).map(({ rule }) => rule)),
    ];
    const seen = [
        ...(judged.status === 'reviewer' && judged.requirement.reviewer ? [judged.requirement.reviewer] : []),
        ...judged.evidence,
    ].map((words) => `${(0,texts_words/* capitalised */.Iu)((0,quote/* visible */.RK)(words))}.`);
    const notes = [...(elsewhere.length > 0 ? [`See ${elsewhere.join(', ')}.`] : []), ...seen];
    return [
        heading(judged, layout, colours),
        ...findings,
        ...needed(judged, verdict, layout),
        ...notes.flatMap((words) => (0,terminal_layout/* wrapped */.ky)(words, '  ', layout.columns)).map(colours.dim),
        '',
    ];
}
function heading({ requirement, status }, { columns }, colours) {
    const words = texts_words/* STATUS_WORDS */.ly[status];
    const title = requirement.title.length > columns - words.length - 2
        ? `${requirement.title.slice(0, columns - words.length - 3)}…`
        : requirement.title;
    const colour = status === 'notMet' ? colours.red : status === 'attention' ? colours.yellow : colours.cyan;
    return `${colours.bold(title)}${' '.repeat(columns - title.length - words.length)}${colour(words)}`;
}
function needed({ requirement }, verdict, { columns }) {
    const line = requirement.id === 'functional/compatibility' ? (0,versions/* versionLine */.b1)(verdict) : undefined;
    return line === undefined ? [] : (0,terminal_layout/* wrapped */.ky)((0,quote/* visible */.RK)(line), '  ', columns);
}
function findingLines(finding, excerpts, layout, colours, explained) {
    const { severity, rule } = finding;
    const place = (0,rows/* placeOf */.$)(finding);
    const [first = '', ...more] = (0,terminal_layout/* wrapped */.ky)(`${place}  ${(0,quote/* visible */.RK)(finding.message)}`.trimStart(), '    ', layout.columns);
    const isNew = !explained.has(rule);
    explained.add(rule);
    const line = (label, words) => {
        const [start = '', ...rest] = (0,terminal_layout/* wrapped */.ky)(`${label} ${(0,quote/* visible */.RK)(words)}`, '    ', layout.columns);
        return [start.replace(label, colours.bold(label)), ...rest];
    };
    return [
        `  ${(0,terminal_layout/* colourOf */.GW)(severity, colours)(terminal_layout/* SIGNS */.B2[severity])} ${first.slice(4)}`,
        ...more,
        ...((0,places/* isOfWholeFile */.Z)(finding) ? [] : excerptLines(finding, excerpts, layout, colours)),
        ...line('Fix:', finding.fix),
        ...(isNew ? [...line('Why:', finding.why), `    ${colours.dim((0,about/* pageOf */.ZZ)(rule))}`] : []),
    ];
}
function excerptLines({ at }, excerpts, { columns }, colours) {
    const line = at && excerpts.get(`${at.file}:${at.line}`);
    if (!at || !line?.trim() || (at.column > line.length && line.length >= verdict_excerpts/* LONGEST_EXCERPT */.z))
        return [];
    const width = Math.min(EXCERPT, columns - 12 - String(at.line).length);
    const indent = line.length - line.trimStart().length;
    // A long line is cut so that the place stays in sight.
    const lead = line.slice(indent, at.column - 1);
    const isFar = lead.length > width - 20 || (0,terminal_columns/* columnsOf */.P)(lead) > width - 20;
    const from = isFar ? Math.max(at.column - 1 - 20, indent) : indent;
    const text = (0,terminal_layout/* harmless */.Is)((0,quote/* visible */.RK)((0,terminal_columns/* fitting */._)(line.slice(from, from + width), width)));
    const before = (0,terminal_columns/* columnsOf */.P)((0,quote/* visible */.RK)(line.slice(from, at.column - 1)));
    const end = at.endLine > at.line ? line.length : at.endColumn - 1;
    const marked = (0,terminal_columns/* columnsOf */.P)((0,quote/* visible */.RK)(line.slice(at.column - 1, Math.min(end, from + width))));
    const length = Math.max(1, Math.min(marked, (0,terminal_columns/* columnsOf */.P)(text) - before));
    const number = String(at.line);
    return [
        `    ${colours.dim(`│ ${number} │`)} ${text}`,
        `    ${colours.dim(`│ ${' '.repeat(number.length)} │`)} ${' '.repeat(before)}${colours.red('^'.repeat(length))}`,
    ];
}

// EXTERNAL MODULE: ./src/texts/terminal/terminal.ts
var terminal = __webpack_require__(8409);
;// CONCATENATED MODULE: ./src/cli.ts


























const NARROWEST = 60;
const WIDEST = 120;
/** Of a file, and of what is piped. */
const USUAL = 100;
/** Runs the command line; the result is the exit code. */
async function cli_run(words) {
    const [first, ...rest] = words;
    // A folder of that name is checked where nothing follows.
    if (first === 'merge' && rest.length > 0) {
        const merged = merge(rest);
        write(merged.text, merged.output, '.');
        return merged.code;
    }
    const asked = readCommandLine(words);
    const { inputs, only, explain } = asked;
    const columns = columnsFor(inputs);
    const text = asked.has('help')
        ? helpText(command(), columns)
        : asked.has('version')
            ? `${about/* NAME */.o_} ${about/* VERSION */.xv}\n`
            : asked.has('list-rules')
                ? ruleList()
                : explain === undefined
                    ? undefined
                    : explanation(explain, columns);
    if (text !== undefined) {
        write(text, inputs.output, '.');
        return 0;
    }
    const start = performance.now();
    const progress = startProgress();
    const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'];
    const today = new Date().toISOString().slice(0, 10);
    const judge = async () => (0,run/* assess */.n)({ ...inputs, token }, { slug: undefined, workspace: undefined, proposal: undefined, today, only });
    const assessment = await (inputs.fix ? fixed(inputs, judge) : judge()).finally(progress);
    const report = assessment.submission
        ? (0,kit/* submissionKit */.x)(assessment.submission, assessment.verdict)
        : asked.has('explain-version')
            ? (0,versions/* versionTable */.tm)(assessment.verdict)
            : inputs.matrix || inputs.whatIf !== undefined
                ? (0,matrix/* serverText */.T)(assessment.verdict, inputs.matrix, inputs.whatIf)
                : await reportOf(assessment, inputs, asked.has('timings'), performance.now() - start);
    write(report, inputs.output, inputs.path);
    if (asked.has('timings'))
        process.stderr.write(timings(assessment, inputs));
    return (0,ending/* exitCodeOf */.FO)(assessment.verdict);
}
/** What is left after fixing; what changed is shown where it does not stand in the way of a report. */
async function fixed({ path, format, output }, judge) {
    const { diffText, fixAll } = await __webpack_require__.e(/* import() */ 5474).then(__webpack_require__.bind(__webpack_require__, 5474));
    const { assessment, ...done } = await fixAll(() => (0,place/* placeOf */.$)(path).root, judge);
    (format === 'terminal' && output === undefined ? process.stdout : process.stderr).write(`${diffText(done)}\n`);
    return assessment;
}
async function reportOf({ verdict, excerpts, slug, home }, inputs, timed, milliseconds) {
    const { format, minSeverity, group } = inputs;
    if (format === 'json')
        return (0,json/* json */.P)(verdict, excerpts, timed);
    if (format === 'sarif')
        return (0,sarif/* sarif */.I)({ verdict, excerpts, slug, home });
    if (format === 'markdown')
        return `${(0,markdown/* markdown */.w)(verdict, (0,permalinks/* permalinks */.h)('https://github.com', slug, verdict.subject.commit))}\n`;
    if (format === 'annotations')
        return (0,annotations/* annotations */.h)(verdict)
            .commands.map((line) => `${line}\n`)
            .join('');
    if (format === 'junit')
        return junit(verdict);
    if (format === 'gitlab')
        return gitlab(verdict, excerpts);
    if (format === 'concise')
        return concise(verdict, minSeverity);
    const seen = isSeen(inputs);
    const layout = {
        colours: seen && !process.env['NO_COLOR'],
        // Loaded here: where nobody looks, nothing is to be found out of the terminal.
        links: seen && (await __webpack_require__.e(/* import() */ 7890).then(__webpack_require__.bind(__webpack_require__, 7890))).default.stdout,
        columns: columnsFor(inputs),
        milliseconds: seen ? milliseconds : undefined,
        minSeverity,
        group,
    };
    return format === 'full' ? full(verdict, excerpts, layout) : (0,terminal/* terminal */.F)(verdict, layout);
}
/** Whether the report is printed to a terminal. `isTTY` is undefined for a file: picocolors would take that for no answer, and look at CI. */
function isSeen({ output }) {
    return (0,external_node_tty_.isatty)(1) && output === undefined;
}
function columnsFor(inputs) {
    return isSeen(inputs) ? Math.min(Math.max(process.stdout.columns, NARROWEST), WIDEST) : USUAL;
}
function command() {
    return calledAs(process.argv[1], process.cwd(), process.env);
}
function timings({ verdict }, inputs) {
    const rules = [...verdict.outcomes]
        .sort((a, b) => b.milliseconds - a.milliseconds)
        .map(({ rule, milliseconds }) => `${milliseconds.toFixed(2).padStart(9)} ms  ${rule.id}\n`);
    const { kind, marketplace } = verdict.subject;
    return `${(0,quote/* visible */.RK)(`Effective configuration: ${JSON.stringify({ ...inputs, token: undefined, kind, marketplace })}`)}\n${rules.join('')}`;
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
        ? `${failure.problems.map(quote/* visibleLine */.P8).join('\n')}\nSee ${command()} --help.\n`
        : `${ending/* CHECKER_FAILED */._g}:\n${failure.details.split('\n').map(quote/* visibleLine */.P8).join('\n')}\n`);
    return Promise.resolve();
}
(0,ending/* finish */.O9)(async () => cli_run(process.argv.slice(2)), publishFailure);


/***/ })

};
;