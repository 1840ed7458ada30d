/** Every Thai text that a user can read: the literals of the files that hold words, and the pages made for users. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Text {
  readonly file: string;
  readonly text: string;
}

const ROOT = join(import.meta.dirname, '../..');
const WORD_FILES =
  /^(?:src\/words\/.*|src\/menu\/items|src\/core\/checks\/.*|src\/core\/office\/settings|src\/core\/template\/(?:filters|tag-list|tags(?:\/.*)?)|studio\/page\/words)\.ts$/;

const PAGES = [
  'docs/guide-th.md',
  'docs/install-th.md',
  'docs/moving-th.md',
  'docs/rules.md',
  'docs/tags.md',
];

/** What a placeholder may say is not known here. */
const GAP = '…';

export function thaiTexts(): readonly Text[] {
  const literals = wordFiles().flatMap((file) => literalsOf(file).map((text) => ({ file, text })));
  const lines = PAGES.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split(/\n|\||·/)
      .map((text) => ({ file, text: text.trim() })),
  );
  return [...literals, ...lines].filter(({ text }) => isThai(text));
}

function wordFiles(): readonly string[] {
  return ['src', 'studio'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file}`)
      .filter((file) => WORD_FILES.test(file)),
  );
}

function literalsOf(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push(
        [node.head, ...node.templateSpans.map(({ literal }) => literal)]
          .map(({ text }) => text)
          .join(GAP),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** English texts name Thai sheets, columns and tags too. */
function isThai(text: string): boolean {
  const own = text.replace(/“[^”]*”|\{\{[^}]*\}\}|`[^`]*`|\([^)]*\)/g, '');
  const count = (letters: RegExp) => own.match(letters)?.length ?? 0;
  return count(/[ก-ฮ]/g) > count(/[A-Za-z]/g);
}
