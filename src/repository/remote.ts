/** What stands before the host. */
const LOGIN = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@|git:\/\/)(?=github\.com)/;
const REPOSITORY = /^github\.com(?::\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;

/** `owner/name` of a GitHub remote, in any of the forms that git takes. */
export function slugOf(url: string): string | undefined {
  const login = LOGIN.exec(url)?.[0];
  return login === undefined ? undefined : REPOSITORY.exec(url.slice(login.length))?.[1];
}
