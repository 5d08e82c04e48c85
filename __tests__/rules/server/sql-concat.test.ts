import { expect, test } from '@jest/globals';
import { sqlConcat } from '../../../src/rules/server/sql-concat.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a sum',
    'func f(db *sql.DB, name string) {\n\t_, _ = db.Query("SELECT a FROM b WHERE c = " + name)\n}',
    ['database/sql'],
    '2: warning: `f` puts a statement of SQL together from values: `"SELECT a FROM b WHERE c = " + name`.',
  ],
  [
    'a format in a variable',
    'func f(db *sql.DB, name string) {\n\tquery := fmt.Sprintf("DELETE FROM b WHERE c = %s", name)\n\t_, _ = db.Exec(query)\n}',
    ['database/sql', 'fmt'],
    '3: warning: `f` puts a statement of SQL together from values: `query`.',
  ],
  [
    'with a context',
    'func f(ctx context.Context, tx *sql.Tx, name string) {\n\t_, _ = tx.ExecContext(ctx, "UPDATE b SET c = "+name)\n}',
    ['database/sql', 'context'],
    '2: warning: `f` puts a statement of SQL together from values: `"UPDATE b SET c = "+name`.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(sqlConcat, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  [
    'a parameter',
    'func f(db *sql.DB, name string) {\n\t_, _ = db.Query("SELECT a FROM b WHERE c = $1", name)\n}',
    ['database/sql'],
  ],
  [
    'constant parts',
    'const table = "b"\nfunc f(db *sql.DB, name string) {\n\t_, _ = db.Query("SELECT a FROM "+table+" WHERE c = $1", name)\n}',
    ['database/sql'],
  ],
  ['no SQL', 'func f(db *sql.DB, name string) {\n\t_, _ = db.Query("PRAGMA " + name)\n}', ['database/sql']],
  [
    'a query of something else',
    'type q struct{}\nfunc (q q) Query(a string) {}\nfunc f(name string) {\n\tq{}.Query("SELECT " + name)\n}',
    [],
  ],
  [
    'a statement that is not known',
    'func f(db *sql.DB, query string) {\n\t_, _ = db.Query(query)\n}',
    ['database/sql'],
  ],
  [
    'the name of a table',
    'func f(db *sql.DB, tableName string) {\n\t_, _ = db.Query(fmt.Sprintf("SELECT 1 FROM %s", tableName))\n}',
    ['database/sql', 'fmt'],
  ],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(sqlConcat, code, imports)).toEqual([]);
});
