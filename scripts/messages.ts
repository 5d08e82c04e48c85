import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import ts from 'typescript';

/** Prints every sentence that the tool can say, a row each with its place: to be read through for its English. */
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FEWEST_WORDS = 3;

/** The text of a literal; what is filled in stands in braces. */
function textOf(node: ts.Node, source: ts.SourceFile): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  const filled = node.templateSpans.map(({ expression, literal }) => `{${expression.getText(source)}}${literal.text}`);
  return node.head.text + filled.join('');
}

/** What an example writes is a file of a contribution, and no sentence of ours. */
function isExample(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && node.name.getText() === 'example';
}

function print(file: string, node: ts.Node, source: ts.SourceFile): void {
  if (isExample(node) || ts.isImportDeclaration(node)) return;
  const text = textOf(node, source)?.replace(/\s+/g, ' ');
  if (text !== undefined && text.split(' ').length >= FEWEST_WORDS) {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    process.stdout.write(`${file}:${line + 1}\t${text}\n`);
  }
  ts.forEachChild(node, (child) => print(file, child, source));
}

for (const file of globSync('src/**/*.ts', { cwd: ROOT, posix: true, ignore: 'src/data/**' }).sort()) {
  const text = readFileSync(ROOT + file, 'utf8');
  print(file, ...sourceOf(file, text));
}

function sourceOf(file: string, text: string): readonly [ts.SourceFile, ts.SourceFile] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return [source, source];
}
