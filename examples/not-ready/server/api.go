package main

import (
	"encoding/json"
	"net/http"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

func (p *Plugin) ServeHTTP(_ *plugin.Context, w http.ResponseWriter, r *http.Request) {
	userID := r.Header.Get("Mattermost-User-ID")
	if userID == "" {
		http.Error(w, "not logged in", http.StatusUnauthorized)
		return
	}
	if r.Method == http.MethodPost && r.URL.Path == "/replies/reset" {
		p.resetReplies(w, userID)
		return
	}

	p.repliesLock.Lock()
	defer p.repliesLock.Unlock()
	if err := json.NewEncoder(w).Encode(p.replies); err != nil {
		p.API.LogError("The counts could not be sent", "error", err.Error())
	}
}

func (p *Plugin) resetReplies(w http.ResponseWriter, userID string) {
	if !p.API.HasPermissionTo(userID, model.PermissionManageSystem) {
		http.Error(w, "only for system admins", http.StatusForbidden)
		return
	}
	p.repliesLock.Lock()
	p.replies = map[string]int{}
	p.repliesLock.Unlock()

	record := plugin.MakeAuditRecord("resetForecastReplies", model.AuditStatusSuccess)
	record.Actor.UserId = userID
	p.API.LogAuditRec(record)
	w.WriteHeader(http.StatusNoContent)
}
