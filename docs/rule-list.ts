/** Lists the rules from their files, so that a new rule is one file and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBJECTS } from '../src/core/checks/subjects';

const CHECKS = join(import.meta.dirname, '../src/core/checks');

export interface ListedRule {
  /** From src/core/checks, without its ending: `status/none`. */
  readonly path: string;
  /** What the file exports. */
  readonly constant: string;
}

/** By subject, then by file name; throws for a folder that is no subject. */
export function listRules(): readonly ListedRule[] {
  const folders: readonly string[] = SUBJECTS.map(({ folder }) => folder);
  for (const entry of readdirSync(CHECKS, { withFileTypes: true })) {
    if (entry.isDirectory() && !folders.includes(entry.name)) {
      throw new Error(`src/core/checks/${entry.name} is not named in subjects.ts`);
    }
  }
  return folders.flatMap((folder) =>
    readdirSync(join(CHECKS, folder))
      .sort()
      .flatMap((file) => ruleIn(`${folder}/${file.replace(/\.ts$/, '')}`)),
  );
}

/** None where the file holds what rules share. */
function ruleIn(path: string): readonly ListedRule[] {
  const source = readFileSync(join(CHECKS, `${path}.ts`), 'utf8');
  const found = [...source.matchAll(/^export const (\w+) = define(?:Fault)?Rule[<(]/gm)];
  if (found.length > 1) throw new Error(`${path} holds more than one rule`);
  return found.map(([, constant = '']) => ({ path, constant }));
}

/** What src/core/checks/rules.ts says. */
export function ruleList(): string {
  const rules = listRules();
  const imports = [...rules]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, constant }) => `import { ${constant} } from './${path}';`);
  return `/** Every rule, in the order of subjects.ts; \`npm run docs\` makes this list from the files. */
${imports.join('\n')}

export const RULES = [
${rules.map(({ constant }) => `  ${constant},`).join('\n')}
] as const;
`;
}
