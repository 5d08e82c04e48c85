import { expect, test } from '@jest/globals';
import { globalNames, registryMembers } from '../../../scripts/tables/webapp.js';

test('the registry’s members and the globals are read as code', () => {
  expect(
    registryMembers(
      'export default class R { id: string; supports = {}; registerA = reArg(() => 1); registerB() { registerC(); } other() {} }',
    ),
  ).toEqual(['registerA', 'registerB', 'supports']);
  expect(
    globalNames(
      '(window as any).A = {b, get c() { return 1; }, d: {e}, ...rest}; window.F = require("f"); other.G = 1; let x = window.H;',
    ),
  ).toEqual(['A', 'A.b', 'A.c', 'A.d', 'A.d.e', 'F']);
});
