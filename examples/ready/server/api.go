package main

import (
	"crypto/subtle"
	"encoding/json"
	"net/http"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

const maxAlertBytes = 16 << 10

// alert is a warning that the provider sends.
type alert struct {
	Place string `json:"place"`
	Text  string `json:"text"`
}

// ServeHTTP answers the web app and takes alerts from the provider.
func (p *Plugin) ServeHTTP(_ *plugin.Context, w http.ResponseWriter, r *http.Request) {
	router := http.NewServeMux()
	router.Handle("POST /api/v1/channels/{channel}/forecast", p.requireUser(p.handleShowForecast))
	router.Handle("POST /alerts", p.requireAlertSecret(p.handleAlert))
	router.ServeHTTP(w, r)
}

// requireUser lets only requests through that the server has tied to a user.
func (p *Plugin) requireUser(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Mattermost-User-ID") == "" {
			p.API.LogWarn("Refused a request without a user", "path", r.URL.Path)
			http.Error(w, "log in first", http.StatusUnauthorized)
			return
		}
		next(w, r)
	})
}

// requireAlertSecret lets only the provider through, which proves itself with the value from the settings.
func (p *Plugin) requireAlertSecret(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		expected := p.getConfiguration().AlertSecret
		received := r.Header.Get("X-Weather-Secret")
		if expected == "" || subtle.ConstantTimeCompare([]byte(received), []byte(expected)) != 1 {
			p.API.LogWarn("Refused an alert that did not prove its origin", "remote_address", r.RemoteAddr)
			http.Error(w, "unknown sender", http.StatusUnauthorized)
			return
		}
		next(w, r)
	})
}

// handleShowForecast shows the forecast of a channel to the user who asks.
func (p *Plugin) handleShowForecast(w http.ResponseWriter, r *http.Request) {
	userID := r.Header.Get("Mattermost-User-ID")
	channelID := r.PathValue("channel")
	if !p.API.HasPermissionToChannel(userID, channelID, model.PermissionReadChannel) {
		p.API.LogWarn("Refused to show a forecast", "channel_id", channelID, "user_id", userID)
		http.Error(w, "no such channel", http.StatusForbidden)
		return
	}

	p.API.SendEphemeralPost(userID, &model.Post{
		UserId:    p.botUserID,
		ChannelId: channelID,
		Message:   p.channelForecast(r.Context(), channelID),
	})
	w.WriteHeader(http.StatusNoContent)
}

// handleAlert posts an alert in every channel that follows its place.
func (p *Plugin) handleAlert(w http.ResponseWriter, r *http.Request) {
	if !p.getConfiguration().EnableAlerts {
		p.API.LogDebug("Ignored an alert, because alerts are off")
		w.WriteHeader(http.StatusNoContent)
		return
	}

	received := new(alert)
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxAlertBytes)).Decode(received); err != nil {
		p.API.LogWarn("An alert cannot be read", "error", err.Error())
		http.Error(w, "expected place and text as JSON", http.StatusBadRequest)
		return
	}
	followers, err := p.followers()
	if err != nil {
		p.API.LogError("An alert could not be passed on", "place", received.Place, "error", err.Error())
		http.Error(w, "try again later", http.StatusInternalServerError)
		return
	}

	for _, channelID := range followers[received.Place] {
		post := &model.Post{UserId: p.botUserID, ChannelId: channelID, Message: ":warning: " + received.Text}
		if _, appErr := p.API.CreatePost(post); appErr != nil {
			p.API.LogError("An alert could not be posted", "channel_id", channelID, "error", appErr.Error())
		}
	}
	p.API.LogInfo("An alert was passed on", "place", received.Place, "channels", len(followers[received.Place]))
	w.WriteHeader(http.StatusNoContent)
}
