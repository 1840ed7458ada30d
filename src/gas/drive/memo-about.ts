/** What a memo's Doc says of itself in its private properties, so that a register that was lost can be made again. */
import type { FoundMemo, MemoAbout } from '../../app/ports';
import { sheetsCell, sheetsIn } from '../../core/sheet/sheet-names';

type Properties = Readonly<Record<string, string>>;

/** The workbook that a memo was made from, by its id. */
export const BOOK = 'itaMemoBook';
/** Of several sheets the first; the others under the same name with a number behind it, from 2. */
const SHEET = 'itaMemoSheet';
/** Drive keeps 30 private properties of an app for each file, and there are some besides. */
const MOST_SHEETS = 20;
const FACTS = 'itaMemoFacts';

/**
 * "Maximum of 124 bytes size per property (including both key and value) string in UTF-8 encoding."
 * https://developers.google.com/workspace/drive/api/guides/properties
 */
const MOST_BYTES = 124;

const COUNTS = ['total', 'done', 'inProgress', 'notStarted', 'unclear'] as const;

export function propertiesOf({ workbook, sheet, fiscalYear, counts }: MemoAbout): Properties {
  const facts = [fiscalYear, ...COUNTS.map((key) => counts[key])].join(' ');
  const fits = ([key, value]: readonly [string, string]) => bytesIn(key + value) <= MOST_BYTES;
  const names = sheetsIn(sheet).map((name, index) => [sheetKey(index), name] as const);
  // A name that is too long is left out, and all with it: a part of them would be another memo's.
  const isKept = names.length <= MOST_SHEETS && names.every(fits);
  const all = [[BOOK, workbook], ...(isKept ? names : []), [FACTS, facts]] as const;
  return Object.fromEntries(all.filter(fits));
}

function sheetKey(index: number): string {
  return index === 0 ? SHEET : `${SHEET}${index + 1}`;
}

/** What is missing, or was changed by hand, reads as nothing known. */
export function aboutIn(
  properties: Properties,
): Pick<FoundMemo, 'sheet' | 'fiscalYear' | 'counts'> {
  const numbers = (properties[FACTS] ?? '').split(' ').map(Number);
  const whole = numbers.length === COUNTS.length + 1 && numbers.every(Number.isInteger);
  const [fiscalYear = 0, total = 0, done = 0, inProgress = 0, notStarted = 0, unclear = 0] = whole
    ? numbers
    : [];
  return {
    sheet: sheetsCell(sheetNames(properties)),
    fiscalYear: whole ? fiscalYear : null,
    counts: { total, done, inProgress, notStarted, unclear },
  };
}

function sheetNames(properties: Properties): readonly string[] {
  const names = Array.from({ length: MOST_SHEETS }, (_, index) => properties[sheetKey(index)]);
  const end = names.indexOf(undefined);
  return names.flatMap((name, index) =>
    name !== undefined && (end < 0 || index < end) ? [name] : [],
  );
}

function bytesIn(text: string): number {
  return Array.from(text).reduce((sum, char) => {
    const point = char.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);
}
