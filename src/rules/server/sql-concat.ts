import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const sqlConcat = rule({
  id: 'server/sql-concat',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Values go into SQL as parameters',
  why: 'A value that is put into the text of a statement can end it and begin another.',
  fix: 'Write a placeholder (`$1` or `?`) and give the value as an argument.',
  example: {
    bad: {
      'server/rows.go':
        'package main\n\nimport (\n\t"database/sql"\n)\n\n// rowsOf reads what is known of a place.\nfunc rowsOf(db *sql.DB, place string) (*sql.Rows, error) {\n\treturn db.Query("SELECT summary FROM forecasts WHERE place = " + place)\n}\n',
    },
    good: {
      'server/rows.go':
        'package main\n\nimport (\n\t"database/sql"\n)\n\n// rowsOf reads what is known of a place.\nfunc rowsOf(db *sql.DB, place string) (*sql.Rows, error) {\n\treturn db.Query("SELECT summary FROM forecasts WHERE place = $1", place)\n}\n',
    },
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, within, at } of review.security.statements)
      yield { message: `${quote(within)} puts a statement of SQL together from values: ${quote(what)}.`, at };
  },
});
