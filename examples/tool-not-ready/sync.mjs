const users = await (await fetch(process.env.DIRECTORY_URL)).json();
await fetch('https://chat.weather-alerts.dev/hooks/ybndrfg8ejkmcpqxot1uwisza3', { method: 'POST', body: JSON.stringify({ text: `${users.length} people` }) });
