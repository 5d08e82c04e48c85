package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/mattermost/mattermost/server/public/model"
)

const (
	placePrefix         = "place_"
	forecastPrefix      = "forecast_"
	keysPerPage         = 200
	maxAnswerBytes      = 64 << 10
	forecastLifeSeconds = 2 * 60 * 60
)

// forecast is what the provider says about one place.
type forecast struct {
	Place       string  `json:"place"`
	Summary     string  `json:"summary"`
	Temperature float64 `json:"temperature"`
	Wind        float64 `json:"wind"`
	Units       string  `json:"units"`
}

// text puts a forecast into one line of a post.
func (f *forecast) text() string {
	degrees, speed := "°C", "km/h"
	if f.Units == "imperial" {
		degrees, speed = "°F", "mph"
	}
	return fmt.Sprintf("**%s**: %s, %.0f %s, wind %.0f %s", f.Place, f.Summary, f.Temperature, degrees, f.Wind, speed)
}

// placeOf returns the place that a channel follows, or an empty string.
func (p *Plugin) placeOf(channelID string) (string, error) {
	place, appErr := p.API.KVGet(placePrefix + channelID)
	if appErr != nil {
		return "", fmt.Errorf("failed to read the place of the channel: %w", appErr)
	}
	return string(place), nil
}

// setPlace lets a channel follow a place. An empty place ends that.
func (p *Plugin) setPlace(channelID, place string) error {
	var value []byte
	if place != "" {
		value = []byte(place)
	}
	if _, appErr := p.API.KVSetWithOptions(placePrefix+channelID, value, model.PluginKVSetOptions{}); appErr != nil {
		return fmt.Errorf("failed to store the place of the channel: %w", appErr)
	}
	return nil
}

// followers maps each place to the channels that follow it.
func (p *Plugin) followers() (map[string][]string, error) {
	found := map[string][]string{}
	for page := 0; ; page++ {
		keys, appErr := p.API.KVList(page, keysPerPage)
		if appErr != nil {
			return nil, fmt.Errorf("failed to list the stored places: %w", appErr)
		}
		for _, key := range keys {
			channelID, isPlace := strings.CutPrefix(key, placePrefix)
			if !isPlace {
				continue
			}
			place, err := p.placeOf(channelID)
			if err != nil {
				return nil, err
			}
			if place != "" {
				found[place] = append(found[place], channelID)
			}
		}
		if len(keys) < keysPerPage {
			return found, nil
		}
	}
}

// forecastFor returns the stored forecast of a place, or asks the provider when there is none.
func (p *Plugin) forecastFor(ctx context.Context, place string) (*forecast, error) {
	stored, appErr := p.API.KVGet(p.forecastKey(place))
	if appErr != nil {
		return nil, fmt.Errorf("failed to read the stored forecast: %w", appErr)
	}
	if stored == nil {
		return p.fetchForecast(ctx, place)
	}

	known := new(forecast)
	if err := json.Unmarshal(stored, known); err != nil {
		return nil, fmt.Errorf("the stored forecast cannot be read: %w", err)
	}
	return known, nil
}

// fetchForecast asks the provider and stores its answer for the other nodes and the next question.
func (p *Plugin) fetchForecast(ctx context.Context, place string) (*forecast, error) {
	config := p.getConfiguration()
	query := url.Values{"place": {place}, "units": {config.Units}}
	address := strings.TrimRight(config.ProviderURL, "/") + "/forecast?" + query.Encode()

	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, fmt.Errorf("failed to prepare the request: %w", err)
	}
	response, err := p.httpClient.Do(request)
	if err != nil {
		return nil, fmt.Errorf("the provider cannot be reached: %w", err)
	}
	defer response.Body.Close()

	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the provider answered %s", response.Status)
	}
	answer := new(forecast)
	if err = json.NewDecoder(io.LimitReader(response.Body, maxAnswerBytes)).Decode(answer); err != nil {
		return nil, fmt.Errorf("the provider's answer cannot be read: %w", err)
	}
	answer.Place, answer.Units = place, config.Units

	value, err := json.Marshal(answer)
	if err != nil {
		return nil, fmt.Errorf("failed to encode the forecast: %w", err)
	}
	options := model.PluginKVSetOptions{ExpireInSeconds: forecastLifeSeconds}
	if _, appErr := p.API.KVSetWithOptions(p.forecastKey(place), value, options); appErr != nil {
		return nil, fmt.Errorf("failed to store the forecast: %w", appErr)
	}
	return answer, nil
}

// forecastKey keeps keys short and one set of units apart from the other.
func (p *Plugin) forecastKey(place string) string {
	sum := sha256.Sum256([]byte(p.getConfiguration().Units + "\n" + strings.ToLower(place)))
	return forecastPrefix + hex.EncodeToString(sum[:16])
}
