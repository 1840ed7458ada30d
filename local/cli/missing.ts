/** What `npm start -- missing` prints: for people, or one JSON object for programs. */
import type { Report } from '../../src/app/check/report';
import { sheetsTold } from '../../src/core/sheet/sheet-names';
import { COMMAND_LINE } from '../../src/words/command-line';
import type { RunOptions } from './options';

/** All that is asked for is known, and there. */
export function isComplete({ missing }: Report): boolean {
  return missing?.items.every(({ item, lacks }) => item !== null && lacks.length === 0) ?? false;
}

/** The contract for programs; see docs/command-line.md. */
export function jsonMissing({ workbook }: RunOptions, { sheet, sheets, missing }: Report): string {
  return JSON.stringify({ workbook, sheet, sheets, missing }, null, 2);
}

export function textMissing({ language }: RunOptions, { sheets, missing }: Report): string {
  const cli = COMMAND_LINE[language];
  const sheet = cli.sheet(sheetsTold(sheets));
  if (!missing) return [sheet, cli.noYear].join('\n');
  const items = missing.items.flatMap(({ item, message, lacks }) => [
    '',
    message,
    ...lacks.map(({ message: lack, sheet, cells }) => {
      const at = sheets.length > 1 && cells.length > 0 ? [cli.sheet(sheet)] : [];
      return `  - ${[lack, ...at, ...cells].join(' ')}`;
    }),
    ...(item !== null && lacks.length === 0 ? [`  ${cli.nothingMissing}`] : []),
  ]);
  return [sheet, cli.fiscalYear(missing.fiscalYear), ...items].join('\n');
}
