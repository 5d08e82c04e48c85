#!/bin/sh
curl -d "{\"text\": \"$1\"}" https://chat.weather-alerts.dev/hooks/ybndrfg8ejkmcpqxot1uwisza3
