import { expect, test } from '@jest/globals';
import { uncheckedAssertion } from '../../../src/rules/server/unchecked-assertion.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'the context of an action',
    'func f(request *model.PostActionIntegrationRequest) string {\n\treturn request.Context["place"].(string)\n}',
    [],
    '2: warning: `f` asserts `request.Context["place"].(string)` with one result on the context of an action: a client that sends another type ends the plugin.',
  ],
  [
    'the submission of a dialog',
    'func f(request model.SubmitDialogRequest) string {\n\tplace := request.Submission["place"].(string)\n\treturn place\n}',
    [],
    '2: warning: `f` asserts `request.Submission["place"].(string)` with one result on what a dialog submits: a client that sends another type ends the plugin.',
  ],
  [
    'the props of a post',
    'func f(post *model.Post) {\n\tuse(post.GetProp("place").(string), 1)\n}\nfunc use(a string, b int) {}',
    [],
    '2: warning: `f` asserts `post.GetProp("place").(string)` with one result on the props of a post: a client that sends another type ends the plugin.',
  ],
  [
    'a websocket message',
    'func (p *Plugin) WebSocketMessageHasBeenPosted(id, user string, req *model.WebSocketRequest) {\n\tp.API.LogInfo("a", "b", req.Data["c"].(string))\n}',
    [],
    '2: warning: `Plugin.WebSocketMessageHasBeenPosted` asserts `req.Data["c"].(string)` with one result on the data of a websocket message: a client that sends another type ends the plugin.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(uncheckedAssertion, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'two results',
    'func f(request *model.PostActionIntegrationRequest) string {\n\tplace, ok := request.Context["place"].(string)\n\tif !ok {\n\t\treturn ""\n\t}\n\treturn place\n}',
    [],
  ],
  [
    'in a condition',
    'func f(request *model.PostActionIntegrationRequest) string {\n\tif place, ok := request.Context["place"].(string); ok {\n\t\treturn place\n\t}\n\treturn ""\n}',
    [],
  ],
  [
    'a switch over the type',
    'func f(post *model.Post) int {\n\tswitch post.GetProp("place").(type) {\n\tcase string:\n\t\treturn 1\n\t}\n\treturn 0\n}',
    [],
  ],
  [
    'checked before',
    'func f(post *model.Post) string {\n\tif _, ok := post.Props["a"].(string); !ok {\n\t\treturn ""\n\t}\n\treturn post.Props["a"].(string)\n}',
    [],
  ],
  [
    "a map of the plugin's own",
    'type request struct { Context map[string]any }\nfunc f(r request) string {\n\treturn r.Context["a"].(string)\n}',
    [],
  ],
  [
    'a function that recovers',
    'func f(post *model.Post) string {\n\tdefer func() { _ = recover() }()\n\treturn post.Props["a"].(string)\n}',
    [],
  ],
  [
    'a post that is made here',
    'func f() {\n\tpost := &model.Post{Props: model.StringInterface{"a": "b"}}\n\t_ = post.Props["a"].(string)\n}',
    [],
  ],
  [
    'behind middleware that recovers',
    'type router struct{}\nfunc (r router) Use(f func(http.Handler) http.Handler) {}\nfunc (p *Plugin) f(r router, request model.PostActionIntegrationRequest) {\n\tr.Use(p.WithRecovery)\n\t_ = request.Context["a"].(string)\n}\nfunc (p *Plugin) WithRecovery(next http.Handler) http.Handler { return next }',
    ['net/http'],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(uncheckedAssertion, code, imports)).toEqual([]);
});
