package main

import (
	"context"
	"strings"
	"unicode/utf8"

	"github.com/mattermost/mattermost/server/public/model"
	"github.com/mattermost/mattermost/server/public/plugin"
)

const (
	maxPlaceLength = 80

	helpText = "`/weather` shows the forecast for the place that this channel follows.\n" +
		"`/weather set <place>` lets the channel follow a place.\n" +
		"`/weather clear` ends that.\n" +
		"Only channel admins can use `set` and `clear`."
)

func weatherCommand() *model.Command {
	data := model.NewAutocompleteData("weather", "[set|clear|help]", "Show the forecast or choose a place")
	set := model.NewAutocompleteData("set", "<place>", "Let this channel follow a place")
	set.AddTextArgument("Name of a town or city", "<place>", "")
	data.AddCommand(set)
	data.AddCommand(model.NewAutocompleteData("clear", "", "Stop following a place"))
	data.AddCommand(model.NewAutocompleteData("help", "", "Explain the command"))

	return &model.Command{
		Trigger:          "weather",
		DisplayName:      "Weather",
		Description:      "Forecasts for this channel",
		AutoComplete:     true,
		AutoCompleteDesc: "Forecasts for this channel",
		AutocompleteData: data,
	}
}

// ExecuteCommand answers /weather with a message that only the caller sees.
func (p *Plugin) ExecuteCommand(_ *plugin.Context, args *model.CommandArgs) (*model.CommandResponse, *model.AppError) {
	return &model.CommandResponse{ResponseType: model.CommandResponseTypeEphemeral, Text: p.answer(args)}, nil
}

func (p *Plugin) answer(args *model.CommandArgs) string {
	rest := strings.TrimSpace(strings.TrimPrefix(args.Command, "/weather"))
	verb, place, _ := strings.Cut(rest, " ")
	place = strings.TrimSpace(place)

	switch verb {
	case "":
		ctx, cancel := context.WithTimeout(context.Background(), requestTimeout)
		defer cancel()
		return p.channelForecast(ctx, args.ChannelId)
	case "set":
		if place == "" || utf8.RuneCountInString(place) > maxPlaceLength {
			return "Name one place, for example `/weather set Oslo`."
		}
		return p.changePlace(args, place)
	case "clear":
		return p.changePlace(args, "")
	default:
		return helpText
	}
}

// channelForecast says what the weather is where the channel looks, or what to do to find out.
func (p *Plugin) channelForecast(ctx context.Context, channelID string) string {
	place, err := p.placeOf(channelID)
	if err != nil {
		p.API.LogError("The place of a channel could not be read", "channel_id", channelID, "error", err.Error())
		return "Something went wrong. Please try again later."
	}
	if place == "" {
		return "This channel follows no place yet. A channel admin can choose one with `/weather set <place>`."
	}

	known, err := p.forecastFor(ctx, place)
	if err != nil {
		p.API.LogWarn("A forecast could not be shown", "place", place, "error", err.Error())
		return "There is no forecast for " + place + " right now. Please try again later."
	}
	return known.text()
}

// changePlace sets or clears the place of a channel for a channel admin and leaves a trace in the audit log.
func (p *Plugin) changePlace(args *model.CommandArgs, place string) string {
	record := plugin.MakeAuditRecord("setWeatherPlace", model.AuditStatusFail)
	defer p.API.LogAuditRec(record)
	record.Actor.UserId = args.UserId
	model.AddEventParameterToAuditRec(record, "channel_id", args.ChannelId)
	model.AddEventParameterToAuditRec(record, "place", place)

	if !p.API.HasPermissionToChannel(args.UserId, args.ChannelId, model.PermissionManageChannelRoles) {
		p.API.LogInfo("Refused to change the place of a channel", "channel_id", args.ChannelId, "user_id", args.UserId)
		return "Only channel admins can choose the place of a channel."
	}
	if err := p.setPlace(args.ChannelId, place); err != nil {
		p.API.LogError("The place of a channel could not be stored", "channel_id", args.ChannelId, "error", err.Error())
		return "Something went wrong. Please try again later."
	}
	record.Success()

	if place == "" {
		return "This channel no longer follows a place."
	}
	return "This channel now follows " + place + "."
}
