"use strict";
exports.id = 96;
exports.ids = [96];
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
/** A name, where what follows on its line lets it be a declaration: `:=`, `=`, a comma, a type, a comment. */
const MAY_DECLARE = /(?<![A-Za-z_\u0080-\uffff])[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?=[ \t]*(?::=|,|=(?!=)|[/~])|[ \t]+[A-Za-z_*[(<.\u0080-\uffff])/g;
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
  c: function() { return /* binding */ openGoParser; }
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

/***/ 7096:
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
// EXTERNAL MODULE: ./src/data/plugin-api.json
var plugin_api = __webpack_require__(416);
// EXTERNAL MODULE: ./src/data/pluginapi.json
var pluginapi = __webpack_require__(5319);
;// CONCATENATED MODULE: ./src/mattermost/packages.ts


const PLUGIN = /^github\.com\/mattermost\/(?:(?:mattermost-server|platform)(?:\/v\d+)?|(?:mattermost|mattermost-server)\/server(?:\/public|\/v\d+))\/plugin$/;
const WRAPPER = /^github\.com\/mattermost\/(?:mattermost-plugin-api|(?:mattermost|mattermost-server)\/server\/public\/pluginapi)(?:\/(cluster|i18n))?$/;
/** Which of Mattermost's packages an import path names, whichever module it was published in. */
function knownPackage(path) {
    if (PLUGIN.test(path))
        return 'plugin';
    const match = WRAPPER.exec(path);
    if (!match)
        return undefined;
    return match[1] === 'cluster' || match[1] === 'i18n' ? match[1] : 'pluginapi';
}
/** Whether this is the wrapper as a module of its own, before it moved into the server's. */
function isOldWrapper(path) {
    return path.startsWith('github.com/mattermost/mattermost-plugin-api');
}
/** Whether an import path is of the server's module or the wrapper's, and none of their packages that call the API on their own. */
function isServerCode(path) {
    return (/^github\.com\/mattermost\/(?:mattermost|mattermost-server|platform|mattermost-plugin-api)(?:\/|$)/.test(path) &&
        !path.includes('/experimental/'));
}
const SERVICES = new Map(Object.entries(pluginapi/* clientFields */.pd));
const FIELD_OF_SERVICE = new Map([...SERVICES].map(([field, service]) => [`pluginapi.${service}`, field]));
/** The service that a field of the client holds. */
function serviceOf(field) {
    const service = SERVICES.get(field);
    return service === undefined ? undefined : `pluginapi.${service}`;
}
/** The start of a symbol's name in the tables, for a method of this type; undefined for a type without methods that matter. */
function symbolPrefix(type) {
    if (type === 'plugin.API')
        return 'API';
    if (type === 'plugin.Helpers')
        return 'Helpers';
    return type.startsWith('cluster.') ? type : FIELD_OF_SERVICE.get(type);
}
const CLUSTER = new Set(Object.keys(pluginapi/* cluster */.bz));
const CLUSTER_TYPES = new Set([...CLUSTER].flatMap((name) => (name.split('.').length === 3 ? [name.slice(0, name.lastIndexOf('.'))] : [])));
const CLUSTER_RESULTS = {
    NewMutex: 'cluster.Mutex',
    Schedule: 'cluster.Job',
    GetJobOnceScheduler: 'cluster.JobOnceScheduler',
};
/** The type that a name in one of Mattermost's packages stands for. */
function typeNamed(inPackage, name) {
    if (inPackage === 'plugin')
        return name === 'API' || name === 'Driver' || name === 'Helpers' || name === 'MattermostPlugin'
            ? `plugin.${name}`
            : name === 'HelpersImpl'
                ? 'plugin.Helpers'
                : undefined;
    if (inPackage === 'pluginapi')
        return name === 'Client'
            ? 'pluginapi.Client'
            : FIELD_OF_SERVICE.has(`pluginapi.${name}`)
                ? `pluginapi.${name}`
                : undefined;
    return inPackage === 'cluster' && CLUSTER_TYPES.has(`cluster.${name}`) ? `cluster.${name}` : undefined;
}
/** A function of these packages: its symbol in the tables, where it needs the server, and its first result, where that leads on. */
function functionNamed(inPackage, name) {
    if (inPackage === 'pluginapi')
        return name === 'NewClient' ? { symbol: undefined, result: 'pluginapi.Client' } : undefined;
    const symbol = `${inPackage}.${name}`;
    if (inPackage === 'cluster' && CLUSTER.has(symbol))
        return { symbol, result: CLUSTER_RESULTS[name] };
    return inPackage === 'i18n' && symbol in pluginapi/* i18n */.Ru ? { symbol, result: undefined } : undefined;
}
/** Names of fields that hold a type of these packages: what follows them may be a method that no table knows. */
const HOLDER_FIELDS = new Set(['API', 'Helpers', ...SERVICES.keys()]);
/** The methods of `plugin.API` in any release, dated or not. */
const API_METHODS = new Set([
    ...Object.keys(plugin_api/* api */.FH),
    ...Object.keys(plugin_api/* unreleasedApi */.tx),
    ...Object.keys(plugin_api/* removedApi */.Z8),
]);
/** The methods of each type that a value of the plugin's may have, type by type. */
const METHODS_OF_TYPES = [
    API_METHODS,
    new Set(Object.keys(plugin_api/* helpers.methods */._$.vX)),
    ...[...SERVICES.keys()].map((field) => new Set(Object.keys(pluginapi/* methods */.vX).flatMap((symbol) => symbol.startsWith(`${field}.`) ? [symbol.slice(field.length + 1)] : []))),
];
/** Every method or function name that may lead to the server: what the text of a file is searched for before it is parsed. */
const METHOD_NAMES = new Set([
    ...API_METHODS,
    ...Object.keys(plugin_api/* helpers.methods */._$.vX),
    ...[...Object.keys(pluginapi/* methods */.vX), ...CLUSTER, ...Object.keys(pluginapi/* i18n */.Ru)].map((symbol) => symbol.slice(symbol.lastIndexOf('.') + 1)),
]);
/** The methods of the plugin that the server calls, in any release. */
const HOOK_NAMES = new Set([
    ...Object.keys(plugin_api/* hooks */.JL),
    ...Object.keys(plugin_api/* removedHooks */.nR),
]);

;// CONCATENATED MODULE: ./src/mattermost/go-packages.ts


/** Mattermost's own packages, as far as they lead to the server. */
const MATTERMOST_PACKAGES = (path) => {
    const known = knownPackage(path);
    if (!known)
        return undefined;
    return {
        name: known,
        typeNamed: (name) => {
            const type = typeNamed(known, name);
            return type && go_packages_declarationOf(path, name, type);
        },
        valueNamed: (name) => {
            const called = functionNamed(known, name);
            if (!called)
                return undefined;
            const result = called.result ? typeAt(path, called.result) : FOREIGN;
            return { kind: 'external-function', path, receiver: undefined, name, result };
        },
    };
};
/** What a function of Mattermost's needs of the server; `undefined` where it is none of theirs, or needs nothing. */
function serverSymbol({ path, receiver, name }) {
    const known = knownPackage(path);
    if (!known)
        return undefined;
    const type = receiver === undefined ? undefined : typeNamed(known, receiver);
    const prefix = type && symbolPrefix(type);
    const symbol = receiver === undefined
        ? functionNamed(known, name)?.symbol
        : prefix === undefined
            ? undefined
            : `${prefix}.${name}`;
    return symbol === undefined ? undefined : { symbol, oldModule: isOldWrapper(path) };
}
/** Which of Mattermost's types that lead to the server a type is. */
function serverType(type) {
    const known = type.kind === 'external' ? knownPackage(type.path) : undefined;
    return type.kind === 'external' && known ? typeNamed(known, type.name) : undefined;
}
function go_packages_declarationOf(path, receiver, type) {
    const prefix = symbolPrefix(type);
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
        return serviceOf(field);
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
const MODEL = /^github\.com\/mattermost\/(?:mattermost-server(?:\/v\d+)?|(?:mattermost|mattermost-server)\/server(?:\/public|\/v\d+))\/model$/;
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
        !file.imports.some((imported) => MODEL.test(imported.path) && (imported.alias ?? 'model') === alias))
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
            .filter((path) => /mattermost/i.test(path) && !program.isOwn(path) && !knownPackage(path) && !isServerCode(path)));
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
    return path !== undefined && knownPackage(path) === 'plugin';
}
function leadsToServer(program, type) {
    const known = serverType(type);
    if (known)
        return known === 'plugin.API' || known === 'plugin.MattermostPlugin' || known.startsWith('pluginapi.');
    const embedded = type.kind === 'named' ? program.types.ofMember(type, 'MattermostPlugin') : undefined;
    return embedded !== undefined && serverType(embedded) !== undefined;
}

;// CONCATENATED MODULE: ./src/facts/server/hooks.ts



/** Finds the hooks: methods of a struct that embeds `plugin.MattermostPlugin`, its own and those of what it embeds. */
function findHooks(program) {
    const hooks = new Map();
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
                for (const { name, node, file: at } of part.package.methods.get(part.name)?.values() ?? []) {
                    const place = node.childForFieldName('name');
                    if (HOOK_NAMES.has(name) && place)
                        hooks.set(`${at.path}:${place.startIndex}`, { name, at: at.locate(place) });
                }
            }
        }
    }
    return [...hooks.values()];
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
    if (!sought(methodsOf(owner)))
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
function methodsOf(owner) {
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
        text: first && asksForText ? textOf(program, file, first) : undefined,
    };
}
/** The text of a literal, or of a constant of the same function, file or package. */
function textOf(program, file, node) {
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
    const holders = new Set(HOLDER_FIELDS);
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
        if (METHOD_NAMES.has(selection.name))
            look(selection);
    // Methods that no table knows, on what is known to lead to the server.
    for (const selection of selections)
        if (!METHOD_NAMES.has(selection.name) && holders.has(selection.holder))
            look(selection);
    return { uses, unresolved };
}
function resolved(program, type, name, matters) {
    if (type.kind === 'external-function') {
        const symbol = serverSymbol(type);
        return symbol && [symbol];
    }
    if (type.kind === 'unknown')
        return API_METHODS.has(name) ? 'unresolved' : undefined;
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
    return METHODS_OF_TYPES.some((methods) => names.every((name) => methods.has(name)));
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
    const parser = await (0,go_parser/* openGoParser */.c)(characters);
    const files = sources.compiled.map(({ path, text, role }) => new file/* GoFile */.D(path, text, role, parser));
    try {
        const server = (0,deadline/* bounded */.Mm)('the Go files', characters, () => serverOf(files, sources, matters));
        if ((0,deadline/* isOutOfTime */.bK)(server))
            return (0,missing/* missing */.LO)(`${(0,quote/* quote */.hD)(server.outOfTime)} takes too long to read`, 'unread');
        const unread = files.find((file) => file.isParsed && file.tree === null);
        return unread ? (0,missing/* missing */.LO)(`${(0,quote/* quote */.hD)(unread.path)} cannot be parsed`, 'unread') : server;
    }
    catch (error) {
        if (error instanceof RangeError)
            return (0,missing/* missing */.LO)('the Go files are nested too deeply', 'unread');
        if ((0,go_parser/* isTrap */.s)(error))
            return (0,missing/* missing */.LO)('the Go files overcharge the parser', 'unread');
        throw error;
    }
}
function serverOf(files, { modules }, matters) {
    const program = openProgram(files, modules, [MATTERMOST_PACKAGES, GO_PACKAGES]);
    const found = findUses(program, matters);
    const hooks = findHooks(program);
    const handedOn = findHandedOn(program);
    const configuration = findConfiguration(program);
    return {
        ...found,
        hooks,
        handedOn,
        configuration,
        ownerless: ownerlessBots(program, found.uses),
        unclean: files.flatMap((file) => (file.isParsed ? (file.firstError ?? []) : [])),
    };
}


/***/ })

};
;