package main

import "fmt"

type configuration struct {
	ServiceURL      string
	APIToken        string
	TemperatureUnit string
	ReplyToMentions bool
	DefaultCity     string
}

func (p *Plugin) OnConfigurationChange() error {
	config := new(configuration)
	if err := p.API.LoadPluginConfiguration(config); err != nil {
		return fmt.Errorf("failed to load the configuration: %w", err)
	}
	if config.DefaultCity == "" {
		config.DefaultCity = "London"
	}
	p.configuration.Store(config)
	return nil
}
