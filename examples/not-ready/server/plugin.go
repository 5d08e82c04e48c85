package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

type Plugin struct {
	plugin.MattermostPlugin

	configuration atomic.Pointer[configuration]
	botUserID     string

	repliesLock sync.Mutex
	replies     map[string]int
}

type forecast struct {
	Days []struct {
		Name        string  `json:"name"`
		Summary     string  `json:"summary"`
		Temperature float64 `json:"temperature"`
	} `json:"days"`
}

func (p *Plugin) OnActivate() error {
	p.replies = map[string]int{}

	botUserID, err := p.API.EnsureBotUser(&model.Bot{Username: "forecast", DisplayName: "Forecast"})
	if err != nil {
		return err
	}
	p.botUserID = botUserID

	fmt.Println("Forecast", manifest.Version, "activated")
	return p.API.RegisterCommand(&model.Command{
		Trigger:          "forecast",
		AutoComplete:     true,
		AutoCompleteDesc: "Shows the forecast for a city",
		AutoCompleteHint: "[city]",
	})
}

func (p *Plugin) MessageHasBeenPosted(_ *plugin.Context, post *model.Post) {
	if post.UserId == p.botUserID || !strings.Contains(post.Message, "@forecast") {
		return
	}
	config := p.configuration.Load()
	if !config.ReplyToMentions {
		return
	}

	p.repliesLock.Lock()
	p.replies[post.ChannelId]++
	p.repliesLock.Unlock()

	text, err := p.forecastFor(config.DefaultCity)
	if err != nil {
		fmt.Println("no forecast:", err)
		return
	}
	reply := &model.Post{UserId: p.botUserID, ChannelId: post.ChannelId, RootId: post.Id, Message: text}
	if _, appErr := p.API.CreatePost(reply); appErr != nil {
		fmt.Println("no reply:", appErr.Error())
	}
}

func (p *Plugin) ExecuteCommand(_ *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {
	city := strings.TrimSpace(strings.TrimPrefix(args.Command, "/forecast"))
	text, err := p.forecastFor(city)
	if err != nil {
		text = "The weather service does not answer."
	}
	return &model.CommandResponse{ResponseType: model.CommandResponseTypeEphemeral, Text: text}, nil
}

func (p *Plugin) forecastFor(city string) (string, error) {
	config := p.configuration.Load()
	query := url.Values{"city": {city}, "unit": {config.TemperatureUnit}, "token": {config.APIToken}}
	response, err := http.Get(config.ServiceURL + "/forecast?" + query.Encode())
	if err != nil {
		return "", err
	}
	defer response.Body.Close()

	var answer forecast
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return "", err
	}
	lines := []string{"**" + city + "**"}
	for _, day := range answer.Days {
		lines = append(lines, fmt.Sprintf("%s: %s, %.0f°", day.Name, day.Summary, day.Temperature))
	}
	return strings.Join(lines, "\n"), nil
}
