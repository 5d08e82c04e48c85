import { expect, test } from '@jest/globals';
import { identityFromRequest } from '../../../src/rules/server/identity-from-request.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'an action',
    'func (p *Plugin) act(w http.ResponseWriter, r *http.Request) {\n\tvar request model.PostActionIntegrationRequest\n\t_ = json.NewDecoder(r.Body).Decode(&request)\n\t_, _ = p.API.GetUser(request.UserId)\n}',
    ['net/http', 'encoding/json'],
    '4: warning: `Plugin.act` takes the user out of the `model.PostActionIntegrationRequest` that it is sent, which any client can make up.',
  ],
  [
    'a dialog',
    'func (p *Plugin) act(w http.ResponseWriter, r *http.Request) {\n\trequest := &model.SubmitDialogRequest{}\n\t_ = json.NewDecoder(r.Body).Decode(request)\n\t_, _ = p.API.GetUser(request.UserId)\n}',
    ['net/http', 'encoding/json'],
    '4: warning: `Plugin.act` takes the user out of the `model.SubmitDialogRequest` that it is sent, which any client can make up.',
  ],
  [
    "the model's own decoder",
    'func (p *Plugin) act(w http.ResponseWriter, r *http.Request) {\n\trequest := model.PostActionIntegrationRequestFromJson(r.Body)\n\t_, _ = p.API.GetUser(request.UserId)\n}',
    ['net/http'],
    '3: warning: `Plugin.act` takes the user out of the `model.PostActionIntegrationRequest` that it is sent, which any client can make up.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(identityFromRequest, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'compared with the header',
    'func (p *Plugin) act(w http.ResponseWriter, r *http.Request) {\n\tvar request model.PostActionIntegrationRequest\n\t_ = json.NewDecoder(r.Body).Decode(&request)\n\tif request.UserId != r.Header.Get("Mattermost-User-ID") {\n\t\treturn\n\t}\n\t_, _ = p.API.GetUser(request.UserId)\n}',
    ['net/http', 'encoding/json'],
  ],
  [
    'taken from the header',
    'func (p *Plugin) act(w http.ResponseWriter, r *http.Request) {\n\tvar request model.PostActionIntegrationRequest\n\t_ = json.NewDecoder(r.Body).Decode(&request)\n\t_, _ = p.API.GetUser(r.Header.Get("Mattermost-User-ID"))\n}',
    ['net/http', 'encoding/json'],
  ],
  [
    'another field',
    'func (p *Plugin) act(w http.ResponseWriter, r *http.Request) {\n\tvar request model.PostActionIntegrationRequest\n\t_ = json.NewDecoder(r.Body).Decode(&request)\n\t_, _ = p.API.GetChannel(request.ChannelId)\n}',
    ['net/http', 'encoding/json'],
  ],
  [
    'compared in a middleware',
    'func (p *Plugin) mine(w http.ResponseWriter, r *http.Request, request *model.PostActionIntegrationRequest) bool {\n\treturn request.UserId == r.Header.Get("Mattermost-User-ID")\n}\nfunc (p *Plugin) act(w http.ResponseWriter, r *http.Request) {\n\tvar request model.PostActionIntegrationRequest\n\t_ = json.NewDecoder(r.Body).Decode(&request)\n\t_, _ = p.API.GetUser(request.UserId)\n}',
    ['net/http', 'encoding/json'],
  ],
  [
    'a post',
    'func (p *Plugin) act(w http.ResponseWriter, r *http.Request) {\n\tvar post model.Post\n\t_ = json.NewDecoder(r.Body).Decode(&post)\n\t_, _ = p.API.GetUser(post.UserId)\n}',
    ['net/http', 'encoding/json'],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(identityFromRequest, code, imports)).toEqual([]);
});
