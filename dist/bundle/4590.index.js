"use strict";
exports.id = 4590;
exports.ids = [4590,8226];
exports.modules = {

/***/ 206:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: function() { return /* binding */ GoFile; }
});

// EXTERNAL MODULE: ./src/documents/deadline.ts
var deadline = __webpack_require__(7592);
// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __webpack_require__(9995);
// EXTERNAL MODULE: ./src/documents/go/head.ts
var head = __webpack_require__(4355);
// EXTERNAL MODULE: ./src/words/pattern.ts
var pattern = __webpack_require__(3075);
;// CONCATENATED MODULE: ./src/documents/go/scopes.ts

/** What opens a scope. */
const SCOPES = new Set([
    'block',
    'if_statement',
    'for_statement',
    'expression_switch_statement',
    'type_switch_statement',
    'select_statement',
    'expression_case',
    'default_case',
    'type_case',
    'communication_case',
    'func_literal',
    'function_type',
    'method_elem',
]);
/** What declares names: in a list on its left, or in its field `name`. */
const LISTS = new Set([
    'short_var_declaration',
    'range_clause',
    'receive_statement',
    'type_switch_statement',
]);
const NAMED = new Set([
    'var_spec',
    'const_spec',
    'parameter_declaration',
    'variadic_parameter_declaration',
    'type_parameter_declaration',
    'type_spec',
    'type_alias',
]);
/** The names that one top-level declaration of a Go file declares within itself. */
class Scopes {
    roots;
    text;
    #byName = new Map();
    #candidates;
    /** Of several roots where one declaration is broken into parts; `text` is that of the file. */
    constructor(roots, text) {
        this.roots = roots;
        this.text = text;
    }
    /** What a name stands for at an offset; undefined where this function does not declare it. */
    lookup(name, offset) {
        let best;
        for (const entry of this.#declarationsOf(name)) {
            if (offset < entry.scopeStart || offset >= entry.scopeEnd || offset < entry.from)
                continue;
            if (!best ||
                entry.scopeStart > best.scopeStart ||
                (entry.scopeStart === best.scopeStart && entry.from >= best.from))
                best = entry;
        }
        return best;
    }
    /** Few names are ever asked for, so that looking where one stands takes less than collecting them all. */
    #declarationsOf(name) {
        const known = this.#byName.get(name);
        if (known)
            return known;
        const whole = { start: this.roots[0]?.startIndex ?? 0, end: this.roots.at(-1)?.endIndex ?? 0 };
        this.#candidates ??= this.roots.map((root) => candidatesIn(this.text, root));
        const candidates = this.#candidates;
        const found = this.roots.flatMap((root, index) => (candidates[index]?.get(name) ?? []).flatMap((offset) => declaredAt(root, offset, name.length, whole) ?? []));
        this.#byName.set(name, found);
        return found;
    }
}
const NAME = /(?<![A-Za-z_\u0080-\uffff])[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/;
/** What follows on a name's line where it may be declared: `:=`, `=`, a comma, a comment; or the start of a type. */
const ASSIGNED = /[ \t]*(?::=|,|=(?!=)|[/~])/y;
const TYPED = /[ \t]+[A-Za-z_*[(<.\u0080-\uffff]/y;
const MAY_DECLARE = (0,pattern/* sequence */.K2)([NAME, '(?=', (0,pattern/* either */.gP)([ASSIGNED, TYPED]), ')'], 'g');
/** Where names may be declared inside a node, by name. */
function candidatesIn(text, { startIndex, endIndex }) {
    const found = new Map();
    for (const { 0: name, index } of text.slice(startIndex, endIndex).matchAll(MAY_DECLARE)) {
        const at = startIndex + index;
        // `x.name`, but not `...name`.
        if (text[at - 1] === '.' && text[at - 2] !== '.')
            continue;
        const group = found.get(name);
        if (group)
            group.push(at);
        else
            found.set(name, [at]);
    }
    return found;
}
/** What is declared by the identifier at an offset, if it is one that declares. */
function declaredAt(root, offset, length, whole) {
    // From the top down, because tree-sitter finds a parent from the root of the whole file.
    const path = [];
    for (let node = root; node; node = node.firstChildForIndex(offset))
        path.push(node);
    const name = path.pop();
    if (name?.startIndex !== offset || name.endIndex !== offset + length || !/^(?:type_)?identifier$/.test(name.type))
        return undefined;
    let declaration = path.pop();
    if (declaration?.type === 'expression_list') {
        const list = declaration;
        declaration = path.pop();
        if (!declaration || !LISTS.has(declaration.type))
            return undefined;
        const side = declaration.childForFieldName(declaration.type === 'type_switch_statement' ? 'alias' : 'left');
        if (!side?.equals(list))
            return undefined;
    }
    else if (!namesIn(declaration).some((child) => child.equals(name)))
        return undefined;
    if (!declaration)
        return undefined;
    const scope = [...path, declaration].findLast(({ type }) => SCOPES.has(type));
    // The names of a top-level declaration itself belong to the package.
    if (!scope && /^(?:var|const)_|^type_(?:spec|alias)/.test(declaration.type))
        return undefined;
    const [scopeStart, scopeEnd] = scope ? [scope.startIndex, scope.endIndex] : [whole.start, whole.end];
    return { name, declaration, scopeStart, scopeEnd, from: visibleFrom(declaration) };
}
function namesIn(declaration) {
    return declaration && NAMED.has(declaration.type) ? declaration.childrenForFieldName('name') : [];
}
function visibleFrom(declaration) {
    if (/parameter_declaration$|^type_(?:spec|alias)$/.test(declaration.type))
        return declaration.startIndex;
    if (declaration.type === 'type_switch_statement')
        return declaration.childForFieldName('value')?.endIndex ?? declaration.startIndex;
    return declaration.endIndex;
}

;// CONCATENATED MODULE: ./src/documents/go/file.ts




/** A Go file: its text, and its syntax once somebody asks for it. */
class GoFile {
    path;
    text;
    role;
    parser;
    document;
    #tree;
    #topLevel;
    /** Where top-level declarations end, as far as it was asked: asking the nodes takes longer. */
    #ends = [];
    #broken = [];
    #head;
    #scopes = new Map();
    constructor(path, text, role, parser) {
        this.path = path;
        this.text = text;
        this.role = role;
        this.parser = parser;
        this.document = new documents_text/* TextDocument */.V(path, text);
    }
    /** The directory, relative to the repository root; empty for the root. */
    get directory() {
        return this.path.includes('/') ? this.path.slice(0, this.path.lastIndexOf('/')) : '';
    }
    /** Parses on first use; null where the parser gave up. */
    get tree() {
        if (this.#tree === undefined) {
            (0,deadline/* reading */.hF)(this.path);
            this.#tree = this.parser.parse(this.text) ?? null;
        }
        return this.#tree;
    }
    /** Whether somebody asked for the syntax. */
    get isParsed() {
        return this.#tree !== undefined;
    }
    /** The top-level declarations, in order; the contents of a broken part stand among them as far as they were understood. */
    get topLevel() {
        if (this.#topLevel)
            return this.#topLevel;
        const nodes = this.tree?.rootNode.namedChildren ?? [];
        this.#broken = nodes.filter((node) => node.type === 'ERROR');
        this.#topLevel =
            this.#broken.length === 0
                ? nodes
                : nodes.flatMap((node) => (node.type === 'ERROR' ? node.namedChildren : [node]));
        return this.#topLevel;
    }
    /** The package clause and the imports. */
    get head() {
        return (this.#head ??= (0,head/* headOf */.U)(this.text));
    }
    get imports() {
        return this.head.imports;
    }
    /** The first place that the grammar does not understand. */
    get firstError() {
        const root = this.tree?.rootNode;
        if (!root?.hasError)
            return undefined;
        let at = root;
        for (let deeper = root; deeper; deeper = at.children.find((child) => child.hasError || child.isError || child.isMissing)) {
            at = deeper;
            if (at.isError || at.isMissing)
                break;
        }
        return this.document.locate({ start: at.startIndex, end: Math.min(at.endIndex, at.startIndex + 1) });
    }
    /** The innermost node around a range. */
    nodeAt(start, end) {
        // From the root, tree-sitter would pass over all declarations before.
        return (this.topLevelAt(start) ?? this.tree?.rootNode)?.descendantForIndex(start, end) ?? undefined;
    }
    /** The top-level declaration around an offset. */
    topLevelAt(offset) {
        const declarations = this.topLevel;
        let low = 0;
        let high = declarations.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((declarations[middle]?.startIndex ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const found = declarations[low];
        if (!found)
            return undefined;
        const end = (this.#ends[low] ??= found.endIndex);
        return found.startIndex <= offset && offset < end ? found : undefined;
    }
    /** The names declared inside the top-level declaration around an offset; where that is broken, inside what is left of it. */
    scopesAt(offset) {
        const whole = this.topLevelAt(offset);
        const error = this.#broken.length === 0 || whole?.type.endsWith('_declaration')
            ? undefined
            : this.#broken.find((broken) => broken.startIndex <= offset && offset < broken.endIndex);
        const node = error ?? whole;
        if (!node)
            return undefined;
        const known = this.#scopes.get(node);
        if (known)
            return known;
        // The head of a function stands before the error where its body has no end.
        const head = error ? this.topLevelAt(Math.max(0, (error.previousNamedSibling?.endIndex ?? 1) - 1)) : undefined;
        const isHeaded = head && !head.equals(node) && head.childForFieldName('body') === null;
        const scopes = new Scopes(isHeaded ? [head, node] : [node], this.text);
        this.#scopes.set(node, scopes);
        return scopes;
    }
    locate(node) {
        return this.document.locate({ start: node.startIndex, end: node.endIndex });
    }
}


/***/ }),

/***/ 8226:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: function() { return /* binding */ isTrap; },
  openGoParser: function() { return /* binding */ openGoParser; }
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/documents/go/wasm.ts

// Alone in this file: beside an `import()` ncc would not see that these are files, and would bundle them as text.
/** The tree-sitter runtime, compiled to WebAssembly. */
function runtimeWasm() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "web-tree-sitter.wasm");
}
/** The Go grammar, compiled to WebAssembly. */
function goWasm() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "tree-sitter-go.wasm");
}

;// CONCATENATED MODULE: ./src/documents/go/parser.ts


/** The parser calls back every hundred operations or so: a hundred times what a dense file of the largest size takes. */
const MAX_CALLBACKS = 2_000_000;
/** Whether an error is one of the parser's WebAssembly, whose memory is in no order then. */
function isTrap(error) {
    return error instanceof Error && error.name === 'RuntimeError';
}
/**
 * V8 compiles a function of WebAssembly once more, and better, when it has run for long. For the large function of the
 * lexer that takes a tenth of a second, which pays only where there is more Go than this to read, in characters.
 */
const WORTH_COMPILING = 300_000;
const NEVER = 2_000_000_000;
let opened;
/** Loads the Go grammar, once per process; costs about 20 ms, so only for who has Go to read: `characters` of it in all, where that is known. */
async function openGoParser(characters = WORTH_COMPILING) {
    if (!opened && characters < WORTH_COMPILING)
        (0,external_node_v8_.setFlagsFromString)(`--wasm-tiering-budget=${NEVER}`);
    opened ??= load();
    return opened;
}
async function load() {
    // By path, since ncc can bundle only the CommonJS build, which the package's `exports` hide from imports.
    // @ts-expect-error its declarations are ambient, hence the types above
    const loaded = (await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.t.bind(__webpack_require__, 551, 23)));
    const { Parser, Language } = loaded.default ?? loaded;
    await Parser.init({ wasmBinary: runtimeWasm() });
    const language = await Language.load(goWasm());
    const parser = new Parser();
    parser.setLanguage(language);
    let isBroken = false;
    return {
        parse: (text) => {
            if (isBroken)
                return undefined;
            let left = MAX_CALLBACKS;
            try {
                const tree = parser.parse(text, null, { progressCallback: () => left-- < 0 });
                if (tree === null)
                    parser.reset();
                return tree ?? undefined;
            }
            catch (error) {
                if (!isTrap(error))
                    throw error;
                isBroken = true;
                return undefined;
            }
        },
    };
}


/***/ }),

/***/ 4590:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readGoServer: function() { return /* binding */ readGoServer; }
});

// EXTERNAL MODULE: ./src/documents/go/file.ts + 1 modules
var file = __webpack_require__(206);
// EXTERNAL MODULE: ./src/documents/go/parser.ts + 1 modules
var go_parser = __webpack_require__(8226);
;// CONCATENATED MODULE: ./src/data/go-externals.json
var go_externals_namespaceObject = /*#__PURE__*/JSON.parse('{"U$":{"context":{"types":{"CancelFunc":{},"Context":{"interface":true,"methods":{"Deadline":["time.Time","bool"],"Done":["<-chan struct{}"],"Err":["error"],"Value":["any"]}}},"functions":{"AfterFunc":["func()"],"Background":["context.Context"],"Cause":["error"],"TODO":["context.Context"],"WithCancel":["context.Context","context.CancelFunc"],"WithCancelCause":["context.Context","context.CancelCauseFunc"],"WithDeadline":["context.Context","context.CancelFunc"],"WithDeadlineCause":["context.Context","context.CancelFunc"],"WithTimeout":["context.Context","context.CancelFunc"],"WithTimeoutCause":["context.Context","context.CancelFunc"],"WithValue":["context.Context"],"WithoutCancel":["context.Context"]}},"crypto/rand":{"functions":{"Int":["*math/big.Int","error"],"Prime":["*math/big.Int","error"],"Read":["int","error"]},"values":{"Reader":"io.Reader"}},"crypto/tls":{"types":{"Certificate":{"fields":{"Certificate":"[][]byte","Leaf":"*crypto/x509.Certificate","OCSPStaple":"[]byte","PrivateKey":"crypto.PrivateKey","SignedCertificateTimestamps":"[][]byte","SupportedSignatureAlgorithms":"[]crypto/tls.SignatureScheme"}},"Config":{"fields":{"Certificates":"[]crypto/tls.Certificate","CipherSuites":"[]uint16","ClientAuth":"crypto/tls.ClientAuthType","ClientCAs":"*crypto/x509.CertPool","ClientSessionCache":"crypto/tls.ClientSessionCache","CurvePreferences":"[]crypto/tls.CurveID","KeyLogWriter":"io.Writer","NameToCertificate":"map[string]*crypto/tls.Certificate","NextProtos":"[]string","Rand":"io.Reader","Renegotiation":"crypto/tls.RenegotiationSupport","RootCAs":"*crypto/x509.CertPool"},"methods":{"BuildNameToCertificate":[],"Clone":["*crypto/tls.Config"],"SetSessionTicketKeys":[]}}},"functions":{"CipherSuiteName":["string"],"CipherSuites":["[]*crypto/tls.CipherSuite"],"Client":["*crypto/tls.Conn"],"Dial":["*crypto/tls.Conn","error"],"DialWithDialer":["*crypto/tls.Conn","error"],"InsecureCipherSuites":["[]*crypto/tls.CipherSuite"],"Listen":["net.Listener","error"],"LoadX509KeyPair":["crypto/tls.Certificate","error"],"NewLRUClientSessionCache":["crypto/tls.ClientSessionCache"],"NewListener":["net.Listener"],"Server":["*crypto/tls.Conn"],"X509KeyPair":["crypto/tls.Certificate","error"]}},"database/sql":{"types":{"Conn":{"methods":{"BeginTx":["*database/sql.Tx","error"],"Close":["error"],"ExecContext":["database/sql.Result","error"],"PingContext":["error"],"PrepareContext":["*database/sql.Stmt","error"],"QueryContext":["*database/sql.Rows","error"],"QueryRowContext":["*database/sql.Row"],"Raw":["error"]}},"DB":{"methods":{"Begin":["*database/sql.Tx","error"],"BeginTx":["*database/sql.Tx","error"],"Close":["error"],"Conn":["*database/sql.Conn","error"],"Driver":["database/sql/driver.Driver"],"Exec":["database/sql.Result","error"],"ExecContext":["database/sql.Result","error"],"Ping":["error"],"PingContext":["error"],"Prepare":["*database/sql.Stmt","error"],"PrepareContext":["*database/sql.Stmt","error"],"Query":["*database/sql.Rows","error"],"QueryContext":["*database/sql.Rows","error"],"QueryRow":["*database/sql.Row"],"QueryRowContext":["*database/sql.Row"],"SetConnMaxIdleTime":[],"SetConnMaxLifetime":[],"SetMaxIdleConns":[],"SetMaxOpenConns":[],"Stats":["database/sql.DBStats"]}},"Result":{"interface":true,"methods":{"LastInsertId":["int64","error"],"RowsAffected":["int64","error"]}},"Row":{"methods":{"Err":["error"],"Scan":["error"]}},"Rows":{"methods":{"Close":["error"],"ColumnTypes":["[]*database/sql.ColumnType","error"],"Columns":["[]string","error"],"Err":["error"],"Next":["bool"],"NextResultSet":["bool"],"Scan":["error"]}},"Stmt":{"methods":{"Close":["error"],"Exec":["database/sql.Result","error"],"ExecContext":["database/sql.Result","error"],"Query":["*database/sql.Rows","error"],"QueryContext":["*database/sql.Rows","error"],"QueryRow":["*database/sql.Row"],"QueryRowContext":["*database/sql.Row"]}},"Tx":{"methods":{"Commit":["error"],"Exec":["database/sql.Result","error"],"ExecContext":["database/sql.Result","error"],"Prepare":["*database/sql.Stmt","error"],"PrepareContext":["*database/sql.Stmt","error"],"Query":["*database/sql.Rows","error"],"QueryContext":["*database/sql.Rows","error"],"QueryRow":["*database/sql.Row"],"QueryRowContext":["*database/sql.Row"],"Rollback":["error"],"Stmt":["*database/sql.Stmt"],"StmtContext":["*database/sql.Stmt"]}}},"functions":{"Drivers":["[]string"],"Named":["database/sql.NamedArg"],"Open":["*database/sql.DB","error"],"OpenDB":["*database/sql.DB"],"Register":[]}},"errors":{"functions":{"As":["bool"],"Is":["bool"],"Join":["error"],"New":["error"],"Unwrap":["error"]}},"fmt":{"functions":{"Append":["[]byte"],"Appendf":["[]byte"],"Appendln":["[]byte"],"Errorf":["error"],"Fprint":["int","error"],"Fprintf":["int","error"],"Fprintln":["int","error"],"Fscan":["int","error"],"Fscanf":["int","error"],"Fscanln":["int","error"],"Print":["int","error"],"Printf":["int","error"],"Println":["int","error"],"Scan":["int","error"],"Scanf":["int","error"],"Scanln":["int","error"],"Sprint":["string"],"Sprintf":["string"],"Sprintln":["string"],"Sscan":["int","error"],"Sscanf":["int","error"],"Sscanln":["int","error"]}},"github.com/gorilla/mux":{"types":{"MiddlewareFunc":{"methods":{"Middleware":["net/http.Handler"]}},"Route":{"methods":{"BuildOnly":["*github.com/gorilla/mux.Route"],"BuildVarsFunc":["*github.com/gorilla/mux.Route"],"GetError":["error"],"GetHandler":["net/http.Handler"],"GetMethods":["[]string","error"],"GetName":["string"],"GetPathTemplate":["string","error"],"Handler":["*github.com/gorilla/mux.Route"],"HandlerFunc":["*github.com/gorilla/mux.Route"],"Headers":["*github.com/gorilla/mux.Route"],"HeadersRegexp":["*github.com/gorilla/mux.Route"],"Host":["*github.com/gorilla/mux.Route"],"MatcherFunc":["*github.com/gorilla/mux.Route"],"Methods":["*github.com/gorilla/mux.Route"],"Name":["*github.com/gorilla/mux.Route"],"Path":["*github.com/gorilla/mux.Route"],"PathPrefix":["*github.com/gorilla/mux.Route"],"Queries":["*github.com/gorilla/mux.Route"],"Schemes":["*github.com/gorilla/mux.Route"],"Subrouter":["*github.com/gorilla/mux.Router"],"URL":["*net/url.URL","error"]}},"Router":{"fields":{"MethodNotAllowedHandler":"net/http.Handler","NotFoundHandler":"net/http.Handler"},"methods":{"BuildVarsFunc":["*github.com/gorilla/mux.Route"],"Get":["*github.com/gorilla/mux.Route"],"GetRoute":["*github.com/gorilla/mux.Route"],"Handle":["*github.com/gorilla/mux.Route"],"HandleFunc":["*github.com/gorilla/mux.Route"],"Headers":["*github.com/gorilla/mux.Route"],"Host":["*github.com/gorilla/mux.Route"],"Match":["bool"],"MatcherFunc":["*github.com/gorilla/mux.Route"],"Methods":["*github.com/gorilla/mux.Route"],"Name":["*github.com/gorilla/mux.Route"],"NewRoute":["*github.com/gorilla/mux.Route"],"Path":["*github.com/gorilla/mux.Route"],"PathPrefix":["*github.com/gorilla/mux.Route"],"Queries":["*github.com/gorilla/mux.Route"],"Schemes":["*github.com/gorilla/mux.Route"],"ServeHTTP":[],"SkipClean":["*github.com/gorilla/mux.Router"],"StrictSlash":["*github.com/gorilla/mux.Router"],"Use":[],"UseEncodedPath":["*github.com/gorilla/mux.Router"],"Walk":["error"]}}},"functions":{"CurrentRoute":["*github.com/gorilla/mux.Route"],"NewRouter":["*github.com/gorilla/mux.Router"],"SetURLVars":["*net/http.Request"],"Vars":["map[string]string"]}},"io":{"types":{"Closer":{"interface":true,"methods":{"Close":["error"]}},"ReadCloser":{"interface":true,"methods":{"Close":["error"],"Read":["int","error"]}},"Reader":{"interface":true,"methods":{"Read":["int","error"]}},"WriteCloser":{"interface":true,"methods":{"Close":["error"],"Write":["int","error"]}},"Writer":{"interface":true,"methods":{"Write":["int","error"]}}},"functions":{"Copy":["int64","error"],"CopyBuffer":["int64","error"],"CopyN":["int64","error"],"LimitReader":["io.Reader"],"MultiReader":["io.Reader"],"MultiWriter":["io.Writer"],"NewSectionReader":["*io.SectionReader"],"NopCloser":["io.ReadCloser"],"Pipe":["*io.PipeReader","*io.PipeWriter"],"ReadAll":["[]byte","error"],"ReadAtLeast":["int","error"],"ReadFull":["int","error"],"TeeReader":["io.Reader"],"WriteString":["int","error"]},"values":{"Discard":"io.Writer"}},"log":{"types":{"Logger":{"methods":{"Fatal":[],"Fatalf":[],"Fatalln":[],"Flags":["int"],"Output":["error"],"Panic":[],"Panicf":[],"Panicln":[],"Prefix":["string"],"Print":[],"Printf":[],"Println":[],"SetFlags":[],"SetOutput":[],"SetPrefix":[],"Writer":["io.Writer"]}}},"functions":{"Default":["*log.Logger"],"Fatal":[],"Fatalf":[],"Fatalln":[],"Flags":["int"],"New":["*log.Logger"],"Output":["error"],"Panic":[],"Panicf":[],"Panicln":[],"Prefix":["string"],"Print":[],"Printf":[],"Println":[],"SetFlags":[],"SetOutput":[],"SetPrefix":[],"Writer":["io.Writer"]}},"math/rand":{"types":{"Rand":{"methods":{"ExpFloat64":["float64"],"Float32":["float32"],"Float64":["float64"],"Int":["int"],"Int31":["int32"],"Int31n":["int32"],"Int63":["int64"],"Int63n":["int64"],"Intn":["int"],"NormFloat64":["float64"],"Perm":["[]int"],"Read":["int","error"],"Seed":[],"Shuffle":[],"Uint32":["uint32"],"Uint64":["uint64"]}},"Source":{"interface":true,"methods":{"Int63":["int64"],"Seed":[]}}},"functions":{"ExpFloat64":["float64"],"Float32":["float32"],"Float64":["float64"],"Int":["int"],"Int31":["int32"],"Int31n":["int32"],"Int63":["int64"],"Int63n":["int64"],"Intn":["int"],"New":["*math/rand.Rand"],"NewSource":["math/rand.Source"],"NewZipf":["*math/rand.Zipf"],"NormFloat64":["float64"],"Perm":["[]int"],"Read":["int","error"],"Seed":[],"Shuffle":[],"Uint32":["uint32"],"Uint64":["uint64"]}},"math/rand/v2":{"types":{"Rand":{"methods":{"Float64":["float64"],"Int":["int"],"Int64":["int64"],"Int64N":["int64"],"IntN":["int"],"Perm":["[]int"],"Shuffle":[],"Uint64":["uint64"]}},"Source":{"interface":true,"methods":{"Uint64":["uint64"]}}},"functions":{"Float64":["float64"],"Int":["int"],"Int64":["int64"],"Int64N":["int64"],"IntN":["int"],"N":["any"],"New":["*math/rand/v2.Rand"],"NewChaCha8":["*math/rand/v2.ChaCha8"],"NewPCG":["*math/rand/v2.PCG"],"Perm":["[]int"],"Shuffle":[],"Uint64":["uint64"]}},"net/http":{"types":{"Client":{"fields":{"Jar":"net/http.CookieJar","Timeout":"time.Duration","Transport":"net/http.RoundTripper"},"methods":{"CloseIdleConnections":[],"Do":["*net/http.Response","error"],"Get":["*net/http.Response","error"],"Head":["*net/http.Response","error"],"Post":["*net/http.Response","error"],"PostForm":["*net/http.Response","error"]}},"Cookie":{"fields":{"Expires":"time.Time","SameSite":"net/http.SameSite","Unparsed":"[]string"},"methods":{"String":["string"],"Valid":["error"]}},"Flusher":{"interface":true,"methods":{"Flush":[]}},"Handler":{"interface":true,"methods":{"ServeHTTP":[]}},"HandlerFunc":{"methods":{"ServeHTTP":[]}},"Header":{"methods":{"Add":[],"Clone":["net/http.Header"],"Del":[],"Get":["string"],"Set":[],"Values":["[]string"],"Write":["error"],"WriteSubset":["error"]},"underlying":"map[string][]string"},"Hijacker":{"interface":true,"methods":{"Hijack":["net.Conn","*bufio.ReadWriter","error"]}},"Request":{"fields":{"Body":"io.ReadCloser","Cancel":"<-chan struct{}","Form":"net/url.Values","Header":"net/http.Header","MultipartForm":"*mime/multipart.Form","PostForm":"net/url.Values","Response":"*net/http.Response","TLS":"*crypto/tls.ConnectionState","Trailer":"net/http.Header","TransferEncoding":"[]string","URL":"*net/url.URL"},"methods":{"AddCookie":[],"BasicAuth":["string","string","bool"],"Clone":["*net/http.Request"],"Context":["context.Context"],"Cookie":["*net/http.Cookie","error"],"Cookies":["[]*net/http.Cookie"],"CookiesNamed":["[]*net/http.Cookie"],"FormFile":["mime/multipart.File","*mime/multipart.FileHeader","error"],"FormValue":["string"],"MultipartReader":["*mime/multipart.Reader","error"],"ParseForm":["error"],"ParseMultipartForm":["error"],"PathValue":["string"],"PostFormValue":["string"],"ProtoAtLeast":["bool"],"Referer":["string"],"SetBasicAuth":[],"SetPathValue":[],"UserAgent":["string"],"WithContext":["*net/http.Request"],"Write":["error"],"WriteProxy":["error"]}},"Response":{"fields":{"Body":"io.ReadCloser","Header":"net/http.Header","Request":"*net/http.Request","TLS":"*crypto/tls.ConnectionState","Trailer":"net/http.Header","TransferEncoding":"[]string"},"methods":{"Cookies":["[]*net/http.Cookie"],"Location":["*net/url.URL","error"],"ProtoAtLeast":["bool"],"Write":["error"]}},"ResponseWriter":{"interface":true,"methods":{"Header":["net/http.Header"],"Write":["int","error"],"WriteHeader":[]}},"RoundTripper":{"interface":true,"methods":{"RoundTrip":["*net/http.Response","error"]}},"ServeMux":{"methods":{"Handle":[],"HandleFunc":[],"Handler":["net/http.Handler","string"],"ServeHTTP":[]}},"Server":{"fields":{"ErrorLog":"*log.Logger","Handler":"net/http.Handler","IdleTimeout":"time.Duration","ReadHeaderTimeout":"time.Duration","ReadTimeout":"time.Duration","TLSConfig":"*crypto/tls.Config","TLSNextProto":"map[string]func()","WriteTimeout":"time.Duration"},"methods":{"Close":["error"],"ListenAndServe":["error"],"ListenAndServeTLS":["error"],"RegisterOnShutdown":[],"Serve":["error"],"ServeTLS":["error"],"SetKeepAlivesEnabled":[],"Shutdown":["error"]}},"Transport":{"fields":{"ExpectContinueTimeout":"time.Duration","IdleConnTimeout":"time.Duration","ProxyConnectHeader":"net/http.Header","ResponseHeaderTimeout":"time.Duration","TLSClientConfig":"*crypto/tls.Config","TLSHandshakeTimeout":"time.Duration","TLSNextProto":"map[string]func()"},"methods":{"CancelRequest":[],"Clone":["*net/http.Transport"],"CloseIdleConnections":[],"RegisterProtocol":[],"RoundTrip":["*net/http.Response","error"]}}},"functions":{"AllowQuerySemicolons":["net/http.Handler"],"CanonicalHeaderKey":["string"],"DetectContentType":["string"],"Error":[],"FS":["net/http.FileSystem"],"FileServer":["net/http.Handler"],"Get":["*net/http.Response","error"],"Handle":[],"HandleFunc":[],"Head":["*net/http.Response","error"],"ListenAndServe":["error"],"ListenAndServeTLS":["error"],"MaxBytesHandler":["net/http.Handler"],"MaxBytesReader":["io.ReadCloser"],"NewFileTransport":["net/http.RoundTripper"],"NewRequest":["*net/http.Request","error"],"NewRequestWithContext":["*net/http.Request","error"],"NewServeMux":["*net/http.ServeMux"],"NotFound":[],"NotFoundHandler":["net/http.Handler"],"ParseHTTPVersion":["int","int","bool"],"ParseTime":["time.Time","error"],"Post":["*net/http.Response","error"],"PostForm":["*net/http.Response","error"],"ProxyFromEnvironment":["*net/url.URL","error"],"ProxyURL":["func()"],"ReadRequest":["*net/http.Request","error"],"ReadResponse":["*net/http.Response","error"],"Redirect":[],"RedirectHandler":["net/http.Handler"],"Serve":["error"],"ServeContent":[],"ServeFile":[],"ServeTLS":["error"],"SetCookie":[],"StatusText":["string"],"StripPrefix":["net/http.Handler"],"TimeoutHandler":["net/http.Handler"]},"values":{"DefaultClient":"*net/http.Client","DefaultServeMux":"*net/http.ServeMux","DefaultTransport":"net/http.RoundTripper"}},"net/url":{"types":{"URL":{"fields":{"User":"*net/url.Userinfo"},"methods":{"EscapedFragment":["string"],"EscapedPath":["string"],"Hostname":["string"],"IsAbs":["bool"],"JoinPath":["*net/url.URL"],"MarshalBinary":["[]byte","error"],"Parse":["*net/url.URL","error"],"Port":["string"],"Query":["net/url.Values"],"Redacted":["string"],"RequestURI":["string"],"ResolveReference":["*net/url.URL"],"String":["string"],"UnmarshalBinary":["error"]}},"Values":{"methods":{"Add":[],"Del":[],"Encode":["string"],"Get":["string"],"Has":["bool"],"Set":[]},"underlying":"map[string][]string"}},"functions":{"JoinPath":["string","error"],"Parse":["*net/url.URL","error"],"ParseQuery":["net/url.Values","error"],"ParseRequestURI":["*net/url.URL","error"],"PathEscape":["string"],"PathUnescape":["string","error"],"QueryEscape":["string"],"QueryUnescape":["string","error"],"User":["*net/url.Userinfo"],"UserPassword":["*net/url.Userinfo"]}},"os":{"types":{"File":{"methods":{"Chdir":["error"],"Chmod":["error"],"Chown":["error"],"Close":["error"],"Fd":["uintptr"],"Name":["string"],"Read":["int","error"],"ReadAt":["int","error"],"ReadDir":["[]io/fs.DirEntry","error"],"ReadFrom":["int64","error"],"Readdir":["[]io/fs.FileInfo","error"],"Readdirnames":["[]string","error"],"Seek":["int64","error"],"SetDeadline":["error"],"SetReadDeadline":["error"],"SetWriteDeadline":["error"],"Stat":["io/fs.FileInfo","error"],"Sync":["error"],"SyscallConn":["syscall.RawConn","error"],"Truncate":["error"],"Write":["int","error"],"WriteAt":["int","error"],"WriteString":["int","error"]}},"Process":{"methods":{"Kill":["error"],"Release":["error"],"Signal":["error"],"Wait":["*os.ProcessState","error"]}},"ProcessState":{"methods":{"ExitCode":["int"],"Exited":["bool"],"Pid":["int"],"String":["string"],"Success":["bool"],"Sys":["any"],"SysUsage":["any"],"SystemTime":["time.Duration"],"UserTime":["time.Duration"]}}},"functions":{"Chdir":["error"],"Chmod":["error"],"Chown":["error"],"Chtimes":["error"],"Clearenv":[],"Create":["*os.File","error"],"CreateTemp":["*os.File","error"],"DirFS":["io/fs.FS"],"Environ":["[]string"],"Executable":["string","error"],"Exit":[],"Expand":["string"],"ExpandEnv":["string"],"FindProcess":["*os.Process","error"],"Getegid":["int"],"Getenv":["string"],"Geteuid":["int"],"Getgid":["int"],"Getgroups":["[]int","error"],"Getpagesize":["int"],"Getpid":["int"],"Getppid":["int"],"Getuid":["int"],"Getwd":["string","error"],"Hostname":["string","error"],"IsExist":["bool"],"IsNotExist":["bool"],"IsPathSeparator":["bool"],"IsPermission":["bool"],"IsTimeout":["bool"],"Lchown":["error"],"Link":["error"],"LookupEnv":["string","bool"],"Lstat":["io/fs.FileInfo","error"],"Mkdir":["error"],"MkdirAll":["error"],"MkdirTemp":["string","error"],"NewFile":["*os.File"],"NewSyscallError":["error"],"Open":["*os.File","error"],"OpenFile":["*os.File","error"],"Pipe":["*os.File","*os.File","error"],"ReadDir":["[]io/fs.DirEntry","error"],"ReadFile":["[]byte","error"],"Readlink":["string","error"],"Remove":["error"],"RemoveAll":["error"],"Rename":["error"],"SameFile":["bool"],"Setenv":["error"],"StartProcess":["*os.Process","error"],"Stat":["io/fs.FileInfo","error"],"Symlink":["error"],"TempDir":["string"],"Truncate":["error"],"Unsetenv":["error"],"UserCacheDir":["string","error"],"UserConfigDir":["string","error"],"UserHomeDir":["string","error"],"WriteFile":["error"]},"values":{"Args":"[]string","Interrupt":"os.Signal","Kill":"os.Signal","Stderr":"*os.File","Stdin":"*os.File","Stdout":"*os.File"}},"os/exec":{"types":{"Cmd":{"fields":{"Args":"[]string","Env":"[]string","ExtraFiles":"[]*os.File","Process":"*os.Process","ProcessState":"*os.ProcessState","Stderr":"io.Writer","Stdin":"io.Reader","Stdout":"io.Writer","SysProcAttr":"*syscall.SysProcAttr"},"methods":{"CombinedOutput":["[]byte","error"],"Environ":["[]string"],"Output":["[]byte","error"],"Run":["error"],"Start":["error"],"StderrPipe":["io.ReadCloser","error"],"StdinPipe":["io.WriteCloser","error"],"StdoutPipe":["io.ReadCloser","error"],"String":["string"],"Wait":["error"]}}},"functions":{"Command":["*os/exec.Cmd"],"CommandContext":["*os/exec.Cmd"],"LookPath":["string","error"]}},"sync":{"types":{"Cond":{"fields":{"L":"sync.Locker"},"methods":{"Broadcast":[],"Signal":[],"Wait":[]}},"Locker":{"interface":true,"methods":{"Lock":[],"Unlock":[]}},"Map":{"methods":{"Clear":[],"CompareAndDelete":["bool"],"CompareAndSwap":["bool"],"Delete":[],"Load":["any","bool"],"LoadAndDelete":["any","bool"],"LoadOrStore":["any","bool"],"Range":[],"Store":[],"Swap":["any","bool"]}},"Mutex":{"methods":{"Lock":[],"TryLock":["bool"],"Unlock":[]}},"Once":{"methods":{"Do":[]}},"Pool":{"methods":{"Get":["any"],"Put":[]}},"RWMutex":{"methods":{"Lock":[],"RLock":[],"RLocker":["sync.Locker"],"RUnlock":[],"TryLock":["bool"],"TryRLock":["bool"],"Unlock":[]}},"WaitGroup":{"methods":{"Add":[],"Done":[],"Go":[],"Wait":[]}}},"functions":{"NewCond":["*sync.Cond"],"OnceFunc":["func()"]}},"sync/atomic":{"types":{"Bool":{"methods":{"CompareAndSwap":["bool"],"Load":["bool"],"Store":[],"Swap":["bool"]}},"Int32":{"methods":{"Add":["int32"],"CompareAndSwap":["bool"],"Load":["int32"],"Store":[],"Swap":["int32"]}},"Int64":{"methods":{"Add":["int64"],"CompareAndSwap":["bool"],"Load":["int64"],"Store":[],"Swap":["int64"]}},"Pointer":{"methods":{"CompareAndSwap":["bool"],"Load":["*$0"],"Store":[],"Swap":["*$0"]}},"Uint32":{"methods":{"Add":["uint32"],"CompareAndSwap":["bool"],"Load":["uint32"],"Store":[],"Swap":["uint32"]}},"Uint64":{"methods":{"Add":["uint64"],"CompareAndSwap":["bool"],"Load":["uint64"],"Store":[],"Swap":["uint64"]}},"Value":{"methods":{"CompareAndSwap":["bool"],"Load":["any"],"Store":[],"Swap":["any"]}}},"functions":{"AddInt32":["int32"],"AddInt64":["int64"],"AddUint32":["uint32"],"AddUint64":["uint64"],"AddUintptr":["uintptr"],"CompareAndSwapInt32":["bool"],"CompareAndSwapInt64":["bool"],"CompareAndSwapPointer":["bool"],"CompareAndSwapUint32":["bool"],"CompareAndSwapUint64":["bool"],"CompareAndSwapUintptr":["bool"],"LoadInt32":["int32"],"LoadInt64":["int64"],"LoadPointer":["unsafe.Pointer"],"LoadUint32":["uint32"],"LoadUint64":["uint64"],"LoadUintptr":["uintptr"],"StoreInt32":[],"StoreInt64":[],"StorePointer":[],"StoreUint32":[],"StoreUint64":[],"StoreUintptr":[],"SwapInt32":["int32"],"SwapInt64":["int64"],"SwapPointer":["unsafe.Pointer"],"SwapUint32":["uint32"],"SwapUint64":["uint64"],"SwapUintptr":["uintptr"]}},"time":{"types":{"Duration":{"methods":{"Abs":["time.Duration"],"Hours":["float64"],"Microseconds":["int64"],"Milliseconds":["int64"],"Minutes":["float64"],"Nanoseconds":["int64"],"Round":["time.Duration"],"Seconds":["float64"],"String":["string"],"Truncate":["time.Duration"]}},"Location":{"methods":{"String":["string"]}},"Ticker":{"fields":{"C":"<-chan time.Time"},"methods":{"Reset":[],"Stop":[]}},"Time":{"methods":{"Add":["time.Time"],"AddDate":["time.Time"],"After":["bool"],"AppendFormat":["[]byte"],"Before":["bool"],"Clock":["int","int","int"],"Date":["int","time.Month","int"],"Day":["int"],"Equal":["bool"],"Format":["string"],"GoString":["string"],"GobDecode":["error"],"GobEncode":["[]byte","error"],"Hour":["int"],"ISOWeek":["int","int"],"In":["time.Time"],"IsDST":["bool"],"IsZero":["bool"],"Local":["time.Time"],"Location":["*time.Location"],"MarshalBinary":["[]byte","error"],"MarshalJSON":["[]byte","error"],"MarshalText":["[]byte","error"],"Minute":["int"],"Month":["time.Month"],"Nanosecond":["int"],"Round":["time.Time"],"Second":["int"],"String":["string"],"Sub":["time.Duration"],"Truncate":["time.Time"],"UTC":["time.Time"],"Unix":["int64"],"UnixMicro":["int64"],"UnixMilli":["int64"],"UnixNano":["int64"],"UnmarshalBinary":["error"],"UnmarshalJSON":["error"],"UnmarshalText":["error"],"Weekday":["time.Weekday"],"Year":["int"],"YearDay":["int"],"Zone":["string","int"],"ZoneBounds":["time.Time","time.Time"]}},"Timer":{"fields":{"C":"<-chan time.Time"},"methods":{"Reset":["bool"],"Stop":["bool"]}}},"functions":{"After":["<-chan time.Time"],"AfterFunc":["*time.Timer"],"Date":["time.Time"],"FixedZone":["*time.Location"],"LoadLocation":["*time.Location","error"],"LoadLocationFromTZData":["*time.Location","error"],"NewTicker":["*time.Ticker"],"NewTimer":["*time.Timer"],"Now":["time.Time"],"Parse":["time.Time","error"],"ParseDuration":["time.Duration","error"],"ParseInLocation":["time.Time","error"],"Since":["time.Duration"],"Sleep":[],"Tick":["<-chan time.Time"],"Unix":["time.Time"],"UnixMicro":["time.Time"],"UnixMilli":["time.Time"],"Until":["time.Duration"]},"values":{"Local":"*time.Location","UTC":"*time.Location"}}}}');
;// CONCATENATED MODULE: ./src/documents/go/types/types.ts
const FOREIGN = { kind: 'foreign' };
const UNKNOWN = { kind: 'unknown' };
const NO_ENVIRONMENT = new Map();

;// CONCATENATED MODULE: ./src/documents/go/types/external-table.ts

/** Makes a table ready to be asked. A package has the name that its path ends with. */
function externalsOf(table) {
    return (path) => {
        const entry = inTable(table, path);
        return entry && packageOf(path, entry);
    };
}
function packageOf(path, { types, functions, values }) {
    return {
        name: path.split('/').findLast((part) => !/^v\d+$/.test(part)) ?? path,
        typeNamed: (name) => {
            const entry = inTable(types, name);
            return entry && declarationOf(path, name, entry);
        },
        valueNamed: (name) => {
            const results = inTable(functions, name);
            if (results)
                return { kind: 'external-function', path, receiver: undefined, name, result: resultOf(results, []) };
            const value = inTable(values, name);
            return value === undefined ? undefined : typeFrom(value, []);
        },
    };
}
function declarationOf(path, receiver, entry) {
    return {
        isInterface: entry.interface === true,
        isComplete: false,
        underlying: entry.underlying === undefined ? undefined : typeFrom(entry.underlying, []),
        member: (name, args) => {
            const results = inTable(entry.methods, name);
            if (results)
                return { kind: 'external-function', path, receiver, name, result: resultOf(results, args) };
            const field = inTable(entry.fields, name);
            return field === undefined ? undefined : typeFrom(field, args);
        },
    };
}
/** Names come from the checked code, which may well call something `constructor`. */
function inTable(table, name) {
    return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
function resultOf(results, args) {
    const items = results.map((result) => typeFrom(result, args));
    const [first = FOREIGN] = items;
    return items.length > 1 ? { kind: 'tuple', items } : first;
}
function typeFrom(text, args) {
    if (text.startsWith('*'))
        return typeFrom(text.slice(1), args);
    if (text.startsWith('$'))
        return args[Number(text.slice(1))] ?? UNKNOWN;
    if (text.startsWith('[]'))
        return { kind: 'list', element: typeFrom(text.slice(2), args) };
    if (text.startsWith('<-chan '))
        return { kind: 'channel', element: typeFrom(text.slice('<-chan '.length), args) };
    if (text.startsWith('map[')) {
        const end = text.indexOf(']');
        return { kind: 'map', key: typeFrom(text.slice(4, end), args), element: typeFrom(text.slice(end + 1), args) };
    }
    const dot = text.lastIndexOf('.');
    return dot === -1 ? FOREIGN : { kind: 'external', path: text.slice(0, dot), name: text.slice(dot + 1), args: [] };
}

;// CONCATENATED MODULE: ./src/documents/go/types/go-packages.ts


/** The packages of Go's standard library, and the router that most plugins use, as far as rules ask for them. */
const GO_PACKAGES = externalsOf(go_externals_namespaceObject.U$);

;// CONCATENATED MODULE: ./src/documents/go/types/external-types.ts

/** The declaration of an external type, where a table has it. */
function external_types_declarationOf(program, { path, name }) {
    return program.externals(path)?.typeNamed(name);
}
/** The type of an exported name of an external package. */
function exportedBy(program, path, name) {
    return (knownIn(program, path, name) ?? { kind: 'external-function', path, receiver: undefined, name, result: FOREIGN });
}
/** The type of an exported name that a table knows. */
function knownIn(program, path, name) {
    const known = program.externals(path);
    return (known?.valueNamed(name) ??
        (known?.typeNamed(name) && { kind: 'type', of: { kind: 'external', path, name, args: [] } }));
}
/** A field or method of an external type; `undefined` where it surely has none of that name. */
function memberOfExternal(program, type, name) {
    const declaration = external_types_declarationOf(program, type);
    return declaration?.member(name, type.args) ?? (declaration?.isComplete === true ? undefined : opaque(program, type));
}
/** The slice, map or channel that an external type is made of; else what is opaque. */
function underlyingOf(program, type) {
    return external_types_declarationOf(program, type)?.underlying ?? opaque(program, type);
}
/** What comes out of a type that is not looked into: what a container gives back may be what was put in. */
function opaque(program, type) {
    if (type.kind === 'external')
        return type.args.some((arg) => isHeld(program, arg)) ? UNKNOWN : FOREIGN;
    return type.kind === 'foreign' || type.kind === 'external-function' ? FOREIGN : UNKNOWN;
}
/** Whether more is known of a type argument than that it is foreign. */
function isHeld(program, arg) {
    if (arg.kind !== 'external')
        return arg.kind !== 'foreign';
    const before = HELD.get(arg);
    if (before !== undefined)
        return before;
    const held = external_types_declarationOf(program, arg) !== undefined || arg.args.some((inner) => isHeld(program, inner));
    HELD.set(arg, held);
    return held;
}
/** Kept, because an argument may stand in its type twice, and in its argument's twice, and so on. */
const HELD = new WeakMap();

;// CONCATENATED MODULE: ./src/documents/go/types/imports.ts
/** The import path behind a package's name in a file. */
function importedPath(program, file, name) {
    const names = NAMES.get(file) ?? importNames(program, file);
    NAMES.set(file, names);
    if (!names.has(name))
        names.set(name, file.imports.find(({ alias, path }) => alias === undefined && mayBeCalled(path, name))?.path);
    return names.get(name);
}
const NAMES = new WeakMap();
/** Whether a package could have a name that is not the last part of its path: `gopkg.in/yaml.v3`, `github.com/x/go-logr`. */
function mayBeCalled(path, name) {
    return path.split(/[/.-]/).includes(name);
}
/** The paths that a file imports, by the names that they have in it; an alias comes before a package's own name. */
function importNames(program, { imports }) {
    const named = imports.flatMap(({ alias, path }) => {
        const name = alias ?? packageName(program, path);
        return name === undefined ? [] : [[name, path, alias === undefined]];
    });
    const ordered = [...named.filter(([, , own]) => own).reverse(), ...named.filter(([, , own]) => !own).reverse()];
    return new Map(ordered.map(([name, path]) => [name, path]));
}
function packageName(program, path) {
    const name = program.externals(path)?.name ?? program.nameAt(path);
    if (name !== undefined)
        return name;
    const parts = path.split('/');
    return (/^v\d+$/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1))?.replace(/\.v\d+$/, '');
}

;// CONCATENATED MODULE: ./src/documents/go/types/type-nodes.ts


/** Deeper than any type or expression that a person writes. */
const MAX_DEPTH = 150;
/** Many times what any question in the large public plugins takes. */
const MAX_STEPS = 5000;
/** Runs one step of the resolution; `UNKNOWN` where it goes too deep, takes too long, or round in circles. */
function stepping(program, step) {
    const { effort } = program;
    if (effort.depth === 0)
        effort.left = Math.min(MAX_STEPS, effort.total);
    if (effort.depth >= MAX_DEPTH || effort.left <= 0)
        return UNKNOWN;
    effort.left--;
    effort.total--;
    effort.depth++;
    try {
        return step();
    }
    finally {
        effort.depth--;
    }
}
const UNIVERSE = new Set('any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr'.split(' '));
/** The type that a type expression names. */
function namedType(program, file, node, environment = NO_ENVIRONMENT) {
    if (!node)
        return UNKNOWN;
    return stepping(program, () => resolve(program, file, node, environment));
}
function resolve(program, file, node, environment) {
    const inner = (field) => namedType(program, file, field === undefined ? node.namedChild(0) : node.childForFieldName(field), environment);
    switch (node.type) {
        case 'type_identifier':
        case 'identifier':
            return (environment.get(node.text) ??
                typeCalled(program, file, node.text, node.startIndex) ??
                (UNIVERSE.has(node.text) ? FOREIGN : UNKNOWN));
        case 'qualified_type':
            return typeIn(program, importedPath(program, file, node.childForFieldName('package')?.text ?? ''), node.childForFieldName('name')?.text ?? '');
        case 'pointer_type':
        case 'parenthesized_type':
        case 'type_elem':
        case 'type_constraint':
            return inner();
        case 'slice_type':
        case 'array_type':
        case 'implicit_length_array_type':
            return { kind: 'list', element: inner('element') };
        case 'channel_type':
            return { kind: 'channel', element: inner('value') };
        case 'map_type':
            return { kind: 'map', key: inner('key'), element: inner('value') };
        case 'function_type':
            return { kind: 'function', node, file, environment };
        case 'struct_type':
        case 'interface_type':
            return { kind: 'literal', node, file, environment };
        case 'generic_type':
            return instantiated(inner('type'), (node.childForFieldName('type_arguments')?.namedChildren ?? []).map((argument) => namedType(program, file, argument, environment)));
        default:
            return FOREIGN;
    }
}
/** A generic type with its arguments. */
function instantiated(type, args) {
    return type.kind === 'named' || type.kind === 'external' ? { ...type, args } : type;
}
/** The type of this name at an offset of a file: local, of the package, or from a dot import. */
function typeCalled(program, file, name, offset) {
    const local = file.scopesAt(offset)?.lookup(name, offset)?.declaration;
    if (local?.type === 'type_parameter_declaration')
        return namedType(program, file, local.childForFieldName('type'));
    if (local?.type === 'type_alias')
        return namedType(program, file, local.childForFieldName('type'));
    const here = program.packageIn(file.directory);
    if (local?.type === 'type_spec')
        return here && { kind: 'named', of: { name, file, node: local, package: here }, args: [] };
    // A value of this name does not matter: in `func (store store)` the type is the package's.
    const declared = here?.types.get(name);
    if (declared)
        return declaredType(program, declared);
    for (const { alias, path } of file.imports) {
        if (alias !== '.')
            continue;
        // Of a package that no table knows, a name could be anything.
        const type = knows(program, path, name) ? typeIn(program, path, name) : UNKNOWN;
        if (type.kind !== 'unknown' && type.kind !== 'foreign')
            return type;
    }
    return undefined;
}
function knows(program, path, name) {
    return program.isOwn(path) || program.externals(path)?.typeNamed(name) !== undefined;
}
/** The type that an own declaration makes: an alias is what it stands for. */
function declaredType(program, declaration) {
    if (declaration.node.type === 'type_alias')
        return namedType(program, declaration.file, declaration.node.childForFieldName('type'));
    return { kind: 'named', of: declaration, args: [] };
}
/** An exported type of the package with an import path. */
function typeIn(program, path, name) {
    if (path === undefined)
        return UNKNOWN;
    if (!program.isOwn(path) || program.externals(path)?.typeNamed(name))
        return { kind: 'external', path, name, args: [] };
    const declaration = program.packageAt(path)?.types.get(name);
    return declaration ? declaredType(program, declaration) : UNKNOWN;
}

;// CONCATENATED MODULE: ./src/documents/go/types/names.ts




/** What a name stands for at an offset. */
function typeOfName(program, file, name, offset) {
    const local = file.scopesAt(offset)?.lookup(name, offset);
    if (local && !local.declaration.type.startsWith('type_'))
        return typeOfLocal(program, file, local, offset);
    if (local?.declaration.type === 'type_switch_statement')
        return typeOfLocal(program, file, local, offset);
    const type = typeCalled(program, file, name, offset);
    if (type)
        return { kind: 'type', of: type };
    const index = program.packageIn(file.directory);
    const member = index?.values.get(name) ?? index?.functions.get(name);
    if (member)
        return typeOfDeclared(program, member);
    const path = importedPath(program, file, name);
    return path === undefined ? (valueOfDotImport(program, file, name) ?? UNKNOWN) : { kind: 'package', path };
}
/** The function or variable of this name in a package that a table knows, and the file imports without a name. */
function valueOfDotImport(program, file, name) {
    for (const { alias, path } of file.imports) {
        const value = alias === '.' ? program.externals(path)?.valueNamed(name) : undefined;
        if (value)
            return value;
    }
    return undefined;
}
function typeOfLocal(program, file, { declaration, name }, offset) {
    switch (declaration.type) {
        case 'parameter_declaration':
            return namedType(program, file, declaration.childForFieldName('type'));
        case 'variadic_parameter_declaration':
            return { kind: 'list', element: namedType(program, file, declaration.childForFieldName('type')) };
        case 'type_switch_statement': {
            const branch = declaration.namedChildren.find((child) => child.type === 'type_case' && child.startIndex <= offset && offset < child.endIndex);
            const types = branch?.childrenForFieldName('type') ?? [];
            return types.length === 1
                ? namedType(program, file, types[0])
                : program.types.ofExpression(file, declaration.childForFieldName('value'));
        }
        case 'var_spec':
        case 'const_spec':
            return typeOfValue(program, file, declaration, indexOf(declaration.childrenForFieldName('name').filter((child) => child.type === 'identifier'), name));
        case 'range_clause':
            return ranged(program, program.types.ofExpression(file, declaration.childForFieldName('right')), indexOf(left(declaration), name));
        default:
            return valueAt(program, file, declaration.childForFieldName('right'), indexOf(left(declaration), name));
    }
}
function left(declaration) {
    return declaration.childForFieldName('left')?.namedChildren ?? [];
}
function indexOf(nodes, node) {
    return nodes.findIndex((candidate) => candidate.startIndex === node.startIndex);
}
function ranged(program, over, index) {
    const type = over.kind === 'external' ? underlyingOf(program, over) : over;
    if (type.kind === 'channel')
        return type.element;
    if (type.kind === 'list')
        return index === 0 ? FOREIGN : type.element;
    if (type.kind === 'map')
        return index === 0 ? type.key : type.element;
    return opaque(program, type);
}
/** The type of a function, variable or constant of a package. */
function typeOfDeclared(program, { file, node, name }) {
    if (node.type === 'function_declaration' || node.type === 'method_declaration')
        return { kind: 'function', node, file, environment: NO_ENVIRONMENT };
    return typeOfValue(program, file, node, node
        .childrenForFieldName('name')
        .filter((child) => child.type === 'identifier')
        .findIndex((child) => child.text === name));
}
/** The type of the n-th name of a `var` or `const` specification. */
function typeOfValue(program, file, spec, index) {
    const type = spec.childForFieldName('type');
    return type ? namedType(program, file, type) : valueAt(program, file, spec.childForFieldName('value'), index);
}
function valueAt(program, file, values, index) {
    const expressions = values?.type === 'expression_list' ? values.namedChildren : values ? [values] : [];
    const own = expressions[index];
    if (expressions.length > 1 || index === 0) {
        const type = program.types.ofExpression(file, own);
        return type.kind === 'tuple' ? (type.items[0] ?? UNKNOWN) : type;
    }
    const [only] = expressions;
    const type = program.types.ofExpression(file, only);
    if (type.kind === 'tuple')
        return type.items[index] ?? UNKNOWN;
    // `v, ok := …` of a map, an assertion or a channel.
    return only && /^(?:index|type_assertion|unary)_expression$/.test(only.type) ? FOREIGN : opaque(program, type);
}

;// CONCATENATED MODULE: ./src/documents/go/types/expressions.ts




/** The type of an expression. */
function typeOf(program, file, node) {
    if (!node)
        return UNKNOWN;
    const known = program.known.get(file) ?? new Map();
    program.known.set(file, known);
    const before = known.get(node.id);
    if (before)
        return before;
    // Whatever refers back to itself has no type that could be known.
    known.set(node.id, UNKNOWN);
    const type = stepping(program, () => expressions_resolve(program, file, node));
    known.set(node.id, type);
    return type;
}
function expressions_resolve(program, file, node) {
    switch (node.type) {
        case 'identifier':
        case 'type_identifier':
            return typeOfName(program, file, node.text, node.startIndex);
        case 'selector_expression':
            return (program.types.ofMember(typeOf(program, file, node.childForFieldName('operand')), node.childForFieldName('field')?.text ?? '') ?? UNKNOWN);
        case 'call_expression':
            return typeOfCall(program, file, node);
        case 'parenthesized_expression':
            return typeOf(program, file, node.namedChild(0));
        case 'unary_expression': {
            const operand = typeOf(program, file, node.childForFieldName('operand'));
            const operator = node.childForFieldName('operator')?.text;
            if (operator === '<-')
                return operand.kind === 'channel' ? operand.element : UNKNOWN;
            return operator === '&' || operator === '*' ? operand : FOREIGN;
        }
        case 'type_assertion_expression':
        case 'type_conversion_expression':
        case 'composite_literal':
            return namedType(program, file, node.childForFieldName('type'));
        case 'slice_expression':
            return typeOf(program, file, node.childForFieldName('operand'));
        case 'func_literal':
            return { kind: 'function', node, file, environment: NO_ENVIRONMENT };
        case 'index_expression':
        case 'type_instantiation_expression':
            return typeOfIndexed(program, file, node);
        case 'qualified_type':
        case 'pointer_type':
        case 'generic_type':
            return { kind: 'type', of: namedType(program, file, node) };
        default:
            return FOREIGN;
    }
}
function typeOfIndexed(program, file, node) {
    const operand = typeOf(program, file, node.childForFieldName('operand') ?? node.childForFieldName('type') ?? node.namedChild(0));
    if (operand.kind === 'list' || operand.kind === 'map')
        return operand.element;
    if (operand.kind === 'type')
        return {
            kind: 'type',
            of: instantiated(operand.of, node.namedChildren.slice(1).map((argument) => namedType(program, file, argument))),
        };
    // A named slice or map, or a generic function with its arguments.
    const under = operand.kind === 'named'
        ? namedType(program, operand.of.file, operand.of.node.childForFieldName('type'))
        : operand.kind === 'external'
            ? underlyingOf(program, operand)
            : operand;
    return under.kind === 'list' || under.kind === 'map' ? under.element : under.kind === 'function' ? under : UNKNOWN;
}
function typeOfCall(program, file, node) {
    const called = node.childForFieldName('function');
    const first = node.childForFieldName('arguments')?.namedChild(0);
    if (called?.type === 'identifier' &&
        /^(?:new|make|append|min|max)$/.test(called.text) &&
        !isDeclared(program, file, called))
        return called.text === 'new' || called.text === 'make'
            ? namedType(program, file, first)
            : typeOf(program, file, first);
    const type = typeOf(program, file, called);
    switch (type.kind) {
        case 'function':
            return expressions_resultOf(program, type.file, type.node, type.environment);
        case 'external-function':
            return type.result;
        case 'type':
            return type.of;
        case 'named':
            return resultOfNamed(program, type);
        default:
            return opaque(program, type);
    }
}
/** A call of a value whose type is a named function type. */
function resultOfNamed(program, type) {
    const under = namedType(program, type.of.file, type.of.node.childForFieldName('type'));
    return under.kind === 'function' ? expressions_resultOf(program, under.file, under.node, under.environment) : UNKNOWN;
}
function expressions_resultOf(program, file, node, environment) {
    const result = node.childForFieldName('result');
    if (!result)
        return FOREIGN;
    if (result.type !== 'parameter_list')
        return namedType(program, file, result, environment);
    const items = result.namedChildren.flatMap((parameter) => {
        const type = namedType(program, file, parameter.childForFieldName('type'), environment);
        return new Array(Math.max(1, parameter.childrenForFieldName('name').length)).fill(type);
    });
    const [only] = items;
    return items.length === 1 && only ? only : { kind: 'tuple', items };
}
function isDeclared(program, file, name) {
    return (file.scopesAt(name.startIndex)?.lookup(name.text, name.startIndex) !== undefined ||
        program.packageIn(file.directory)?.functions.has(name.text) === true);
}

;// CONCATENATED MODULE: ./src/documents/go/types/members.ts




/** What `x.name` is, for an `x` of a type; `undefined` where the type has no such field or method. */
function memberOf(program, type, name) {
    let found;
    stepping(program, () => (found = lookup(program, type, name)) ?? UNKNOWN);
    return found;
}
function lookup(program, type, name) {
    switch (type.kind) {
        case 'external':
            return memberOfExternal(program, type, name);
        case 'type':
            return lookup(program, type.of, name);
        case 'package':
            return ofPackage(program, type.path, name);
        case 'named':
            return ofNamed(program, type.of, type.args, name);
        case 'literal':
            return ofLiteral(program, type.file, type.node, type.environment, name, undefined);
        case 'unknown':
            return UNKNOWN;
        default:
            return FOREIGN;
    }
}
function ofPackage(program, path, name) {
    if (!program.isOwn(path))
        return exportedBy(program, path, name);
    const known = knownIn(program, path, name);
    if (known)
        return known;
    const index = program.packageAt(path);
    const value = index?.functions.get(name) ?? index?.values.get(name);
    if (value)
        return typeOfDeclared(program, value);
    const type = typeIn(program, path, name);
    return type.kind === 'unknown' ? undefined : { kind: 'type', of: type };
}
function ofNamed(program, of, args, name) {
    const method = of.package.methods.get(of.name)?.get(name);
    if (method && of.package.types.get(of.name)?.node.id === of.node.id)
        return {
            kind: 'function',
            node: method.node,
            file: method.file,
            environment: receiverEnvironment(method.node, args),
        };
    const underlying = of.node.childForFieldName('type');
    if (!underlying)
        return UNKNOWN;
    const environment = parameterEnvironment(of.node, args);
    if (underlying.type === 'struct_type' || underlying.type === 'interface_type')
        return ofLiteral(program, of.file, underlying, environment, name, of);
    const type = namedType(program, of.file, underlying, environment);
    const found = lookup(program, type, name);
    // `type A plugin.API` keeps the methods of an interface; a type made of a struct keeps its fields only.
    const isLost = found?.kind === 'external-function' &&
        type.kind === 'external' &&
        external_types_declarationOf(program, type)?.isInterface !== true;
    return isLost ? undefined : found;
}
function ofLiteral(program, file, node, environment, name, owner) {
    const embedded = [];
    for (const part of (node.type === 'struct_type' ? node.namedChild(0)?.namedChildren : node.namedChildren) ?? []) {
        if (part.type === 'method_elem') {
            if (part.childForFieldName('name')?.text === name)
                return owner
                    ? { kind: 'function', node: part, file, environment, owner }
                    : { kind: 'function', node: part, file, environment };
        }
        else if (part.type === 'field_declaration') {
            const names = part.childrenForFieldName('name');
            const type = part.childForFieldName('type');
            if (names.some((field) => field.text === name))
                return namedType(program, file, type, environment);
            if (names.length === 0 && type) {
                if (embeddedName(type) === name)
                    return namedType(program, file, type, environment);
                embedded.push(type);
            }
        }
        else if (part.type === 'type_elem')
            embedded.push(part);
    }
    let doubtful = false;
    for (const type of embedded) {
        const found = memberOf(program, namedType(program, file, type, environment), name);
        // What is embedded from another module has what it has: nothing of ours.
        if (found && found.kind !== 'unknown' && found.kind !== 'foreign')
            return found;
        doubtful ||= found?.kind === 'unknown' || found?.kind === 'foreign';
    }
    return doubtful ? UNKNOWN : undefined;
}
function embeddedName(type) {
    const bare = type.type === 'generic_type' ? type.childForFieldName('type') : type;
    return (bare?.type === 'qualified_type' ? bare.childForFieldName('name') : bare)?.text.replace(/^\*/, '') ?? '';
}
function parameterEnvironment(declaration, args) {
    const names = (declaration.childForFieldName('type_parameters')?.namedChildren ?? []).flatMap((parameter) => parameter.childrenForFieldName('name').map((name) => name.text));
    return new Map(names.map((name, index) => [name, args[index] ?? UNKNOWN]));
}
function receiverEnvironment(method, args) {
    if (args.length === 0)
        return NO_ENVIRONMENT;
    const names = method.childForFieldName('receiver')?.descendantsOfType('type_arguments')[0]?.namedChildren ?? [];
    return new Map(names.map((name, index) => [name.text, args[index] ?? UNKNOWN]));
}

;// CONCATENATED MODULE: ./src/documents/go/types/package.ts
/** Indexes the declarations of a directory's files; parses them all. Where builds for several platforms declare a name twice, the first file counts. */
function indexPackage(directory, files) {
    const types = new Map();
    const functions = new Map();
    const methods = new Map();
    const values = new Map();
    const index = { directory, files, types, functions, methods, values };
    for (const file of files) {
        for (const node of file.topLevel) {
            const { type } = node;
            if (type === 'function_declaration')
                add(functions, nameOf(node), { file, node });
            else if (type === 'method_declaration') {
                const receiver = receiverOf(node);
                if (receiver === undefined)
                    continue;
                const group = methods.get(receiver) ?? new Map();
                methods.set(receiver, group);
                add(group, nameOf(node), { file, node });
            }
            else if (type === 'type_declaration') {
                for (const spec of node.namedChildren)
                    if (/^type_(?:spec|alias)$/.test(spec.type))
                        add(types, nameOf(spec), { file, node: spec, package: index });
            }
            else if (type === 'var_declaration' || type === 'const_declaration') {
                for (const spec of node.namedChildren.flatMap((child) => child.type === 'var_spec_list' ? child.namedChildren : [child])) {
                    for (const name of spec.childrenForFieldName('name'))
                        if (name.type === 'identifier')
                            add(values, name.text, { file, node: spec });
                }
            }
        }
    }
    return index;
}
function add(to, name, rest) {
    // What is left is exactly the member without its name.
    if (name !== undefined && name !== '_' && !to.has(name))
        to.set(name, { name, ...rest });
}
function nameOf(node) {
    return node.childForFieldName('name')?.text;
}
/** The name of the type that a method belongs to, without pointer and type parameters. */
function receiverOf(method) {
    let type = method.childForFieldName('receiver')?.namedChild(0)?.childForFieldName('type') ?? undefined;
    while (type && (type.type === 'pointer_type' || type.type === 'parenthesized_type'))
        type = type.namedChild(0) ?? undefined;
    return type?.type === 'generic_type' ? type.childForFieldName('type')?.text : type?.text;
}

// EXTERNAL MODULE: ./src/documents/go/types/program.ts
var types_program = __webpack_require__(6635);
;// CONCATENATED MODULE: ./src/documents/go/types/open.ts




/** Puts the files of a plugin together with what is known of the packages that they import from elsewhere. */
function openProgram(files, modules, tables) {
    const byDirectory = new Map();
    for (const file of files)
        byDirectory.set(file.directory, [...(byDirectory.get(file.directory) ?? []), file]);
    const indexed = new Map();
    const packageIn = (directory) => {
        const here = byDirectory.get(directory);
        if (!here)
            return undefined;
        const index = indexed.get(directory) ?? indexPackage(directory, here);
        indexed.set(directory, index);
        return index;
    };
    const externals = new Map();
    const program = {
        files,
        packageIn,
        packageAt: (path) => {
            const directory = (0,types_program/* directoryOf */.j)(path, modules);
            return directory === undefined ? undefined : packageIn(directory);
        },
        nameAt: (path) => {
            const directory = (0,types_program/* directoryOf */.j)(path, modules);
            const [first] = directory === undefined ? [] : (byDirectory.get(directory) ?? []);
            return first && (first.head.name || undefined);
        },
        externals: (path) => {
            if (externals.has(path))
                return externals.get(path);
            let known;
            for (const table of tables)
                known ??= table(path);
            externals.set(path, known);
            return known;
        },
        isOwn: (path) => (0,types_program/* directoryOf */.j)(path, modules) !== undefined,
        types: {
            ofExpression: (file, node) => typeOf(program, file, node),
            ofMember: (type, name) => memberOf(program, type, name),
        },
        known: new Map(),
        effort: { depth: 0, left: 0, total: 5_000_000 },
    };
    return program;
}

// EXTERNAL MODULE: ./src/documents/deadline.ts
var deadline = __webpack_require__(7592);
// EXTERNAL MODULE: ./src/mattermost/packages.ts
var mattermost_packages = __webpack_require__(3337);
;// CONCATENATED MODULE: ./src/mattermost/go-packages.ts


/** Mattermost's own packages, as far as they lead to the server. */
const MATTERMOST_PACKAGES = (path) => {
    const known = (0,mattermost_packages/* knownPackage */.ov)(path);
    if (!known)
        return undefined;
    return {
        name: known,
        typeNamed: (name) => {
            const type = (0,mattermost_packages/* typeNamed */.wo)(known, name);
            return type && go_packages_declarationOf(path, name, type);
        },
        valueNamed: (name) => {
            const called = (0,mattermost_packages/* functionNamed */._R)(known, name);
            if (!called)
                return undefined;
            const result = called.result ? typeAt(path, called.result) : FOREIGN;
            return { kind: 'external-function', path, receiver: undefined, name, result };
        },
    };
};
/** What a function of Mattermost's needs of the server; `undefined` where it is none of theirs, or needs nothing. */
function serverSymbol({ path, receiver, name }) {
    const known = (0,mattermost_packages/* knownPackage */.ov)(path);
    if (!known)
        return undefined;
    const type = receiver === undefined ? undefined : (0,mattermost_packages/* typeNamed */.wo)(known, receiver);
    const prefix = type && (0,mattermost_packages/* symbolPrefix */.DR)(type);
    const symbol = receiver === undefined
        ? (0,mattermost_packages/* functionNamed */._R)(known, name)?.symbol
        : prefix === undefined
            ? undefined
            : `${prefix}.${name}`;
    return symbol === undefined ? undefined : { symbol, oldModule: (0,mattermost_packages/* isOldWrapper */.t4)(path) };
}
/** Which of Mattermost's types that lead to the server a type is. */
function serverType(type) {
    const known = type.kind === 'external' ? (0,mattermost_packages/* knownPackage */.ov)(type.path) : undefined;
    return type.kind === 'external' && known ? (0,mattermost_packages/* typeNamed */.wo)(known, type.name) : undefined;
}
function go_packages_declarationOf(path, receiver, type) {
    const prefix = (0,mattermost_packages/* symbolPrefix */.DR)(type);
    return {
        isInterface: type === 'plugin.API',
        isComplete: type === 'plugin.MattermostPlugin' || type === 'pluginapi.Client',
        underlying: undefined,
        member: (name) => {
            const held = heldBy(type, name);
            if (held)
                return typeAt(path, held);
            // Any other name is a method, since a server may have more than the tables know.
            return prefix === undefined ? undefined : { kind: 'external-function', path, receiver, name, result: FOREIGN };
        },
    };
}
/** The type of a field that leads on. */
function heldBy(type, field) {
    if (type === 'plugin.MattermostPlugin')
        return field === 'API' || field === 'Driver' || field === 'Helpers' ? `plugin.${field}` : undefined;
    if (type === 'pluginapi.Client')
        return (0,mattermost_packages/* serviceOf */.z5)(field);
    // plugin.HelpersImpl holds the API that it helps with.
    return type === 'plugin.Helpers' && field === 'API' ? 'plugin.API' : undefined;
}
/** A type of the same package as another one. */
function typeAt(path, type) {
    return { kind: 'external', path, name: type.slice(type.indexOf('.') + 1), args: [] };
}

// EXTERNAL MODULE: ./src/repository/missing.ts
var missing = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/words/quote.ts
var quote = __webpack_require__(7829);
;// CONCATENATED MODULE: ./src/facts/server/bots.ts

const ENSURES = new Set(['API.EnsureBotUser', 'Bot.EnsureBot']);
/** Those of the uses that ensure a bot whose literal can be seen, and names no owner. */
function ownerlessBots(program, uses) {
    return uses.filter(({ symbol, at }) => {
        const file = ENSURES.has(symbol) ? program.files.find(({ path }) => path === at.file) : undefined;
        const call = file && callAt(file, at);
        const bot = call?.childForFieldName('arguments')?.namedChild(0);
        return file && call && bot ? isOwnerless(file, call, bot) : false;
    });
}
/** The call whose selector ends at a place. */
function callAt(file, { endLine, endColumn }) {
    let start = 0;
    for (let line = 1; line < endLine; line++)
        start = file.text.indexOf('\n', start) + 1;
    const end = start + endColumn - 1;
    const selector = file.nodeAt(end - 1, end)?.parent;
    const call = selector?.parent;
    return selector?.type === 'selector_expression' &&
        call?.type === 'call_expression' &&
        call.childForFieldName('function')?.equals(selector)
        ? call
        : undefined;
}
function isOwnerless(file, call, argument) {
    const bot = pointed(argument);
    if (bot.type !== 'identifier')
        return literalWithout(file, bot);
    const declared = file.scopesAt(bot.startIndex)?.lookup(bot.text, bot.startIndex);
    const declaration = declared?.declaration;
    const value = declaration?.type === 'short_var_declaration'
        ? only(declaration.childForFieldName('left')) && only(declaration.childForFieldName('right'))
        : declaration?.type === 'var_spec' && declaration.childrenForFieldName('name').length === 1
            ? only(declaration.childForFieldName('value'))
            : undefined;
    if (!declared || !value || !literalWithout(file, pointed(value)))
        return false;
    const body = file.topLevelAt(bot.startIndex);
    // Whoever is handed the variable may name the owner; so may an assignment.
    return (body?.descendantsOfType('identifier') ?? []).every((name) => name.text !== bot.text ||
        name.equals(declared.name) ||
        (call.startIndex <= name.startIndex && name.endIndex <= call.endIndex) ||
        readsField(name.parent));
}
/** `bot.Username` and the like; a method may do anything. */
function readsField(selector) {
    return (selector?.type === 'selector_expression' &&
        selector.childForFieldName('field')?.text !== 'OwnerId' &&
        selector.parent?.childForFieldName('function')?.equals(selector) !== true);
}
/** A literal of `model.Bot` with names for its fields, none of which is the owner's. */
function literalWithout(file, node) {
    const type = node.type === 'composite_literal' ? node.childForFieldName('type') : null;
    const alias = type?.type === 'qualified_type' && type.childForFieldName('name')?.text === 'Bot'
        ? type.childForFieldName('package')?.text
        : undefined;
    if (alias === undefined ||
        !file.imports.some((imported) => (0,mattermost_packages/* isServerPackage */.U4)(imported.path, 'model') && (imported.alias ?? 'model') === alias))
        return false;
    const elements = (node.childForFieldName('body')?.namedChildren ?? []).filter((child) => child.type !== 'comment');
    return elements.every((element) => element.type === 'keyed_element' && element.namedChild(0)?.text !== 'OwnerId');
}
function pointed(node) {
    const operand = node.type === 'unary_expression' && node.childForFieldName('operator')?.text === '&'
        ? node.childForFieldName('operand')
        : null;
    return operand ?? node;
}
function only(list) {
    return list?.namedChildren.length === 1 ? (list.namedChild(0) ?? undefined) : undefined;
}

;// CONCATENATED MODULE: ./src/facts/server/configuration.ts

const configuration_MAX_DEPTH = 10;
/** Finds the fields of every value that is handed to `LoadPluginConfiguration`; undefined where nothing is. */
function findConfiguration(program) {
    const types = program.files.filter(({ role }) => role === 'code').flatMap((file) => loadedIn(program, file));
    if (types.length === 0)
        return undefined;
    const owners = new Set();
    const structs = types.map((type) => fieldsOf(program, type, owners, 0));
    const byPlace = new Map(structs.flatMap((fields) => fields ?? []).map((field) => [`${field.at.file}:${field.at.line}:${field.key}`, field]));
    const code = program.files.filter(({ role }) => role === 'code');
    return {
        fields: [...byPlace.values()].map((field) => ({ ...field, isSetting: isOnlyRead(program, code, field, owners) })),
        isWhole: structs.every((fields) => fields !== undefined),
        strings: new Set(code.flatMap(({ text }) => [...text.matchAll(/"([\w.-]{1,100})"/g)].map(([, word = '']) => word.toLowerCase()))),
    };
}
/** The types of what is handed over in a file. */
function loadedIn(program, file) {
    return [...file.text.matchAll(/\.LoadPluginConfiguration(?=\()/g)].flatMap(({ 0: selected, index }) => {
        const selector = file.nodeAt(index + 1, index + selected.length)?.parent;
        const call = selector?.parent;
        const given = call?.type === 'call_expression' ? call.childForFieldName('arguments')?.namedChild(0) : undefined;
        return given ? [program.types.ofExpression(file, given)] : [];
    });
}
/** The fields that Go's decoder fills; undefined where they are not known, or any key is taken. */
function fieldsOf(program, type, owners, depth) {
    if (depth > configuration_MAX_DEPTH)
        return undefined;
    if (type.kind === 'literal')
        return fieldsOfStruct(program, type.file, type.node, owners, depth);
    if (type.kind !== 'named')
        return undefined;
    const { node, file, name, package: home } = type.of;
    // A type that decodes itself takes what it likes.
    if (home.methods.get(name)?.has('UnmarshalJSON'))
        return undefined;
    owners.add(node.id);
    const underlying = node.childForFieldName('type');
    if (!underlying)
        return undefined;
    return underlying.type === 'struct_type'
        ? fieldsOfStruct(program, file, underlying, owners, depth)
        : fieldsOf(program, namedType(program, file, underlying), owners, depth + 1);
}
function fieldsOfStruct(program, file, struct, owners, depth) {
    if (struct.type !== 'struct_type')
        return undefined;
    const fields = [];
    for (const part of struct.namedChild(0)?.namedChildren ?? []) {
        if (part.type !== 'field_declaration')
            continue;
        const names = part.childrenForFieldName('name');
        const tag = jsonTag(part.childForFieldName('tag')?.text ?? '');
        if (tag === '-')
            continue;
        if (names.length === 0 && tag === undefined) {
            const embedded = part.childForFieldName('type');
            const inner = fieldsOf(program, namedType(program, file, embedded), owners, depth + 1);
            if (!inner && !isWithoutFields(embedded))
                return undefined;
            fields.push(...(inner ?? []));
        }
        for (const name of names)
            if (/^\p{Lu}/u.test(name.text))
                fields.push({ name: name.text, key: tag ?? name.text, at: file.locate(name) });
    }
    return fields;
}
/** A mutex is embedded to lock, and takes nothing from JSON. */
function isWithoutFields(embedded) {
    return /^\*?sync\./.test(embedded?.text ?? '');
}
/** The name that a struct tag gives; undefined where it gives none. */
function jsonTag(tag) {
    const [name = '', ...options] = (/\bjson:"([^"]*)"/.exec(tag)?.[1] ?? '').split(',');
    if (name === '-' && options.length > 0)
        return '-,';
    return name === '' ? undefined : name;
}
/** Whether the code reads a field and never sets it: not by itself, not in a literal, not through a pointer. */
function isOnlyRead(program, code, { name }, owners) {
    let isRead = false;
    for (const file of code) {
        for (const { index, 0: selected } of file.text.matchAll(new RegExp(`\\.${name}\\b`, 'g'))) {
            const selector = file.nodeAt(index + 1, index + selected.length)?.parent;
            if (selector?.type !== 'selector_expression')
                continue;
            const holder = program.types.ofExpression(file, selector.childForFieldName('operand'));
            const isOurs = holder.kind === 'named' && owners.has(holder.of.node.id);
            // What is set on a value of a type that is not known may be set on this one.
            if ((isOurs || holder.kind === 'unknown') && isSet(selector))
                return false;
            isRead ||= isOurs;
        }
        for (const { index, 0: key } of file.text.matchAll(new RegExp(`\\b${name}(?=\\s*:[^=])`, 'g'))) {
            let node = file.nodeAt(index, index + key.length) ?? null;
            while (node && node.type !== 'composite_literal' && !node.type.endsWith('_declaration'))
                node = node.parent;
            const type = node?.type === 'composite_literal' ? program.types.ofExpression(file, node) : undefined;
            if (type?.kind === 'unknown' || (type?.kind === 'named' && owners.has(type.of.node.id)))
                return false;
        }
    }
    return isRead;
}
/** Whether a selector is assigned to, or its address is taken. */
function isSet(selector) {
    const parent = selector.parent;
    if (parent?.type === 'unary_expression')
        return parent.childForFieldName('operator')?.text === '&';
    if (parent?.type === 'inc_statement' || parent?.type === 'dec_statement')
        return true;
    const list = parent?.type === 'expression_list' ? parent : selector;
    const statement = list.parent;
    return (statement?.type === 'assignment_statement' && statement.childForFieldName('left')?.startIndex === list.startIndex);
}

;// CONCATENATED MODULE: ./src/facts/server/handed-on.ts



/** Finds the packages of other modules that get the server's API, each with the first call that hands it on. */
function findHandedOn(program) {
    const found = new Map();
    for (const file of program.files) {
        // Only code that knows Mattermost's packages can take a value of their types.
        const paths = new Set([...file.text.matchAll(/"([^"\s]{1,300})"/g)]
            .map(([, path = '']) => path)
            .filter((path) => /mattermost/i.test(path) && !program.isOwn(path) && !(0,mattermost_packages/* knownPackage */.ov)(path) && !(0,mattermost_packages/* isServerCode */.BR)(path)));
        if (paths.size === 0)
            continue;
        for (const match of file.text.matchAll(/\b(\w+)\.([A-Z]\w*)\s*[({]/g)) {
            const path = importedPath(program, file, match[1] ?? '');
            if (path === undefined || !paths.has(path))
                continue;
            const selected = file.nodeAt(match.index, match.index + match[0].length - 1)?.parent;
            const taker = file.nodeAt(match.index, match.index + (match[1] ?? '').length)?.parent;
            const call = [taker?.parent, selected].find((node) => node?.type === 'call_expression' || node?.type === 'composite_literal');
            if (!taker || !call)
                continue;
            const isPlugin = isStarted(program, file, call);
            const given = call.childForFieldName('arguments')?.namedChildren ?? [];
            if (!isPlugin && !given.some((value) => leadsToServer(program, program.types.ofExpression(file, value))))
                continue;
            const before = found.get(path);
            if (!before || (isPlugin && !before.isPlugin))
                found.set(path, { path, at: file.locate(taker), isPlugin });
        }
    }
    return [...found.values()];
}
/** Whether a value is what `plugin.ClientMain` gets. */
function isStarted(program, file, value) {
    const outer = value.parent?.type === 'unary_expression' ? value.parent.parent : value.parent;
    const called = outer?.type === 'argument_list' ? outer.parent?.childForFieldName('function') : null;
    if (called?.childForFieldName('field')?.text !== 'ClientMain')
        return false;
    const path = importedPath(program, file, called.childForFieldName('operand')?.text ?? '');
    return path !== undefined && (0,mattermost_packages/* knownPackage */.ov)(path) === 'plugin';
}
function leadsToServer(program, type) {
    const known = serverType(type);
    if (known)
        return known === 'plugin.API' || known === 'plugin.MattermostPlugin' || known.startsWith('pluginapi.');
    const embedded = type.kind === 'named' ? program.types.ofMember(type, 'MattermostPlugin') : undefined;
    return embedded !== undefined && serverType(embedded) !== undefined;
}

;// CONCATENATED MODULE: ./src/facts/server/hooks.ts



/** Finds the hooks, each with the name in its declaration. */
function hooksOf({ methods }) {
    return methods.flatMap(({ name, file, node }) => {
        const place = node.childForFieldName('name');
        return place ? [{ name, at: file.locate(place) }] : [];
    });
}
/** Finds the hooks: methods of a struct that embeds `plugin.MattermostPlugin`, its own and those of what it embeds. */
function findPluginParts(program) {
    const hooks = new Map();
    const structs = new Set();
    // The struct stands where it embeds, or where it is handed to the server; other packages need no index for this.
    const folders = new Set(program.files
        .filter(({ text }) => /\b(?:MattermostPlugin|ClientMain)\b/.test(text))
        .map(({ directory }) => directory));
    for (const file of program.files) {
        if (!folders.has(file.directory))
            continue;
        for (const declaration of program.packageIn(file.directory)?.types.values() ?? []) {
            if (declaration.file !== file)
                continue;
            const parts = embeddedIn(program, declaredType(program, declaration), new Set());
            if (!parts.isPlugin)
                continue;
            for (const part of parts.declarations) {
                structs.add(part);
                for (const method of part.package.methods.get(part.name)?.values() ?? [])
                    if (mattermost_packages/* HOOK_NAMES */.FS.has(method.name))
                        hooks.set(`${method.file.path}:${method.node.startIndex}`, method);
            }
        }
    }
    return { methods: [...hooks.values()], structs: [...structs] };
}
function embeddedIn(program, type, seen) {
    if (type.kind !== 'named' || seen.has(type.of) || seen.size > 50)
        return { isPlugin: serverType(type) === 'plugin.MattermostPlugin', declarations: [] };
    seen.add(type.of);
    const parts = embeddedTypes(type.of.node).map((node) => embeddedIn(program, namedType(program, type.of.file, node), seen));
    return {
        isPlugin: parts.some(({ isPlugin }) => isPlugin),
        declarations: [type.of, ...parts.flatMap(({ declarations }) => declarations)],
    };
}
function embeddedTypes(spec) {
    const struct = spec.childForFieldName('type');
    if (struct?.type !== 'struct_type')
        return [];
    return (struct.namedChild(0)?.namedChildren ?? []).flatMap((field) => field.type === 'field_declaration' && field.childrenForFieldName('name').length === 0
        ? (field.childForFieldName('type') ?? [])
        : []);
}

;// CONCATENATED MODULE: ./src/documents/go/flow/path.ts
/** Deeper than any code that a person writes. */
const path_MAX_DEPTH = 400;
/** The way down to a range: asking a node for its parent would start at the root of the whole file each time. */
function pathTo(file, start, end) {
    const path = [];
    let node = file.topLevelAt(start) ?? null;
    while (node && node.startIndex <= start && path.length < path_MAX_DEPTH) {
        if (node.endIndex < end)
            break;
        path.push(node);
        node = node.firstChildForIndex(start);
    }
    return path;
}
/** The innermost function around the end of a path: a literal, or the declaration itself. */
function functionAround(path) {
    return path.findLast(({ type }) => isFunction(type));
}
/** Whether a node of this type has a body that runs on its own. */
function isFunction(type) {
    return type === 'func_literal' || type === 'function_declaration' || type === 'method_declaration';
}
/**
 * What surely ran before the end of a path, in the order in which it ran: earlier statements of every block around it,
 * and what an `if`, `for` or `switch` around it evaluates first. Go's code is structured, so that these are its dominators; the way
 * ends at the innermost function.
 */
function* dominatorsOf(path) {
    const first = path.findLastIndex(({ type }) => isFunction(type));
    for (let depth = first + 1; depth < path.length - 1; depth++) {
        const [outer, inner] = [path[depth], path[depth + 1]];
        if (!outer || !inner)
            return;
        if (outer.type === 'statement_list') {
            for (const statement of outer.namedChildren) {
                if (statement.startIndex >= inner.startIndex)
                    break;
                yield statement;
            }
        }
        else if (/^(?:if|for|expression_switch|type_switch)_statement$/.test(outer.type)) {
            for (const field of ['initializer', 'condition', 'value']) {
                const part = outer.childForFieldName(field);
                if (part && part.endIndex <= inner.startIndex)
                    yield part;
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/documents/go/flow/variables.ts
/** Where the value of a local name comes from, as far as its declaration says; undefined for parameters and what belongs to the package. */
function originOf(file, name) {
    if (name.type !== 'identifier')
        return undefined;
    const declared = file.scopesAt(name.startIndex)?.lookup(name.text, name.startIndex);
    if (!declared)
        return undefined;
    const { declaration } = declared;
    const [names, values] = declaration.type === 'short_var_declaration'
        ? [declaration.childForFieldName('left')?.namedChildren, declaration.childForFieldName('right')?.namedChildren]
        : declaration.type === 'var_spec'
            ? [
                declaration.childrenForFieldName('name').filter(({ type }) => type === 'identifier'),
                declaration.childForFieldName('value')?.namedChildren,
            ]
            : [undefined, undefined];
    const index = names?.findIndex(({ startIndex }) => startIndex === declared.name.startIndex) ?? -1;
    const [first] = values ?? [];
    if (index < 0 || !first)
        return undefined;
    if (values?.length === 1)
        return { value: first, index };
    const value = values?.[index];
    return value && { value, index: 0 };
}
/** The parameter that a name is, with its type as it is written. */
function parameterType(file, name) {
    if (name.type !== 'identifier')
        return undefined;
    const declaration = file.scopesAt(name.startIndex)?.lookup(name.text, name.startIndex)?.declaration;
    return declaration?.type === 'parameter_declaration' ? declaration.childForFieldName('type')?.text : undefined;
}

;// CONCATENATED MODULE: ./src/documents/go/flow/calls.ts

const CALL = /(?<!\w)[A-Za-z_]\w*(?=\s*\()/g;
/** No program that a person wrote calls one name more often. */
const MAX_CALLS = 2000;
/** Looks for calls in the texts first, since few names are ever asked for; their nodes are looked up then. */
function openCalls(program) {
    const places = new Map();
    for (const file of program.files) {
        if (file.role !== 'code')
            continue;
        for (const { 0: name, index } of file.text.matchAll(CALL)) {
            const group = places.get(name);
            if (group)
                group.push({ file, start: index });
            else
                places.set(name, [{ file, start: index }]);
        }
    }
    const found = new Map();
    let isCut = false;
    const named = (name) => {
        const before = found.get(name);
        if (before)
            return before;
        isCut ||= (places.get(name)?.length ?? 0) > MAX_CALLS;
        const calls = (places.get(name) ?? [])
            .slice(0, MAX_CALLS)
            .flatMap(({ file, start }) => calls_callAt(program, file, start, name) ?? []);
        found.set(name, calls);
        return calls;
    };
    return {
        named,
        get isCut() {
            return isCut;
        },
    };
}
function calls_callAt(program, file, start, name) {
    const path = pathTo(file, start, start + name.length);
    const last = path.at(-1);
    // Comments, strings and declarations hold no calls.
    if (last?.type !== 'identifier' && last?.type !== 'field_identifier')
        return undefined;
    const above = last.type === 'field_identifier' ? path.length - 2 : path.length - 1;
    const callee = path[above];
    let depth = above - 1;
    // `f[T](x)` and `(f)(x)` are calls of `f`.
    while (/^(?:type_instantiation_expression|parenthesized_expression)$/.test(path[depth]?.type ?? ''))
        depth--;
    const node = path[depth];
    if (node?.type !== 'call_expression' || !callee)
        return undefined;
    const called = node.childForFieldName('function');
    if (!called || callee.endIndex > called.endIndex || callee.startIndex < called.startIndex)
        return undefined;
    return {
        file,
        node,
        callee,
        name,
        args: (node.childForFieldName('arguments')?.namedChildren ?? []).filter(({ type }) => type !== 'comment'),
        path: path.slice(0, depth + 1),
        get type() {
            return program.types.ofExpression(file, callee);
        },
    };
}

;// CONCATENATED MODULE: ./src/documents/go/flow/functions.ts

/** Collects the functions of the files that people wrote. */
function openFunctions(program) {
    const all = [];
    const byFile = new Map();
    const byName = new Map();
    for (const file of program.files) {
        if (file.role !== 'code')
            continue;
        const here = new Map();
        byFile.set(file, here);
        for (const node of file.topLevel) {
            const { type } = node;
            if (type !== 'function_declaration' && type !== 'method_declaration')
                continue;
            const name = node.childForFieldName('name')?.text;
            if (name === undefined)
                continue;
            const receiver = type === 'method_declaration' ? receiverOf(node) : undefined;
            const label = receiver === undefined ? name : `${receiver}.${name}`;
            const { startIndex: start, endIndex: end } = node;
            const made = { file, node, name, receiver, label, start, end };
            all.push(made);
            here.set(start, made);
            const group = byName.get(name);
            if (group)
                group.push(made);
            else
                byName.set(name, [made]);
        }
    }
    return {
        all,
        around: (file, offset) => {
            const declaration = file.topLevelAt(offset);
            return declaration && byFile.get(file)?.get(declaration.startIndex);
        },
        named: (name) => byName.get(name) ?? [],
        of: (file, declaration) => byFile.get(file)?.get(declaration.startIndex),
    };
}

;// CONCATENATED MODULE: ./src/documents/go/flow/graph.ts

const NAME = /[A-Za-z_]\w*/g;
/** Many times what the largest public plugins hold. */
const MAX_MENTIONS = 60_000;
/** More than any function that a person wrote leads to. */
const MAX_EDGES = 3000;
/** Makes the graph of a program; the edges of a function are found when somebody asks for them. */
function openGraph(program, functions) {
    const known = new Map();
    let left = MAX_MENTIONS;
    let isShort = false;
    const edgesOf = (from) => {
        const before = known.get(from);
        if (before)
            return before;
        const edges = [];
        // The same words mean the same function all over a body, but for a shadow that nobody casts on purpose.
        const meant = new Map();
        const body = from.node.childForFieldName('body');
        const text = body ? from.file.text.slice(body.startIndex, from.end) : '';
        for (const { 0: name, index } of text.matchAll(NAME)) {
            const named = functions.named(name);
            if (named.length === 0)
                continue;
            const before = /(?<![\w.])[\w.]*$/.exec(text.slice(Math.max(0, index - 100), index))?.[0] ?? '';
            // A name alone is a function of the same package.
            const isPossible = before.endsWith('.') ||
                named.some(({ receiver, file }) => receiver === undefined && file.directory === from.file.directory);
            if (!isPossible)
                continue;
            const start = (body?.startIndex ?? 0) + index;
            const end = start + name.length;
            const words = before.startsWith('.') ? undefined : before + name;
            let targets = words === undefined ? undefined : meant.get(words);
            if (!targets) {
                if (left-- <= 0)
                    break;
                targets = targetsAt(program, functions, from.file, pathTo(from.file, start, end), name);
                // What stands in a comment or a string says nothing about the same words elsewhere.
                if (words !== undefined && targets.length > 0)
                    meant.set(words, targets);
            }
            for (const to of targets)
                edges.push(edgeTo(to, from.file, start, end));
            if (edges.length >= MAX_EDGES) {
                isShort = true;
                break;
            }
        }
        known.set(from, edges);
        return edges;
    };
    return {
        edgesOf,
        reach: (starts, direct = false) => {
            const reached = new Map(starts.map((start) => [start, undefined]));
            // A map takes in what is added while it is gone through.
            for (const from of reached.keys())
                for (const { to, isDirect } of edgesOf(from))
                    if ((isDirect || !direct) && !reached.has(to))
                        reached.set(to, from);
            return reached;
        },
        get isCut() {
            return left <= 0 || isShort;
        },
    };
}
function edgeTo(to, file, start, end) {
    let isDirect;
    return {
        to,
        start,
        get isDirect() {
            return (isDirect ??= /^\s*\(/.test(file.text.slice(end, end + 20)) && runsAtOnce(pathTo(file, start, end)));
        },
    };
}
/** The functions that a name may stand for: one, or those that stand behind a method of an interface. */
function targetsAt(program, functions, file, path, name) {
    const last = path.at(-1);
    const expression = last?.type === 'field_identifier' ? path.at(-2) : last?.type === 'identifier' ? last : undefined;
    if (!expression || (last?.type === 'field_identifier' && expression.type !== 'selector_expression'))
        return [];
    const type = program.types.ofExpression(file, expression);
    if (type.kind !== 'function')
        return [];
    const own = functions.of(type.file, type.node);
    if (own?.name === name)
        return [own];
    return type.owner ? implementations(functions, type.owner, name) : [];
}
/** Whether what a path leads to runs when the function around it does: a literal that is not called on the spot runs later. */
function runsAtOnce(path) {
    return path.every(({ type }, depth) => {
        if (type === 'go_statement')
            return false;
        if (type !== 'func_literal')
            return true;
        const outer = path[depth - 1];
        return outer?.type === 'call_expression' && outer.startIndex === path[depth]?.startIndex;
    });
}
const IMPLEMENTATIONS = new WeakMap();
/** The methods of the types that have all methods which an interface lists. */
function implementations(functions, owner, name) {
    const known = IMPLEMENTATIONS.get(owner) ?? new Map();
    IMPLEMENTATIONS.set(owner, known);
    const before = known.get(name);
    if (before)
        return before;
    const methods = methodsOf(owner.node);
    const found = functions
        .named(name)
        .filter(({ receiver, file }) => receiver !== undefined &&
        methods.every((method) => functions
            .named(method)
            .some((other) => other.receiver === receiver && other.file.directory === file.directory)));
    known.set(name, found);
    return found;
}
function methodsOf(declaration) {
    return (declaration.childForFieldName('type')?.namedChildren ?? []).flatMap((part) => part.type === 'method_elem' ? (part.childForFieldName('name')?.text ?? []) : []);
}

;// CONCATENATED MODULE: ./src/facts/server/review/code.ts




/** More than any function that a person wrote asks of the server. */
const MAX_USES = 500;
/** Makes the view; nothing in it is found before somebody asks. */
function openCode(program, parts, uses) {
    const functions = openFunctions(program);
    const files = new Map(program.files.map((file) => [file.path, file]));
    let byFunction;
    let isCut = false;
    const usesIn = (of) => {
        if (!byFunction) {
            byFunction = new Map();
            for (const use of uses) {
                const file = files.get(use.at.file);
                const around = file && functions.around(file, use.end - 1);
                if (!around)
                    continue;
                const group = byFunction.get(around);
                if (!group)
                    byFunction.set(around, [use]);
                else if (group.length < MAX_USES)
                    group.push(use);
                else
                    isCut = true;
            }
        }
        return byFunction.get(of) ?? [];
    };
    const calls = openCalls(program);
    const graph = openGraph(program, functions);
    return {
        program,
        functions,
        calls,
        graph,
        parts,
        usesIn,
        get isCut() {
            return isCut || calls.isCut || graph.isCut;
        },
        hooks: (...names) => parts.methods.flatMap(({ name, file, node }) => names.length === 0 || names.includes(name) ? (functions.of(file, node) ?? []) : []),
    };
}
/** Where a call stands, as a sighting. */
function sightingOf(code, { file, node, callee }) {
    const whole = node.startPosition.row === node.endPosition.row;
    return { at: file.locate(whole ? node : callee), within: labelAt(code, file, node.startIndex) };
}
/** The function around an offset, as people call it. */
function labelAt(code, file, offset) {
    return code.functions.around(file, offset)?.label ?? '';
}
/** What a call comes to outside the repository: `net/http.Get`, `net/http.Client.Do`; undefined for what is not known. */
function externalName({ type }) {
    if (type.kind !== 'external-function')
        return undefined;
    return [type.path, type.receiver, type.name].filter((part) => part !== undefined).join('.');
}
/** What a call needs of the server: `API.KVGet`, `KV.Set`. */
function symbolOf({ type }) {
    return type.kind === 'external-function' ? serverSymbol(type)?.symbol : undefined;
}

;// CONCATENATED MODULE: ./src/facts/server/review/model-types.ts


/** What methods of the API and the wrapper give first, where that is a type of Mattermost’s model. */
const RESULTS = {
    GetPost: 'Post',
    CreatePost: 'Post',
    UpdatePost: 'Post',
    GetUser: 'User',
    GetUserByEmail: 'User',
    GetUserByUsername: 'User',
    GetConfig: 'Config',
    GetUnsanitizedConfig: 'Config',
    GetChannel: 'Channel',
    GetTeam: 'Team',
    GetSession: 'Session',
    PostActionIntegrationRequestFromJson: 'PostActionIntegrationRequest',
    PostActionIntegrationRequestFromJSON: 'PostActionIntegrationRequest',
    SubmitDialogRequestFromJson: 'SubmitDialogRequest',
};
/** The name of the type of Mattermost’s model that an expression has; undefined where it has another, or that cannot be told. */
function modelType(program, file, node) {
    if (!node)
        return undefined;
    const type = program.types.ofExpression(file, node);
    if (type.kind === 'external')
        return (0,mattermost_packages/* isServerPackage */.U4)(type.path, 'model') ? type.name : undefined;
    const origin = originOf(file, node);
    const call = origin?.index === 0 ? origin.value : node;
    if (call.type !== 'call_expression')
        return undefined;
    const called = call.childForFieldName('function');
    const name = (called?.childForFieldName('field') ?? called)?.text ?? '';
    const result = program.types.ofExpression(file, called);
    if (result.kind !== 'external-function' || !Object.hasOwn(RESULTS, name))
        return undefined;
    // The wrapper fills the post that it is given, and returns an error alone.
    return /^(?:Create|Update)Post$/.test(name) && result.receiver !== 'API' ? undefined : RESULTS[name];
}

;// CONCATENATED MODULE: ./src/facts/server/review/assertions.ts




/** Maps that clients fill: by the type that holds them, and the field or method. */
const SOURCES = {
    Post: { Props: 'the props of a post', GetProp: 'the props of a post', GetProps: 'the props of a post' },
    PostActionIntegrationRequest: { Context: 'the context of an action' },
    SubmitDialogRequest: { Submission: 'what a dialog submits' },
    WebSocketRequest: { Data: 'the data of a websocket message' },
};
/** More than the name of any middleware. */
const MAX_NAME = 80;
const assertions_NAMES = new RegExp(`\\.(?:${Object.values(SOURCES)
    .flatMap((fields) => Object.keys(fields))
    .join('|')})\\b[^\\n]{0,200}?\\.\\(`, 'g');
/** Finds them; an assertion behind a check of the same value stands on safe ground. */
function* uncheckedAssertions(code) {
    // Middleware that recovers stands before every handler.
    const recovers = code.calls
        .named('Use')
        .some(({ args }) => args.some(({ text }) => /recover/i.test(text.slice(0, MAX_NAME))));
    for (const file of code.program.files) {
        if (file.role !== 'code')
            continue;
        for (const { index, 0: found } of file.text.matchAll(assertions_NAMES)) {
            const end = index + found.length;
            const path = pathTo(file, end - 2, end);
            const at = path.findLastIndex(({ type }) => type === 'type_assertion_expression');
            const assertion = path[at];
            const operand = assertion?.childForFieldName('operand');
            if (!assertion || !operand || isChecked(path[at - 1], path[at - 2]))
                continue;
            const source = sourceOf(code, file, operand);
            if (source === undefined || isProven(path.slice(0, at + 1), operand.text))
                continue;
            if (recovers && source !== SOURCES['Post']?.['Props'])
                continue;
            // The server’s own recovery does not reach into the plugin’s process, but a deferred one of the plugin’s does.
            const around = code.functions.around(file, index);
            if (around && /\brecover\(\)/.test(file.text.slice(around.start, around.end)))
                continue;
            if (isMadeHere(file, operand))
                continue;
            yield { at: file.locate(assertion), within: labelAt(code, file, index), text: assertion.text, source };
        }
    }
}
/** Whether the second result is taken. */
function isChecked(list, statement) {
    if (list?.type !== 'expression_list')
        return list?.type === 'type_switch_statement';
    if (list.namedChildCount > 1)
        return false;
    const taken = statement?.type === 'short_var_declaration' || statement?.type === 'assignment_statement'
        ? statement.childForFieldName('left')?.namedChildCount
        : statement?.type === 'var_spec'
            ? statement.childrenForFieldName('name').filter(({ type }) => type === 'identifier').length
            : undefined;
    return taken === 2;
}
function sourceOf(code, file, operand) {
    let node = operand;
    for (let depth = 0; node && depth < 6; depth++) {
        if (node.type === 'selector_expression') {
            const field = node.childForFieldName('field')?.text ?? '';
            const type = modelType(code.program, file, node.childForFieldName('operand'));
            const fields = type !== undefined && Object.hasOwn(SOURCES, type) ? SOURCES[type] : undefined;
            return fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
        }
        node = node.type === 'call_expression' ? node.childForFieldName('function') : node.childForFieldName('operand');
    }
    return undefined;
}
/** Whether the holder is a literal of the function itself, which no client fills. */
function isMadeHere(file, operand) {
    const root = operand.descendantsOfType('identifier')[0] ?? operand;
    const origin = originOf(file, root)?.value;
    const made = origin?.type === 'unary_expression' ? origin.childForFieldName('operand') : origin;
    return made?.type === 'composite_literal';
}
/** Whether an earlier condition or statement asserts, or compares, the same value. */
function isProven(path, text) {
    for (const before of dominatorsOf(path))
        if (before.text.includes(`${text}.(`))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/documents/go/flow/constants.ts

/** A chain of constants that refer to each other is never longer. */
const constants_MAX_DEPTH = 10;
/** The text of an expression that is constant: a literal, a constant of the repository's own, or several of them put together. */
function constantText(program, file, node, depth = 0) {
    if (!node || depth > constants_MAX_DEPTH)
        return undefined;
    const text = (inner) => constantText(program, file, inner, depth + 1);
    switch (node.type) {
        case 'interpreted_string_literal':
            return unescaped(node.text.slice(1, -1));
        case 'raw_string_literal':
            return node.text.slice(1, -1);
        case 'parenthesized_expression':
        case 'literal_element':
            return text(node.namedChild(0));
        case 'binary_expression': {
            if (node.childForFieldName('operator')?.text !== '+')
                return undefined;
            const [left, right] = [text(node.childForFieldName('left')), text(node.childForFieldName('right'))];
            return left === undefined || right === undefined ? undefined : left + right;
        }
        case 'identifier':
        case 'selector_expression': {
            const declared = constantAt(program, file, node);
            return declared && constantText(program, declared.file, declared.value, depth + 1);
        }
        default:
            return undefined;
    }
}
/** The value of the constant that a name or `package.Name` stands for. */
function constantAt(program, file, node) {
    if (node.type === 'identifier') {
        const local = file.scopesAt(node.startIndex)?.lookup(node.text, node.startIndex)?.declaration;
        if (local)
            return local.type === 'const_spec' ? valueIn(file, local, node.text) : undefined;
        const declared = program.packageIn(file.directory)?.values.get(node.text);
        return declared?.node.type === 'const_spec' ? valueIn(declared.file, declared.node, node.text) : undefined;
    }
    const holder = node.childForFieldName('operand');
    const path = holder?.type === 'identifier' ? importedPath(program, file, holder.text) : undefined;
    const name = node.childForFieldName('field')?.text ?? '';
    const declared = path === undefined ? undefined : program.packageAt(path)?.values.get(name);
    return declared?.node.type === 'const_spec' ? valueIn(declared.file, declared.node, name) : undefined;
}
function valueIn(file, spec, name) {
    const index = spec
        .childrenForFieldName('name')
        .filter(({ type }) => type === 'identifier')
        .findIndex(({ text }) => text === name);
    const value = index < 0 ? null : spec.childForFieldName('value')?.namedChild(index);
    return value ? { file, value } : undefined;
}
function unescaped(text) {
    return text.replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped));
}

;// CONCATENATED MODULE: ./src/facts/server/review/autocomplete.ts





const ARGUMENTS = ['Text', 'StaticList', 'DynamicList'];
const ADDERS = ARGUMENTS.flatMap((kind) => [`Add${kind}Argument`, `AddNamed${kind}Argument`]);
/** Finds what is refused whatever the plugin does: constants, and steps that follow each other without a condition. */
function* refusedAutocomplete(code) {
    for (const call of code.calls.named('NewAutocompleteData')) {
        const trigger = textOf(code, call, 0);
        const refused = trigger === '' ? 'empty-trigger' : isUpper(trigger) ? 'upper-case' : undefined;
        if (refused)
            yield { ...sightingOf(code, call), refused, trigger: trigger ?? '' };
    }
    yield* literals(code);
    const steps = stepsOf(code);
    for (const [, calls] of steps) {
        const first = calls.find(({ name }) => name === 'AddCommand');
        const argument = calls.find(({ name }) => name !== 'AddCommand');
        const trigger = (calls[0] && triggerOf(code, calls[0])) ?? '';
        const late = first && argument && later(first, argument);
        if (late)
            yield { ...sightingOf(code, late), refused: 'both', trigger };
        const named = calls.find((call) => call.name.startsWith('AddNamed') && isNamed(code, call));
        const positional = calls.find((call) => !isNamed(code, call) && call.name !== 'AddCommand' && call !== named);
        if (named && positional && later(named, positional) === positional)
            yield { ...sightingOf(code, positional), refused: 'order', trigger };
    }
    for (const call of code.calls.named('AddNamedTextArgument'))
        if (isOurs(code, call) && textOf(code, call, 0) === '' && call.args[4]?.type === 'false')
            yield { ...sightingOf(code, call), refused: 'optional', trigger: triggerOf(code, call) ?? '' };
}
function* literals(code) {
    for (const file of code.program.files) {
        if (file.role !== 'code')
            continue;
        for (const { index, 0: found } of file.text.matchAll(/\bAutocomplete(?:Data|ListItem)\s*\{/g)) {
            const name = file.nodeAt(index, index + found.length - 1);
            const literal = outermost(name, 'composite_literal');
            if (!literal)
                continue;
            const seen = { at: file.locate(literal), within: labelAt(code, file, index) };
            const isList = found.startsWith('AutocompleteListItem');
            const bodies = isList ? itemsIn(literal) : [literal.childForFieldName('body')];
            for (const body of bodies) {
                const value = (field) => fieldOf(body, field);
                const text = (field) => constantText(code.program, file, value(field));
                if (isList) {
                    if (body && text('Item') === '')
                        yield { ...seen, at: file.locate(body), refused: 'empty-item', trigger: '' };
                    continue;
                }
                const trigger = text('Trigger') ?? '';
                if (isUpper(trigger))
                    yield { ...seen, refused: 'upper-case', trigger };
                if (isFilled(value('Arguments')) && isFilled(value('SubCommands')))
                    yield { ...seen, refused: 'both', trigger };
            }
        }
    }
}
/** The elements of a list of items, or the one item. */
function itemsIn(literal) {
    const body = literal.childForFieldName('body');
    if (literal.childForFieldName('type')?.type !== 'slice_type')
        return [body];
    return (body?.namedChildren ?? []).flatMap((element) => {
        const inner = element.type === 'literal_element' ? element.namedChild(0) : null;
        return inner?.type === 'literal_value' ? [inner] : [];
    });
}
function fieldOf(body, name) {
    for (const element of body?.namedChildren ?? [])
        if (element.type === 'keyed_element' && element.namedChild(0)?.text === name)
            return element.namedChild(1)?.namedChild(0) ?? undefined;
    return undefined;
}
function isFilled(list) {
    return list?.type === 'composite_literal' && (list.childForFieldName('body')?.namedChildCount ?? 0) > 0;
}
function outermost(node, type) {
    for (let at = node ?? null, steps = 0; at && steps < 5; at = at.parent, steps++)
        if (at.type === type)
            return at;
    return undefined;
}
/** The steps that fill each variable, by its declaration. */
function stepsOf(code) {
    const steps = new Map();
    for (const name of ['AddCommand', ...ADDERS]) {
        for (const call of code.calls.named(name)) {
            const holder = call.callee.childForFieldName('operand');
            const origin = holder && originOf(call.file, holder);
            if (!origin || !isOurs(code, call))
                continue;
            // A variable that is assigned again is another command's.
            const body = code.functions.around(call.file, call.node.startIndex);
            const text = body ? call.file.text.slice(body.start, body.end) : '';
            if ([...text.matchAll(new RegExp(`\\b${holder.text}\\s*:?=(?!=)`, 'g'))].length !== 1)
                continue;
            const key = `${call.file.path}:${origin.value.startIndex}`;
            const group = steps.get(key);
            if (group)
                group.push(call);
            else
                steps.set(key, [call]);
        }
    }
    return steps;
}
/** Whether what is filled is Mattermost’s AutocompleteData. */
function isOurs(code, { file, callee }) {
    const holder = callee.childForFieldName('operand');
    if (!holder)
        return false;
    const origin = originOf(file, holder)?.value;
    const made = origin?.type === 'call_expression' ? origin.childForFieldName('function')?.text : undefined;
    return modelType(code.program, file, holder) === 'AutocompleteData' || (made ?? '').endsWith('.NewAutocompleteData');
}
function isNamed(code, call) {
    return call.name.startsWith('AddNamed') && textOf(code, call, 0) !== '';
}
/** The later of two steps, where the earlier one surely comes before it. */
function later(one, other) {
    const [first, second] = one.node.startIndex < other.node.startIndex ? [one, other] : [other, one];
    if (first.file !== second.file)
        return undefined;
    for (const before of dominatorsOf(second.path))
        if (before.type === 'expression_statement' &&
            before.startIndex <= first.node.startIndex &&
            first.node.endIndex <= before.endIndex)
            return second;
    return undefined;
}
function textOf(code, { file, args }, index) {
    return constantText(code.program, file, args[index]);
}
function triggerOf(code, { file, callee }) {
    const holder = callee.childForFieldName('operand');
    const made = holder && originOf(file, holder)?.value;
    return constantText(code.program, file, made?.childForFieldName('arguments')?.namedChild(0));
}
function isUpper(trigger) {
    return trigger !== undefined && trigger !== trigger.toLowerCase();
}

;// CONCATENATED MODULE: ./src/documents/go/flow/conditions.ts
/** The condition under which `inner` is reached within `outer`. */
function conditionOver(outer, inner) {
    if (outer.type === 'if_statement') {
        const condition = outer.childForFieldName('condition');
        return inner.equals(outer.childForFieldName('consequence') ?? outer) ||
            inner.equals(outer.childForFieldName('alternative') ?? outer)
            ? condition
            : undefined;
    }
    if (outer.type === 'expression_case')
        return inner.equals(outer.childForFieldName('value') ?? outer)
            ? undefined
            : (outer.childForFieldName('value') ?? undefined);
    if (outer.type === 'binary_expression' && /^(?:&&|\|\|)$/.test(outer.childForFieldName('operator')?.text ?? ''))
        return inner.equals(outer.childForFieldName('right') ?? outer) ? outer.childForFieldName('left') : undefined;
    return undefined;
}
function leaves(block) {
    const last = block?.namedChild(0)?.namedChildren.at(-1);
    return (last !== undefined &&
        (/^(?:return|continue|break|goto)_statement$/.test(last.type) ||
            (last.type === 'expression_statement' && /^panic\b|\bFatal\w*\(|\bExit\(/.test(last.text))));
}

;// CONCATENATED MODULE: ./src/facts/server/review/cheap-symbols.ts
/** What the server answers from its memory, and what is only said to it. */
const CHEAP_SYMBOLS = /^(?:API\.(?:Log\w+|GetConfig|GetUnsanitizedConfig|GetPluginConfig|GetServerVersion|GetLicense|GetBundlePath|LoadPluginConfiguration|IsEnterpriseReady|GetSystemInstallDate|GetDiagnosticId|GetTelemetryId|GetPluginID|RequestTrialLicense|PublishWebSocketEvent)|Log\.\w+|Configuration\.\w+|System\.\w+|Frontend\.\w+|cluster\..*|i18n\..*)$/;

;// CONCATENATED MODULE: ./src/facts/server/review/hot-paths.ts




const PER_MESSAGE = [
    'MessageWillBePosted',
    'MessageHasBeenPosted',
    'MessageWillBeUpdated',
    'MessageHasBeenUpdated',
    'MessagesWillBeConsumed',
    'WebSocketMessageHasBeenPosted',
    'NotificationWillBePushed',
    'EmailNotificationWillBeSent',
];
const PER_SAVE = ['OnConfigurationChange', 'ConfigurationWillBeSaved'];
const REQUESTS = {
    Get: ['net/http.Get', 'net/http.Client.Get'],
    Post: ['net/http.Post', 'net/http.Client.Post'],
    PostForm: ['net/http.PostForm', 'net/http.Client.PostForm'],
    Head: ['net/http.Head', 'net/http.Client.Head'],
    Do: ['net/http.Client.Do'],
    Sleep: ['time.Sleep'],
};
const hot_paths_MAX_DEPTH = 4;
/** Finds the first such call of each hook. */
function* hotPaths(code) {
    for (const hook of code.hooks(...PER_MESSAGE)) {
        const first = firstUnfiltered(code, hook, hot_paths_MAX_DEPTH, new Set());
        if (first)
            yield { ...first, hook: hook.name, kind: 'unfiltered' };
        for (const repeated of repeatedIn(code, hook))
            yield { ...repeated, hook: hook.name, kind: 'repeated' };
    }
    for (const hook of code.hooks(...PER_SAVE)) {
        const reached = code.graph.reach([hook], true);
        const requests = requestsOf(code).filter(({ file, node, path }) => {
            const around = code.functions.around(file, node.startIndex);
            return around !== undefined && reached.has(around) && isAtOnce(path);
        });
        const [first] = requests;
        if (first)
            yield { ...sightingOf(code, first), hook: hook.name, what: externalName(first) ?? '', kind: 'configuration' };
    }
}
/** Outgoing requests, and sleeps. */
function requestsOf(code) {
    return Object.entries(REQUESTS).flatMap(([name, meant]) => code.calls.named(name).filter((call) => meant.includes(externalName(call) ?? '')));
}
/** The first call that no condition stands before, in a function or in what it calls unconditionally. */
function firstUnfiltered(code, of, depth, seen) {
    if (depth === 0 || seen.has(of))
        return undefined;
    seen.add(of);
    const own = code
        .usesIn(of)
        .filter(({ symbol }) => !CHEAP_SYMBOLS.test(symbol))
        .map((use) => ({ start: use.end - 1, found: { at: use.at, within: of.label, what: use.symbol } }));
    const inner = code.graph
        .edgesOf(of)
        .filter(({ isDirect }) => isDirect)
        .map(({ start, to }) => ({ start, to }));
    for (const step of [...own, ...inner].sort((a, b) => a.start - b.start)) {
        const path = pathTo(of.file, step.start, step.start + 1);
        if (isFiltered(path))
            continue;
        const found = 'found' in step ? step.found : firstUnfiltered(code, step.to, depth - 1, seen);
        if (found)
            return found;
    }
    return undefined;
}
/** Whether something is asked before: an `if` or `case` around, or an `if` before that leaves; whether a call failed is no question. */
function isFiltered(path) {
    const first = path.findIndex(({ type }) => isFunction(type));
    for (let depth = first + 1; depth < path.length; depth++) {
        const [outer, inner] = [path[depth], path[depth + 1]];
        if (!outer || !inner)
            break;
        if (isFunction(outer.type))
            return true;
        if (outer.type === 'if_statement' && /^(?:block|if_statement)$/.test(inner.type) && !asksForError(outer))
            return true;
        if (outer.type.endsWith('_case') && inner.type === 'statement_list')
            return true;
        if (outer.type === 'binary_expression' && /^(?:&&|\|\|)$/.test(outer.childForFieldName('operator')?.text ?? ''))
            return true;
    }
    for (const before of dominatorsOf(path)) {
        if (before.type === 'if_statement' && leavesSomewhere(before)) {
            if (!asksForError(before))
                return true;
            // What the message says may be asked by a function that answers with an error.
            const call = before.previousNamedSibling?.text ?? '';
            if (/\.Message\b/.test(call) && !/\bAPI\.|[cC]lient\./.test(call))
                return true;
        }
        if (before.type.endsWith('switch_statement') && /\breturn\b/.test(before.text))
            return true;
    }
    return false;
}
function leavesSomewhere(statement) {
    return (leaves(statement.childForFieldName('consequence')) ||
        (statement.childForFieldName('alternative')?.text.includes('return') ?? false));
}
function asksForError(statement) {
    return /^\(?\s*\w*[eE]rr\w*\s*[!=]=\s*nil\s*\)?$/.test(statement.childForFieldName('condition')?.text ?? '');
}
/** Calls in a loop of the hook, or a literal that runs for each part, whose arguments do not change in it. */
function* repeatedIn(code, hook) {
    for (const of of code.graph.reach([hook], true).keys()) {
        for (const { symbol, at, end } of code.usesIn(of)) {
            if (CHEAP_SYMBOLS.test(symbol) || !/\.(?:Get|KVGet|HasPermission)\w*$/.test(symbol))
                continue;
            const path = pathTo(of.file, end - 1, end);
            const loop = path.find(({ type }, depth) => type === 'for_statement' || isVisitor(path, depth));
            const call = path.findLast(({ type }) => type === 'call_expression');
            const given = call?.childForFieldName('arguments');
            // What is kept in a variable is asked once.
            const isKept = path.some(({ type, startIndex }, depth) => type === 'if_statement' &&
                startIndex > (loop?.startIndex ?? 0) &&
                /==\s*nil|!\w/.test(path[depth]?.childForFieldName('condition')?.text ?? ''));
            if (isKept || !loop || !call || !given || given.namedChildCount === 0 || call.startIndex < loop.startIndex)
                continue;
            if (given.namedChildren.every((arg) => isOutside(of.file, arg, loop))) {
                yield { at, within: of.label, what: symbol };
                break;
            }
        }
    }
}
/** A literal that is given to something which runs it for each part of a message. */
function isVisitor(path, depth) {
    const [node, list, call] = [path[depth], path[depth - 1], path[depth - 2]];
    return (node?.type === 'func_literal' &&
        list?.type === 'argument_list' &&
        /(?:Inspect|Walk|ReplaceAllStringFunc|FieldsFunc)$/.test(call?.childForFieldName('function')?.text ?? ''));
}
/** Whether everything that an argument names is declared before the loop, and is not set in it. */
function isOutside(file, arg, loop) {
    if (!/^(?:identifier|selector_expression)$/.test(arg.type))
        return false;
    const root = arg.type === 'identifier' ? arg : arg.descendantsOfType('identifier')[0];
    if (!root)
        return false;
    const declared = file.scopesAt(root.startIndex)?.lookup(root.text, root.startIndex);
    if (!declared || declared.declaration.startIndex >= loop.startIndex)
        return false;
    return !new RegExp(`(?<![\\w.])${root.text}(?:\\.\\w+)*\\s*(?:=(?!=)|\\+=|\\+\\+)`).test(loop.text);
}
function isAtOnce(path) {
    return path.every(({ type }, depth) => type !== 'go_statement' && (type !== 'func_literal' || path[depth - 1]?.type === 'call_expression'));
}

;// CONCATENATED MODULE: ./src/facts/server/review/kv-keys.ts



const WRITES = [
    'KVSet',
    'KVSetWithExpiry',
    'KVSetWithOptions',
    'KVCompareAndSet',
    'Set',
    'SetWithExpiry',
    'CompareAndSet',
    'SetAtomicWithRetries',
];
/** The identifiers of the server have 26 characters: https://github.com/mattermost/mattermost/blob/master/server/public/model/utils.go */
const ID_LENGTH = 26;
const IDENTIFIER = /^(?:.*\.)?(?:user|channel|team|post|root|bot|file|sender|creator|author|thread|owner)_?I[dD]$/i;
/** Keys are counted from this length on; shorter ones fit everywhere. */
const SHORT = 50;
const NOTHING = new Map();
const kv_keys_MAX_DEPTH = 8;
/** Finds keys that are longer than the oldest servers take, whatever is put into them. */
function* longKeys(code) {
    for (const name of WRITES) {
        for (const call of code.calls.named(name)) {
            const [key] = call.args;
            const symbol = key && symbolOf(call);
            if (!symbol || !/^(?:API\.KV|KV\.)/.test(symbol))
                continue;
            const least = leastLength(code, call.file, key, NOTHING, 0);
            if (least > SHORT)
                yield { ...sightingOf(code, call), symbol, least };
        }
    }
}
/** How many characters an expression has at least; 0 where nothing is known. */
function leastLength(code, file, node, given, depth) {
    if (!node || depth > kv_keys_MAX_DEPTH)
        return 0;
    const inner = (part) => leastLength(code, file, part, given, depth + 1);
    const constant = constantText(code.program, file, node);
    if (constant !== undefined)
        return constant.length;
    switch (node.type) {
        case 'parenthesized_expression':
            return inner(node.namedChild(0));
        case 'binary_expression':
            return node.childForFieldName('operator')?.text === '+'
                ? inner(node.childForFieldName('left')) + inner(node.childForFieldName('right'))
                : 0;
        case 'identifier': {
            const known = given.get(node.text);
            if (known !== undefined)
                return known;
            const origin = originOf(file, node);
            const isSetOnce = origin !== undefined && !isSetAgain(code, file, node);
            return isSetOnce ? inner(origin.value) : IDENTIFIER.test(node.text) ? ID_LENGTH : 0;
        }
        case 'selector_expression':
            return IDENTIFIER.test(node.text) ? ID_LENGTH : 0;
        case 'call_expression':
            return ofCall(code, file, node, given, depth);
        default:
            return 0;
    }
}
function ofCall(code, file, node, given, depth) {
    const args = node.childForFieldName('arguments')?.namedChildren ?? [];
    const called = node.childForFieldName('function');
    const [first, ...rest] = args;
    if (called?.text === 'fmt.Sprintf') {
        const format = constantText(code.program, file, first);
        const lengths = rest.map((arg) => leastLength(code, file, arg, given, depth + 1));
        return format === undefined ? 0 : formattedLength(format, lengths);
    }
    if (/^(?:string|strings\.To(?:Lower|Upper))$/.test(called?.text ?? ''))
        return leastLength(code, file, first, given, depth + 1);
    const type = code.program.types.ofExpression(file, called);
    if (type.kind !== 'function')
        return 0;
    const returns = type.node.childForFieldName('body')?.descendantsOfType('return_statement') ?? [];
    const [only] = returns;
    const value = returns.length === 1 ? only?.namedChild(0)?.namedChild(0) : undefined;
    if (!value)
        return 0;
    const names = (type.node.childForFieldName('parameters')?.namedChildren ?? []).flatMap((parameter) => parameter.childrenForFieldName('name').map(({ text }) => text));
    const handed = new Map(names.flatMap((name, index) => {
        const length = leastLength(code, file, args[index], given, depth + 1);
        // What a parameter is called tells as much as what it is given.
        return length > 0 || !IDENTIFIER.test(name) ? [[name, length]] : [];
    }));
    return leastLength(code, type.file, value, handed, depth + 1);
}
/** What a format makes of texts of these lengths. */
function formattedLength(format, lengths) {
    let next = 0;
    let sum = 0;
    for (const [part, width = '', precision, verb] of format.matchAll(/%[-+# 0]*([1-9]\d*)?(?:\.(\d+))?([a-zA-Z%])|[^%]+|%/g)) {
        if (verb === undefined)
            sum += part.length;
        else if (verb === '%')
            sum += 1;
        else {
            const length = lengths[next++] ?? 0;
            const isText = verb === 's' || verb === 'v';
            const cut = isText && precision !== undefined ? Math.min(Number(precision), length) : length;
            sum += Math.max(Number(width), isText ? cut : verb === 'q' ? length + 2 : 1);
        }
    }
    return sum;
}
function isSetAgain(code, file, name) {
    const around = code.functions.around(file, name.startIndex);
    const text = around ? file.text.slice(around.start, around.end) : '';
    return [...text.matchAll(new RegExp(`\\b${name.text}\\s*[:+]?=(?!=)`, 'g'))].length > 1;
}

;// CONCATENATED MODULE: ./src/facts/server/review/first-of-file.ts
/** Keeps the first of each file: where one stands, a reader finds the others. */
function firstOfFile(all) {
    const first = new Map();
    for (const found of all) {
        const before = first.get(found.at.file);
        first.set(found.at.file, before ? { ...before, more: before.more + 1 } : { ...found, more: 0 });
    }
    return [...first.values()];
}

;// CONCATENATED MODULE: ./src/facts/server/review/log-channels.ts

const STANDARD = /^(?:fmt\.Print|log\.(?:Print|Fatal|Panic))(?:f|ln)?$/;
const SLOG = /^log\/slog\.(?:Debug|Info|Warn|Error)(?:Context)?$/;
const MLOG = /\/(?:shared\/)?mlog\.(?:Trace|Debug|Info|Warn|Error|Critical|Fatal|Log)$/;
const LOGRUS = /\/logrus\.(?:Trace|Debug|Info|Print|Warn|Warning|Error|Fatal|Panic)(?:f|ln)?$/;
const CHANNELS = [STANDARD, SLOG, MLOG, LOGRUS];
/** What leads another logger somewhere. */
const LEADS = /\b(?:ConfigureLogrus|AddHook|slog\.SetDefault|(?:logrus|log)\.SetOutput)\s*\(/;
const log_channels_NAMES = [
    ...['Print', 'Printf', 'Println', 'Fatal', 'Fatalf', 'Fatalln', 'Panic', 'Panicf', 'Panicln'],
    ...['Trace', 'Debug', 'Info', 'Warn', 'Warning', 'Error', 'Critical', 'Log'],
    ...['Tracef', 'Debugf', 'Infof', 'Warnf', 'Warningf', 'Errorf', 'Debugln', 'Infoln', 'Warnln', 'Errorln'],
    ...['DebugContext', 'InfoContext', 'WarnContext', 'ErrorContext'],
];
/** Whether a method that has the name of one that logs is called on what has the name of a logger. */
function callsALogger(code) {
    const names = [...log_channels_NAMES, 'Warnf', 'LogDebug', 'LogInfo', 'LogWarn', 'LogError'];
    return names.some((name) => code.calls
        .named(name)
        .some(({ callee, type }) => /(?<!dia|cata|b)log/i.test(callee.childForFieldName('operand')?.text ?? '') ||
        (type.kind !== 'function' && callee.text.includes('Log'))));
}
/** Finds them. */
function otherChannels(code) {
    // A hook of logrus, or a handler of slog, may lead to the plugin API.
    const led = code.program.files.some(({ text }) => LEADS.test(text));
    const found = new Map();
    // Before the plugin is connected there is no other way out.
    const early = code.graph.reach(code.functions.all.filter(({ label }) => label === 'main' || label === 'init'), true);
    for (const name of log_channels_NAMES) {
        for (const call of code.calls.named(name)) {
            const external = externalName(call);
            if (external === undefined || !CHANNELS.some((names) => names.test(external)))
                continue;
            if (led && !external.startsWith('fmt.'))
                continue;
            const around = code.functions.around(call.file, call.node.startIndex);
            if (around && early.has(around))
                continue;
            const within = around?.label ?? '';
            const what = external.slice(external.lastIndexOf('/') + 1);
            const key = `${call.file.path}:${within}:${what.split('.')[0] ?? ''}`;
            const before = found.get(key);
            found.set(key, before ? { ...before, count: before.count + 1 } : { ...sightingOf(code, call), what, count: 1 });
        }
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/facts/server/review/secret-values.ts
/** Names that end in a word for a secret: `accessToken`, `clientSecret`, `Password`, `api_key`. */
const SECRET = /(?:^|_|[a-z0-9])(?:[tT]oken|[sS]ecret|[pP]assword|[pP]asswd|[aA]pi_?[kK]ey|[aA]PIKey|[eE]ncryption_?[kK]ey|[pP]rivate_?[kK]ey)$/;
/** Tokens that open nothing: of pages, of parsers. */
const HARMLESS = /(?:page|next|continuation|sync|delta|skip|cursor|node|parse|json|xml|is|has|no|with|without|valid|invalid|missing|emoji|delim|text|start|end)_?(?:token|secret|password)$/i;
/** Whether a name says that its value is a secret. */
function isSecretName(name) {
    // The error of whoever looked for a secret is none.
    if (/^err/i.test(name) || /err(?:or)?$/i.test(name))
        return false;
    return (SECRET.test(name) || /^(?:token|secret|password|passwd|apikey|api_key)$/i.test(name)) && !HARMLESS.test(name);
}

;// CONCATENATED MODULE: ./src/facts/server/review/logs.ts






const LEVELS = {
    LogDebug: 'debug',
    LogInfo: 'info',
    LogWarn: 'warn',
    LogError: 'error',
    Debug: 'debug',
    Info: 'info',
    Warn: 'warn',
    Error: 'error',
};
const WHOLE = new Set(['Post', 'User', 'Config', 'Session', 'Bot']);
/** Finds every log call, and what is wrong with it. */
function loggingOf(code) {
    const calls = Object.entries(LEVELS).flatMap(([name, level]) => code.calls.named(name).flatMap((call) => (isLog(call) ? [{ call, level }] : [])));
    const levels = { debug: 0, info: 0, warn: 0, error: 0 };
    for (const { level } of calls)
        levels[level]++;
    const [first] = calls;
    return {
        levels,
        first: first && sightingOf(code, first.call),
        wrong: firstOfFile(inOrder(calls).flatMap(({ call }) => wrongArguments(code, call) ?? [])),
        content: calls.flatMap(({ call }) => contentOf(code, call) ?? []),
        tooHigh: [...calls.flatMap((logged) => tooHigh(code, logged) ?? []), ...eachRound(code, calls)],
        elsewhere: otherChannels(code),
        isSomehow: callsALogger(code),
    };
}
/** As they stand in the files. */
function inOrder(calls) {
    return [...calls].sort((a, b) => a.call.node.startIndex - b.call.node.startIndex);
}
function isLog(call) {
    const symbol = symbolOf(call);
    if (symbol !== undefined)
        return /^(?:API\.Log|Log\.)(?:Debug|Info|Warn|Error)$/.test(symbol);
    const { type, name } = call;
    if (!name.startsWith('Log'))
        return false;
    // An interface of the plugin's own that lists the API's methods.
    if (type.kind === 'function' && type.owner)
        return /^\((?:\w+ )?string, \w+ \.\.\.(?:interface\{\}|any)\)$/.test(type.node.childForFieldName('parameters')?.text ?? '');
    return type.kind === 'unknown' && /(?:^|\.)(?:API|api)$/.test(call.callee.childForFieldName('operand')?.text ?? '');
}
function wrongArguments(code, call) {
    const { args, name } = call;
    const [message, ...pairs] = args;
    // What is spread, or handed on from another call, cannot be counted.
    if (!message || pairs.some(({ type }) => type === 'variadic_argument'))
        return undefined;
    const seen = sightingOf(code, call);
    const verb = /%[+#]?[vsdqwx]\b/.exec(constantText(code.program, call.file, message) ?? '')?.[0];
    if (verb !== undefined && pairs.length > 0)
        return { ...seen, problem: 'verb', name, text: verb };
    if (pairs.length % 2 === 1)
        return { ...seen, problem: 'odd', name, text: pairs.at(-1)?.text ?? '' };
    const key = pairs.find(({ type, text }, index) => index % 2 === 0 &&
        (/^(?:int_literal|float_literal|true|false|nil|composite_literal)$/.test(type) ||
            /^\w*[eE]rr\.Error\(\)$/.test(text)));
    return key && { ...seen, problem: 'key', name, text: key.text };
}
function contentOf(code, call) {
    for (const [index, arg] of call.args.entries()) {
        const value = arg.type === 'unary_expression' ? (arg.childForFieldName('operand') ?? arg) : arg;
        const whole = index > 0 ? modelType(code.program, call.file, value) : undefined;
        if (whole !== undefined && WHOLE.has(whole))
            return { ...sightingOf(code, call), what: arg.text, whole };
        if (index > 0 && isSecretValue(code, call, value))
            return { ...sightingOf(code, call), what: arg.text, whole: undefined };
    }
    return undefined;
}
/** A name or field that says that it holds a secret, of a type that can hold one. */
function isSecretValue(code, { file }, node) {
    const name = node.type === 'identifier' ? node : node.type === 'selector_expression' ? node.childForFieldName('field') : null;
    if (!name || !isSecretName(name.text))
        return false;
    const { kind } = code.program.types.ofExpression(file, node);
    return kind === 'foreign' || kind === 'unknown';
}
/** What happened, in words that tell of nothing that went wrong. */
const HAPPENED = /^(?:successfully|received|started|starting|finished|completed|connected|registered|initiali[sz]ed|processing|handling|activated|loaded|created|sent|posted|updated|got|done)\b/i;
const WRONG = /fail|error|unable|cannot|could ?n|can'?t|invalid|missing|\bnot?\b|without|refus|timeout|timed|panic|denied|unexpected|unknown|unsupported|lost|bad|wrong|mismatch|unauthori|forbidden|empty|nil/i;
function tooHigh(code, { call, level }) {
    if (level !== 'error')
        return undefined;
    const message = constantText(code.program, call.file, call.args[0]);
    if (message === undefined || !HAPPENED.test(message) || WRONG.test(message))
        return undefined;
    if (call.args.slice(1).some(({ text }) => /err/i.test(text)))
        return undefined;
    return { ...sightingOf(code, call), what: message, level };
}
const ROUNDS = ['Schedule', 'AddFunc', 'NewTicker', 'Tick'];
/** Lines on the info level that say no more than that a round of a job went well. */
function* eachRound(code, calls) {
    const plain = calls.flatMap(({ call, level }) => {
        const message = level === 'info' && call.args.length === 1 ? constantText(code.program, call.file, call.args[0]) : undefined;
        return message !== undefined && /^success/i.test(message) ? [{ call, message }] : [];
    });
    if (plain.length === 0)
        return;
    const starts = ROUNDS.flatMap((name) => code.calls.named(name).flatMap(({ file, node }) => {
        const around = code.functions.around(file, node.startIndex);
        const inside = around && code.graph.edgesOf(around).filter(({ start }) => node.startIndex <= start && start < node.endIndex);
        return inside?.map(({ to }) => to) ?? [];
    }));
    const reached = code.graph.reach(starts);
    for (const { call, message } of plain) {
        const around = code.functions.around(call.file, call.node.startIndex);
        if (around && reached.has(around))
            yield { ...sightingOf(code, call), what: message, level: 'info' };
    }
}

;// CONCATENATED MODULE: ./src/facts/server/review/settings.ts



const KNOWS_MASK = /\bFakeSetting\b|"\*{8,}"/;
/** Finds both. */
function settingUses(code) {
    return { judged: [...judgedFields(code)], savedKeys: [...savedKeys(code)] };
}
function* judgedFields(code) {
    const hooks = code.hooks('ConfigurationWillBeSaved');
    if (hooks.length === 0 || code.program.files.some(({ text }) => KNOWS_MASK.test(text)))
        return;
    const seen = new Set();
    for (const of of code.graph.reach(hooks, true).keys()) {
        for (const { index, 0: found, 1: name = '' } of settings_textOf(of).matchAll(/\.([A-Z]\w*)\b|\["(\w+)"\]/g)) {
            const start = of.start + index;
            const path = pathTo(of.file, start + 1, start + found.length);
            const field = path.at(-1);
            const what = name || (/"(\w+)"/.exec(found)?.[1] ?? '');
            if (seen.has(what) ||
                (field?.type !== 'field_identifier' && name !== '') ||
                isOnlyAskedForText(of.file, start + found.length))
                continue;
            if (!field || isComment(field.type))
                continue;
            seen.add(what);
            yield {
                at: of.file.locate(path.findLast(({ type }) => type === 'selector_expression') ?? field),
                within: of.label,
                what,
            };
        }
    }
}
function isComment(type) {
    return type === 'comment';
}
/** A mask is a text as well, so that asking whether there is one tells the same. */
function isOnlyAskedForText(file, end) {
    return /^\)?[!=]=""/.test(file.text.slice(end, end + 20).replace(/\s/g, ''));
}
function settings_textOf({ file, start, end }) {
    return file.text.slice(start, end);
}
function* savedKeys(code) {
    for (const call of code.calls.named('SavePluginConfig')) {
        if (!/^(?:API|Configuration)\.SavePluginConfig$/.test(symbolOf(call) ?? ''))
            continue;
        const around = code.functions.around(call.file, call.node.startIndex);
        if (!around)
            continue;
        const scope = [
            around,
            ...code.graph
                .edgesOf(around)
                .filter(({ start }) => call.node.startIndex <= start && start < call.node.endIndex)
                .map(({ to }) => to),
        ];
        for (const of of scope) {
            // `"key": value` in a map, and `settings["key"] = value`.
            for (const { index, 0: found } of settings_textOf(of).matchAll(/"\w+"(?=\s*:(?!=)|\s*\]\s*=(?!=))/g)) {
                const start = of.start + index;
                const path = pathTo(of.file, start, start + found.length);
                const literal = path.findLast(({ type }) => type === 'interpreted_string_literal');
                const what = constantText(code.program, of.file, literal);
                if (literal && what !== undefined)
                    yield { at: of.file.locate(literal), within: of.label, what };
            }
        }
    }
}

// EXTERNAL MODULE: ./src/words/pattern.ts
var pattern = __webpack_require__(3075);
;// CONCATENATED MODULE: ./src/facts/server/review/routes.ts




const VERBS = [
    'HandleFunc',
    'Handle',
    'Get',
    'Post',
    'Put',
    'Delete',
    'Patch',
    'GET',
    'POST',
    'PUT',
    'DELETE',
    'PATCH',
    'Any',
];
const ROUTERS = (0,pattern/* either */.gP)([
    /^net\/http$/,
    /^github\.com\/(?:gorilla\/mux|gin-gonic\/gin|julienschmidt\/httprouter)$/,
    /^github\.com\/(?:go-chi\/chi|labstack\/echo)(?:\/v\d+)?$/,
]);
/** More than any plugin has; a made-up one is not read to its end. */
const MAX_ROUTES = 1000;
/** Finds the routes of gorilla/mux, net/http, chi, gin, httprouter and echo, and the cases of a switch over the path. */
function routesOf(code) {
    const serving = code.hooks('ServeHTTP');
    if (serving.length === 0)
        return { routes: [], isCut: false };
    const found = [...VERBS.flatMap((name) => code.calls.named(name).flatMap((call) => registered(code, call) ?? []))];
    const direct = code.graph.reach(serving, true);
    for (const of of [...direct.keys()].slice(0, 50))
        found.push(...switched(code, of));
    return { routes: found.slice(0, MAX_ROUTES), isCut: found.length > MAX_ROUTES };
}
function registered(code, call) {
    const [path, ...handlers] = call.args;
    if (!path || handlers.length === 0)
        return undefined;
    const within = code.functions.around(call.file, call.node.startIndex);
    const { type } = call;
    const router = call.callee.childForFieldName('operand');
    if (!within || !router || type.kind !== 'external-function' || !ROUTERS.test(type.path))
        return undefined;
    if (type.path === 'net/http' && type.receiver !== 'ServeMux')
        return undefined;
    return {
        file: call.file,
        node: call.node,
        path: constantText(code.program, call.file, path) ?? path.text,
        handlers,
        within,
        routers: routersFrom(call.file, router),
    };
}
/** The names on the way up: `api` of `api := root.PathPrefix("/api").Subrouter()`, then `root`. */
function routersFrom(file, router) {
    const names = [];
    let node = router;
    for (let steps = 0; node && steps < 40; steps++) {
        if (node.type === 'call_expression') {
            const called = node.childForFieldName('function');
            if (/^New(?:Router|ServeMux|Mux)?$|^Default$/.test(called?.childForFieldName('field')?.text ?? ''))
                return names;
            node = called?.childForFieldName('operand');
        }
        else if (node.type === 'selector_expression' || node.type === 'identifier') {
            names.push(node.text);
            node = originOf(file, node)?.value;
        }
        else
            node = undefined;
    }
    return [...names, undefined];
}
function switched(code, of) {
    const body = of.file.text.slice(of.start, of.end);
    if (!/\bswitch\b[^\n]*(?:\.Path|\bpath\b)/.test(body))
        return [];
    return [...body.matchAll(/\bcase\b/g)].flatMap(({ index }) => {
        const way = pathTo(of.file, of.start + index, of.start + index + 4);
        const node = way.findLast(({ type }) => type === 'expression_case');
        const over = way.findLast(({ type }) => type === 'expression_switch_statement');
        if (!node || !over || !/\.Path\b|\bpath\b/.test(over.childForFieldName('value')?.text ?? ''))
            return [];
        const value = node.childForFieldName('value')?.namedChild(0);
        const path = constantText(code.program, of.file, value) ?? value?.text;
        const handlers = node.namedChildren.filter(({ type }) => type === 'statement_list');
        return path === undefined || handlers.length === 0
            ? []
            : [{ file: of.file, node: value ?? node, path, handlers, within: of, routers: [] }];
    });
}

;// CONCATENATED MODULE: ./src/facts/server/review/authentication.ts




const USER = /mattermost-user-id/i;
/** Other proofs of where a request comes from. */
const PROOF = /ConstantTimeCompare|\bhmac\b|ValidMAC|ValidatePayload|[sS]ignature|Mattermost-Plugin-I[dD]|SourcePluginId|SessionId|GetSession\b|[sS]ecret\b|\bjwt\b|[tT]oken\b|\bstate\b|[vV]erif|[aA]uth|BasicAuth|Get\("code"\)/;
/** Finds both. */
function authenticationOf(code) {
    const { routes, isCut } = routesOf(code);
    const ask = openAsks(code);
    const claimed = firstOfFile(claimedIdentities(code, ask.words));
    if (code.hooks('ServeHTTP').some((serve) => ask.isAsking(serve) || isPreceded(code, ask, serve, serve.end)))
        return { routes: routes.length, open: [], claimed, isCut };
    const open = new Map();
    for (const route of routes) {
        const what = isOpen(code, ask, route);
        if (what === undefined)
            continue;
        const before = open.get(route.within);
        const at = route.file.locate(route.node.startPosition.row === route.node.endPosition.row
            ? route.node
            : (route.node.namedChild(0) ?? route.node));
        open.set(route.within, before
            ? { ...before, more: before.more + 1 }
            : { at, within: route.within.label, what, path: route.path, more: 0 });
    }
    return { routes: routes.length, open: [...open.values()], claimed, isCut };
}
function openAsks(code) {
    // The header's name may stand in a constant.
    const names = code.program.files.flatMap(({ text }) => [...text.matchAll(/\b(\w+)\s*(?:string\s*)?=\s*["`]mattermost-user-id["`]/gi)].flatMap(([, name]) => name ?? []));
    const words = new RegExp([USER.source, ...names.map((name) => `\\b${name}\\b`)].join('|'), 'i');
    const isAsking = ({ file, start, end }) => words.test(file.text.slice(start, end));
    const guarded = new Set();
    for (const call of code.calls.named('Use')) {
        const router = call.callee.childForFieldName('operand')?.text;
        const reached = code.graph.reach(call.args.flatMap((arg) => named(code, call.file, arg)));
        const isGuard = call.args.some((arg) => words.test(arg.text)) || [...reached.keys()].some((of) => isAsking(of) || isProving(of));
        // A middleware that nothing is known of may ask.
        if (router !== undefined && (isGuard || reached.size === 0))
            guarded.add(router);
    }
    return { words, isAsking, guarded };
}
/** What a route does on the server, where nobody is asked on the way to it. */
function isOpen(code, ask, route) {
    if (route.handlers.some(({ text }) => ask.words.test(text) || PROOF.test(text)))
        return undefined;
    if (route.routers.some((router) => (router === undefined ? ask.guarded.size > 0 : ask.guarded.has(router))))
        return undefined;
    const { within, node: place } = route;
    // A switch stands in a function that may ask for all of its cases.
    if (route.routers.length === 0 && (ask.isAsking(within) || isPreceded(code, ask, within, place.startIndex)))
        return undefined;
    const handlers = route.handlers.flatMap((node) => named(code, route.file, node));
    if (handlers.length === 0)
        return undefined;
    const near = handlers.flatMap((handler) => [handler, ...code.graph.edgesOf(handler).map(({ to }) => to)]);
    if (near.some(isProving))
        return undefined;
    const reached = code.graph.reach(handlers);
    for (const of of reached.keys())
        if (ask.isAsking(of))
            return undefined;
    for (const of of reached.keys())
        for (const { symbol } of code.usesIn(of))
            if (!CHEAP_SYMBOLS.test(symbol))
                return symbol;
    return undefined;
}
/** Whether a function asks by a condition that calls another one, before an offset. */
function isPreceded(code, ask, of, end) {
    return code.graph.edgesOf(of).some(({ to, start, isDirect }) => {
        if (start >= end || !isDirect)
            return false;
        const line = of.file.text.slice(of.file.text.lastIndexOf('\n', start) + 1, start);
        return (/\bif\b|:?=/.test(line) &&
            (isProving(to) || [...code.graph.reach([to], true).keys()].some((each) => ask.isAsking(each))));
    });
}
function isProving({ file, start, end }) {
    return PROOF.test(file.text.slice(start, end));
}
/** The functions that are named inside a node. */
function named(code, file, node) {
    const around = code.functions.around(file, node.startIndex);
    const { startIndex, endIndex } = node;
    return around
        ? code.graph.edgesOf(around).flatMap(({ to, start }) => (startIndex <= start && start < endIndex ? [to] : []))
        : [];
}
const CLAIMED = /\b(\w+)\.UserI[dD]\b/g;
const CLAIMS = new Set(['PostActionIntegrationRequest', 'SubmitDialogRequest']);
/** Handlers that decode what an action or a dialog sends, and believe its `UserId`. */
function* claimedIdentities(code, words) {
    // A function that knows both may compare them for all handlers.
    const compares = code.functions.all.some(({ file, start, end }) => {
        const text = file.text.slice(start, end);
        return words.test(text) && /\.UserI[dD]\b/.test(text);
    });
    if (compares)
        return;
    for (const of of code.functions.all) {
        const text = of.file.text.slice(of.start, of.end);
        if (!/\*http\.Request\b/.test(text) || !/FromJ(?:son|SON)\(|\.Decode\(|Unmarshal\(/.test(text) || words.test(text))
            continue;
        for (const { index, 1: name = '' } of text.matchAll(CLAIMED)) {
            const start = of.start + index;
            const holder = of.file.nodeAt(start, start + name.length);
            const type = modelType(code.program, of.file, holder);
            if (!holder || type === undefined || !CLAIMS.has(type))
                continue;
            yield { at: of.file.locate(holder.parent ?? holder), within: of.label, what: type };
            break;
        }
    }
}

;// CONCATENATED MODULE: ./src/facts/server/review/requests.ts


/** Finds them. */
function requests_requestsOf(code) {
    return {
        endless: [...endless(code)],
        addedHeaders: [...addedHeaders(code)],
        unlimited: unlimited(code),
        unverified: [...unverified(code)],
    };
}
function around(code, file, offset) {
    const of = code.functions.around(file, offset);
    return of ? file.text.slice(of.start, of.end) : (file.topLevelAt(offset)?.text ?? '');
}
function* endless(code) {
    for (const name of ['Get', 'Post', 'PostForm', 'Head']) {
        for (const call of code.calls.named(name)) {
            const external = externalName(call);
            if (external === `net/http.${name}`)
                yield { ...sightingOf(code, call), what: `http.${name}` };
        }
    }
    for (const file of code.program.files) {
        if (file.role !== 'code')
            continue;
        for (const { index, 0: found } of file.text.matchAll(/\bhttp\.(?:Client\s*\{|DefaultClient\b)/g)) {
            const node = file.nodeAt(index, index + found.replace('{', '').trimEnd().length);
            const type = code.program.types.ofExpression(file, node);
            const text = around(code, file, index);
            // A context with a deadline ends a request as well, and who hands the context in may have set one.
            if (!node || /\bcontext\.With(?:Timeout|Deadline)\(|\.Timeout\s*=|\bcontext\.Context\b/.test(text))
                continue;
            const seen = { at: file.locate(node), within: labelAt(code, file, index) };
            if (found.startsWith('http.DefaultClient')) {
                // Where it is only handed on, what its requests carry is not known.
                if (node.type === 'selector_expression' &&
                    type.kind !== 'unknown' &&
                    node.parent?.type === 'selector_expression')
                    yield { ...seen, what: 'http.DefaultClient' };
                continue;
            }
            const literal = node.type === 'composite_literal' ? node : node.parent;
            const body = literal?.type === 'composite_literal' ? literal.childForFieldName('body') : undefined;
            if (!body || !isOfHttp(file) || /\.Transport\s*=/.test(text))
                continue;
            // What goes through the plugin API is no request over the network.
            const transport = body.namedChildren.find((element) => element.namedChild(0)?.text === 'Transport');
            if (transport && code.program.types.ofExpression(file, transport.namedChild(1)?.namedChild(0)).kind === 'named')
                continue;
            const keys = body.namedChildren.map((element) => element.namedChild(0)?.text);
            if (!keys.includes('Timeout'))
                yield { ...seen, what: 'http.Client{}' };
        }
    }
}
function isOfHttp(file) {
    return file.imports.some(({ path, alias }) => path === 'net/http' && (alias ?? 'http') === 'http');
}
function* addedHeaders(code) {
    for (const call of code.calls.named('Add')) {
        const [key] = call.args;
        const name = /^["`](mattermost-(?:user|plugin)-id)["`]$/i.exec(key?.text ?? '')?.[1];
        const holder = call.callee.childForFieldName('operand');
        const request = holder?.type === 'selector_expression' ? holder.childForFieldName('operand') : null;
        // On a request that the plugin makes itself there is nothing to add to.
        if (name !== undefined && request && (parameterType(call.file, request) ?? '').endsWith('http.Request'))
            yield { ...sightingOf(code, call), what: name };
    }
}
const READERS = ['ReadAll', 'NewDecoder'];
const LIMITS = /\bMaxBytesReader\b|\bLimitReader\b|\bMaxBytesHandler\b|\bLimitedReader\b/;
function unlimited(code) {
    // What stands before all handlers may limit all of them.
    const before = [
        ...code.hooks('ServeHTTP'),
        ...code.graph
            .reach(code.calls.named('Use').flatMap(({ file, node }) => {
            const around = code.functions.around(file, node.startIndex);
            return around
                ? code.graph
                    .edgesOf(around)
                    .flatMap(({ to, start }) => (node.startIndex <= start && start < node.endIndex ? [to] : []))
                : [];
        }))
            .keys(),
    ];
    if (before.some(({ file, start, end }) => LIMITS.test(file.text.slice(start, end))))
        return [];
    const found = new Map();
    for (const name of READERS) {
        for (const call of code.calls.named(name)) {
            const body = call.args[0];
            const request = body?.type === 'selector_expression' && body.childForFieldName('field')?.text === 'Body'
                ? body.childForFieldName('operand')
                : null;
            if (!body ||
                !request ||
                !isIncoming(call.file, request) ||
                LIMITS.test(around(code, call.file, call.node.startIndex)))
                continue;
            const earlier = found.get(call.file);
            found.set(call.file, earlier
                ? { ...earlier, more: earlier.more + 1 }
                : { ...sightingOf(code, call), what: `${call.callee.text}(${body.text})`, more: 0 });
        }
    }
    return [...found.values()];
}
function isIncoming(file, request) {
    return /^\*http\.Request$/.test(parameterType(file, request) ?? '');
}
/** A condition on a setting. */
const CHOICE = /\bif\s.*(?:[Ss]kip|[Ii]nsecure|[Vv]erify|[Tt][Ll][Ss]|Developer)/;
function* unverified(code) {
    for (const file of code.program.files) {
        if (file.role !== 'code')
            continue;
        for (const { index, 0: found } of file.text.matchAll(/\bInsecureSkipVerify\s*[:=]\s*true\b/g)) {
            const node = file.nodeAt(index, index + 18);
            if (!node || node.type === 'comment')
                continue;
            const of = code.functions.around(file, index);
            // Behind a setting it is the administrator's choice.
            const before = of ? file.text.slice(of.start, index) : '';
            const open = before.slice(before.lastIndexOf('}') + 1).split('\n');
            if (open.some((line) => CHOICE.test(line) && line.includes('{')))
                continue;
            yield { at: file.locate(node), within: labelAt(code, file, index), what: found };
        }
    }
}

;// CONCATENATED MODULE: ./src/data/words/reviewed-names.json
var reviewed_names_namespaceObject = /*#__PURE__*/JSON.parse('{"Ar":["API.KVSet","API.KVDelete","API.KVSetWithExpiry","API.KVDeleteAll","API.CreatePost","API.UpdatePost","API.DeletePost","API.RegisterCommand","API.UnregisterCommand","API.AddUserToChannel","API.DeleteChannelMember","API.SendMail","API.SavePluginConfig","API.UpdateUser","API.CreateTeamMember","API.DeletePreferencesForUser","API.UpdatePreferencesForUser","API.AddReaction","API.RemoveReaction","Post.CreatePost","Post.UpdatePost","Post.DeletePost","Post.DM","Post.AddReaction","KV.Set","KV.Delete","KV.DeleteAll","SlashCommand.Register"],"yW":["permissioncreatepost","permissionreadchannel","permissionreadchannelcontent","permissionmanagepublicchannelproperties","permissionmanageprivatechannelproperties","permissionmanagepublicchannelmembers","permissionmanageprivatechannelmembers","permissionmanagechannelroles","permissionuploadfile","permissiondeletepost","permissiondeleteothersposts","permissioneditpost","permissioneditothersposts","permissionaddreaction","permissiondeletepublicchannel","permissiondeleteprivatechannel","permissionusechannelmentions"],"mg":["permissionviewteam","permissionmanageteam","permissionmanageteamroles","permissioncreatepublicchannel","permissioncreateprivatechannel","permissionlistteamchannels","permissionjoinpublicchannels","permissionaddusertoteam","permissionremoveuserfromteam"]}');
;// CONCATENATED MODULE: ./src/facts/server/review/secrets.ts







/** Finds them. */
function securityOf(code) {
    return {
        compared: [...compared(code)],
        weakRandom: [...weakRandom(code)],
        commands: [...commands(code)],
        statements: [...statements(code)],
        scopes: [...scopes(code)],
    };
}
const RECEIVED = (0,pattern/* either */.gP)([
    /Header\.Get\(|FormValue\(|\.Query\(\)|mux\.Vars\(|PathValue\(/,
    /\.URL\b|\.Form\b|\.Body\b|args\.Token|\bvars\[/,
]);
function* compared(code) {
    for (const file of code.program.files) {
        if (file.role !== 'code')
            continue;
        for (const { index } of file.text.matchAll(/[!=]=/g)) {
            const line = file.text.slice(file.text.lastIndexOf('\n', index) + 1, file.text.indexOf('\n', index) + 1);
            if (!/token|secret|passw|key/i.test(line))
                continue;
            const path = pathTo(file, index, index + 2);
            const node = path.findLast(({ type }) => type === 'binary_expression');
            const [left, right] = [node?.childForFieldName('left'), node?.childForFieldName('right')];
            if (!node || !left || !right || node.childForFieldName('operator')?.startIndex !== index)
                continue;
            const secret = [left, right].find((side) => isSecret(side));
            const other = secret === left ? right : left;
            if (!secret || !/^(?:identifier|selector_expression|call_expression|index_expression)$/.test(other.type))
                continue;
            if (constantText(code.program, file, other) !== undefined || other.text === 'nil')
                continue;
            // Only who sends it can measure how long the comparison takes.
            const origin = originOf(file, other)?.value;
            const given = originOf(file, secret)?.value;
            const isReceived = RECEIVED.test(other.text) || (origin && RECEIVED.test(origin.text));
            if (isReceived || (given && RECEIVED.test(given.text)) || RECEIVED.test(secret.text))
                yield { at: file.locate(node), within: labelAt(code, file, index), what: node.text };
        }
    }
}
function isSecret(node) {
    const name = node.type === 'selector_expression' ? node.childForFieldName('field') : node;
    return (name?.type === 'identifier' || name?.type === 'field_identifier') && isSecretName(name.text);
}
function* weakRandom(code) {
    for (const name of ['Intn', 'Int', 'Int31n', 'Int63', 'Int63n', 'Read', 'IntN', 'N', 'Uint64', 'Uint32', 'Perm']) {
        for (const call of code.calls.named(name)) {
            if (!/^math\/rand(?:\/v2)?\./.test(externalName(call) ?? ''))
                continue;
            const of = code.functions.around(call.file, call.node.startIndex);
            if (of && /token|secret|passw|nonce|salt|credential|apikey|state(?:$|[A-Z])|securestring/i.test(of.name))
                yield { ...sightingOf(code, call), what: call.callee.text };
        }
    }
}
function* commands(code) {
    for (const name of ['Command', 'CommandContext']) {
        for (const call of code.calls.named(name)) {
            if (externalName(call) !== `os/exec.${name}`)
                continue;
            const [program, ...args] = name === 'Command' ? call.args : call.args.slice(1);
            const isShell = /^["`](?:\/bin\/)?(?:ba|z)?sh["`]$|^["`]cmd(?:\.exe)?["`]$/.test(program?.text ?? '');
            if (isShell && args.some((arg) => constantText(code.program, call.file, arg) === undefined))
                yield { ...sightingOf(code, call), what: call.node.text };
        }
    }
}
const SQL = /^\s*(?:SELECT|INSERT|UPDATE|DELETE)\b/i;
function* statements(code) {
    for (const name of [
        'Query',
        'QueryRow',
        'Exec',
        'QueryContext',
        'QueryRowContext',
        'ExecContext',
        'Queryx',
        'Select',
        'Get',
    ]) {
        for (const call of code.calls.named(name)) {
            const text = call.args.find((arg) => SQL.test(leadingText(code, call.file, arg)));
            if (!text || constantText(code.program, call.file, text) !== undefined || namesTables(call.file, text))
                continue;
            const receiver = externalName(call) ?? '';
            if (/^database\/sql\.|sqlx/.test(receiver))
                yield { ...sightingOf(code, call), what: text.text };
        }
    }
}
/** Whether all that is put in is called a table, a column or a prefix, which no placeholder can stand for. */
function namesTables(file, text) {
    const sum = originOf(file, text)?.value ?? text;
    const [, ...values] = sum.type === 'call_expression' ? (sum.childForFieldName('arguments')?.namedChildren ?? []) : [];
    return values.length > 0 && values.every((value) => /(?:table|column|prefix|schema)(?:name)?s?$/i.test(value.text));
}
/** The constant text that an expression begins with: of a sum, a format, or a variable of either. */
function leadingText(code, file, node) {
    const origin = originOf(file, node)?.value ?? node;
    const first = origin.type === 'call_expression' && origin.childForFieldName('function')?.text === 'fmt.Sprintf'
        ? origin.childForFieldName('arguments')?.namedChild(0)
        : origin;
    const left = first?.type === 'binary_expression'
        ? first.descendantsOfType(['interpreted_string_literal', 'raw_string_literal'])[0]
        : first;
    return constantText(code.program, file, left) ?? '';
}
const CHANNEL = new Set(reviewed_names_namespaceObject.yW);
const TEAM = new Set(reviewed_names_namespaceObject.mg);
function* scopes(code) {
    for (const call of code.calls.named('HasPermissionTo')) {
        if (!/^(?:API|User)\.HasPermissionTo$/.test(symbolOf(call) ?? ''))
            continue;
        const permission = call.args[1]?.childForFieldName('field')?.text;
        const plain = permission?.replaceAll('_', '').toLowerCase() ?? '';
        if (permission !== undefined && (CHANNEL.has(plain) || TEAM.has(plain)))
            yield { ...sightingOf(code, call), what: permission };
    }
}

;// CONCATENATED MODULE: ./src/facts/server/review/node-local.ts


const node_local_WRITES = ['WriteFile', 'Create', 'OpenFile', 'Mkdir', 'MkdirAll', 'Rename'];
const TEMPORARY = /[tT]e?mp\b|[tT]empDir|[tT]emp[A-Z]|MkdirTemp|CreateTemp|TempFile|os\.DevNull/;
const GOES_AWAY = /\bos\.Remove(?:All)?\(/;
/** Finds both in what a hook leads to. */
function nodeLocal(code) {
    let reached;
    const isReached = (file, offset) => {
        const of = code.functions.around(file, offset);
        // Following all calls takes long, and few plugins have anything to ask of it.
        return of !== undefined && (reached ??= code.graph.reach(code.hooks())).has(of);
    };
    const hostnames = code.calls
        .named('Hostname')
        .flatMap((call) => externalName(call) === 'os.Hostname' && isReached(call.file, call.node.startIndex)
        ? [{ ...sightingOf(code, call), what: 'os.Hostname' }]
        : []);
    const files = node_local_WRITES.flatMap((name) => code.calls.named(name).flatMap((call) => {
        const external = externalName(call) ?? '';
        if (external !== `os.${name}` && external !== `io/ioutil.${name}`)
            return [];
        const [path] = call.args;
        const origin = path && originOf(call.file, path)?.value.text;
        const of = code.functions.around(call.file, call.node.startIndex);
        const isTemporary = of === undefined ||
            // Where the caller says which file, it may be one that goes away again.
            isGiven(of, `${path?.text ?? ''} ${origin ?? ''}`) ||
            TEMPORARY.test(`${path?.text ?? ''} ${origin ?? ''}`) ||
            [TEMPORARY, GOES_AWAY].some((words) => words.test(call.file.text.slice(of.start, of.end)));
        const isRead = name === 'OpenFile' && !/O_(?:WRONLY|RDWR|CREATE|APPEND)/.test(call.node.text);
        return isTemporary || isRead || !isReached(call.file, call.node.startIndex)
            ? []
            : [{ ...sightingOf(code, call), what: call.callee.text }];
    }));
    return { hostnames, files };
}
/** Whether an expression names a parameter of the function: `path`, `filepath.Dir(path)`. */
function isGiven({ node }, text) {
    const names = (node.childForFieldName('parameters')?.namedChildren ?? []).flatMap((parameter) => parameter.childrenForFieldName('name').map((name) => name.text));
    const words = new Set(text.match(/(?<![\w.])\w+/g));
    return names.some((name) => words.has(name));
}

;// CONCATENATED MODULE: ./src/facts/server/review/kv-races.ts

const GETS = /^(?:API\.KVGet|KV\.Get)$/;
const SETS = /^(?:API\.KVSet|API\.KVSetWithExpiry|KV\.Set|KV\.SetWithExpiry)$/;
const SAFE = /^(?:API\.KVCompareAnd\w+|API\.KVSetWithOptions|KV\.CompareAnd\w+|KV\.SetAtomic\w*|cluster\..*)$/;
/** A function that takes a lock, or says in its name that its caller holds one. */
const LOCKED = /^func [^\n]*?\b\w+Locked\(|\.Lock(?:WithContext)?\(/;
/** Finds them, where the call that reads and the one that writes stand in one function. */
function* kvRaces(code) {
    const access = openAccess(code);
    const mayAccess = openMayAccess(code, access);
    // Which of its locks is the cluster's cannot be told where a plugin has one.
    const locks = code.program.files.some(({ text }) => /\bcluster\.NewMutex\(/.test(text)) ? LOCKED : undefined;
    for (const of of code.functions.all) {
        const uses = code.usesIn(of);
        if (uses.some(({ symbol }) => SAFE.test(symbol)) || locks?.test(of.file.text.slice(of.start, of.end)))
            continue;
        const reads = [];
        const writes = [];
        for (const { symbol, end } of uses) {
            const list = GETS.test(symbol) ? reads : SETS.test(symbol) ? writes : undefined;
            const call = list && callAround(of.file, end);
            if (call && !call.text.includes('Atomic'))
                list.push({ call, isOwn: false });
        }
        for (const { to, start, isDirect } of mayAccess(of) ? code.graph.edgesOf(of) : []) {
            const does = access(to);
            const call = does && isDirect ? callAround(of.file, start + to.name.length) : undefined;
            if (call)
                (does === 'reads' ? reads : writes).push({ call, isOwn: true });
        }
        const found = reads.length > 0 && writes.length > 0 ? raceIn(code, of, reads, writes) : undefined;
        if (found)
            yield found;
    }
}
function openAccess(code) {
    const known = new Map();
    return (of) => {
        if (known.has(of))
            return known.get(of);
        const symbols = code.usesIn(of).map(({ symbol }) => symbol);
        const [gets, sets] = [symbols.some((symbol) => GETS.test(symbol)), symbols.some((symbol) => SETS.test(symbol))];
        const isPlain = !symbols.some((symbol) => SAFE.test(symbol)) && gets !== sets && !of.node.text.includes('SetAtomic');
        const found = isPlain ? (gets ? 'reads' : 'writes') : undefined;
        known.set(of, found);
        return found;
    };
}
/** Whether a text names functions that read and write, or does one of the two itself: following all calls takes long. */
function openMayAccess(code, access) {
    const names = (does) => new Set(code.functions.all.flatMap((of) => (access(of) === does ? [of.name] : [])));
    const [readers, writers] = [names('reads'), names('writes')];
    return (of) => {
        const words = new Set(of.file.text.slice(of.start, of.end).match(/(?<!\w)\w+(?=\s*\()/g));
        const has = (group, does) => access(of) === does || [...words].some((word) => group.has(word));
        return has(readers, 'reads') && has(writers, 'writes');
    };
}
function raceIn(code, of, reads, writes) {
    for (const read of reads) {
        const name = kv_races_resultOf(of.file, read);
        if (name === undefined)
            continue;
        for (const write of writes) {
            if (write.call.startIndex <= read.call.endIndex || !isOneKey(read, write))
                continue;
            const between = of.file.text.slice(read.call.startIndex, write.call.startIndex);
            const closure = /(?<!\w)(\w+) ?:?= ?func\([^\n]*\{$/.exec(of.file.text.slice(of.start, read.call.startIndex).split('\n').slice(-3, -1).join('\n').trimEnd())?.[1];
            const names = read.isOwn || write.isOwn ? new Set([name]) : derived(between, name, closure);
            const given = (write.call.childForFieldName('arguments')?.namedChildren ?? []).slice(write.isOwn ? 0 : 1);
            const isGiven = given.some(({ text }) => [...names].some((each) => read.isOwn || write.isOwn ? text.replace(/^[&*]/, '') === each : new RegExp(`\\b${each}\\b`).test(text)));
            if (!isGiven || ((read.isOwn || write.isOwn) && !isChanged(between, name)))
                continue;
            if (isBehindMiss(of.file, write.call, between) || isLocked(code, of, read.call))
                continue;
            return {
                at: of.file.locate(write.call.childForFieldName('function') ?? write.call),
                within: of.label,
                what: write.call.childForFieldName('function')?.text ?? '',
                read: read.call.childForFieldName('function')?.text ?? '',
            };
        }
    }
    return undefined;
}
function callAround(file, end) {
    const path = pathTo(file, end - 1, end);
    const call = path.findLast(({ type }) => type === 'call_expression');
    return call && (call.childForFieldName('function')?.endIndex ?? 0) >= end ? call : undefined;
}
/** Two direct accesses must name one key; of the plugin’s own functions the value tells. */
function isOneKey(read, write) {
    const key = ({ call }) => call.childForFieldName('arguments')?.namedChild(0)?.text.replace(/\s+/g, '');
    return read.isOwn || write.isOwn || key(read) === key(write);
}
/** The variable that takes what is read: the first on the left, or the one whose address is given. */
function kv_races_resultOf(file, { call, isOwn }) {
    const target = isOwn ? undefined : call.childForFieldName('arguments')?.namedChild(1);
    if (target)
        return target.text.replace(/^&/, '');
    const path = pathTo(file, call.startIndex, call.startIndex + 1);
    const statement = path.findLast(({ type }) => /^(?:short_var_declaration|assignment_statement)$/.test(type));
    const left = statement?.childForFieldName('left')?.namedChild(0);
    return left?.type === 'identifier' && left.text !== '_' ? left.text : undefined;
}
/** The names that a value goes into, in the order of the text. */
function derived(text, first, closure) {
    // What a literal reads comes out where it is called.
    const names = new Set(closure === undefined ? [first] : [first, closure]);
    for (const line of text.split('\n')) {
        const isUsed = [...names].some((name) => new RegExp(`\\b${name}\\b`).test(line));
        const decoded = /(?:Unmarshal|Decode)\([^,]*,\s*&?(\w+)/.exec(line)?.[1];
        const left = /^\s*(?:if\s+)?(\w+(?:\s*,\s*\w+)*)\s*:?=(?!=)/.exec(line)?.[1] ?? '';
        for (const target of decoded === undefined ? left.split(',').map((one) => one.trim()) : [decoded]) {
            if (target === '' || target === '_' || target === 'nil' || /^err$|Err$/.test(target))
                continue;
            if (isUsed)
                names.add(target);
            // What is set to something else tells of that.
            else if (target !== first)
                names.delete(target);
        }
    }
    return names;
}
/** Whether a variable, or something in it, is set between reading and writing. */
function isChanged(text, name) {
    return new RegExp(`\\b${name}(?:\\.\\w+|\\[[^\\]\\n]*\\])+\\s*(?:=(?!=)|\\+=|\\+\\+|--)|\\b${name}\\s*=\\s*append\\(|\\bdelete\\(${name}\\b|\\b${name}\\.(?:Add|Set|Update|Remove|Delete|Append|Vote|Toggle|Increment|Insert|Put)\\w*\\(`).test(text);
}
/** What is written only where nothing was found overwrites nothing. */
function isBehindMiss(file, write, between) {
    if (/^\s*return\b[^]*\}$/.test(between.trimEnd().split('\n').slice(-2).join('\n')) &&
        /(?:!= nil|len\(\w+\) > 0) ?\{[^{}]*\breturn\b[^{}]*\}$/.test(between.trimEnd()))
        return true;
    return pathTo(file, write.startIndex, write.startIndex + 1).some((node) => node.type === 'if_statement' &&
        /^\w+\s*==\s*nil$|len\(\w+\)\s*==\s*0/.test(node.childForFieldName('condition')?.text ?? ''));
}
/** Whether the function takes a lock first that may be the cluster’s. */
function isLocked(code, of, read) {
    return code.calls.named('Lock').some(({ file, callee, node }) => {
        if (file !== of.file || node.startIndex < of.start || node.startIndex > read.startIndex)
            return false;
        const type = code.program.types.ofExpression(file, callee);
        return !(type.kind === 'external-function' && type.path === 'sync');
    });
}

;// CONCATENATED MODULE: ./src/facts/server/review/jobs.ts


const TIMERS = {
    NewTicker: /^time\.NewTicker$/,
    Tick: /^time\.Tick$/,
    AddFunc: /\/cron(?:\/v\d+)?\./,
    AddJob: /\/cron(?:\/v\d+)?\./,
    Every: /\/gocron(?:\/v\d+)?\./,
};
/** What has an effect that all nodes share. */
const SHARED = /^(?:API\.(?:Create(?:Post|Channel|User|Team)\w*|SendEphemeralPost|UpdatePost|DeletePost|KVSet|KVDelete\w*|KVSetWithExpiry|AddUserToChannel|UpdateUserStatus|SendMail|UpdateChannel)|Post\.(?:CreatePost|DM|UpdatePost|DeletePost|SendEphemeralPost)|KV\.(?:Set|Delete\w*|SetWithExpiry)|Channel\.(?:Create|Update)|Mail\.Send)$/;
const COORDINATED = /^(?:cluster\.|API\.KVCompareAnd|API\.KVSetWithOptions$|KV\.(?:CompareAnd|SetAtomic))/;
/** Finds tickers and crons whose work is shared, where nothing on the way takes a lock of the cluster. */
function* uncoordinatedJobs(code) {
    for (const [name, meant] of Object.entries(TIMERS)) {
        for (const call of code.calls.named(name)) {
            if (!meant.test(externalName(call) ?? importedName(call)))
                continue;
            const around = code.functions.around(call.file, call.node.startIndex);
            if (!around)
                continue;
            const inner = functionAround(call.path);
            const starts = code.graph
                .edgesOf(around)
                .filter(({ start }) => !inner || (inner.startIndex <= start && start < inner.endIndex))
                .map(({ to }) => to);
            const reached = [around, ...code.graph.reach(starts).keys()];
            const symbols = reached.flatMap((of) => code.usesIn(of).map(({ symbol }) => symbol));
            if (symbols.some((symbol) => COORDINATED.test(symbol)) || isLed(code, around))
                continue;
            const does = symbols.find((symbol) => SHARED.test(symbol));
            if (does !== undefined)
                yield { ...sightingOf(code, call), what: call.callee.text, does };
        }
    }
}
/** Whether whoever starts it takes a lock of the cluster first. */
function isLed(code, around, levels = 3) {
    return code.functions.all.some((of) => of !== around &&
        of.file.text.slice(of.start, of.end).includes(around.name) &&
        code.graph.edgesOf(of).some(({ to }) => to === around) &&
        (code.usesIn(of).some(({ symbol }) => COORDINATED.test(symbol)) ||
            /\bcluster\.\w+\(/.test(of.file.text.slice(of.start, of.end)) ||
            (levels > 0 && isLed(code, of, levels - 1))));
}
/** The type of a cron that no table knows is that of its constructor. */
function importedName({ type, file, name }) {
    if (type.kind === 'function')
        return '';
    const path = file.imports.find((imported) => /\/(?:go)?cron(?:\/v\d+)?$/.test(imported.path))?.path;
    return path === undefined ? '' : `${path}.${name}`;
}

;// CONCATENATED MODULE: ./src/facts/server/review/state.ts


/** Hooks that run on every node alike, or once. */
const SETUP = new Set([
    'OnActivate',
    'OnDeactivate',
    'OnConfigurationChange',
    'OnInstall',
    'OnSendDailyTelemetry',
    'OnPluginClusterEvent',
    'ConfigurationWillBeSaved',
    'OnCloudLimitsUpdated',
    'OnLicenseChanged',
]);
/** Names of what is filled again from elsewhere, belongs to this process, or is a tool. */
const NO_STATE = /cache|batch|memo|lru|pool|lock|mut(?:ex|x)?$|^mu$|once|client|config|setting|stop|cancel|done|quit|wg$|metric|stat(?:s|istics)$|count(?:er)?s?$|limiter|rate|logger|tracker|router|handler|template|locali[sz]|i18n|bundle|regex|running|conns?$|connections?|sessions?$|hubs?$|sockets?|listener|chan(?:nel)?$|subscrib|inflight|in_flight|buffer|worker|job|version|registry|mock|test|^last|last[A-Z_]|updated?_?at$|time(?:stamp)?$|expir/i;
/** Finds writes to maps, lists and numbers that are fields of the plugin's struct, or variables of a package. */
function stateWrites(code) {
    const hooks = code.parts.methods.flatMap(({ name, file, node }) => SETUP.has(name) ? [] : (code.functions.of(file, node) ?? []));
    let reached;
    const texts = code.functions.all.map((of) => ({ of, text: of.file.text.slice(of.start, of.end) }));
    const found = new Map();
    for (const field of [...state_fieldsOf(code), ...variablesOf(code)]) {
        const words = new RegExp(field.isField
            ? `\\.${field.name}\\b(?=(?:\\[[^\\n]*?\\])?\\s*(?:=(?!=)|\\+\\+|--|\\+=)|\\s*,\\s*\\w)`
            : `(?<![\\w.])${field.name}\\b(?=(?:\\[[^\\n]*?\\])?\\s*(?:=(?!=)|\\+\\+|--|\\+=))`, 'g');
        for (const { of, text } of texts) {
            if (!text.includes(field.name) || (!field.isField && of.file.directory !== field.file.directory))
                continue;
            const write = [...text.matchAll(words)].find(({ index, 0: name }) => isWrite(code, of, field, of.start + index, name));
            // Who tells the other nodes of it has thought of them.
            if (!write || /PublishPluginClusterEvent|\.PublishPluginEvent\(/.test(text))
                continue;
            reached ??= code.graph.reach(hooks);
            if (!reached.has(of))
                continue;
            const start = of.start + write.index;
            const node = of.file.nodeAt(start, start + write[0].length) ?? of.node;
            found.set(field.label, {
                at: of.file.locate(node.type === 'field_identifier' || node.type === 'identifier' ? (node.parent ?? node) : node),
                within: of.label,
                what: field.label,
                kind: field.kind,
                way: wayTo(reached, of),
            });
            break;
        }
    }
    return [...found.values()];
}
function wayTo(reached, of) {
    const way = [];
    for (let at = of; at && way.length < 6; at = reached.get(at))
        way.unshift(at.label);
    return way;
}
function* state_fieldsOf(code) {
    for (const { name: owner, file, node } of code.parts.structs) {
        const struct = node.childForFieldName('type');
        for (const part of struct?.namedChild(0)?.namedChildren ?? []) {
            if (part.type !== 'field_declaration')
                continue;
            const kind = kindOf(code, file, part.childForFieldName('type'));
            for (const { text: name } of part.childrenForFieldName('name'))
                if (kind !== undefined && !NO_STATE.test(name))
                    yield { name, label: `${owner}.${name}`, kind, isField: true, file, owner: node };
        }
    }
}
function* variablesOf(code) {
    for (const file of code.program.files) {
        if (file.role !== 'code')
            continue;
        for (const declaration of file.topLevel) {
            if (declaration.type !== 'var_declaration')
                continue;
            for (const spec of declaration.descendantsOfType('var_spec')) {
                if (spec.parent?.type !== 'var_declaration' && spec.parent?.type !== 'var_spec_list')
                    continue;
                for (const { text: name, type } of spec.childrenForFieldName('name')) {
                    if (type !== 'identifier' || NO_STATE.test(name) || name === '_')
                        continue;
                    const written = spec.childForFieldName('type') ?? madeType(spec);
                    const kind = kindOf(code, file, written);
                    if (kind !== undefined)
                        yield { name, label: name, kind, isField: false, file, owner: undefined };
                }
            }
        }
    }
}
/** The type of `= map[string]int{}` and `= make(map[string]int)`. */
function madeType(spec) {
    const value = spec.childForFieldName('value')?.namedChild(0);
    if (value?.type === 'composite_literal')
        return value.childForFieldName('type');
    return value?.type === 'call_expression' && value.childForFieldName('function')?.text === 'make'
        ? (value.childForFieldName('arguments')?.namedChild(0) ?? null)
        : null;
}
function kindOf(code, file, type) {
    if (!type)
        return undefined;
    if (/^u?int(?:8|16|32|64)?$/.test(type.text))
        return 'a number';
    const resolved = namedType(code.program, file, type);
    return resolved.kind === 'map'
        ? 'a map'
        : resolved.kind === 'list' && !/^\[\]byte$/.test(type.text)
            ? 'a list'
            : undefined;
}
function sortedParts(list) {
    return list.namedChildren
        .map(({ text }) => text)
        .sort()
        .join();
}
/** Whether a name stands for the field, or the variable, and is assigned to. */
function isWrite(code, of, held, start, found) {
    const path = pathTo(of.file, start + (held.isField ? 1 : 0), start + found.length);
    const depth = path.findLastIndex(({ type }) => /^(?:assignment|inc|dec)_statement$/.test(type));
    const statement = path[depth];
    if (!statement)
        return false;
    const left = statement.type === 'assignment_statement' ? statement.childForFieldName('left') : statement;
    if (!left || start >= left.endIndex)
        return false;
    // What changes places is still there.
    const right = statement.childForFieldName('right');
    if (right && left.namedChildCount > 1 && sortedParts(left) === sortedParts(right))
        return false;
    const last = path.at(-1);
    if (!held.isField)
        return last?.type === 'identifier' && !of.file.scopesAt(start)?.lookup(held.name, start);
    const selector = path.findLast(({ type }) => type === 'selector_expression');
    const holder = code.program.types.ofExpression(of.file, selector?.childForFieldName('operand'));
    return holder.kind === 'named' && holder.of.node.id === held.owner?.id;
}

;// CONCATENATED MODULE: ./src/facts/server/review/dropped-errors.ts


/** API methods that answer with an error alone, or with one beside a value that nobody needs here. */
const FALLIBLE = new Set(reviewed_names_namespaceObject.Ar);
/** Finds calls as statements of their own, whose error nobody can see. */
function* droppedErrors(code) {
    for (const of of code.functions.all) {
        for (const { symbol, at, end } of code.usesIn(of)) {
            if (!FALLIBLE.has(symbol))
                continue;
            const path = pathTo(of.file, end - 1, end);
            const depth = path.findLastIndex(({ type }) => type === 'call_expression');
            const [call, statement] = [path[depth], path[depth - 1]];
            if (!call || statement?.type !== 'expression_statement')
                continue;
            if ((call.childForFieldName('function')?.endIndex ?? 0) !== end)
                continue;
            // A comment says that it was meant.
            const line = of.file.text.slice(0, statement.startIndex).split('\n').length - 1;
            const lines = of.file.text.split('\n');
            if ((lines[line] ?? '').includes('//') || /^\s*\/\//.test(lines[line - 1] ?? ''))
                continue;
            yield { at, within: of.label, what: symbol };
        }
    }
}

;// CONCATENATED MODULE: ./src/facts/server/review/review.ts
















/** Reads the code once, for all rules on it. */
function reviewOf(program, parts, uses) {
    const code = openCode(program, parts, uses);
    const authentication = authenticationOf(code);
    return {
        assertions: [...uncheckedAssertions(code)],
        autocomplete: [...refusedAutocomplete(code)],
        hotPaths: [...hotPaths(code)],
        keys: [...longKeys(code)],
        logging: loggingOf(code),
        settings: settingUses(code),
        authentication,
        requests: requests_requestsOf(code),
        security: securityOf(code),
        nodeLocal: nodeLocal(code),
        races: [...kvRaces(code)],
        jobs: [...uncoordinatedJobs(code)],
        state: stateWrites(code),
        dropped: firstOfFile(droppedErrors(code)),
        get limits() {
            return [
                ...(code.isCut ? ['the calls of the Go code were not all followed: there are too many'] : []),
                ...(authentication.isCut ? ['the routes of the Go code were not all read: there are too many'] : []),
            ];
        },
    };
}

;// CONCATENATED MODULE: ./src/documents/go/types/calls.ts
/** The calls of a function or method, found by its name and proven by its declaration. */
function callsOf(program, name, declaration) {
    return program.files.flatMap((file) => [...file.text.matchAll(new RegExp(`\\b${name}\\s*\\(`, 'g'))].flatMap((match) => {
        const node = file.nodeAt(match.index, match.index + name.length);
        const called = node?.parent?.type === 'selector_expression' ? node.parent : node;
        const call = called?.parent;
        if (!called || call?.type !== 'call_expression')
            return [];
        const type = program.types.ofExpression(file, called);
        return type.kind === 'function' && type.node.equals(declaration) ? [{ file, call }] : [];
    }));
}

;// CONCATENATED MODULE: ./src/documents/go/types/interfaces.ts


/**
 * Follows the values that get into an interface of the plugin's own: whatever is passed, assigned, returned or put into
 * a struct as one. That is a long way, and nobody goes it for an interface whose methods are not `sought` together.
 */
function behind(program, owner, method, sought, seen = new Set()) {
    if (!sought(interfaces_methodsOf(owner)))
        return { external: [], own: true };
    const external = [];
    let own = false;
    for (const value of valuesOf(program, owner)) {
        const found = program.types.ofMember(value, method);
        if (found?.kind === 'external-function')
            external.push(found);
        else if (found?.kind === 'function' && found.owner) {
            if (seen.has(found.owner) || sameDeclaration(found.owner, owner))
                continue;
            const further = behind(program, found.owner, method, sought, new Set([...seen, owner]));
            external.push(...further.external);
            own ||= further.own;
        }
        else if (found?.kind === 'function')
            own = true;
    }
    return { external, own };
}
/** The methods that an interface lists itself. */
function interfaces_methodsOf(owner) {
    return (owner.node.childForFieldName('type')?.namedChildren ?? []).flatMap((part) => part.type === 'method_elem' ? (part.childForFieldName('name')?.text ?? []) : []);
}
const VALUES = new WeakMap();
function valuesOf(program, owner) {
    const known = VALUES.get(owner);
    if (known)
        return known;
    const is = (file, type) => {
        const named = namedType(program, file, type);
        return named.kind === 'named' && sameDeclaration(named.of, owner);
    };
    const mention = new RegExp(`\\b${owner.name}\\b`, 'g');
    const values = [];
    for (const file of program.files) {
        for (const match of file.text.matchAll(mention)) {
            const node = file.nodeAt(match.index, match.index + owner.name.length);
            if (node?.type !== 'type_identifier' && node?.type !== 'identifier')
                continue;
            const type = node.parent?.type === 'qualified_type' ? node.parent : node;
            const site = type.parent;
            if (!site || (!is(file, type) && site.type !== 'call_expression'))
                continue;
            values.push(...valuesAt(program, file, site, type));
        }
    }
    VALUES.set(owner, values);
    return values;
}
/** The types of the values that one mention of the interface's name takes in. */
function valuesAt(program, file, site, type) {
    switch (site.type) {
        case 'var_spec':
            return (site.childForFieldName('value')?.namedChildren ?? []).map((value) => program.types.ofExpression(file, value));
        case 'call_expression':
            return (site.childForFieldName('arguments')?.namedChildren ?? []).map((value) => program.types.ofExpression(file, value));
        case 'field_declaration':
            return fieldNames(site).flatMap((name) => intoField(program, site, name));
        case 'parameter_declaration':
            return intoParameter(program, file, site);
        default:
            return type.equals(site.childForFieldName('result') ?? site) ? returned(program, file, site, 0) : [];
    }
}
function intoParameter(program, file, parameter) {
    const list = parameter.parent;
    const called = list?.parent;
    if (!list || !called)
        return [];
    const before = list.namedChildren.slice(0, list.namedChildren.findIndex((child) => child.equals(parameter)));
    const first = before.reduce((sum, child) => sum + Math.max(1, child.childrenForFieldName('name').length), 0);
    if (list.equals(called.childForFieldName('result') ?? called))
        return returned(program, file, called, first);
    const name = called.childForFieldName('name')?.text;
    if (name === undefined || !list.equals(called.childForFieldName('parameters') ?? called))
        return [];
    const count = Math.max(1, parameter.childrenForFieldName('name').length);
    return callsOf(program, name, called).flatMap(({ file: at, call }) => (call.childForFieldName('arguments')?.namedChildren ?? [])
        .slice(first, first + count)
        .map((value) => program.types.ofExpression(at, value)));
}
function intoField(program, field, name) {
    const struct = field.parent?.parent;
    const fields = field.parent?.namedChildren.flatMap(fieldNames) ?? [];
    const holds = (type) => (type.kind === 'named' && type.of.node.childForFieldName('type')?.id === struct?.id) ||
        (type.kind === 'literal' && type.node.id === struct?.id);
    const structName = struct?.parent?.childForFieldName('name')?.text;
    return program.files.flatMap((file) => {
        const keyed = [...file.text.matchAll(new RegExp(`\\b${name}\\s*:(?!=)|\\.${name}\\s*=(?!=)`, 'g'))].flatMap((match) => {
            const start = match.index + (match[0].startsWith('.') ? 1 : 0);
            const node = file.nodeAt(start, start + name.length);
            const pair = node?.parent?.parent;
            if (pair?.type === 'keyed_element')
                return holds(program.types.ofExpression(file, pair.parent?.parent))
                    ? [program.types.ofExpression(file, pair.childForFieldName('value')?.namedChild(0))]
                    : [];
            const assigned = node?.parent?.type === 'selector_expression' ? node.parent : undefined;
            if (pair?.parent?.type !== 'assignment_statement' ||
                !assigned ||
                !holds(program.types.ofExpression(file, assigned.childForFieldName('operand'))))
                return [];
            const index = pair.namedChildren.findIndex((child) => child.equals(assigned));
            return [program.types.ofExpression(file, pair.parent.childForFieldName('right')?.namedChild(index))];
        });
        const listed = structName === undefined
            ? []
            : [...file.text.matchAll(new RegExp(`\\b${structName}\\s*\\{`, 'g'))].flatMap((match) => {
                const named = file.nodeAt(match.index, match.index + structName.length);
                const literal = named?.parent?.type === 'qualified_type' ? named.parent.parent : named?.parent;
                const value = literal?.type === 'composite_literal' && holds(program.types.ofExpression(file, literal))
                    ? literal.childForFieldName('body')?.namedChild(fields.indexOf(name))
                    : undefined;
                return value?.type === 'literal_element' ? [program.types.ofExpression(file, value.namedChild(0))] : [];
            });
        return [...keyed, ...listed];
    });
}
/** The names of a field's declaration; an embedded one bears the name of its type. */
function fieldNames(field) {
    const names = field.childrenForFieldName('name').map(({ text }) => text);
    const type = field.childForFieldName('type');
    return names.length > 0 || !type
        ? names
        : [(type.type === 'qualified_type' ? type.childForFieldName('name') : type)?.text ?? ''];
}
/** What a function returns as its n-th result. */
function returned(program, file, node, index) {
    const body = node.childForFieldName('body');
    return (body?.descendantsOfType('return_statement') ?? []).flatMap((statement) => {
        const value = statement.namedChild(0)?.namedChild(index);
        return value ? [program.types.ofExpression(file, value)] : [];
    });
}
function sameDeclaration(a, b) {
    return a.file === b.file && a.node.equals(b.node);
}

// EXTERNAL MODULE: ./src/mattermost/signatures.ts
var signatures = __webpack_require__(19);
;// CONCATENATED MODULE: ./src/facts/server/calls.ts

const NO_CALL = { values: undefined, text: undefined };
/** The call of what is selected, where the number or the values of its arguments tell servers apart. */
function callOf(program, file, selector, symbol) {
    const asksForText = /^(?:API|Property)\.GetPropertyGroup$/.test(symbol);
    if (!asksForText && !(0,signatures/* hasFormerSignature */.a)(symbol))
        return NO_CALL;
    const call = selector.parent;
    if (call?.type !== 'call_expression' || !call.childForFieldName('function')?.equals(selector))
        return NO_CALL;
    const given = (call.childForFieldName('arguments')?.namedChildren ?? []).filter(({ type }) => type !== 'comment');
    const [first] = given;
    // `f(g())` hands over as many values as `g` returns, and `f(list...)` as many as the list has.
    const isOpen = given.some(({ type }) => type === 'variadic_argument') || (given.length === 1 && first?.type === 'call_expression');
    return {
        values: isOpen ? undefined : given.length,
        text: first && asksForText ? calls_textOf(program, file, first) : undefined,
    };
}
/** The text of a literal, or of a constant of the same function, file or package. */
function calls_textOf(program, file, node) {
    if (node.type === 'interpreted_string_literal' || node.type === 'raw_string_literal')
        return node.text.slice(1, -1);
    if (node.type !== 'identifier')
        return undefined;
    const local = file.scopesAt(node.startIndex)?.lookup(node.text, node.startIndex)?.declaration;
    if (local)
        return literalOf(local, node.text);
    for (const { directory, topLevel, text } of program.files) {
        if (directory !== file.directory || !text.includes(node.text))
            continue;
        for (const declaration of topLevel) {
            if (declaration.type !== 'const_declaration')
                continue;
            for (const spec of declaration.descendantsOfType('const_spec')) {
                const value = literalOf(spec, node.text);
                if (value !== undefined)
                    return value;
            }
        }
    }
    return undefined;
}
function literalOf(spec, name) {
    if (spec.type !== 'const_spec')
        return undefined;
    const index = spec
        .childrenForFieldName('name')
        .filter(({ isNamed }) => isNamed)
        .findIndex((each) => each.text === name);
    const value = index < 0 ? null : spec.childForFieldName('value')?.namedChild(index);
    return value?.type === 'interpreted_string_literal' || value?.type === 'raw_string_literal'
        ? value.text.slice(1, -1)
        : undefined;
}

;// CONCATENATED MODULE: ./src/facts/server/version-guards.ts


const ASKS = 'GetServerVersion';
/** How many callers up a check is looked for, and how many functions deep a check may lie. */
const MAX_CALLERS = 3;
/**
 * Makes the question which check of the server's version a node stands behind: inside a branch that depends on
 * `GetServerVersion`, after one that leaves, or in a function that is only called from such places. Which way the
 * comparison goes is not looked at.
 */
function openGuards(program) {
    if (!program.files.some((file) => file.text.includes(ASKS)))
        return () => undefined;
    const depends = openDependence(program);
    const within = (file, node, callers) => {
        let inner = node;
        for (let outer = node.parent; outer; inner = outer, outer = outer.parent) {
            const condition = conditionOver(outer, inner);
            const guard = condition && depends(file, condition);
            if (guard)
                return guard;
            if (outer.type === 'statement_list') {
                for (const statement of outer.namedChildren) {
                    if (statement.startIndex >= inner.startIndex)
                        break;
                    const left = statement.type === 'if_statement' && leaves(statement.childForFieldName('consequence'))
                        ? statement.childForFieldName('condition')
                        : undefined;
                    const before = left && depends(file, left);
                    if (before)
                        return before;
                }
            }
            if (outer.type === 'function_declaration' || outer.type === 'method_declaration')
                return callers > 0 ? byCallers(outer, callers) : undefined;
        }
        return undefined;
    };
    const byCallers = (declaration, callers) => {
        const name = declaration.childForFieldName('name')?.text;
        if (name === undefined)
            return undefined;
        const mentions = program.files.reduce((sum, file) => sum + [...file.text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length, 0);
        const calls = callsOf(program, name, declaration);
        // A mention that is no call may hand the function to somebody who calls it unchecked; comments make this err on the safe side.
        if (calls.length === 0 || mentions > calls.length + 1)
            return undefined;
        const guards = calls.map(({ file, call }) => within(file, call, callers - 1));
        const found = guards.filter((guard) => guard !== undefined);
        return found.length === guards.length ? { versions: found.flatMap((guard) => guard.versions) } : undefined;
    };
    return (file, node) => within(file, node, MAX_CALLERS);
}
function openDependence(program) {
    const functions = new Map();
    const fields = new Map();
    const depends = (file, expression, depth = 0) => {
        if (depth > 6)
            return undefined;
        let found = false;
        const versions = versionsIn(expression);
        for (const name of expression.descendantsOfType(['identifier', 'field_identifier'])) {
            const guard = name.text === ASKS
                ? { versions: [] }
                : (ofLocal(file, name, depth) ??
                    ofFunction(file, name, depth) ??
                    (name.type === 'field_identifier' ? ofField(name.text, depth) : undefined));
            if (!guard)
                continue;
            found = true;
            versions.push(...guard.versions);
        }
        return found ? { versions } : undefined;
    };
    const ofLocal = (file, name, depth) => {
        if (name.type !== 'identifier')
            return undefined;
        const declaration = file.scopesAt(name.startIndex)?.lookup(name.text, name.startIndex)?.declaration;
        const value = declaration && /^(?:short_var_declaration|var_spec)$/.test(declaration.type)
            ? (declaration.childForFieldName('right') ?? declaration.childForFieldName('value'))
            : undefined;
        return value ? depends(file, value, depth + 1) : undefined;
    };
    const ofFunction = (file, name, depth) => {
        const called = name.parent?.type === 'selector_expression' && name.type === 'field_identifier' ? name.parent : name;
        if (called.parent?.type !== 'call_expression' ||
            !called.equals(called.parent.childForFieldName('function') ?? called.parent))
            return undefined;
        const type = program.types.ofExpression(file, called);
        const body = type.kind === 'function' ? type.node.childForFieldName('body') : undefined;
        if (type.kind !== 'function' || !body)
            return undefined;
        const key = `${type.file.path}:${type.node.startIndex}`;
        if (functions.has(key))
            return functions.get(key);
        functions.set(key, undefined);
        const guard = decides(type.file, body, depth + 1);
        functions.set(key, guard);
        return guard;
    };
    /** A function decides by the version where what it returns depends on it. */
    const decides = (file, body, depth) => {
        for (const statement of body.descendantsOfType('return_statement')) {
            const returned = depends(file, statement, depth);
            if (returned)
                return returned;
        }
        for (const statement of body.descendantsOfType('if_statement')) {
            const condition = statement.childForFieldName('condition');
            const guard = condition && leaves(statement.childForFieldName('consequence')) ? depends(file, condition, depth) : undefined;
            if (guard)
                return guard;
        }
        return undefined;
    };
    const ofField = (name, depth) => {
        if (fields.has(name))
            return fields.get(name);
        fields.set(name, undefined);
        for (const file of program.files) {
            for (const match of file.text.matchAll(new RegExp(`\\b${name}\\s*(?:=(?!=)|:(?!=))`, 'g'))) {
                const node = file.nodeAt(match.index, match.index + name.length);
                const holder = node?.parent?.parent;
                const value = holder?.type === 'keyed_element'
                    ? holder.childForFieldName('value')
                    : holder?.parent?.type === 'assignment_statement'
                        ? holder.parent.childForFieldName('right')
                        : undefined;
                const guard = value ? depends(file, value, depth + 1) : undefined;
                if (guard)
                    fields.set(name, guard);
            }
        }
        return fields.get(name);
    };
    return depends;
}
function versionsIn(node) {
    return node
        .descendantsOfType('interpreted_string_literal')
        .flatMap((literal) => /\d{1,9}\.\d{1,9}(?:\.\d{1,9})?/.exec(literal.text)?.[0] ?? []);
}

;// CONCATENATED MODULE: ./src/facts/server/uses.ts





const SELECTION = /\.(?<=(\w*)\s*\.)\s*([A-Z]\w*)/g;
function selectionsIn(file) {
    return [...file.text.matchAll(SELECTION)].map(({ 0: selected, 1: holder = '', 2: name = '', index: start }) => ({
        file,
        start,
        end: start + selected.length,
        holder,
        name,
    }));
}
/** Finds every use of the server in the plugin's own code. */
function findUses(program, matters) {
    const uses = [];
    const unresolved = [];
    const guardOf = openGuards(program);
    const holders = new Set(mattermost_packages/* HOLDER_FIELDS */.hO);
    const look = ({ file, start, end, name }) => {
        const selector = file.nodeAt(start, end);
        const field = selector?.type === 'selector_expression' ? selector.childForFieldName('field') : null;
        // Comments and strings hold no selectors, and types are selected by another kind of node.
        if (!selector || field?.endIndex !== end)
            return;
        const found = resolved(program, program.types.ofExpression(file, selector), name, matters);
        if (found === 'unresolved')
            unresolved.push(placeOf(file, selector, field));
        else if (found) {
            for (const { symbol, oldModule } of found) {
                const call = callOf(program, file, selector, symbol);
                uses.push({
                    symbol,
                    oldModule,
                    at: placeOf(file, selector, field),
                    end,
                    guard: matters(symbol, oldModule, call) ? guardOf(file, selector) : undefined,
                    ...call,
                });
            }
            const operand = selector.childForFieldName('operand');
            const holder = operand?.type === 'identifier' ? operand : operand?.childForFieldName('field');
            if (holder)
                holders.add(holder.text);
        }
    };
    const selections = program.files.flatMap(selectionsIn);
    for (const selection of selections)
        if (mattermost_packages/* METHOD_NAMES */.NT.has(selection.name))
            look(selection);
    // Methods that no table knows, on what is known to lead to the server.
    for (const selection of selections)
        if (!mattermost_packages/* METHOD_NAMES */.NT.has(selection.name) && holders.has(selection.holder))
            look(selection);
    return { uses, unresolved };
}
function resolved(program, type, name, matters) {
    if (type.kind === 'external-function') {
        const symbol = serverSymbol(type);
        return symbol && [symbol];
    }
    if (type.kind === 'unknown')
        return mattermost_packages/* API_METHODS */.s0.has(name) ? 'unresolved' : undefined;
    if (type.kind !== 'function' || !type.owner)
        return undefined;
    const { external, own } = behind(program, type.owner, name, isListedTogether);
    const symbols = new Map(external.flatMap((method) => serverSymbol(method) ?? []).map((found) => [found.symbol, found]));
    if (!own)
        return [...symbols.values()];
    // Whether the server's method is meant, or one of the plugin's own, cannot be told; for most methods it does not matter.
    return [...symbols.values()].some(({ symbol, oldModule }) => matters(symbol, oldModule)) ? 'unresolved' : undefined;
}
/** Whether all methods of an interface are those of one type of Mattermost's: otherwise no such type fits into it. */
function isListedTogether(names) {
    return mattermost_packages/* METHODS_OF_TYPES */.j9.some((methods) => names.every((name) => methods.has(name)));
}
/** The whole selector where it stands on one line, else the name alone. */
function placeOf(file, selector, field) {
    return file.locate(selector.startPosition.row === field.startPosition.row ? selector : field);
}

;// CONCATENATED MODULE: ./src/facts/server/read.ts














/**
 * Reads what the code of a plugin does with the server. Files that nothing leads to are never parsed, and guards are
 * looked for only where it `matters` what is called.
 */
async function readGoServer(sources, matters) {
    const characters = sources.compiled.reduce((sum, { text }) => sum + text.length, 0);
    const parser = await (0,go_parser.openGoParser)(characters);
    const files = sources.compiled.map(({ path, text, role }) => new file/* GoFile */.D(path, text, role, parser));
    const read = (work) => {
        try {
            const value = (0,deadline/* bounded */.Mm)('the Go files', characters, work);
            if ((0,deadline/* isOutOfTime */.bK)(value))
                return (0,missing/* missing */.LO)(`${(0,quote/* quote */.hD)(value.outOfTime)} takes too long to read`, 'unread');
            const unread = files.find((file) => file.isParsed && file.tree === null);
            return unread ? (0,missing/* missing */.LO)(`${(0,quote/* quote */.hD)(unread.path)} cannot be parsed`, 'unread') : value;
        }
        catch (error) {
            if (error instanceof RangeError)
                return (0,missing/* missing */.LO)('the Go files are nested too deeply', 'unread');
            if ((0,go_parser/* isTrap */.s)(error))
                return (0,missing/* missing */.LO)('the Go files are too much for the parser', 'unread');
            throw error;
        }
    };
    return read(() => serverOf(files, sources, matters, read));
}
function serverOf(files, { modules }, matters, read) {
    const program = openProgram(files, modules, [MATTERMOST_PACKAGES, GO_PACKAGES]);
    const found = findUses(program, matters);
    const parts = findPluginParts(program);
    let review;
    const handedOn = findHandedOn(program);
    const configuration = findConfiguration(program);
    return {
        ...found,
        hooks: hooksOf(parts),
        review: () => (review ??= read(() => reviewOf(program, parts, found.uses))),
        handedOn,
        configuration,
        ownerless: ownerlessBots(program, found.uses),
        unclean: files.flatMap((file) => (file.isParsed ? (file.firstError ?? []) : [])),
    };
}


/***/ })

};
;