import type { RequirementId } from '../../mattermost/requirements.js';

/** A box of the issue's checklist, and the requirements that it stands for. */
export interface Box {
  readonly text: string;
  readonly requirements: readonly RequirementId[];
}

/** Boxes under a heading. */
interface BoxGroup {
  readonly heading: string;
  readonly boxes: readonly Box[];
}

/** An issue that submits a plugin. */
export interface IssueTemplate {
  /** Its file in mattermost/mattermost-marketplace, below .github/ISSUE_TEMPLATE. */
  readonly file: string;
  readonly labels: string;
  readonly groups: readonly BoxGroup[];
}

/** As of 2022-01-26, the newest. Its long sentences are cut at their first. */
export const ADD: IssueTemplate = {
  file: 'add_plugin.md',
  labels: 'Plugin/New',
  groups: [
    {
      heading: 'Product requirements',
      boxes: [
        { text: 'The plugin is published under an Open Source license.', requirements: ['product/license'] },
        { text: 'The source code is available in a public Git repository.', requirements: ['product/public-source'] },
        {
          text: 'There is a public issue or bug tracker for the plugin, which is linked in the plugin documentation and linked via `support_url` in the manifest.',
          requirements: ['web/tracker'],
        },
        {
          text: 'For the current release and upcoming ones a changelog has to be published, with a link recorded in the `release_notes_url` property of the `plugin.json` manifest.',
          requirements: ['product/changelog'],
        },
        {
          text: 'The plugin has to be out of Beta and be released with at least v1.0.0.',
          requirements: ['product/stable'],
        },
        {
          text: 'All configuration is accessible via the Mattermost interface.',
          requirements: ['product/configuration'],
        },
        {
          text: 'The plugin ID defined in the manifest must not collide with the ID of an existing plugin in the Marketplace. It should follow the documentation’s suggested naming convention.',
          requirements: ['product/id'],
        },
      ],
    },
    {
      heading: 'Technical requirements',
      boxes: [
        {
          text: 'The plugin works for 60k concurrent connections and in a High Availability deployment.',
          requirements: ['technical/scale', 'technical/high-availability'],
        },
        {
          text: 'The plugin logs important events on appropriate log levels to allow System Admins to troubleshoot issues.',
          requirements: ['technical/logging'],
        },
      ],
    },
    {
      heading: 'Security requirements',
      boxes: [
        {
          text: 'Security reviews do not reveal any exploitable vulnerabilities in the plugin.',
          requirements: ['security/vulnerabilities'],
        },
        {
          text: 'The plugin provides an email address or a username on the Community Server used to report vulnerabilities in the future.',
          requirements: ['security/contact'],
        },
      ],
    },
    {
      heading: 'Functional requirements',
      boxes: [
        {
          text: 'The plugin must set a `min_server_version` in the manifest.',
          requirements: ['functional/min-server-version'],
        },
        {
          text: 'The plugin must work on all Mattermost versions greater than or equal to the `min_server_version`.',
          requirements: ['functional/compatibility', 'platform/loadable'],
        },
      ],
    },
    {
      heading: 'Documentation requirements (checked by a Technical Writer)',
      boxes: [
        {
          text: 'The plugin must include detailed usage documentation with at least one screenshot of the plugin in action, list of features, and a development guide. The link to the documentation is set as `homepage_url` in the manifest.',
          requirements: ['product/documentation', 'web/documentation'],
        },
      ],
    },
  ],
};

const ALL = ADD.groups.flatMap(({ boxes }) => boxes.flatMap(({ requirements }) => requirements));

/** As of 2022-01-26, the newest. */
export const UPDATE: IssueTemplate = {
  file: 'update_plugin.md',
  labels: 'Plugin/Update',
  groups: [
    {
      heading: 'Checklist',
      boxes: [
        { text: 'All requirements are still met.', requirements: ALL },
        {
          text: 'The release also has to follow semver: breaking changes of an API for other plugins, and manual migration by the administrator, require a major version bump.',
          requirements: ['update/semver'],
        },
        {
          text: 'A changelog has been published. The link to it is noted via `release_notes_url` in the manifest.',
          requirements: ['product/changelog'],
        },
      ],
    },
  ],
};
