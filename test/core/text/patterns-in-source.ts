/** Every regular expression that stands in the sources of the server, with its place; the test of growth runs each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Pattern {
  /** `src/core/text/digits.ts: /…/g` */
  readonly name: string;
  readonly pattern: RegExp;
}

const SRC = join(import.meta.dirname, '../../../src');
/** What a cell, a template or Google's answer can reach; the page's own patterns read what a user types into it. */
const ROOMS = ['core', 'app', 'gas', 'words', 'menu'];

export function patternsInSource(): readonly Pattern[] {
  return sources().flatMap(({ path, file }) => {
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const pattern = compiled(node.text);
        found.push({ name: `${path}: ${node.text}`, pattern });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** The files that put a pattern together while the program runs. */
export function filesMakingPatterns(): readonly string[] {
  return sources()
    .filter(({ file }) => {
      let isMaking = false;
      const visit = (node: ts.Node): void => {
        const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
        isMaking ||= makes && node.expression.getText(file) === 'RegExp';
        ts.forEachChild(node, visit);
      };
      visit(file);
      return isMaking;
    })
    .map(({ path }) => path);
}

function sources(): { path: string; file: ts.SourceFile }[] {
  return ROOMS.flatMap((room) => {
    const names = readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.ts'))
      .map((name) => {
        const path = `src/${room}/${name}`;
        const text = readFileSync(join(SRC, room, name), 'utf8');
        return { path, file: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
      });
  });
}

function compiled(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}
