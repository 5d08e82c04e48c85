#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const USAGE = `Usage: channel-archive --team TEAM --channel CHANNEL --output FILE [--since DATE]

Writes the posts of a channel into a Markdown file.
MATTERMOST_URL and MATTERMOST_TOKEN name the server and a personal access token.`;

const text = { type: 'string' };
const { values } = parseArgs({ options: { team: text, channel: text, output: text, since: text, help: { type: 'boolean' }, version: { type: 'boolean' } } });
if (values.version) {
  console.log('1.2.0');
  process.exit(0);
}
if (values.help || !values.team || !values.channel || !values.output) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}

async function get(path) {
  const response = await fetch(`${process.env.MATTERMOST_URL}/api/v4/${path}`, {
    headers: { Authorization: `Bearer ${process.env.MATTERMOST_TOKEN}` },
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`${path}: the server answered ${response.status}`);
  return response.json();
}

const channel = await get(`teams/name/${encodeURIComponent(values.team)}/channels/name/${encodeURIComponent(values.channel)}`);
const since = values.since ? Date.parse(values.since) : 0;
const posts = [];
for (let page = 0, more = true; more; page++) {
  const { order, posts: byId } = await get(`channels/${channel.id}/posts?page=${page}&per_page=200`);
  posts.push(...order.map((id) => byId[id]).filter((post) => post.create_at >= since));
  more = order.length === 200;
}
const lines = posts.reverse().map((post) => `**${new Date(post.create_at).toISOString()}**\n\n${post.message}\n`);
writeFileSync(values.output, `# ${channel.display_name}\n\n${lines.join('\n')}`);
console.log(`${posts.length} posts of ~${values.channel} written to ${values.output}`);
