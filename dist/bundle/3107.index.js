"use strict";
exports.id = 3107;
exports.ids = [3107,1613];
exports.modules = {

/***/ 1613:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: function() { return /* binding */ entriesOf; },
/* harmony export */   committedFile: function() { return /* binding */ committedFile; },
/* harmony export */   eQ: function() { return /* binding */ isId; },
/* harmony export */   g7: function() { return /* binding */ treeOf; }
/* harmony export */ });
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6875);

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MAX_PARTS = 32;
/**
 * A file as a commit has it, read from git's store without git.
 * @param common The folder that all work trees share.
 * @param path Relative to the repository root, with `/`.
 */
function committedFile(common, hashLength, commit, path) {
    if (!isId(commit, hashLength))
        return { state: 'unknown' };
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .openObjects */ .d)(common, hashLength);
    try {
        return fileIn(objects, hashLength, commit, path.split('/'));
    }
    finally {
        objects.close();
    }
}
function fileIn(objects, hashLength, commit, parts) {
    const found = objects.read(commit);
    let id = found?.type === 'commit' ? treeOf(found.bytes) : undefined;
    for (const [index, name] of parts.entries()) {
        const tree = id !== undefined && index < MAX_PARTS ? objects.read(id) : undefined;
        if (tree?.type !== 'tree')
            return { state: 'unknown' };
        const entry = [...entriesOf(tree.bytes, hashLength)].find((each) => each.name === name);
        if (!entry)
            return { state: 'absent' };
        // A link or a submodule has no text of its own.
        if (!(index === parts.length - 1 ? /^100/ : /^0?4/).test(entry.mode))
            return { state: 'unknown' };
        ({ id } = entry);
    }
    const blob = id === undefined ? undefined : objects.read(id);
    return blob?.type === 'blob' ? { state: 'present', bytes: blob.bytes } : { state: 'unknown' };
}
/** Whether a text can name an object of a store. */
function isId(text, hashLength) {
    return ID.test(text) && text.length === hashLength * 2;
}
/** The id of the tree of a commit. */
function treeOf(bytes) {
    const [, id] = /^tree ([0-9a-f]+)\n/.exec(bytes.toString('latin1', 0, 80)) ?? [];
    return id !== undefined && ID.test(id) ? id : undefined;
}
/** What a tree names: each entry is its mode, a blank, its name, a zero, and the id of what it names. */
function* entriesOf(bytes, hashLength) {
    for (let at = 0; at < bytes.length;) {
        const blank = bytes.indexOf(' ', at);
        const zero = bytes.indexOf(0, at);
        const end = zero + 1 + hashLength;
        if (blank === -1 || zero < blank || end > bytes.length)
            return;
        const name = bytes.toString('utf8', blank + 1, zero);
        yield { mode: bytes.toString('latin1', at, blank), name, id: bytes.toString('hex', zero + 1, end) };
        at = end;
    }
}


/***/ }),

/***/ 6875:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: function() { return /* binding */ openObjects; }
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/repository/files.ts
var files = __webpack_require__(3559);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/repository/git/inflate.ts

/** The largest object that is read, inflated, in bytes: trees and files that a person wrote are far smaller. */
const MAX_OBJECT = 16 * 1024 * 1024;
/**
 * Inflates what git has deflated; what follows it in the input is passed over.
 * @returns undefined where it is broken, or comes to more than `most` bytes.
 */
function inflated(bytes, most) {
    try {
        return (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: Math.max(1, Math.min(most, MAX_OBJECT)) });
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/repository/git/delta.ts

/**
 * Makes an object of another one and of what differs (https://git-scm.com/docs/pack-format#_deltified_representation).
 * @returns undefined where the difference is broken, or is none to that base.
 */
function patched(base, delta) {
    const from = numberAt(delta, 0);
    const to = numberAt(delta, from.end);
    if (from.value !== base.length || to.value > MAX_OBJECT)
        return undefined;
    const result = Buffer.alloc(to.value);
    let [at, filled] = [to.end, 0];
    while (at < delta.length) {
        const instruction = delta[at] ?? 0;
        at += 1;
        let [source, start, length] = [delta, at, instruction];
        if (instruction & 0x80) {
            const offset = fieldsAt(delta, at, instruction & 0x0f, 4);
            const size = fieldsAt(delta, offset.end, (instruction >> 4) & 0x07, 3);
            [source, start, length] = [base, offset.value, size.value === 0 ? 0x10000 : size.value];
            at = size.end;
        }
        else
            at += length;
        if (length === 0 || start + length > source.length || filled + length > result.length)
            return undefined;
        filled += source.copy(result, filled, start, start + length);
    }
    return filled === result.length ? result : undefined;
}
/** A number of seven bits a byte, the lowest first. */
function numberAt(bytes, start) {
    let [at, value, weight] = [start, 0, 1];
    for (let more = true; more && at < start + 8; at += 1, weight *= 128) {
        const byte = bytes[at] ?? 0;
        value += (byte & 0x7f) * weight;
        more = (byte & 0x80) !== 0;
    }
    return { value, end: at };
}
/** A number of which only those bytes are there that a mask names, the lowest first. */
function fieldsAt(bytes, start, mask, count) {
    let [at, value] = [start, 0];
    for (let index = 0; index < count; index += 1) {
        if ((mask & (1 << index)) === 0)
            continue;
        value += (bytes[at] ?? 0) * 256 ** index;
        at += 1;
    }
    return { value, end: at };
}

;// CONCATENATED MODULE: ./src/repository/git/pack.ts


const MAGIC = 'ff744f6300000002';
const FANOUT = 8;
const NAMES = FANOUT + 256 * 4;
const TYPES = new Map([
    [1, 'commit'],
    [2, 'tree'],
    [3, 'blob'],
    [4, 'tag'],
]);
const [BY_OFFSET, BY_NAME] = [6, 7];
const HEAD = 16;
/**
 * Opens a pack whose index has version 2, as ever since 2008 (https://git-scm.com/docs/pack-format).
 * @param hashLength In bytes: 20 for SHA-1, 32 for SHA-256.
 */
function openPack(index, pack, hashLength) {
    if (index.read(0, FANOUT).toString('hex') !== MAGIC)
        return undefined;
    const fanout = index.read(FANOUT, NAMES - FANOUT);
    if (fanout.length < NAMES - FANOUT)
        return undefined;
    const count = fanout.readUInt32BE(255 * 4);
    const offsets = NAMES + count * (hashLength + 4);
    const offsetOf = (entry) => {
        const short = uint32(index, offsets + entry * 4);
        if (short === undefined || short < 2 ** 31)
            return short;
        const long = offsets + count * 4 + (short - 2 ** 31) * 8;
        const [high, low] = [uint32(index, long), uint32(index, long + 4)];
        return high === undefined || low === undefined ? undefined : high * 2 ** 32 + low;
    };
    return {
        find: (id) => {
            const first = id[0] ?? 0;
            let low = first === 0 ? 0 : fanout.readUInt32BE((first - 1) * 4);
            let high = Math.min(fanout.readUInt32BE(first * 4), count);
            while (low < high) {
                const middle = Math.floor((low + high) / 2);
                const order = index.read(NAMES + middle * hashLength, hashLength).compare(id);
                if (order === 0)
                    return offsetOf(middle);
                if (order < 0)
                    low = middle + 1;
                else
                    high = middle;
            }
            return undefined;
        },
        at: (offset) => packedAt(pack, offset, hashLength),
    };
}
function packedAt(pack, offset, hashLength) {
    const head = pack.read(offset, HEAD + hashLength);
    const first = head[0] ?? 0;
    const type = (first >> 4) & 0x07;
    const rest = first & 0x80 ? numberAt(head, 1) : { value: 0, end: 1 };
    const size = (first & 0x0f) + rest.value * 16;
    if (size > MAX_OBJECT)
        return undefined;
    // Deflating makes what cannot be deflated a little longer.
    const bytesFrom = (start) => {
        const bytes = inflated(pack.read(offset + start, size + (size >> 8) + 1024), size);
        return bytes?.length === size ? bytes : undefined;
    };
    const name = TYPES.get(type);
    if (name !== undefined) {
        const bytes = bytesFrom(rest.end);
        return bytes && { kind: 'whole', type: name, bytes };
    }
    if (type === BY_NAME) {
        const bytes = bytesFrom(rest.end + hashLength);
        const base = head.toString('hex', rest.end, rest.end + hashLength);
        return bytes && { kind: 'delta', base, bytes };
    }
    const back = type === BY_OFFSET ? distanceAt(head, rest.end) : undefined;
    if (back === undefined || back.value <= 0 || back.value > offset)
        return undefined;
    const bytes = bytesFrom(back.end);
    return bytes && { kind: 'delta', base: offset - back.value, bytes };
}
/** A number of git's own form: seven bits a byte, the highest first, each continued one counted from one on. */
function distanceAt(bytes, start) {
    let [at, byte] = [start + 1, bytes[start] ?? 0];
    let value = byte & 0x7f;
    for (; byte & 0x80 && at < start + 8; at += 1) {
        byte = bytes[at] ?? 0;
        value = (value + 1) * 128 + (byte & 0x7f);
    }
    return { value, end: at };
}
function uint32(parts, offset) {
    const bytes = parts.read(offset, 4);
    return bytes.length === 4 ? bytes.readUInt32BE(0) : undefined;
}

;// CONCATENATED MODULE: ./src/repository/git/objects.ts






const MAX_PACKS = 500;
/** As deep as git packs at most. */
const MAX_DELTAS = 4095;
const MAX_CHAIN = 4 * MAX_OBJECT;
/** Type and size stand before a loose object, up to a zero. */
const LOOSE_HEAD = 32;
/**
 * Opens the store in a folder of git. It is read as data, without git: other stores that it names are not followed, and
 * nothing is fetched.
 * @param hashLength In bytes: 20 for SHA-1, 32 for SHA-256.
 */
function openObjects(common, hashLength) {
    const folder = (0,external_node_path_.join)(common, 'objects');
    const open = [];
    const parts = (path) => {
        const found = (0,files/* openParts */.t8)(path);
        if (found)
            open.push(found);
        return found;
    };
    const packs = (0,files/* listFolder */.bt)((0,external_node_path_.join)(folder, 'pack'))
        .filter(({ name }) => name.endsWith('.idx'))
        .slice(0, MAX_PACKS)
        .flatMap(({ name }) => {
        const index = parts((0,external_node_path_.join)(folder, 'pack', name));
        const pack = index && parts((0,external_node_path_.join)(folder, 'pack', name.replace(/idx$/, 'pack')));
        const opened = index && pack && openPack(index, pack, hashLength);
        return opened ? [opened] : [];
    });
    return {
        read: (id) => {
            const found = loose(folder, id) ?? packed(packs, folder, id);
            return found && idOf(found, hashLength) === id ? found : undefined;
        },
        close: () => open.forEach((file) => file.close()),
    };
}
function loose(folder, id) {
    const file = (0,files/* readSide */.wU)((0,external_node_path_.join)(folder, id.slice(0, 2), id.slice(2)), MAX_OBJECT);
    const bytes = file.state === 'present' ? inflated(file.bytes, MAX_OBJECT) : undefined;
    const end = bytes?.subarray(0, LOOSE_HEAD).indexOf(0) ?? -1;
    if (!bytes || end === -1)
        return undefined;
    return { type: bytes.toString('latin1', 0, bytes.indexOf(' ')), bytes: bytes.subarray(end + 1) };
}
/** Follows the differences to the object that they begin with, and goes back. */
function packed(packs, folder, id) {
    const deltas = [];
    let place = placeOf(packs, id);
    let base;
    for (let left = MAX_CHAIN; place !== undefined && left > 0 && deltas.length <= MAX_DELTAS;) {
        const found = place.pack.at(place.offset);
        if (found?.kind !== 'delta') {
            base = found;
            break;
        }
        deltas.push(found.bytes);
        left -= found.bytes.length;
        if (typeof found.base === 'number')
            place = { pack: place.pack, offset: found.base };
        else {
            place = placeOf(packs, found.base);
            base = place ? undefined : loose(folder, found.base);
        }
    }
    for (let delta = deltas.pop(); base && delta; delta = deltas.pop()) {
        const bytes = patched(base.bytes, delta);
        base = bytes && { type: base.type, bytes };
    }
    return base;
}
function placeOf(packs, id) {
    const name = Buffer.from(id, 'hex');
    for (const pack of packs) {
        const offset = pack.find(name);
        if (offset !== undefined)
            return { pack, offset };
    }
    return undefined;
}
function idOf({ type, bytes }, hashLength) {
    return (0,external_node_crypto_.createHash)(hashLength === 20 ? 'sha1' : 'sha256')
        .update(`${type} ${bytes.length}\0`)
        .update(bytes)
        .digest('hex');
}


/***/ }),

/***/ 3107:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSnapshot: function() { return /* binding */ openSnapshot; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1913);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6875);
/* harmony import */ var _committed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1613);




/** As many as are listed of a work tree; trees count, since a tree may hold itself under many names by its id. */
const MAX_ENTRIES = 200_000;
const MAX_DEPTH = 64;
const MAX_LINKS = 40;
/**
 * Opens the files of a commit; undefined where it, or one of its trees, is not here, as in a shallow clone.
 * @param maxFile Larger files are not read, in bytes.
 */
function openSnapshot(common, hashLength, commit, maxFile) {
    if (!(0,_committed_js__WEBPACK_IMPORTED_MODULE_3__/* .isId */ .eQ)(commit, hashLength))
        return undefined;
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .openObjects */ .d)(common, hashLength);
    const blobs = blobsOf(objects, hashLength, commit);
    if (!blobs) {
        objects.close();
        return undefined;
    }
    const read = (path, links = 0) => {
        const asked = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
        if (asked.startsWith('../') || asked === '..' || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(asked))
            return { state: 'outside' };
        const blob = blobs.get(asked);
        const found = blob && !blob.mode.startsWith('16') ? objects.read(blob.id) : undefined;
        if (found?.type !== 'blob')
            return { state: 'absent' };
        if (found.bytes.length > maxFile)
            return { state: 'too-large' };
        if (!blob?.mode.startsWith('12'))
            return { state: 'present', bytes: found.bytes };
        const target = found.bytes.toString();
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(target))
            return { state: 'outside' };
        return links < MAX_LINKS ? read(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(asked), target), links + 1) : { state: 'absent' };
    };
    return { files: [...blobs.keys()].sort(), read: (path) => read(path), close: () => objects.close() };
}
function blobsOf(objects, hashLength, commit) {
    const found = objects.read(commit);
    const root = found?.type === 'commit' ? (0,_committed_js__WEBPACK_IMPORTED_MODULE_3__/* .treeOf */ .g7)(found.bytes) : undefined;
    const blobs = new Map();
    const waiting = root === undefined ? [] : [{ id: root, start: '', depth: 0 }];
    let entries = 0;
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { id: treeId, start, depth } = next;
        const tree = objects.read(treeId);
        if (tree?.type !== 'tree' || depth > MAX_DEPTH)
            return undefined;
        for (const { mode, name, id } of (0,_committed_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(tree.bytes, hashLength)) {
            entries += 1;
            if (entries > MAX_ENTRIES)
                return undefined;
            // Git itself makes no such names, and no file system has them.
            if (name === '' || name === '.' || name === '..' || name.includes('/') || (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .isGitName */ .M$)(name))
                continue;
            if (/^0?4/.test(mode))
                waiting.push({ id, start: `${start}${name}/`, depth: depth + 1 });
            else
                blobs.set(start + name, { mode, id });
        }
    }
    return root === undefined ? undefined : blobs;
}


/***/ })

};
;