import { expect, test } from '@jest/globals';
import { edit } from '../../src/commands/edit.js';
import type { Finding, Suggestion } from '../../src/rules/finding.js';

function finding(line: number, text: string, endLine = line): Finding {
  const suggestion: Suggestion = { line, endLine, text };
  return {
    rule: 'test/rule',
    code: undefined,
    summary: 's',
    severity: 'error',
    message: 'm',
    why: 'w',
    fix: 'f',
    at: undefined,
    suggestion,
  };
}

test.each<[string, string, readonly Finding[], string]>([
  ['one line', 'a\nb\nc\n', [finding(2, 'B')], 'a\nB\nc\n'],
  ['the last line, which has no break', 'a\nb', [finding(2, 'B')], 'a\nB'],
  ['one line by two', 'a\r\nb\r\n', [finding(1, 'x\ny')], 'x\r\ny\r\nb\r\n'],
  ['two lines by one', 'a\nb\nc\n', [finding(1, 'x', 2)], 'x\nc\n'],
  ['two places, in whatever order', 'a\nb\nc\n', [finding(3, 'C'), finding(1, 'A\nA')], 'A\nA\nb\nC\n'],
  ['the first of two on one line', 'a\nb\n', [finding(1, 'x'), finding(1, 'y')], 'x\nb\n'],
  ['a byte order mark stays', '\ufeffa\nb\n', [finding(1, 'A')], '\ufeffA\nb\n'],
  ['a line that is not there', 'a\n', [finding(9, 'x'), finding(0, 'y'), finding(1, 'z', 0)], 'a\n'],
])('%s', (_name, before, findings, after) => {
  const edited = edit('a', Buffer.from(before), findings);
  expect(Buffer.from(edited?.bytes ?? []).toString()).toBe(after);
});

test('what is no UTF-8 is left', () => {
  expect(edit('a', Buffer.from([0xff, 0xfe, 0x41, 0x00]), [finding(1, 'x')])).toBeUndefined();
});
