/** What a memo's Doc says of itself in its private properties, so that a register that was lost can be made again. */
import type { FoundMemo, MemoAbout } from '../app/ports';

type Properties = Readonly<Record<string, string>>;

/** The workbook that a memo was made from, by its id. */
export const BOOK = 'itaMemoBook';
const SHEET = 'itaMemoSheet';
const FACTS = 'itaMemoFacts';

/**
 * "Maximum of 124 bytes size per property (including both key and value) string in UTF-8 encoding."
 * https://developers.google.com/workspace/drive/api/guides/properties
 */
const MOST_BYTES = 124;

const COUNTS = ['total', 'done', 'inProgress', 'notStarted', 'unclear'] as const;

export function propertiesOf({ workbook, sheet, fiscalYear, counts }: MemoAbout): Properties {
  const facts = [fiscalYear, ...COUNTS.map((key) => counts[key])].join(' ');
  const all = { [BOOK]: workbook, [SHEET]: sheet, [FACTS]: facts };
  // A name that is too long is left out: part of it would be another sheet's.
  return Object.fromEntries(
    Object.entries(all).filter(([key, value]) => bytesIn(key + value) <= MOST_BYTES),
  );
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
    sheet: properties[SHEET] ?? '',
    fiscalYear: whole ? fiscalYear : null,
    counts: { total, done, inProgress, notStarted, unclear },
  };
}

function bytesIn(text: string): number {
  return Array.from(text).reduce((sum, char) => {
    const point = char.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);
}
