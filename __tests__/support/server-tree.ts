import type { Tables } from '../../scripts/tables.js';

/** A server of our own, as small as the scripts can read. */
export const FILES: Readonly<Record<string, string>> = {
  'server/public/model/version.go': 'package model\n\nvar versions = []string{\n\t"11.1.0",\n\t"11.0.0",\n}\n',
  'server/public/plugin/api.go': `package plugin

type API interface {
	// Brew makes tea.
	// Minimum server version: 5.2
	Brew(leaves string) error

	// Pour pours it.
	// Minimum server version: 10.1
	Pour() error

	// Minimum server version: 5.2
	Old()
}
`,
  'server/public/plugin/hooks.go':
    'package plugin\n\ntype Hooks interface {\n\t// Minimum server version: 6.0\n\tTeaIsReady()\n}\n',
  'server/public/pluginapi/client.go':
    'package pluginapi\n\ntype Client struct {\n\tapi plugin.API\n\tTea TeaService\n\tCup *CupService\n}\n',
  'server/public/pluginapi/tea.go': `package pluginapi

type TeaService struct {
	api plugin.API
}

// Make makes tea.
//
// Minimum server version: 5.2
func (t *TeaService) Make(leaves string) error {
	return t.api.Brew(leaves)
}

// Serve makes tea and pours it.
func (t *TeaService) Serve() error {
	if err := t.Make("green"); err != nil {
		return err
	}
	return pour(t.api)
}

func pour(api plugin.API) error {
	return api.Pour()
}

func (t *TeaService) taste() error {
	return t.api.Old()
}
`,
  'server/public/pluginapi/tea_test.go': 'package pluginapi\n\nfunc (t *TeaService) Test() { t.api.Old() }\n',
  'server/public/pluginapi/cluster/mutex.go':
    'package cluster\n\nfunc NewMutex(pluginAPI API) error {\n\treturn pluginAPI.Brew("lock")\n}\n',
  'server/public/pluginapi/i18n/i18n.go': 'package i18n\n\nfunc InitBundle() {}\n',
  'server/public/model/manifest.go': `package model

type PluginSetting struct {
	Key string \`json:"key" yaml:"key"\`
	Options []*PluginOption \`json:"options,omitempty"\`
	Secret bool \`json:"secret"\`
}

type PluginOption struct {
	Value string \`json:"value"\`
}

type PluginSettingsSection struct {
	Settings []*PluginSetting \`json:"settings"\`
}

type PluginSettingsSchema struct {
	Settings []*PluginSetting \`json:"settings"\`
}

type Manifest struct {
	Id string \`json:"id"\`
	Hash []byte \`json:"-"\`
	SettingsSchema *PluginSettingsSchema \`json:"settings_schema,omitempty"\`
}

func convertTypeToPluginSettingType(t string) (int, error) {
	switch t {
	case "bool":
		return 1, nil
	case "text":
		return 2, nil
	}
	return 0, nil
}
`,
  'webapp/channels/src/plugins/registry.ts': 'export default class PluginRegistry { registerCup() {} }',
  'webapp/channels/src/plugins/export.ts': 'window.Tea = {brew};',
  'webapp/channels/src/plugins/index.ts': 'window.registerPlugin = registerPlugin;',
};

const method = (calls: readonly string[], version: string): Tables['pluginapi.json']['methods'][string] => ({
  calls,
  annotated: null,
  maxOfCalls: version,
  min: version,
  recommended: version,
  in: ['mattermost/mattermost server/public/pluginapi'],
});

/** Tables that agree with it. */
export const TABLES: Tables = {
  'plugin-api.json': {
    newestReleaseCovered: '11.1',
    api: { Brew: '5.2', Old: '5.2', Pour: '10.1' },
    hooks: { TeaIsReady: '6.0' },
    recommended: { api: {}, hooks: {} },
    verified: { api: {}, hooks: {} },
    unreleasedApi: {},
  },
  'pluginapi.json': {
    clientFields: { Cup: 'CupService', Tea: 'TeaService' },
    methods: {
      'Tea.Make': { ...method(['Brew'], '5.2'), annotated: '5.2' },
      'Tea.Serve': method(['Brew', 'Pour'], '10.1'),
    },
    cluster: { 'cluster.NewMutex': method(['Brew'], '5.2') },
    i18n: { 'i18n.InitBundle': method([], '5.2') },
  },
  'webapp-registry.json': {
    registry: { registerCup: '5.2' },
    details: { registerCup: { since: '5.2' } },
    removed: {},
    globals: { Tea: { since: '9.0' }, 'Tea.brew': { since: '9.0' }, registerPlugin: { since: '5.2' } },
  },
  'manifest-fields.json': {
    fields: { id: { since: '4.2' }, settings_schema: { since: '4.5' }, 'settings_schema.settings[]': { since: '4.5' } },
    setting: { key: { since: '4.5' }, options: { since: '4.5' }, secret: { since: '10.1' } },
    section: { 'settings[]': { since: '10.0' } },
    settingTypes: { bool: '4.5', text: '4.5' },
  },
  'server-releases.json': {
    newest: '11.1',
    releases: [
      {
        version: '11.1',
        type: 'feature',
        esr: false,
        released: '2025-11-14',
        supportEnds: '2026-02-15',
        publicRelease: true,
        latestPatch: '11.1.0',
        inVersionGo: true,
        upstreamTag: false,
      },
    ],
  },
};
