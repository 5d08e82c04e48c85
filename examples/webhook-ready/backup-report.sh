#!/bin/sh
# Reports the outcome of a backup to Mattermost. Usage: backup-report.sh NAME STATUS DETAILS
set -eu

: "${MATTERMOST_HOOK_URL:?set it to the URL of your incoming webhook}"
[ $# -eq 3 ] || { echo "Usage: $0 NAME STATUS DETAILS" >&2; exit 2; }

case "$2" in
  ok) color='#3db887' ;;
  *) color='#d24b4e' ;;
esac

jq -n --arg name "$1" --arg status "$2" --arg details "$3" --arg color "$color" \
  '{username: "backup-report", attachments: [{fallback: "\($name): \($status)", color: $color, title: "Backup of \($name)", text: $details}]}' |
  curl --fail --silent --show-error --header 'Content-Type: application/json' --data @- "$MATTERMOST_HOOK_URL"
