import { expect, test } from '@jest/globals';
import { unauthenticatedHandler } from '../../../src/rules/server/unauthenticated-handler.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a route of gorilla/mux',
    'FIELDS router *mux.Router\nfunc (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\tp.router.ServeHTTP(w, r)\n}\nfunc (p *Plugin) OnActivate() error {\n\tp.router = mux.NewRouter()\n\tp.router.HandleFunc("/clear", p.clear)\n\treturn nil\n}\nfunc (p *Plugin) clear(w http.ResponseWriter, r *http.Request) {\n\t_ = p.API.KVDelete("a")\n}',
    ['net/http', 'github.com/gorilla/mux'],
    '6: warning: The route `/clear` of `Plugin.OnActivate` leads to `API.KVDelete`, and nothing on the way looks at `Mattermost-User-ID` or another proof of who asks.',
  ],
  [
    'a case of a switch',
    'func (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\tswitch r.URL.Path {\n\tcase "/clear":\n\t\tp.clear(w, r)\n\t}\n}\nfunc (p *Plugin) clear(w http.ResponseWriter, r *http.Request) {\n\t_ = p.API.KVDelete("a")\n}',
    ['net/http'],
    '3: warning: The route `/clear` of `Plugin.ServeHTTP` leads to `API.KVDelete`, and nothing on the way looks at `Mattermost-User-ID` or another proof of who asks.',
  ],
  [
    'two routes of net/http, one of them without',
    'func (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\trouter := http.NewServeMux()\n\trouter.HandleFunc("/a", p.asked(p.clear))\n\trouter.HandleFunc("/b", p.clear)\n\trouter.ServeHTTP(w, r)\n}\nfunc (p *Plugin) asked(next http.HandlerFunc) http.HandlerFunc {\n\treturn func(w http.ResponseWriter, r *http.Request) {\n\t\tif r.Header.Get("Mattermost-User-ID") != "" {\n\t\t\tnext(w, r)\n\t\t}\n\t}\n}\nfunc (p *Plugin) clear(w http.ResponseWriter, r *http.Request) {\n\t_ = p.API.KVDelete("a")\n}',
    ['net/http'],
    '4: warning: The route `/b` of `Plugin.ServeHTTP` leads to `API.KVDelete`, and nothing on the way looks at `Mattermost-User-ID` or another proof of who asks.',
  ],
  [
    'a middleware of another router',
    'func (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\trouter := mux.NewRouter()\n\tapi := router.PathPrefix("/api").Subrouter()\n\tapi.Use(p.asked)\n\tapi.HandleFunc("/a", p.clear)\n\trouter.HandleFunc("/b", p.clear)\n\trouter.ServeHTTP(w, r)\n}\nfunc (p *Plugin) asked(next http.Handler) http.Handler {\n\treturn http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {\n\t\tif r.Header.Get("Mattermost-User-ID") != "" {\n\t\t\tnext.ServeHTTP(w, r)\n\t\t}\n\t})\n}\nfunc (p *Plugin) clear(w http.ResponseWriter, r *http.Request) {\n\t_ = p.API.KVDelete("a")\n}',
    ['net/http', 'github.com/gorilla/mux'],
    '6: warning: The route `/b` of `Plugin.ServeHTTP` leads to `API.KVDelete`, and nothing on the way looks at `Mattermost-User-ID` or another proof of who asks.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(unauthenticatedHandler, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'a middleware of a router above',
    'func (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\trouter := mux.NewRouter()\n\trouter.Use(p.asked)\n\tapi := router.PathPrefix("/api").Subrouter()\n\tapi.HandleFunc("/a", p.clear)\n\trouter.ServeHTTP(w, r)\n}\nfunc (p *Plugin) asked(next http.Handler) http.Handler {\n\treturn http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {\n\t\tif r.Header.Get("Mattermost-User-ID") != "" {\n\t\t\tnext.ServeHTTP(w, r)\n\t\t}\n\t})\n}\nfunc (p *Plugin) clear(w http.ResponseWriter, r *http.Request) {\n\t_ = p.API.KVDelete("a")\n}',
    ['net/http', 'github.com/gorilla/mux'],
  ],
  [
    'the handler asks',
    'func (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\trouter := http.NewServeMux()\n\trouter.HandleFunc("/a", p.clear)\n\trouter.ServeHTTP(w, r)\n}\nfunc (p *Plugin) clear(w http.ResponseWriter, r *http.Request) {\n\tif r.Header.Get("Mattermost-User-Id") == "" {\n\t\treturn\n\t}\n\t_ = p.API.KVDelete("a")\n}',
    ['net/http'],
  ],
  [
    'the header in a constant',
    'const header = "Mattermost-User-ID"\nfunc (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\trouter := http.NewServeMux()\n\trouter.HandleFunc("/a", p.clear)\n\trouter.ServeHTTP(w, r)\n}\nfunc (p *Plugin) clear(w http.ResponseWriter, r *http.Request) {\n\tif r.Header.Get(header) == "" {\n\t\treturn\n\t}\n\t_ = p.API.KVDelete("a")\n}',
    ['net/http'],
  ],
  [
    'a webhook with a secret',
    'func (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\trouter := http.NewServeMux()\n\trouter.HandleFunc("/a", p.clear)\n\trouter.ServeHTTP(w, r)\n}\nfunc (p *Plugin) clear(w http.ResponseWriter, r *http.Request) {\n\tif subtle.ConstantTimeCompare([]byte(r.Header.Get("X")), []byte("a")) != 1 {\n\t\treturn\n\t}\n\t_ = p.API.KVDelete("a")\n}',
    ['net/http', 'crypto/subtle'],
  ],
  [
    'ServeHTTP asks for all',
    'func (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\tif r.Header.Get("Mattermost-User-ID") == "" {\n\t\treturn\n\t}\n\trouter := http.NewServeMux()\n\trouter.HandleFunc("/a", p.clear)\n\trouter.ServeHTTP(w, r)\n}\nfunc (p *Plugin) clear(w http.ResponseWriter, r *http.Request) {\n\t_ = p.API.KVDelete("a")\n}',
    ['net/http'],
  ],
  [
    'nothing of the server',
    'func (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\trouter := http.NewServeMux()\n\trouter.HandleFunc("/logo", p.logo)\n\trouter.ServeHTTP(w, r)\n}\nfunc (p *Plugin) logo(w http.ResponseWriter, r *http.Request) {\n\thttp.ServeFile(w, r, "logo.png")\n}',
    ['net/http'],
  ],
  [
    'a handler that is not known',
    'FIELDS handler http.HandlerFunc\nfunc (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\trouter := http.NewServeMux()\n\trouter.HandleFunc("/a", p.handler)\n\trouter.ServeHTTP(w, r)\n}\n',
    ['net/http'],
  ],
  [
    'a switch after a check',
    'func (p *Plugin) ServeHTTP(c *plugin.Context, w http.ResponseWriter, r *http.Request) {\n\tif !p.known(r) {\n\t\treturn\n\t}\n\tswitch r.URL.Path {\n\tcase "/clear":\n\t\tp.clear(w, r)\n\t}\n}\nfunc (p *Plugin) known(r *http.Request) bool {\n\treturn r.Header.Get("Mattermost-User-ID") != ""\n}\nfunc (p *Plugin) clear(w http.ResponseWriter, r *http.Request) {\n\t_ = p.API.KVDelete("a")\n}',
    ['net/http'],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(unauthenticatedHandler, code, imports)).toEqual([]);
});
