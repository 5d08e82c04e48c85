/** `owner/name` of a GitHub remote, in any of the forms that git takes. */
export function slugOf(url: string): string | undefined {
  return /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@|git:\/\/)github\.com(?::\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    url,
  )?.[1];
}
