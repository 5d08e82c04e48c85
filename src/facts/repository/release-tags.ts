/** The tag that a link to a release names, in the forms of GitHub, GitLab and Gitea; undefined where it names none. */
export function tagOf(url: string): string | undefined {
  const match = /\/releases\/(?:tags?\/([^/?#]*)|([^/?#]+))\/?(?:[?#].*)?$/.exec(url);
  const tag = match?.[1] ?? match?.[2];
  return tag === undefined || tag === 'latest' || tag === 'tag' ? undefined : decoded(tag);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** The version at the end of a tag's name, such as 1.2.3 of `v1.2.3` or `weather-v1.2.3`; undefined where there is none. */
export function versionIn(tag: string): string | undefined {
  return /(?:^|[^\d.])(\d+\.\d+\.\d+(?:-[\w.-]+)?)(?:\+[\w.-]*)?$/.exec(tag.replace(/^refs\/tags\//, ''))?.[1];
}
