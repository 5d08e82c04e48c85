import { expect, test } from '@jest/globals';
import list from 'spdx-license-list/full.js';
import known from '../../../src/data/docs/licenses.json' with { type: 'json' };
import { licensesNamed, readLicense } from '../../../src/facts/docs/license-text.js';

const IDS = known.licenses.map(({ id }) => id);
const textOf = (id: string): string => (list[`${id}-only`] ?? list[id])?.licenseText ?? '';
const idsIn = (text: string): readonly string[] => readLicense(text).licenses.map(({ id }) => id);

test.each(IDS)('%s is known by its official text', (id) => {
  expect(readLicense(textOf(id))).toEqual({
    licenses: [{ id, osi: (list[`${id}-only`] ?? list[id])?.osiApproved }],
    more: false,
  });
});

test.each(IDS)('%s is known when it is reflowed, indented, and says who and when', (id) => {
  const filled = textOf(id)
    .replace(/<year>|\[yyyy\]|\[year\]/g, '2019-2024')
    .replace(
      /<(?:copyright holders?|owner|name of (?:author|copyright holder)[^>]*)>|\[(?:name of copyright owner|fullname)\]/gi,
      'Jane Roe and the Ünïcorn Authors',
    );
  const reflowed = filled.replace(/\s+/g, ' ').replace(/(.{1,50}) /g, ' * $1\r\n');
  expect(
    idsIn(`The Licence of Weather\n\nCopyright (c) 2020-present Jane Roe. All rights reserved.\n\n${reflowed}`),
  ).toEqual([id]);
});

test.each(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'GPL-3.0'])(
  '%s is known in capitals and without punctuation',
  (id) => {
    expect(
      idsIn(
        textOf(id)
          .toUpperCase()
          .replace(/[.,;:"'()]/g, ''),
      ),
    ).toEqual([id]);
  },
);

test('several licences in one file are all found', () => {
  expect([...idsIn(`${textOf('MIT')}\n---\n${textOf('Apache-2.0')}\n---\n${textOf('MPL-2.0')}`)].sort()).toEqual([
    'Apache-2.0',
    'MIT',
    'MPL-2.0',
  ]);
});

test.each([
  '',
  'MIT',
  'All rights reserved. No part of this software may be copied, sold or published without the written permission of its author.',
  'Permission is hereby granted, free of charge, to look at this software from a distance.',
  'Redistribution and use in source and binary forms are not permitted.',
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED.',
  'Apache License. To be written.',
  'This is the GNU General Public License of our hearts. '.repeat(200),
  'You may use this plugin in your company as long as no more than ten people log in. Beyond that, buy a subscription from us. '.repeat(
    10,
  ),
  'Terms of service. By installing the plugin you agree that we may collect usage data. We may change these terms at any time. '.repeat(
    20,
  ),
  '# Contributing\n\nFork the repository, change it, and open a pull request. Contributions are under the licence of the project.',
  textOf('MIT').split(/\s+/).sort().join(' '),
])('text %# is no licence', (text) => {
  expect(readLicense(text).licenses).toEqual([]);
});

test.each([
  ['Licensed under the Apache License, Version 2.0', ['Apache-2.0']],
  ['MIT', ['MIT']],
  ['GPLv3', ['GPL-3.0']],
  ['GNU Affero General Public License v3.0', ['AGPL-3.0']],
  ['BSD 3-Clause License', ['BSD-3-Clause']],
  ['the MIT or the Apache 2.0 licence', ['Apache-2.0', 'MIT']],
  ['MIT-0', ['MIT-0']],
  ['to be submitted', []],
])('%j names its licence', (text, ids) => {
  expect(licensesNamed(text).map(({ id }) => id)).toEqual(ids);
});
