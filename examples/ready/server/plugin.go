package main

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
	"github.com/mattermost/mattermost/server/public/pluginapi/cluster"
)

const (
	refreshJob      = "refresh_forecasts"
	refreshInterval = 30 * time.Minute
	requestTimeout  = 10 * time.Second
)

// Plugin is the server side of Weather. What it remembers lives in the key-value store, which all nodes share.
type Plugin struct {
	plugin.MattermostPlugin

	configurationLock sync.RWMutex
	configuration     *configuration

	httpClient *http.Client
	job        *cluster.Job
	botUserID  string
}

// OnActivate prepares the bot and the slash command and starts the refresh, which one node of a cluster runs.
func (p *Plugin) OnActivate() error {
	p.httpClient = &http.Client{Timeout: requestTimeout}

	botUserID, err := p.API.EnsureBotUser(&model.Bot{
		Username:    "weather",
		DisplayName: "Weather",
		Description: "Posts forecasts and storm alerts.",
	})
	if err != nil {
		return fmt.Errorf("failed to prepare the bot: %w", err)
	}
	p.botUserID = botUserID

	if err = p.API.RegisterCommand(weatherCommand()); err != nil {
		return fmt.Errorf("failed to register the slash command: %w", err)
	}

	p.job, err = cluster.Schedule(p.API, refreshJob, cluster.MakeWaitForRoundedInterval(refreshInterval), p.refreshForecasts)
	if err != nil {
		return fmt.Errorf("failed to schedule the refresh: %w", err)
	}

	p.API.LogInfo("Weather is ready", "refresh_minutes", int(refreshInterval.Minutes()))
	return nil
}

// OnDeactivate stops the refresh.
func (p *Plugin) OnDeactivate() error {
	if p.job == nil {
		return nil
	}
	if err := p.job.Close(); err != nil {
		p.API.LogWarn("The refresh did not stop cleanly", "error", err.Error())
		return err
	}
	return nil
}

// refreshForecasts asks the provider once for every place that a channel follows.
func (p *Plugin) refreshForecasts() {
	followers, err := p.followers()
	if err != nil {
		p.API.LogError("The refresh could not read which places are followed", "error", err.Error())
		return
	}

	failed := 0
	for place := range followers {
		ctx, cancel := context.WithTimeout(context.Background(), requestTimeout)
		_, err := p.fetchForecast(ctx, place)
		cancel()
		if err != nil {
			failed++
			p.API.LogWarn("A forecast could not be refreshed", "place", place, "error", err.Error())
		}
	}
	p.API.LogDebug("Forecasts were refreshed", "places", len(followers), "failed", failed)
}
