/** One way of reaching the server in Go: the code of server/plugin.go after its imports (line 13 on), other files, and what must be found. */
export interface GoCase {
  readonly name: string;
  readonly code: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly found: readonly string[];
}

const STRUCT = 'type Plugin struct { plugin.MattermostPlugin }\n';
const CLIENT = 'type Plugin struct {\n\tplugin.MattermostPlugin\n\tclient *pluginapi.Client\n}\n';

/** Ways that lead to the plugin API itself. */
export const API_CASES: readonly GoCase[] = [
  {
    name: 'the embedded plugin.MattermostPlugin',
    code: `${STRUCT}func (p *Plugin) f() { p.API.LogAuditRec(nil) }`,
    found: ['server/plugin.go:14:24 API.LogAuditRec'],
  },
  {
    name: 'the embedded struct by its name',
    code: `${STRUCT}func (p *Plugin) f() { p.MattermostPlugin.API.LogAuditRec(nil) }`,
    found: ['server/plugin.go:14:24 API.LogAuditRec'],
  },
  {
    name: 'an embedded pointer',
    code: 'type Plugin struct { *plugin.MattermostPlugin }\nfunc (p Plugin) f() { p.API.LogAuditRec(nil) }',
    found: ['server/plugin.go:14:23 API.LogAuditRec'],
  },
  {
    name: 'a base struct of the plugin’s own',
    code: `type base struct { plugin.MattermostPlugin }\ntype Plugin struct { base }\nfunc (p *Plugin) f() { p.API.LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:24 API.LogAuditRec'],
  },
  {
    name: 'an alias of the embedded type',
    code: 'type Base = plugin.MattermostPlugin\ntype Plugin struct { Base }\nfunc (p *Plugin) f() { p.API.LogAuditRec(nil) }',
    found: ['server/plugin.go:15:24 API.LogAuditRec'],
  },
  {
    name: 'a field',
    code: `${STRUCT}type worker struct { api plugin.API }\nfunc (w *worker) f() { w.api.LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:24 API.LogAuditRec'],
  },
  {
    name: 'a receiver, and a parameter, named as their type',
    code: `${STRUCT}type store struct { p *Plugin }\nfunc (store store) f(other store) { store.p.API.LogAuditRec(nil); other.p.API.LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:37 API.LogAuditRec', 'server/plugin.go:15:67 API.LogAuditRec'],
  },
  {
    name: 'a variable named as its type',
    code: `${STRUCT}type store struct { p *Plugin }\nfunc f(p *Plugin) {\n\tstore := store{p: p}\n\tstore.p.API.LogAuditRec(nil)\n}`,
    found: ['server/plugin.go:17:2 API.LogAuditRec'],
  },
  {
    name: 'a field of a field',
    code: `${STRUCT}type worker struct { p *Plugin }\nfunc (w *worker) f() { w.p.API.LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:24 API.LogAuditRec'],
  },
  {
    name: 'an embedded interface',
    code: `${STRUCT}type worker struct { plugin.API }\nfunc (w *worker) f() { w.LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:24 API.LogAuditRec'],
  },
  {
    name: 'an anonymous struct',
    code: `${STRUCT}var state struct { api plugin.API }\nfunc f() { state.api.LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:12 API.LogAuditRec'],
  },
  {
    name: 'a parameter',
    code: `${STRUCT}func f(api plugin.API) { api.LogAuditRec(nil) }`,
    found: ['server/plugin.go:14:26 API.LogAuditRec'],
  },
  {
    name: 'a parameter among others of one type',
    code: `${STRUCT}func f(a, b plugin.API) { b.LogAuditRec(nil) }`,
    found: ['server/plugin.go:14:27 API.LogAuditRec'],
  },
  {
    name: 'a variadic parameter',
    code: `${STRUCT}func f(apis ...plugin.API) { apis[0].LogAuditRec(nil) }`,
    found: ['server/plugin.go:14:30 API.LogAuditRec'],
  },
  {
    name: 'a named result',
    code: `${STRUCT}func f() (api plugin.API) { api.LogAuditRec(nil); return }`,
    found: ['server/plugin.go:14:29 API.LogAuditRec'],
  },
  {
    name: 'a variable',
    code: `${STRUCT}func (p *Plugin) f() {\n\tapi := p.API\n\tapi.LogAuditRec(nil)\n}`,
    found: ['server/plugin.go:16:2 API.LogAuditRec'],
  },
  {
    name: 'a variable with a type',
    code: `${STRUCT}func (p *Plugin) f() {\n\tvar api plugin.API = p.API\n\tapi.LogAuditRec(nil)\n}`,
    found: ['server/plugin.go:16:2 API.LogAuditRec'],
  },
  {
    name: 'one of two variables',
    code: `${STRUCT}func (p *Plugin) f() {\n\tn, api := 1, p.API\n\t_ = n\n\tapi.LogAuditRec(nil)\n}`,
    found: ['server/plugin.go:17:2 API.LogAuditRec'],
  },
  {
    name: 'a variable of an if statement',
    code: `${STRUCT}func (p *Plugin) f() {\n\tif api := p.API; api != nil {\n\t\tapi.LogAuditRec(nil)\n\t}\n}`,
    found: ['server/plugin.go:16:3 API.LogAuditRec'],
  },
  {
    name: 'a variable of the package',
    code: `${STRUCT}var api plugin.API\nfunc f() { api.LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:12 API.LogAuditRec'],
  },
  {
    name: 'a variable of another package',
    code: `${STRUCT}func f() { shared.API.LogAuditRec(nil) }`,
    files: {
      'server/shared/shared.go': `package shared\n\nimport "github.com/mattermost/mattermost/server/public/plugin"\n\nvar API plugin.API\n`,
    },
    found: ['server/plugin.go:14:12 API.LogAuditRec'],
  },
  {
    name: 'a method of another package’s type',
    code: `${STRUCT}func (p *Plugin) f() { shared.New(p.API).Do() }`,
    files: {
      'server/shared/shared.go': `package shared\n\nimport "github.com/mattermost/mattermost/server/public/plugin"\n\ntype S struct { api plugin.API }\n\nfunc New(api plugin.API) *S { return &S{api} }\n\nfunc (s *S) Do() { s.api.LogAuditRec(nil) }\n`,
    },
    found: ['server/shared/shared.go:9:20 API.LogAuditRec'],
  },
  {
    name: 'a closure',
    code: `${STRUCT}func (p *Plugin) f() {\n\tgo func() {\n\t\tp.API.LogAuditRec(nil)\n\t}()\n}`,
    found: ['server/plugin.go:16:3 API.LogAuditRec'],
  },
  {
    name: 'a parameter of a closure',
    code: `${STRUCT}func (p *Plugin) f() { func(api plugin.API) { api.LogAuditRec(nil) }(p.API) }`,
    found: ['server/plugin.go:14:47 API.LogAuditRec'],
  },
  {
    name: 'a function that returns it',
    code: `${STRUCT}func (p *Plugin) api() plugin.API { return p.API }\nfunc (p *Plugin) f() { p.api().LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:24 API.LogAuditRec'],
  },
  {
    name: 'a function that returns it with an error',
    code: `${STRUCT}func get() (plugin.API, error) { return nil, nil }\nfunc f() {\n\tapi, err := get()\n\t_ = err\n\tapi.LogAuditRec(nil)\n}`,
    found: ['server/plugin.go:18:2 API.LogAuditRec'],
  },
  {
    name: 'a variable that holds such a function',
    code: `${STRUCT}func f(get func() plugin.API) { get().LogAuditRec(nil) }`,
    found: ['server/plugin.go:14:33 API.LogAuditRec'],
  },
  {
    name: 'a named function type',
    code: `${STRUCT}type getter func() plugin.API\nfunc f(get getter) { get().LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:22 API.LogAuditRec'],
  },
  {
    name: 'a method value',
    code: `${STRUCT}func (p *Plugin) f() {\n\trecord := p.API.LogAuditRec\n\trecord(nil)\n}`,
    found: ['server/plugin.go:15:12 API.LogAuditRec'],
  },
  {
    name: 'a method expression',
    code: `${STRUCT}var record = plugin.API.LogAuditRec`,
    found: ['server/plugin.go:14:14 API.LogAuditRec'],
  },
  {
    name: 'a struct literal',
    code: `${STRUCT}type worker struct { api plugin.API }\nfunc (p *Plugin) f() { (&worker{api: p.API}).api.LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:24 API.LogAuditRec'],
  },
  {
    name: 'a slice',
    code: `${STRUCT}func f(apis []plugin.API) {\n\tfor _, api := range apis {\n\t\tapi.LogAuditRec(nil)\n\t}\n}`,
    found: ['server/plugin.go:16:3 API.LogAuditRec'],
  },
  {
    name: 'a map',
    code: `${STRUCT}func f(apis map[string]plugin.API) {\n\tif api, ok := apis["x"]; ok {\n\t\tapi.LogAuditRec(nil)\n\t}\n}`,
    found: ['server/plugin.go:16:3 API.LogAuditRec'],
  },
  {
    name: 'a channel',
    code: `${STRUCT}func f(apis chan plugin.API) { (<-apis).LogAuditRec(nil) }`,
    found: ['server/plugin.go:14:32 API.LogAuditRec'],
  },
  {
    name: 'a type assertion',
    code: `${STRUCT}func f(x any) { x.(plugin.API).LogAuditRec(nil) }`,
    found: ['server/plugin.go:14:17 API.LogAuditRec'],
  },
  {
    name: 'a type switch',
    code: `${STRUCT}func f(x any) {\n\tswitch api := x.(type) {\n\tcase plugin.API:\n\t\tapi.LogAuditRec(nil)\n\tcase string:\n\t}\n}`,
    found: ['server/plugin.go:17:3 API.LogAuditRec'],
  },
  {
    name: 'a conversion',
    code: `${STRUCT}func (p *Plugin) f() { plugin.API(p.API).LogAuditRec(nil) }`,
    found: ['server/plugin.go:14:24 API.LogAuditRec'],
  },
  {
    name: 'new',
    code: `${STRUCT}func f() { new(Plugin).API.LogAuditRec(nil) }`,
    found: ['server/plugin.go:14:12 API.LogAuditRec'],
  },
  {
    name: 'an alias of the interface',
    code: `${STRUCT}type api = plugin.API\nfunc f(a api) { a.LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:17 API.LogAuditRec'],
  },
  {
    name: 'a defined type over the interface',
    code: `${STRUCT}type api plugin.API\nfunc f(a api) { a.LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:17 API.LogAuditRec'],
  },
  {
    name: 'a generic struct',
    code: `${STRUCT}type box[T any] struct { value T }\nfunc f(b box[plugin.API]) { b.value.LogAuditRec(nil) }`,
    found: ['server/plugin.go:15:29 API.LogAuditRec'],
  },
  {
    name: 'a method of a generic struct',
    code: `${STRUCT}type box[T any] struct { value T }\nfunc (b *box[E]) get() E { return b.value }\nfunc f(b *box[plugin.API]) { b.get().LogAuditRec(nil) }`,
    found: ['server/plugin.go:16:30 API.LogAuditRec'],
  },
  {
    name: 'a type parameter',
    code: `${STRUCT}func f[A plugin.API](api A) { api.LogAuditRec(nil) }`,
    found: ['server/plugin.go:14:31 API.LogAuditRec'],
  },
  {
    name: 'a chain over lines',
    code: `${STRUCT}func (p *Plugin) f() {\n\tp.API.\n\t\tLogAuditRec(nil)\n}`,
    found: ['server/plugin.go:16:3 API.LogAuditRec'],
  },
  {
    name: 'defer and go',
    code: `${STRUCT}func (p *Plugin) f() {\n\tdefer p.API.LogAuditRec(nil)\n\tgo p.API.LogAuditRec(nil)\n}`,
    found: ['server/plugin.go:15:8 API.LogAuditRec', 'server/plugin.go:16:5 API.LogAuditRec'],
  },
  {
    name: 'an interface of the plugin’s own that only the API gets into',
    code: `${STRUCT}type auditor interface { LogAuditRec(rec *model.AuditRecord) }\ntype worker struct { a auditor }\nfunc newWorker(a auditor) *worker { return &worker{a: a} }\nfunc (p *Plugin) f() { newWorker(p.API) }\nfunc (w *worker) g() { w.a.LogAuditRec(nil) }`,
    found: ['server/plugin.go:18:24 API.LogAuditRec'],
  },
  {
    name: 'an interface that embeds the API',
    code: `${STRUCT}type wide interface {\n\tplugin.API\n\tMore()\n}\nfunc f(w wide) { w.LogAuditRec(nil) }`,
    found: ['server/plugin.go:18:18 API.LogAuditRec'],
  },
];

/** The packages by other names and from other modules; the wrapper; helpers and jobs. */
export const PACKAGE_CASES: readonly GoCase[] = [
  {
    name: 'the wrapper’s client',
    code: `${CLIENT}func (p *Plugin) f() { p.client.Audit.Record(nil) }`,
    found: ['server/plugin.go:17:24 Audit.Record'],
  },
  {
    name: 'a service on its own',
    code: `${CLIENT}func (p *Plugin) f() {\n\tkv := p.client.KV\n\tkv.Set("a", 1)\n}`,
    found: ['server/plugin.go:19:2 KV.Set'],
  },
  {
    name: 'a pointer to a service, passed on',
    code: `${CLIENT}func (p *Plugin) f() { g(&p.client.Post) }\nfunc g(posts *pluginapi.PostService) { posts.CreatePost(nil) }`,
    found: ['server/plugin.go:18:40 Post.CreatePost'],
  },
  {
    name: 'a fresh client',
    code: `${STRUCT}func (p *Plugin) f() { pluginapi.NewClient(p.API, p.Driver).User.Get("a") }`,
    found: ['server/plugin.go:14:24 User.Get'],
  },
  {
    name: 'a client from the plugin’s own constructor',
    code: `${STRUCT}type wrapped struct { *pluginapi.Client }\nfunc wrap(p *Plugin) wrapped { return wrapped{pluginapi.NewClient(p.API, p.Driver)} }\nfunc (p *Plugin) f() { wrap(p).Team.List() }`,
    found: ['server/plugin.go:16:24 Team.List'],
  },
  {
    name: 'a service behind an interface of the plugin’s own',
    code: `${CLIENT}type store interface { Set(key string, value any) (bool, error) }\ntype worker struct { store }\nfunc (p *Plugin) f() { _ = worker{store: &p.client.KV} }\nfunc (w worker) g() { w.store.Set("a", 1) }`,
    found: ['server/plugin.go:20:23 KV.Set'],
  },
  {
    name: 'a cluster job and mutex',
    code: `${STRUCT}func (p *Plugin) f() {\n\tm, _ := cluster.NewMutex(p.API, "m")\n\tm.Lock()\n\tjob, _ := cluster.Schedule(p.API, "j", cluster.MakeWaitForInterval(1), p.f)\n\tjob.Close()\n}`,
    found: [
      'server/plugin.go:15:10 cluster.NewMutex',
      'server/plugin.go:16:2 cluster.Mutex.Lock',
      'server/plugin.go:17:12 cluster.Schedule',
      'server/plugin.go:18:2 cluster.Job.Close',
    ],
  },
  {
    name: 'helpers',
    code: `${STRUCT}func (p *Plugin) f() { p.Helpers.EnsureBot(nil) }`,
    found: ['server/plugin.go:14:24 Helpers.EnsureBot'],
  },
  {
    name: 'a method that no table knows',
    code: `${STRUCT}func (p *Plugin) f() { p.API.BrewCoffee("strong") }`,
    found: ['server/plugin.go:14:24 API.BrewCoffee'],
  },
];

/** What looks like it and is not, or cannot be told. */
export const OTHER_CASES: readonly GoCase[] = [
  {
    name: 'a same-named method of the plugin',
    code: `${STRUCT}func (p *Plugin) LogAuditRec(x any) {}\nfunc (p *Plugin) f() { p.LogAuditRec(nil) }`,
    found: [],
  },
  {
    name: 'a same-named method of another own type',
    code: `${STRUCT}type log struct{}\nfunc (log) LogAuditRec(x any) {}\nfunc f(l log) { l.LogAuditRec(nil) }`,
    found: [],
  },
  {
    name: 'an own method over an embedded interface',
    code: `${STRUCT}type log struct { plugin.API }\nfunc (l log) LogAuditRec(x any) {}\nfunc f(l log) { l.LogAuditRec(nil) }`,
    found: [],
  },
  {
    name: 'an own type called API',
    code: `${STRUCT}type API struct{}\nfunc (a API) LogAuditRec(x any) {}\nfunc f(p struct{ API API }) { p.API.LogAuditRec(nil) }`,
    found: [],
  },
  {
    name: 'a field called API of another type',
    code: `type client struct{}\nfunc (c client) GetUser(id string) {}\ntype Plugin struct {\n\tplugin.MattermostPlugin\n\tAPI client\n}\nfunc (p *Plugin) f() { p.API.GetUser("a") }`,
    found: [],
  },
  {
    name: 'a field that is called as a function',
    code: `${STRUCT}type fake struct { LogAuditRec func(x any) }\nfunc f(x fake) { x.LogAuditRec(nil) }`,
    found: [],
  },
  {
    name: 'an own interface that an own type gets into',
    code: `${STRUCT}type store interface { GetUser(id string) }\ntype sql struct{}\nfunc (sql) GetUser(id string) {}\nfunc use(s store) { s.GetUser("a") }\nfunc f() { use(sql{}) }`,
    found: [],
  },
  {
    name: 'an own interface that both get into',
    code: `${STRUCT}type log interface { LogAuditRec(a any) }\ntype file struct{}\nfunc (file) LogAuditRec(a any) {}\nfunc use(l log) { l.LogAuditRec(nil) }\nfunc (p *Plugin) f() { use(file{}); use(p.API) }`,
    found: ['server/plugin.go:17:19 ?'],
  },
  {
    name: 'an own interface that both get into, with a method that every server has',
    code: `${STRUCT}type store interface { GetUser(id string) }\ntype sql struct{}\nfunc (sql) GetUser(id string) {}\nfunc use(s store) { s.GetUser("a") }\nfunc (p *Plugin) f() { use(sql{}); use(p.API) }`,
    found: [],
  },
  {
    name: 'a shadowed package',
    code: `${STRUCT}type mine struct{}\nfunc (mine) API() mine { return mine{} }\nfunc (mine) GetUser(id string) {}\nfunc f(plugin mine) { plugin.API().GetUser("a") }`,
    found: [],
  },
  {
    name: 'a shadowed parameter',
    code: `${STRUCT}type mine struct{}\nfunc (mine) GetUser(id string) {}\nfunc f(api plugin.API) {\n\tapi.GetUser("a")\n\t{\n\t\tapi := mine{}\n\t\tapi.GetUser("a")\n\t}\n\tapi.GetUser("a")\n}`,
    found: ['server/plugin.go:17:2 API.GetUser', 'server/plugin.go:22:2 API.GetUser'],
  },
  { name: 'a method of another module', code: `${STRUCT}func f(r *http.Request) { r.GetUser("a") }`, found: [] },
  {
    name: 'words in a comment and in a string',
    code: `${STRUCT}// p.API.LogAuditRec(nil)\nvar s = "p.API.LogAuditRec(nil)"\nvar r = \`p.API.LogAuditRec(nil)\``,
    found: [],
  },
  {
    name: 'what nothing tells the type of',
    code: `${STRUCT}func f() { mystery().GetUser("a") }`,
    found: ['server/plugin.go:14:12 ?'],
  },
  {
    name: 'a type of a package that is not there',
    code: `${STRUCT}func f(x shared.Gone) { x.GetUser("a") }`,
    found: ['server/plugin.go:14:25 ?'],
  },
  {
    name: 'a syntax error between two calls',
    code: `${STRUCT}func (p *Plugin) f() { p.API.LogAuditRec(nil) }\nfunc broken() {\n\tx := = 3\n\tif (\n}\nfunc (p *Plugin) g() { p.API.LogAuditRec(nil) }`,
    found: [
      'server/plugin.go:14:24 API.LogAuditRec',
      'server/plugin.go:16:7 no Go',
      'server/plugin.go:19:24 API.LogAuditRec',
    ],
  },
  {
    name: 'a syntax error that takes the next function with it',
    code: `${STRUCT}func (p *Plugin) f() { p.API.LogAuditRec(nil) }\nfunc broken( { ] }\nfunc (p *Plugin) g() { p.API.LogAuditRec(nil) }`,
    found: ['server/plugin.go:14:24 API.LogAuditRec', 'server/plugin.go:15:14 no Go', 'server/plugin.go:16:24 ?'],
  },
  {
    name: 'a file that ends early',
    code: `${STRUCT}func (p *Plugin) f() {\n\tif true {\n\t\tp.API.LogAuditRec(nil)\n`,
    found: ['server/plugin.go:14:22 no Go', 'server/plugin.go:16:3 API.LogAuditRec'],
  },
  {
    name: 'a variable that stands for itself',
    code: `${STRUCT}var a = b\nvar b = a\nfunc f() { a.GetUser("x") }`,
    found: ['server/plugin.go:16:12 ?'],
  },
  {
    name: 'a type that embeds itself',
    code: `type Plugin struct {\n\t*Plugin\n\tplugin.MattermostPlugin\n}\nfunc (p *Plugin) f() { p.Other.GetUser("a"); p.API.GetUser("a") }`,
    found: ['server/plugin.go:17:24 ?', 'server/plugin.go:17:46 API.GetUser'],
  },
  { name: 'an iota of another sort', code: `${STRUCT}const GetUser = 1\nfunc f() { _ = GetUser }`, found: [] },
];

/** Checks of the server's version. */
export const GUARD_CASES: readonly GoCase[] = [
  {
    name: 'inside a comparison',
    code: `${STRUCT}func (p *Plugin) f() {\n\tif p.API.GetServerVersion() >= "10.11.0" {\n\t\tp.API.LogAuditRec(nil)\n\t}\n}`,
    found: ['server/plugin.go:15:5 API.GetServerVersion', 'server/plugin.go:16:3 API.LogAuditRec guarded 10.11.0'],
  },
  {
    name: 'after one that leaves',
    code: `${STRUCT}func (p *Plugin) f() {\n\tif semver.Compare(p.API.GetServerVersion(), "v10.11.0") < 0 {\n\t\treturn\n\t}\n\tp.API.LogAuditRec(nil)\n}`,
    found: ['server/plugin.go:15:20 API.GetServerVersion', 'server/plugin.go:18:2 API.LogAuditRec guarded 10.11.0'],
  },
  {
    name: 'in the other branch',
    code: `${STRUCT}func (p *Plugin) f() {\n\tif p.API.GetServerVersion() < "10.11.0" {\n\t} else {\n\t\tp.API.LogAuditRec(nil)\n\t}\n}`,
    found: ['server/plugin.go:15:5 API.GetServerVersion', 'server/plugin.go:17:3 API.LogAuditRec guarded 10.11.0'],
  },
  {
    name: 'by way of a variable',
    code: `${STRUCT}func (p *Plugin) f() {\n\tversion := semver.MustParse(p.API.GetServerVersion())\n\tif version.GTE(needed) {\n\t\tp.API.LogAuditRec(nil)\n\t}\n}`,
    found: ['server/plugin.go:15:30 API.GetServerVersion', 'server/plugin.go:17:3 API.LogAuditRec guarded'],
  },
  {
    name: 'by way of a function',
    code: `${STRUCT}func (p *Plugin) audits() bool { return p.API.GetServerVersion() >= "10.11.0" }\nfunc (p *Plugin) f() {\n\tif p.audits() {\n\t\tp.API.LogAuditRec(nil)\n\t}\n}`,
    found: ['server/plugin.go:14:41 API.GetServerVersion', 'server/plugin.go:17:3 API.LogAuditRec guarded 10.11.0'],
  },
  {
    name: 'by way of an error',
    code: `${STRUCT}func (p *Plugin) check() error {\n\tif p.API.GetServerVersion() < "10.11.0" {\n\t\treturn errOld\n\t}\n\treturn nil\n}\nfunc (p *Plugin) f() error {\n\tif err := p.check(); err != nil {\n\t\treturn err\n\t}\n\tp.API.LogAuditRec(nil)\n\treturn nil\n}`,
    found: ['server/plugin.go:15:5 API.GetServerVersion', 'server/plugin.go:24:2 API.LogAuditRec guarded 10.11.0'],
  },
  {
    name: 'by way of a field',
    code: `type Plugin struct {\n\tplugin.MattermostPlugin\n\taudits bool\n}\nfunc (p *Plugin) OnActivate() error {\n\tp.audits = p.API.GetServerVersion() >= "10.11.0"\n\treturn nil\n}\nfunc (p *Plugin) f() {\n\tif p.audits {\n\t\tp.API.LogAuditRec(nil)\n\t}\n}`,
    found: [
      'server/plugin.go:17:18 hook OnActivate',
      'server/plugin.go:18:13 API.GetServerVersion',
      'server/plugin.go:23:3 API.LogAuditRec guarded 10.11.0',
    ],
  },
  {
    name: 'in the only caller',
    code: `${STRUCT}func (p *Plugin) audit() { p.API.LogAuditRec(nil) }\nfunc (p *Plugin) f() {\n\tif p.API.GetServerVersion() >= "10.11.0" {\n\t\tp.audit()\n\t}\n}`,
    found: ['server/plugin.go:14:28 API.LogAuditRec guarded 10.11.0', 'server/plugin.go:16:5 API.GetServerVersion'],
  },
  {
    name: 'in one of two callers',
    code: `${STRUCT}func (p *Plugin) audit() { p.API.LogAuditRec(nil) }\nfunc (p *Plugin) f() {\n\tif p.API.GetServerVersion() >= "10.11.0" {\n\t\tp.audit()\n\t}\n\tp.audit()\n}`,
    found: ['server/plugin.go:14:28 API.LogAuditRec', 'server/plugin.go:16:5 API.GetServerVersion'],
  },
  {
    name: 'as the left side of &&',
    code: `${STRUCT}func (p *Plugin) f() bool { return p.API.GetServerVersion() >= "10.1.0" && p.API.GetPluginID() != "" }`,
    found: ['server/plugin.go:14:36 API.GetServerVersion', 'server/plugin.go:14:76 API.GetPluginID guarded 10.1.0'],
  },
  {
    name: 'in a switch',
    code: `${STRUCT}func (p *Plugin) f() {\n\tswitch {\n\tcase p.API.GetServerVersion() >= "10.11.0":\n\t\tp.API.LogAuditRec(nil)\n\t}\n}`,
    found: ['server/plugin.go:16:7 API.GetServerVersion', 'server/plugin.go:17:3 API.LogAuditRec guarded 10.11.0'],
  },
  {
    name: 'a version that is only logged',
    code: `${STRUCT}func (p *Plugin) f() {\n\tp.API.LogInfo(p.API.GetServerVersion())\n\tif true {\n\t\tp.API.LogAuditRec(nil)\n\t}\n}`,
    found: [
      'server/plugin.go:15:2 API.LogInfo',
      'server/plugin.go:15:16 API.GetServerVersion',
      'server/plugin.go:17:3 API.LogAuditRec',
    ],
  },
  {
    name: 'a condition of another sort',
    code: `${STRUCT}func (p *Plugin) f(on bool) {\n\tif on {\n\t\tp.API.LogAuditRec(nil)\n\t}\n\t_ = p.API.GetServerVersion()\n}`,
    found: ['server/plugin.go:16:3 API.LogAuditRec', 'server/plugin.go:18:6 API.GetServerVersion'],
  },
];

/** Hooks. */
export const HOOK_CASES: readonly GoCase[] = [
  {
    name: 'methods of the plugin',
    code: `${STRUCT}func (p *Plugin) OnActivate() error { return nil }\nfunc (p Plugin) OnInstall() error { return nil }\nfunc (p *Plugin) onInstall() {}`,
    found: ['server/plugin.go:14:18 hook OnActivate', 'server/plugin.go:15:17 hook OnInstall'],
  },
  {
    name: 'a method of what the plugin embeds',
    code: `type sub struct{}\nfunc (s *sub) OnInstall() error { return nil }\ntype Plugin struct {\n\tplugin.MattermostPlugin\n\tsub\n}`,
    found: ['server/plugin.go:14:15 hook OnInstall'],
  },
  {
    name: 'a method of the same name on another type',
    code: `${STRUCT}type other struct{}\nfunc (o *other) OnInstall() error { return nil }\nfunc OnActivate() {}`,
    found: [],
  },
  {
    name: 'a hook in another file',
    code: STRUCT,
    files: { 'server/hooks.go': 'package main\n\nfunc (p *Plugin) OnInstall() error { return nil }\n' },
    found: ['server/hooks.go:3:18 hook OnInstall'],
  },
];

/** What stands before the code of every case: twelve lines. */
export const PREFIX = `package main

import (
	"net/http"

	"example.org/weather/server/shared"
	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/pluginapi"
	"github.com/mattermost/mattermost/server/public/pluginapi/cluster"
)

`;
