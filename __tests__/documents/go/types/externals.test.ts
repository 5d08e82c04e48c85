import { expect, test } from '@jest/globals';
import { markedType } from '../../../support/go-types.js';

/** A file that imports packages, in the words of its import declaration. */
const importing = (imports: readonly string[], code: string): string =>
  `package main\n\nimport (\n${imports.map((line) => `\t${line.includes('"') ? line : `"${line}"`}\n`).join('')})\n\n${code}\n`;

test.each([
  // Functions and their results.
  ['a result', ['time'], 'func f() { «time.NewTicker(1)» }', 'time.Ticker'],
  ['a timer', ['time'], 'func f() { «time.AfterFunc(1, g)» }', 'time.Timer'],
  ['a channel', ['time'], 'func f() { «time.After(1)» }', 'chan time.Time'],
  ['what a channel sends', ['time'], 'func f() { t := time.NewTicker(1); n := <-t.C; «n».Unix() }', 'time.Time'],
  ['what a select receives', ['time'], 'func f() { select { case n := <-time.After(1): «n» } }', 'time.Time'],
  ['several results', ['net/http'], 'func f() { «http.Get("a")» }', '(net/http.Response, foreign)'],
  ['the first result', ['net/http'], 'func f() { r, err := http.Get("a"); «r».Body.Close() }', 'net/http.Response'],
  [
    'the second result',
    ['context'],
    'func f(c context.Context) { c, stop := context.WithCancel(c); «stop»() }',
    'context.CancelFunc',
  ],
  ['a function itself', ['os/exec'], 'func f() { «exec.Command»("ls").Run() }', 'func os/exec.Command'],
  ['a method', ['os/exec'], 'func f() { «exec.Command("ls").Run»() }', 'func os/exec.Cmd.Run'],
  ['a function of no table', ['strings'], 'func f() { «strings.Split»("a", "b") }', 'func strings.Split'],
  ['its result', ['strings'], 'func f() { «strings.Split("a", "b")» }', 'foreign'],
  // Types, where they stand.
  ['a literal', ['net/http'], 'func f() { «http.Client{}» }', 'net/http.Client'],
  ['a pointer to one', ['net/http'], 'func f() { «&http.Client{Timeout: 1}» }', 'net/http.Client'],
  ['new', ['net/http'], 'func f() { «new(http.Client)» }', 'net/http.Client'],
  ['a type of no table', ['example.com/cache'], 'func f(c *cache.Store) { «c».Get() }', 'example.com/cache.Store'],
  ['a member of no table', ['example.com/cache'], 'func f(c *cache.Store) { «c.Get()» }', 'foreign'],
  ['a parameter', ['net/http'], 'func f(w http.ResponseWriter) { «w».Header() }', 'net/http.ResponseWriter'],
  ['a variable of the function', ['sync'], 'func f() { var m sync.Map; «m».Load(1) }', 'sync.Map'],
  ['a variable of the package', ['sync'], 'var m = &sync.RWMutex{}\nfunc f() { «m».RLock() }', 'sync.RWMutex'],
  ['a variable of another package', ['net/http'], 'func f() { «http.DefaultClient» }', 'net/http.Client'],
  ['a field', ['net/http'], 'func f(r *http.Request) { «r.Header» }', 'net/http.Header'],
  ['a field of a field', ['net/http'], 'func f(r *http.Request) { «r.URL» }', 'net/url.URL'],
  ['a conversion', ['time'], 'func f() { «time.Duration(3)».Seconds() }', 'time.Duration'],
  ['an assertion', ['net/http'], 'func f(a any) { h, ok := a.(http.Handler); «h» }', 'net/http.Handler'],
  [
    'a branch of a type switch',
    ['time'],
    'func f(a any) { switch b := a.(type) { case *time.Timer: «b».Stop() } }',
    'time.Timer',
  ],
  ['the name of a type', ['net/http'], 'func f() { g(«http.HandlerFunc»(h)) }', 'type net/http.HandlerFunc'],
  ['a closure', ['sync'], 'func f() { var o sync.Once; go func() { «o».Do(g) }() }', 'sync.Once'],
  // Types of the plugin's own that hold them.
  [
    'a field of an own struct',
    ['time'],
    'type P struct { t *time.Ticker }\nfunc (p *P) f() { «p.t».Stop() }',
    'time.Ticker',
  ],
  ['an embedded type', ['sync'], 'type P struct { sync.Mutex }\nfunc (p *P) f() { «p.Mutex».Lock() }', 'sync.Mutex'],
  [
    'a promoted method',
    ['sync'],
    'type P struct { sync.Mutex }\nfunc (p *P) f() { «p.Lock»() }',
    'func sync.Mutex.Lock',
  ],
  [
    'a promoted field',
    ['net/http'],
    'type R struct { *http.Request }\nfunc (r R) f() { «r.Header» }',
    'net/http.Header',
  ],
  ['an alias', ['time'], 'type T = time.Ticker\nfunc f(t *T) { «t».Stop() }', 'time.Ticker'],
  ['an own type made of one', ['net/http'], 'type C http.Client\nfunc f(c C) { «c» }', 'own C'],
  ['its fields', ['net/http'], 'type C http.Client\nfunc f(c C) { «c.Transport» }', 'net/http.RoundTripper'],
  ['its methods, which it does not have', ['net/http'], 'type C http.Client\nfunc f(c C) { «c.Do»(r) }', 'unknown'],
  [
    'the methods of an interface, which it keeps',
    ['net/http'],
    'type H http.Handler\nfunc f(h H) { «h.ServeHTTP»(w, r) }',
    'func net/http.Handler.ServeHTTP',
  ],
  ['an element of a slice', ['time'], 'func f(ts []*time.Ticker) { «ts[0]».Stop() }', 'time.Ticker'],
  [
    'the elements of a slice',
    ['time'],
    'func f(ts []*time.Ticker) { for _, t := range ts { «t».Stop() } }',
    'time.Ticker',
  ],
  ['an element of a map', ['sync'], 'func f(ms map[string]*sync.Mutex) { «ms["a"]».Lock() }', 'sync.Mutex'],
  ['an element of an external map', ['net/http'], 'func f(r *http.Request) { «r.Header["a"]» }', '[]foreign'],
  [
    'the elements of an external map',
    ['net/http'],
    'func f(r *http.Request) { for _, v := range r.Form { «v» } }',
    '[]foreign',
  ],
  [
    'what an own function returns',
    ['net/http'],
    'func g() (*http.Client, error) { return nil, nil }\nfunc f() { c, _ := g(); «c».Do(r) }',
    'net/http.Client',
  ],
  // Generic types.
  [
    'an argument of an external type',
    ['sync/atomic'],
    'type C struct{}\nfunc f(p atomic.Pointer[C]) { «p» }',
    'sync/atomic.Pointer[own C]',
  ],
  ['what it gives back', ['sync/atomic'], 'type C struct{}\nfunc f(p atomic.Pointer[C]) { «p.Load()» }', 'own C'],
  [
    'what a container of no table gives back',
    ['example.com/set'],
    'type C struct{}\nfunc f(s set.Of[C]) { «s.First()» }',
    'unknown',
  ],
  ['of a container of foreign types', ['example.com/set'], 'func f(s set.Of[string]) { «s.First()» }', 'foreign'],
  [
    'an argument of an own type',
    ['time'],
    'type Box[T any] struct { in T }\nfunc f(b Box[*time.Ticker]) { «b.in».Stop() }',
    'time.Ticker',
  ],
  // Packages and their names.
  ['a name of the file’s own', ['clock "time"'], 'func f() { «clock.NewTimer(1)» }', 'time.Timer'],
  [
    'two packages of one name',
    ['crypto/rand', 'mrand "math/rand"'],
    'func f() { «rand.Read»(b) }',
    'func crypto/rand.Read',
  ],
  ['a second major version', ['math/rand/v2'], 'func f() { «rand.New(s)» }', 'math/rand/v2.Rand'],
  [
    'a module beside the standard library',
    ['github.com/gorilla/mux'],
    'func f() { «mux.NewRouter().PathPrefix("/").Subrouter()» }',
    'github.com/gorilla/mux.Router',
  ],
  ['a function of a dot import', ['. "time"'], 'func f() { «NewTicker(1)» }', 'time.Ticker'],
  ['a type of a dot import', ['. "time"'], 'func f(t *Ticker) { «t».Stop() }', 'time.Ticker'],
  // What only looks like one.
  ['a name that a dot import may not have', ['. "example.com/clock"'], 'func f() { «NewTicker(1)» }', 'unknown'],
  [
    'an own name before a dot import',
    ['. "time"'],
    'func NewTicker(n int) *T { return nil }\ntype T struct{}\nfunc f() { «NewTicker(1)» }',
    'own T',
  ],
  [
    'a variable called like a package',
    ['time'],
    'type C struct { NewTicker C }\nfunc f(time C) { «time.NewTicker» }',
    'own C',
  ],
  ['a package of the path’s last name', ['example.com/time'], 'func f() { «time.NewTicker(1)» }', 'foreign'],
  [
    'a vendored path',
    ['example.org/other/vendor/time'],
    'func f(t *time.Ticker) { «t» }',
    'example.org/other/vendor/time.Ticker',
  ],
  ['a package that is not imported', ['net/http'], 'func f() { «time.NewTicker(1)» }', 'unknown'],
  ['a name from every object', ['time'], 'func f() { «time.constructor» }', 'func time.constructor'],
])('%s', async (_, imports, code, type) => {
  expect(await markedType(importing(imports, code))).toBe(type);
});

test('an own package called time', async () => {
  const own = {
    'server/time/time.go': 'package time\n\ntype Ticker struct{}\n\nfunc NewTicker(n int) *Ticker { return nil }\n',
  };
  const code = importing(['example.org/weather/server/time'], 'func f() { «time.NewTicker(1)» }');
  expect(await markedType(code, own)).toBe('own Ticker');
});

test('a field that another package of the plugin declares', async () => {
  const own = { 'server/jobs/jobs.go': 'package jobs\n\nimport "time"\n\ntype Job struct { Ticker *time.Ticker }\n' };
  const code = importing(['example.org/weather/server/jobs'], 'func f(j jobs.Job) { «j.Ticker» }');
  expect(await markedType(code, own)).toBe('time.Ticker');
});

const SERVER = 'github.com/mattermost/mattermost/server/public';

test.each([
  [
    'the API',
    'type P struct { plugin.MattermostPlugin }\nfunc (p *P) f() { «p.API».GetUser("a") }',
    `${SERVER}/plugin.API`,
  ],
  ['a method of it', 'func f(a plugin.API) { «a.GetUser»("a") }', `func ${SERVER}/plugin.API.GetUser`],
  ['a service', 'func f(c *pluginapi.Client) { «c.User».Get("a") }', `${SERVER}/pluginapi.UserService`],
  ['a result', 'func f(p plugin.API) { «pluginapi.NewClient(p, nil)» }', `${SERVER}/pluginapi.Client`],
  [
    'what the plugin base does not have',
    'type P struct { plugin.MattermostPlugin }\nfunc (p *P) f() { «p.Other» }',
    'unknown',
  ],
  ['a type that leads nowhere', 'func f(c *plugin.Context) { «c».RequestId }', `${SERVER}/plugin.Context`],
])('of Mattermost’s packages: %s', async (_, code, type) => {
  expect(await markedType(importing([`${SERVER}/plugin`, `${SERVER}/pluginapi`], code))).toBe(type);
});
