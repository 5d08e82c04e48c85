/** What the server answers from its memory, and what is only said to it. */
export const CHEAP_SYMBOLS =
  /^(?:API\.(?:Log\w+|GetConfig|GetUnsanitizedConfig|GetPluginConfig|GetServerVersion|GetLicense|GetBundlePath|LoadPluginConfiguration|IsEnterpriseReady|GetSystemInstallDate|GetDiagnosticId|GetTelemetryId|GetPluginID|RequestTrialLicense|PublishWebSocketEvent)|Log\.\w+|Configuration\.\w+|System\.\w+|Frontend\.\w+|cluster\..*|i18n\..*)$/;
