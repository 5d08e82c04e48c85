module github.com/example/mattermost-plugin-forecast

go 1.24

require github.com/mattermost/mattermost/server/public v0.1.17
