"use strict";
exports.id = 8557;
exports.ids = [8557];
exports.modules = {

/***/ 9882:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: function() { return /* binding */ statusOf; }
/* harmony export */ });
/** The HTTP status that an error of Octokit carries; 0 where no answer came. */
function statusOf(error) {
    return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
}


/***/ }),

/***/ 8557:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWeb: function() { return /* binding */ openWeb; }
});

// EXTERNAL MODULE: ./src/repository/missing.ts
var missing = __webpack_require__(9244);
;// CONCATENATED MODULE: ./src/web/gate.ts
const BOUNDS = { perRequest: 5_000, inAll: 20_000, addresses: 100 };
const AT_ONCE = 6;
const PER_HOST = 2;
/** Opens a gate; its clock runs only while requests are under way. */
function openGate({ perRequest, inAll }) {
    const waiting = [];
    const busy = new Map();
    let [active, spent, since] = [0, 0, 0];
    const next = () => {
        const at = active < AT_ONCE ? waiting.findIndex(({ host }) => (busy.get(host) ?? 0) < PER_HOST) : -1;
        const [first] = at === -1 ? [] : waiting.splice(at, 1);
        if (!first)
            return;
        if (active === 0)
            since = performance.now();
        active += 1;
        busy.set(first.host, (busy.get(first.host) ?? 0) + 1);
        first.go();
        next();
    };
    const leave = (host) => {
        active -= 1;
        busy.set(host, (busy.get(host) ?? 1) - 1);
        if (active === 0)
            spent += performance.now() - since;
        next();
    };
    return {
        async pass(host, run) {
            await new Promise((go) => {
                waiting.push({ host, go });
                next();
            });
            const left = inAll - spent - (performance.now() - since);
            try {
                return left <= 0 ? undefined : await run(Math.ceil(Math.min(perRequest, left)));
            }
            finally {
                leave(host);
            }
        },
    };
}

// EXTERNAL MODULE: ./src/web/status.ts
var web_status = __webpack_require__(9882);
;// CONCATENATED MODULE: ./src/web/github.ts


const PAGE = 100;
const MAX_PAGES = 3;
/** Opens the API; each question is asked once. Its code is loaded with the first. */
function openGitHub({ api, token }, milliseconds) {
    const rest = async () => {
        const { GitHub: Octokit } = await __webpack_require__.e(/* import() */ 8665).then(__webpack_require__.bind(__webpack_require__, 8665));
        return new Octokit({ baseUrl: api, ...(token ? { auth: token } : {}) }).rest;
    };
    const asked = new Map();
    const once = async (what, slug, ask) => {
        const key = `${what} ${slug.toLowerCase()}`;
        const [owner = '', repo = ''] = slug.split('/');
        const answer = asked.get(key) ??
            rest()
                .then((loaded) => ask(loaded, { owner, repo, request: { signal: AbortSignal.timeout(milliseconds) } }))
                .catch((error) => (0,missing/* missing */.LO)(reasonOf(error), 'network'));
        asked.set(key, answer);
        // The key says what was asked, and so what the answer is.
        return answer;
    };
    return {
        repository: (slug) => once('repository', slug, async ({ repos }, place) => {
            const { data } = await repos.get(place);
            return { hasIssues: flag(data.has_issues), isPrivate: flag(data.private), isArchived: flag(data.archived) };
        }),
        releases: (slug) => once('releases', slug, async ({ repos }, place) => {
            const releases = [];
            for (let page = 1; page <= MAX_PAGES; page++) {
                const { data } = await repos.listReleases({ ...place, per_page: PAGE, page });
                releases.push(...data
                    .filter(({ draft }) => !draft)
                    .map(({ tag_name: tag, body }) => ({ tag, hasNotes: (body ?? '').trim() !== '' })));
                if (data.length < PAGE)
                    break;
            }
            return releases;
        }),
        privateReporting: (slug) => once('private reporting', slug, async ({ repos }, place) => {
            const { data } = await repos.checkPrivateVulnerabilityReporting(place);
            return flag(data.enabled);
        }),
        defaultPolicy: (owner) => once('default policy', `${owner}/.github`, async ({ repos }, place) => {
            try {
                const { data } = await repos.getContent({ ...place, path: 'SECURITY.md', mediaType: { format: 'raw' } });
                return typeof data === 'string' ? data : undefined;
            }
            catch (error) {
                if ((0,web_status/* statusOf */.c)(error) === 404)
                    return undefined;
                throw error;
            }
        }),
    };
}
/** What stands between may answer in GitHub’s place, with a page that says nothing: that must not read as `false`. */
function flag(value) {
    if (typeof value !== 'boolean')
        throw new TypeError('no answer of GitHub');
    return value;
}
function reasonOf(error) {
    const status = (0,web_status/* statusOf */.c)(error);
    if (status === 403 || status === 429)
        return `GitHub refuses to answer (${status}: too many requests, or a token that may not see it)`;
    return status >= 400 && status !== 500 ? `GitHub answers ${status}` : 'GitHub could not be asked';
}
/** GitHub where it cannot be asked. */
function silentGitHub(reason) {
    const silent = async () => Promise.resolve((0,missing/* missing */.LO)(reason, 'elsewhere'));
    return { repository: silent, releases: silent, privateReporting: silent, defaultPolicy: silent };
}

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
;// CONCATENATED MODULE: ./src/web/network.ts



/** The network of this machine. */
const INTERNET = {
    resolve: async (host) => (await (0,promises_.lookup)(host, { all: true })).map(({ address }) => address),
    connect: ({ host, addresses, secure }) => {
        const to = { host, port: secure ? 443 : 80, lookup: answering(addresses), autoSelectFamily: true };
        return secure
            ? (0,external_node_tls_.connect)({ ...to, servername: (0,external_node_net_.isIP)(host) === 0 ? host : '', ALPNProtocols: ['http/1.1'] })
            : (0,external_node_net_.connect)(to);
    },
};
function answering(addresses) {
    const found = addresses.map((address) => ({ address, family: (0,external_node_net_.isIP)(address) }));
    return (_, { all }, callback) => {
        const [first] = found;
        if (all)
            callback(null, found);
        else
            callback(null, first?.address ?? '', first?.family);
    };
}

// EXTERNAL MODULE: ./src/web/address.ts + 1 modules
var address = __webpack_require__(8378);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./src/about.ts + 1 modules
var about = __webpack_require__(4543);
;// CONCATENATED MODULE: ./src/web/request.ts


/** Bytes of a page that are read at most. */
const MAX_PAGE = 1024 * 1024;
/**
 * Sends one request, with nothing in it but the address, the name of this tool and the kind of answer wanted.
 * @throws with a `code`, of Node’s errors.
 */
async function send(network, { url, addresses, method, wantsBody, signal }) {
    const host = bare(url.hostname);
    const secure = url.protocol === 'https:';
    const response = await new Promise((done, failed) => {
        (0,external_node_http_.request)({
            method,
            path: url.pathname + url.search,
            headers: { host: url.host, 'user-agent': `${about/* NAME */.o_}/${about/* VERSION */.xv}`, accept: 'text/html, */*;q=0.5' },
            signal,
            // Without an agent there are no kept connections, and no proxy that would reach what this machine must not.
            createConnection: () => network.connect({ host, addresses, secure }),
        })
            .on('response', done)
            .on('error', failed)
            .end();
    });
    const { statusCode: status = 0, headers } = response;
    const type = headers['content-type']?.toLowerCase() ?? '';
    const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
    const body = wantsBody && status === 200 && isPlain ? await textOf(response, type) : undefined;
    response.destroy();
    return { status, location: headers.location, type, body };
}
/** A host as it is resolved: an IPv6 address loses its brackets. */
function bare(hostname) {
    return hostname.replace(/^\[(.*)\]$/, '$1');
}
async function textOf(response, type) {
    const chunks = [];
    let size = 0;
    // Chunks of a message without an encoding are bytes.
    for await (const chunk of response) {
        size += chunk.length;
        if (size > MAX_PAGE)
            return undefined;
        chunks.push(chunk);
    }
    return decoded(Buffer.concat(chunks), type);
}
function decoded(bytes, type) {
    const [, label = 'utf-8'] = /charset="?([\w-]+)/.exec(type) ?? [];
    try {
        return new TextDecoder(label).decode(bytes);
    }
    catch {
        // A server may name an encoding that does not exist.
        return new TextDecoder().decode(bytes);
    }
}

;// CONCATENATED MODULE: ./src/web/visit.ts




const MAX_REDIRECTS = 5;
/** Of an address that a server is asked for, in characters. */
const LONGEST = 2_000;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Many servers answer these to HEAD alone; what they say of a missing page is asked for once more, too. */
const ASK_AGAIN = new Set([403, 404, 405, 410, 501]);
/** Asks whether an address leads somewhere. */
async function reach(network, gate, start) {
    const head = await follow(network, gate, start, 'HEAD');
    const found = (0,missing/* isMissing */.b2)(head) || !ASK_AGAIN.has(head.response.status) ? head : await follow(network, gate, start, 'GET');
    return (0,missing/* isMissing */.b2)(found) ? found : judged(found);
}
/** Reads the page at an address; missing where it is none, or too large. */
async function read(network, gate, start) {
    const found = await follow(network, gate, start, 'GET', true);
    if ((0,missing/* isMissing */.b2)(found))
        return found;
    const answer = judged(found);
    if ((0,missing/* isMissing */.b2)(answer) || answer.gone !== undefined)
        return answer;
    const { type, body } = found.response;
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/.test(type))
        return (0,missing/* missing */.LO)(`${start.host} shows no page in HTML there`, 'network');
    return body === undefined
        ? (0,missing/* missing */.LO)(`the page of ${start.host} is larger than ${MAX_PAGE / 1024 / 1024} MB, or compressed`, 'network')
        : { ...answer, html: body };
}
function judged({ url, response: { status } }) {
    if (status === 404 || status === 410)
        return { gone: status };
    return status >= 200 && status < 300 ? { gone: undefined, url } : (0,missing/* missing */.LO)(`${url.host} answers ${status}`, 'network');
}
/** The last answer of a chain of redirects, every step of which is checked as the first is. */
async function follow(network, gate, start, method, wantsBody = false) {
    let url = start;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        const at = url;
        const response = refusal(at) ??
            (await gate.pass(at.host, async (milliseconds) => ask(network, { url: at, method, wantsBody }, milliseconds)));
        if (response === undefined)
            return (0,missing/* missing */.LO)('the time for the network was used up', 'network');
        if ((0,missing/* isMissing */.b2)(response))
            return response;
        if (!REDIRECTS.has(response.status) || response.location === undefined)
            return { url, response };
        if (!URL.canParse(response.location, url.href))
            return (0,missing/* missing */.LO)(`${url.host} redirects to what is no address`, 'network');
        url = new URL(response.location, url);
    }
    return (0,missing/* missing */.LO)(`${start.host} redirects more than ${MAX_REDIRECTS} times`, 'network');
}
/** Why an address is not asked for, whatever it leads to. */
function refusal({ protocol, port, username, password, host, href }) {
    if (href.length > LONGEST)
        return (0,missing/* missing */.LO)(`an address of ${href.length} characters is not asked for`, 'network');
    if (protocol !== 'http:' && protocol !== 'https:')
        return (0,missing/* missing */.LO)('only addresses of http and https are asked for', 'network');
    if (port !== '')
        return (0,missing/* missing */.LO)(`${host} is not on the default port`, 'network');
    return username || password ? (0,missing/* missing */.LO)(`the address on ${host} holds a name or a password`, 'network') : undefined;
}
async function ask(network, question, milliseconds) {
    const { hostname } = question.url;
    const host = bare(hostname);
    const signal = AbortSignal.timeout(milliseconds);
    try {
        const addresses = (0,external_node_net_.isIP)(host) === 0 ? await inTime(network.resolve(host), signal) : [host];
        // One address that is not public is enough: such a name has no place on the web.
        if (addresses.length === 0 || !addresses.every(address/* isPublic */.U))
            return (0,missing/* missing */.LO)(`${hostname} has an address that is not public`, 'network');
        return await send(network, { ...question, addresses, signal });
    }
    catch (error) {
        return (0,missing/* missing */.LO)(signal.aborted ? `${hostname} gave no answer in time` : `${hostname} ${wordsFor(codeOf(error))}`, 'network');
    }
}
/** The system’s resolver cannot be stopped; it can be left alone. */
async function inTime(promise, signal) {
    return Promise.race([
        promise,
        new Promise((_, failed) => signal.addEventListener('abort', () => failed(new Error('time is up')), { once: true })),
    ]);
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
function wordsFor(code) {
    if (/^(?:ENOTFOUND|ENODATA|EAI_AGAIN)$/.test(code))
        return 'cannot be looked up: there is no such name, or no network';
    if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/.test(code))
        return `has no valid certificate (${code})`;
    return `cannot be reached${code && ` (${code})`}`;
}

;// CONCATENATED MODULE: ./src/web/web.ts





const SHOWN = 5;
/** Opens the web. Nothing is sent before something is asked for. */
function openWeb(token, { GITHUB_API_URL: api, GITHUB_SERVER_URL: server }, network = INTERNET, bounds = BOUNDS) {
    const gate = openGate(bounds);
    const addresses = new Set();
    const [reached, pages] = [new Map(), new Map()];
    const unanswered = new Map();
    const left = new Set();
    /** The answer on an address, from `known` where it was asked for before. */
    const once = async (url, known, ask) => {
        const key = url.href.replace(/#.*/s, '');
        if (!addresses.has(key) && addresses.size >= bounds.addresses) {
            left.add(key);
            return (0,missing/* missing */.LO)(`no more than ${bounds.addresses} addresses are asked for`, 'network');
        }
        addresses.add(key);
        const answer = known.get(key) ?? ask();
        known.set(key, answer);
        const found = await answer;
        if ((0,missing/* isMissing */.b2)(found))
            unanswered.set(key, found.missing);
        return found;
    };
    return {
        reach: async (url) => once(url, reached, async () => reach(network, gate, url)),
        read: async (url) => once(url, pages, async () => read(network, gate, url)),
        gitHub: (server ?? GITHUB) === GITHUB
            ? openGitHub({ api: api ?? 'https://api.github.com', token }, bounds.perRequest)
            : silentGitHub('only github.com is asked, and this is another server'),
        limits: () => {
            const reasons = [...new Set(unanswered.values())];
            const more = reasons.length > SHOWN ? `; and ${reasons.length - SHOWN} more reasons` : '';
            return [
                ...(left.size > 0
                    ? [`Of the addresses on the web ${bounds.addresses} were asked for, and ${left.size} were not`]
                    : []),
                ...(reasons.length > 0
                    ? [
                        `${unanswered.size === 1 ? 'An address' : `${unanswered.size} addresses`} on the web could not be checked: ${reasons.slice(0, SHOWN).join('; ')}${more}`,
                    ]
                    : []),
            ];
        },
    };
}
const GITHUB = 'https://github.com';


/***/ })

};
;