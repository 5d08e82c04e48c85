/** GitHub answers 414 beyond 8 KB, the host included. */
export const LONGEST_LINK = 8_000;

/**
 * The address that opens a new issue, filled in as far as it has room: with the first of the bodies that fits, or with none.
 * Source of the parameters: https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
 */
export function issueLink(
  template: { readonly file: string; readonly labels: string },
  title: string,
  bodies: readonly string[],
): string {
  const of = (body: string | undefined): string => {
    const query = new URLSearchParams({ template: template.file, labels: template.labels, title });
    if (body !== undefined) query.set('body', body);
    return `https://github.com/mattermost/mattermost-marketplace/issues/new?${query.toString()}`;
  };
  return [...bodies.map(of), of(undefined)].find((link) => link.length <= LONGEST_LINK) ?? of(undefined);
}
