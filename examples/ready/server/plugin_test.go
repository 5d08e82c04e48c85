package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin/plugintest"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/mock"
)

func newPlugin(t *testing.T, config *configuration) (*Plugin, *plugintest.API) {
	api := &plugintest.API{}
	for _, level := range []string{"LogDebug", "LogInfo", "LogWarn", "LogError"} {
		for pairs := 0; pairs <= 2; pairs++ {
			arguments := make([]any, 1+2*pairs)
			for i := range arguments {
				arguments[i] = mock.Anything
			}
			api.On(level, arguments...).Maybe()
		}
	}
	t.Cleanup(func() { api.AssertExpectations(t) })

	p := &Plugin{configuration: config, httpClient: &http.Client{Timeout: requestTimeout}}
	p.SetAPI(api)
	return p, api
}

func TestValidate(t *testing.T) {
	for name, test := range map[string]struct {
		config configuration
		valid  bool
	}{
		"complete":      {configuration{ProviderURL: "https://api.weather.example.org/v1", Units: "metric"}, true},
		"no encryption": {configuration{ProviderURL: "http://api.weather.example.org/v1", Units: "metric"}, false},
		"no provider":   {configuration{Units: "metric"}, false},
		"wrong units":   {configuration{ProviderURL: "https://api.weather.example.org/v1", Units: "Metric"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, test.valid, test.config.validate() == nil)
		})
	}
}

func TestRequestsWithoutProofAreRefused(t *testing.T) {
	for name, test := range map[string]struct{ path, secret, given string }{
		"no user":           {path: "/api/v1/channels/channel1/forecast"},
		"no secret set":     {path: "/alerts"},
		"wrong alert proof": {path: "/alerts", secret: "expected", given: "guessed"},
	} {
		t.Run(name, func(t *testing.T) {
			p, _ := newPlugin(t, &configuration{AlertSecret: test.secret, EnableAlerts: true})
			request := httptest.NewRequest(http.MethodPost, test.path, strings.NewReader("{}"))
			request.Header.Set("X-Weather-Secret", test.given)
			recorder := httptest.NewRecorder()

			p.ServeHTTP(nil, recorder, request)

			assert.Equal(t, http.StatusUnauthorized, recorder.Code)
		})
	}
}

func TestAlertReachesFollowers(t *testing.T) {
	p, api := newPlugin(t, &configuration{AlertSecret: "expected", EnableAlerts: true})
	api.On("KVList", 0, keysPerPage).Return([]string{"place_channel1", "forecast_1", "place_channel2"}, nil)
	api.On("KVGet", "place_channel1").Return([]byte("Oslo"), nil)
	api.On("KVGet", "place_channel2").Return([]byte("Lima"), nil)
	api.On("CreatePost", mock.MatchedBy(func(post *model.Post) bool {
		return post.ChannelId == "channel1" && strings.Contains(post.Message, "Gale")
	})).Return(&model.Post{}, nil).Once()

	request := httptest.NewRequest(http.MethodPost, "/alerts", strings.NewReader(`{"place": "Oslo", "text": "Gale from the west"}`))
	request.Header.Set("X-Weather-Secret", "expected")
	recorder := httptest.NewRecorder()
	p.ServeHTTP(nil, recorder, request)

	assert.Equal(t, http.StatusNoContent, recorder.Code)
}

func TestOnlyChannelAdminsChooseThePlace(t *testing.T) {
	p, api := newPlugin(t, &configuration{})
	api.On("LogAuditRec", mock.MatchedBy(func(record *model.AuditRecord) bool {
		return record.Status == model.AuditStatusFail
	})).Once()
	api.On("HasPermissionToChannel", "user1", "channel1", model.PermissionManageChannelRoles).Return(false)

	text := p.answer(&model.CommandArgs{Command: "/weather set Oslo", UserId: "user1", ChannelId: "channel1"})

	assert.Contains(t, text, "Only channel admins")
}

func TestForecastText(t *testing.T) {
	metric := forecast{Place: "Oslo", Summary: "light snow", Temperature: -3, Wind: 14, Units: "metric"}
	assert.Equal(t, "**Oslo**: light snow, -3 °C, wind 14 km/h", metric.text())
}
