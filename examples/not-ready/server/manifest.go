// This file is generated from plugin.json. Do not edit it.

package main

import (
	"encoding/json"
	"strings"

	"github.com/mattermost/mattermost/server/public/model"
)

var manifest *model.Manifest

const manifestStr = `
{
  "id": "org.example.forecast",
  "name": "Forecast Plugin",
  "description": "This plugin brings the weather forecast to your Mattermost channels.",
  "homepage_url": "http://github.com/example/mattermost-plugin-forecast",
  "release_notes_url": "https://github.com/example/mattermost-plugin-forecast/releases/tag/v1.2.0",
  "icon_path": "assets/forecast.svg",
  "version": "1.2.0",
  "min_server_version": "10.7.0",
  "server": {
    "executables": {
      "darwin-amd64": "server/dist/plugin-darwin-amd64",
      "darwin-arm64": "server/dist/plugin-darwin-arm64",
      "linux-amd64": "server/dist/plugin-linux-amd64",
      "windows-amd64": "server/dist/plugin-windows-amd64.exe"
    },
    "executable": ""
  },
  "webapp": {
    "bundle_path": "webapp/dist/main.js"
  },
  "settings_schema": {
    "header": "Connect Forecast to your weather service.",
    "footer": "",
    "settings": [
      {
        "key": "ServiceURL",
        "display_name": "Service URL",
        "type": "text",
        "help_text": "",
        "placeholder": "",
        "default": "https://api.forecast.example.org"
      },
      {
        "key": "APIToken",
        "display_name": "API token",
        "type": "text",
        "help_text": "The token that the weather service gave you.",
        "placeholder": "",
        "default": null
      }
    ]
  }
}
`

func init() {
	if err := json.NewDecoder(strings.NewReader(manifestStr)).Decode(&manifest); err != nil {
		panic(err)
	}
}
