/** What a memo's Doc says of itself in its private properties, so that a register that was lost can be made again. */
import type { FoundMemo, MemoAbout, MemoWhat } from '../../app/ports';
import { SCOPE_STATUSES } from '../../core/measures/units/memo-scope';
import { PERIODS } from '../../core/office/period';
import { sheetsCell, sheetsIn } from '../../core/sheet/sheet-names';

type Properties = Readonly<Record<string, string>>;

/** The workbook that a memo was made from, by its id. */
export const BOOK = 'itaMemoBook';
/** Of several sheets the first; the others under the same name with a number behind it, from 2. */
const SHEET = 'itaMemoSheet';
/** Drive keeps 30 private properties of an app for each file, and there are some besides. */
const MOST_SHEETS = 20;
const FACTS = 'itaMemoFacts';

/** `request`, or what a report is of: its period, the template chosen for it, statuses, and how many pieces its unit has. */
const SCOPE = 'itaMemoScope';
/** The template that a report was made from. */
const FROM = 'itaMemoFrom';
/** A unit's name, in pieces with a number behind the key, from 1. */
const UNIT = 'itaMemoUnit';
/** A name of a hundred letters; what is longer leaves all of it unknown. */
const MOST_PIECES = 3;

/**
 * "Maximum of 124 bytes size per property (including both key and value) string in UTF-8 encoding."
 * https://developers.google.com/workspace/drive/api/guides/properties
 */
const MOST_BYTES = 124;

const COUNTS = ['total', 'done', 'inProgress', 'notStarted', 'unclear'] as const;

export function propertiesOf(about: MemoAbout): Properties {
  const { workbook, sheet, fiscalYear, counts, what } = about;
  const facts = [fiscalYear, ...COUNTS.map((key) => counts[key])].join(' ');
  const names = sheetsIn(sheet).map((name, index) => [sheetKey(index), name] as const);
  // A name that is too long is left out, and all with it: a part of them would be another memo's.
  const isKept = names.length <= MOST_SHEETS && names.every(fits);
  const all = [
    [BOOK, workbook],
    ...(isKept ? names : []),
    [FACTS, facts],
    ...whatOf(what),
  ] as const;
  return Object.fromEntries(all.filter(fits));
}

type Property = readonly [key: string, value: string];

function fits([key, value]: Property): boolean {
  return bytesIn(key + value) <= MOST_BYTES;
}

const NONE = '-';

/** None where one of them has no room. */
function whatOf({
  isRequest,
  owner,
  statuses,
  period,
  chosen,
  template,
}: MemoWhat): readonly Property[] {
  if (isRequest) return [[SCOPE, 'request']];
  const pieces = piecesOf(owner ?? '');
  const of = [period ?? NONE, chosen || NONE, statuses.join() || NONE, pieces.length];
  const all: readonly Property[] = [
    [SCOPE, ['report', ...of].join(' ')],
    [FROM, template],
    ...pieces.map((piece, index) => [`${UNIT}${index + 1}`, piece] as const),
  ];
  return pieces.length <= MOST_PIECES && all.every(fits) ? all : [];
}

/** Each as long as its property has room. */
function piecesOf(name: string): readonly string[] {
  const room = MOST_BYTES - bytesIn(`${UNIT}1`);
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const char of Array.from(name)) {
    const more = bytesIn(char);
    if (size + more > room) {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += char;
    size += more;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

const NOTHING_OF_IT: MemoWhat = {
  isRequest: true,
  owner: null,
  statuses: [],
  period: null,
  chosen: '',
  template: '',
};

/** What does not read as it was written is not known. */
function whatIn(properties: Properties): MemoWhat | null {
  const [kind, ofPeriod, chosen = '', ofStatuses = '', count] = (properties[SCOPE] ?? '').split(
    ' ',
  );
  if (kind === 'request') return NOTHING_OF_IT;
  const template = properties[FROM] ?? '';
  const period = PERIODS.find((each) => each === ofPeriod) ?? null;
  const isPeriod = period !== null || ofPeriod === NONE;
  const length = Number(count);
  if (kind !== 'report' || template === '' || !isPeriod || !(length <= MOST_PIECES)) return null;
  const pieces = Array.from({ length }, (_, index) => properties[`${UNIT}${index + 1}`]);
  if (pieces.includes(undefined)) return null;
  const statuses = ofStatuses.split(',');
  return {
    isRequest: false,
    owner: length === 0 ? null : pieces.join(''),
    statuses: SCOPE_STATUSES.filter((each) => statuses.includes(each)),
    period,
    chosen: chosen === NONE ? '' : chosen,
    template,
  };
}

function sheetKey(index: number): string {
  return index === 0 ? SHEET : `${SHEET}${index + 1}`;
}

/** What is missing, or was changed by hand, reads as nothing known. */
export function aboutIn(
  properties: Properties,
): Pick<FoundMemo, 'sheet' | 'fiscalYear' | 'counts' | 'what'> {
  const numbers = (properties[FACTS] ?? '').split(' ').map(Number);
  const whole = numbers.length === COUNTS.length + 1 && numbers.every(Number.isInteger);
  const [fiscalYear = 0, total = 0, done = 0, inProgress = 0, notStarted = 0, unclear = 0] = whole
    ? numbers
    : [];
  return {
    sheet: sheetsCell(sheetNames(properties)),
    fiscalYear: whole ? fiscalYear : null,
    counts: { total, done, inProgress, notStarted, unclear },
    what: whatIn(properties),
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
