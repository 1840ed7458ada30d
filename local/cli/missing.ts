/** What `npm start -- missing` prints: for people, or one JSON object for programs. */
import type { Report } from '../../src/app/check/report';
import { COMMAND_LINE } from '../../src/words/command-line';
import type { RunOptions } from './options';

/** All that is asked for is known, and there. */
export function isComplete({ missing }: Report): boolean {
  return missing?.items.every(({ item, lacks }) => item !== null && lacks.length === 0) ?? false;
}

/** The contract for programs; see docs/command-line.md. */
export function jsonMissing({ workbook }: RunOptions, { sheet, missing }: Report): string {
  return JSON.stringify({ workbook, sheet, missing }, null, 2);
}

export function textMissing({ language }: RunOptions, { sheet, missing }: Report): string {
  const cli = COMMAND_LINE[language];
  if (!missing) return [cli.sheet(sheet), cli.noYear].join('\n');
  const items = missing.items.flatMap(({ item, message, lacks }) => [
    '',
    message,
    ...lacks.map(({ message: lack, cells }) => `  - ${[lack, ...cells].join(' ')}`),
    ...(item !== null && lacks.length === 0 ? [`  ${cli.nothingMissing}`] : []),
  ]);
  return [cli.sheet(sheet), cli.fiscalYear(missing.fiscalYear), ...items].join('\n');
}
