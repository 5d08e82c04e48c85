#!/bin/sh
curl -d "{\"text\": \"$1\"}" https://chat.weather.internal/hooks/ybndrfg8ejkmcpqxot1uwisza3
