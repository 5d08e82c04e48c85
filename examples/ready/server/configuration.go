package main

import (
	"errors"
	"fmt"
	"net/url"
)

// configuration holds what an admin set in the System Console. A value is never changed once it is in use.
type configuration struct {
	ProviderURL  string
	Units        string
	EnableAlerts bool
	AlertSecret  string
}

// validate reports the first setting that Weather cannot work with.
func (c *configuration) validate() error {
	provider, err := url.Parse(c.ProviderURL)
	if err != nil {
		return fmt.Errorf("the forecast provider URL cannot be read: %w", err)
	}
	if provider.Scheme != "https" || provider.Host == "" {
		return errors.New("the forecast provider URL must start with https:// and name a host")
	}
	if c.Units != "metric" && c.Units != "imperial" {
		return fmt.Errorf("units must be metric or imperial, not %q", c.Units)
	}
	return nil
}

// getConfiguration returns the configuration in use, which callers only read.
func (p *Plugin) getConfiguration() *configuration {
	p.configurationLock.RLock()
	defer p.configurationLock.RUnlock()

	if p.configuration == nil {
		return &configuration{}
	}
	return p.configuration
}

// OnConfigurationChange runs when the plugin starts and whenever an admin saves the settings.
func (p *Plugin) OnConfigurationChange() error {
	next := new(configuration)
	if err := p.API.LoadPluginConfiguration(next); err != nil {
		return fmt.Errorf("failed to load the settings: %w", err)
	}
	if err := next.validate(); err != nil {
		p.API.LogError("The settings are not valid", "error", err.Error())
		return err
	}

	p.configurationLock.Lock()
	p.configuration = next
	p.configurationLock.Unlock()

	p.API.LogInfo("The settings were applied", "units", next.Units, "alerts", next.EnableAlerts)
	return nil
}
