/** The tables of docs/scenarios.md: what the walked days take, and which test holds what once went wrong in them. */
import { FINDINGS } from '../test/scenarios/findings';
import { SCENARIOS, type Scenario } from '../test/scenarios/scenarios';

const FOLDER = 'test/scenarios';

export function scenarioTable(): string {
  const rows = Object.entries<Scenario>(SCENARIOS).map(
    ([name, { title, end, clicks, most, before }]) =>
      row([title, end, `[${name}](../${FOLDER}/${name}.e2e.test.ts)`, clicks, most, before]),
  );
  const head = [
    'the day',
    'in the hand at its end',
    'file',
    'clicks',
    'at most',
    'when first counted',
  ];
  return `${table(head, rows)}\n`;
}

export function findingTable(): string {
  const rows = FINDINGS.map(({ what, tests }) =>
    row([
      what,
      tests.map(({ file, name }) => `${name} ([${lastOf(file)}](../${file}))`).join('<br>'),
    ]),
  );
  return `${table(['what went wrong', 'held by'], rows)}\n`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|')).join(' | ')} |`;
}

function lastOf(path: string): string {
  return path.split('/').pop() ?? path;
}
