"use strict";
exports.id = 5474;
exports.ids = [5474];
exports.modules = {

/***/ 5474:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffText: function() { return /* binding */ diffText; },
  fixAll: function() { return /* binding */ fixAll; }
});

// EXTERNAL MODULE: ./src/repository/destination.ts
var repository_destination = __webpack_require__(9028);
// EXTERNAL MODULE: ./src/repository/files.ts
var repository_files = __webpack_require__(3559);
// EXTERNAL MODULE: ./src/repository/directory.ts + 10 modules
var directory = __webpack_require__(4953);
// EXTERNAL MODULE: ./src/texts/words.ts
var words = __webpack_require__(6613);
// EXTERNAL MODULE: ./src/words/quote.ts
var quote = __webpack_require__(7829);
;// CONCATENATED MODULE: ./src/commands/edit.ts
const MARK = '\ufeff';
/**
 * Puts the suggestions for one file in place, and touches nothing else of it: its line breaks and its byte order mark stay. Of
 * two that meet on a line the first is taken, so that the other one is judged again on what has become of the line.
 * @returns undefined where the bytes are no UTF-8.
 */
function edit(file, bytes, findings) {
    const text = decoded(bytes);
    if (text === undefined)
        return undefined;
    const mark = text.startsWith(MARK) ? MARK : '';
    const lines = text.slice(mark.length).split('\n');
    const changes = [];
    let free = lines.length + 1;
    const ordered = findings
        .flatMap(({ rule, suggestion }) => (suggestion ? [{ rule, ...suggestion }] : []))
        .sort((a, b) => b.line - a.line || b.endLine - a.endLine);
    // From the end to the start, so that the numbers of the lines before hold.
    for (const { rule, line, endLine, text: put } of ordered) {
        if (line < 1 || endLine < line || endLine >= free)
            continue;
        const before = lines.slice(line - 1, endLine);
        const end = before[0]?.endsWith('\r') ? '\r' : '';
        const after = put.split('\n').map((part) => part + end);
        if (after.join('\n') === before.join('\n'))
            continue;
        lines.splice(line - 1, before.length, ...after);
        changes.unshift({ file, line, rule, before: before.map(plain), after: after.map(plain) });
        free = line;
    }
    return { bytes: new TextEncoder().encode(mark + lines.join('\n')), changes };
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function plain(line) {
    return line.replace(/\r$/, '');
}

;// CONCATENATED MODULE: ./src/commands/fix.ts






/** One fix may make room for another on its line; more rounds than this are two fixes that undo each other. */
const MAX_ROUNDS = 10;
/**
 * Puts every suggestion in place until none is left, in the files of a repository alone: not in `.git`, and through no link.
 * @param rootOf The real path of the repository; asked for after the first judgement, which says where there is none.
 * @param judge Judges the contribution anew.
 */
async function fixAll(rootOf, judge) {
    const changes = [];
    const refused = new Set();
    let assessment = await judge();
    const root = rootOf();
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const made = fixOnce(root, assessment, refused);
        if (made.length === 0)
            break;
        changes.push(...made);
        assessment = await judge();
    }
    return { assessment, changes, refused: [...refused] };
}
function fixOnce(root, { verdict }, refused) {
    const fixable = verdict.findings.filter(({ at, suggestion }) => at !== undefined && suggestion !== undefined);
    const files = [...new Set(fixable.flatMap(({ at }) => (at ? [at.file] : [])))];
    return files.flatMap((file) => {
        const destination = (0,repository_destination/* destinationWithin */._)([root], file);
        const found = 'path' in destination ? (0,repository_files/* readRegular */.VX)(destination.path, directory/* MAX_FILE */.S) : undefined;
        const own = fixable.filter(({ at }) => at?.file === file);
        const edited = found?.state === 'present' ? edit(file, found.bytes, own) : undefined;
        if (!edited || !('path' in destination)) {
            refused.add('refused' in destination ? destination.refused : `${file} is no file of UTF-8 text. Fix it by hand.`);
            return [];
        }
        if (edited.changes.length > 0)
            (0,repository_files/* overwrite */.mx)(destination.path, edited.bytes);
        return edited.changes;
    });
}
/** The changes as a diff, each under the rule that asked for it. */
function diffText({ changes, refused }) {
    const lines = changes.flatMap(({ file, line, rule, before, after }) => [
        `${file}:${line} (${rule})`,
        ...before.map((text) => `- ${text}`),
        ...after.map((text) => `+ ${text}`),
        '',
    ]);
    const sum = changes.length === 0 ? 'Nothing to fix.' : `Fixed: ${(0,words/* counted */.hS)(changes.length, 'finding')}.`;
    return [...lines, ...refused.map((sentence) => `Not fixed: ${sentence}`), sum, '']
        .map((line) => (0,quote/* visibleLine */.P8)(line))
        .join('\n');
}


/***/ })

};
;