/** Where a source can be changed so that it means something else, and into what: each place once for each change. */
import ts from 'typescript';

export interface Mutant {
  /** From the root of the project. */
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

const SWAPPED: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
};

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

/** Words that people read, which other tests hold, the names of rules, and widths, of which nobody sees one point more. */
const LEFT_OUT = /^(?:message|group|about|name|severity|width)$/;

/** In the file's order. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, after: string) => {
    const start = node.getStart(source);
    const before = text.slice(start, node.getEnd());
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    if (after !== before) found.push({ file, line, start, end: node.getEnd(), before, after });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node))
      return;
    if (ts.isPropertyAssignment(node) && LEFT_OUT.test(node.name.getText(source))) return;
    changesOf(node, source, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

type Add = (node: ts.Node, after: string) => void;

function changesOf(node: ts.Node, source: ts.SourceFile, add: Add): void {
  if (ts.isBinaryExpression(node)) {
    for (const other of SWAPPED[node.operatorToken.kind] ?? []) add(node.operatorToken, other);
    if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
      add(node, node.right.getText(source));
    }
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    add(node, node.operand.getText(source));
  } else if (ts.isConditionalExpression(node) || ts.isIfStatement(node)) {
    const condition = ts.isIfStatement(node) ? node.expression : node.condition;
    add(condition, 'true');
    add(condition, 'false');
  } else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
  else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
  else if (ts.isNumericLiteral(node)) add(node, `${Number(node.text) + 1}`);
  else if (ts.isRegularExpressionLiteral(node)) {
    for (const after of otherPatterns(node.text)) add(node, after);
  } else if (ts.isStringLiteral(node) && !isType(node)) add(node, node.text === '' ? "'x'" : "''");
  else if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)) {
    const other = METHODS[node.name.text];
    if (other) add(node.name, other);
    if (node.name.text === 'filter') add(node.parent, node.expression.getText(source));
  }
}

/** A key that only the compiler reads. */
function isType(node: ts.StringLiteral): boolean {
  return ts.isLiteralTypeNode(node.parent) || ts.isPropertyAssignment(node.parent);
}

/** Without its ends, and with what it must not stand beside turned into what it must. */
function otherPatterns(pattern: string): readonly string[] {
  return [
    pattern.replace(/^\/\^/, '/'),
    pattern.replace(/\$\/(\w*)$/, '/$1'),
    pattern.replace('(?!', '(?='),
    pattern.replace('(?<!', '(?<='),
  ].filter((other, index, all) => other !== pattern && all.indexOf(other) === index);
}
