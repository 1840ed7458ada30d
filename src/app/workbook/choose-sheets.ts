/** Which measures sheets a command reads: those that it names, those that were ticked last, or one by its looks. */
import { OWN_SHEETS, SAMPLE_SHEET, sheetsTold } from '../../core/sheet/sheet-names';
import { looseName } from '../../core/text/loose-name';
import type { Sheet, Workbook } from '../ports';
import { CommandError } from '../stopped';
import type { Mappings } from './mapping-for';
import { type Candidate, hasMeasures, readCandidate } from './read-sheet';

/** One sheet by its name, or several that are read as one list. */
export type SheetNames = string | readonly string[];

export interface SheetChoice {
  /** Without one those that were ticked last, where the active sheet is among them; else that one, or the first with measures. */
  readonly sheet?: SheetNames;
}

export interface ReadChoice extends SheetChoice {
  /** Sheets that were found already, which spares looking for them by their names. */
  readonly opened?: readonly Sheet[];
  /** Leaves out sheets that are gone, and says so; otherwise they stop the command. */
  readonly withoutGone?: boolean;
}

export function namesOf(sheet: SheetNames): readonly string[] {
  return typeof sheet === 'string' ? [sheet] : [...new Set(sheet)];
}

/** What the office has said of its sheets: of their columns, and which of them it ticked last. */
export interface Said {
  readonly mappings: Mappings;
  readonly ticked: readonly string[];
}

export type Candidates = readonly [Candidate, ...(readonly Candidate[])];

interface Chosen {
  readonly candidates: Candidates;
  readonly gone: readonly string[];
}

export function chooseSheets(
  workbook: Workbook,
  { sheet, opened = [], withoutGone = false }: ReadChoice,
  { mappings, ticked }: Said,
): Chosen {
  const isTicked = () => ticked.length > 1 && isMeant(ticked, workbook.activeSheet().name);
  const names = sheet === undefined ? (isTicked() ? ticked : []) : namesOf(sheet);
  const sheets = names.map((name) => ({
    name,
    found: opened.find((each) => each.name === name) ?? sheetLike(workbook, name, sheet),
  }));
  const gone = sheets.filter(({ found }) => found === null).map(({ name }) => name);
  if (gone[0] !== undefined && !withoutGone)
    throw new CommandError({
      kind: 'unknown-sheet',
      sheet: sheetsTold(gone),
      ...(sheet === undefined ? { wasTicked: true } : { known: knownSheets(workbook) }),
    });
  // Two spellings of one name are one sheet, which counts once.
  const there = new Map(sheets.flatMap(({ found }) => (found ? [[found.name, found]] : [])));
  const [first, ...further] = [...there.values()].map((found) => readCandidate(found, mappings));
  return { candidates: first ? [first, ...further] : [chooseSheet(workbook, mappings)], gone };
}

/** By its name as it is, or else as it is read: an end's blank, a space or Thai digits are no other sheet. */
function sheetLike(workbook: Workbook, name: string, asked: SheetNames | undefined): Sheet | null {
  // The open one's name is wanted anyway where several are read, and gives it without a call more.
  const isOne = typeof asked === 'string' || asked?.length === 1;
  const open = isOne ? null : workbook.activeSheet();
  const exact = open?.name === name ? open : workbook.sheet(name);
  if (exact) return exact;
  const key = looseName(name);
  const like = workbook.visibleSheets().filter((sheet) => looseName(sheet.name) === key);
  return like.length === 1 ? (like[0] ?? null) : null;
}

/** The one that a page showed, whatever its tab is called by now; of a page that gives no id the one of that name. Null where it is gone. */
export function sheetShown(workbook: Workbook, name: string, id: number | undefined): Sheet | null {
  const named = workbook.sheet(name);
  if (id === undefined || named?.id() === id) return named;
  return workbook.sheets().find((sheet) => sheet.id() === id) ?? null;
}

const MOST_KNOWN = 12;

/** In the workbook's order; the add-on's own are none that anybody means. */
export function knownSheets(workbook: Workbook): string {
  const names = workbook.visibleSheets().map(({ name }) => name);
  const others = names.filter((name) => !OWN_SHEETS.includes(name));
  const more = others.length > MOST_KNOWN ? ['…'] : [];
  return sheetsTold([...others.slice(0, MOST_KNOWN), ...more]);
}

/** Whether whoever looks at that sheet means those: one of them is open, or a form or the register beside them. */
export function isMeant(sheets: readonly string[], open: string): boolean {
  const key = looseName(open);
  return OWN_SHEETS.includes(open) || sheets.some((sheet) => looseName(sheet) === key);
}

/** Reads sheet after sheet until one qualifies; else the one with the most headings is told of. */
function chooseSheet(workbook: Workbook, mappings: Mappings): Candidate {
  const active = workbook.activeSheet();
  let best: Candidate | null = OWN_SHEETS.includes(active.name)
    ? null
    : readCandidate(active, mappings);
  if (best?.table) return best;
  const others = workbook.visibleSheets().filter(({ name }) => name !== active.name);
  for (const sheet of sampleLast(others)) {
    if (OWN_SHEETS.includes(sheet.name)) continue;
    const candidate = readCandidate(sheet, mappings);
    if (candidate.table) return candidate;
    if (!best || headings(candidate) > headings(best)) best = candidate;
  }
  return best ?? readCandidate(active, mappings);
}

/** The sample is nobody's measures: it serves where there is nothing else. */
function sampleLast(sheets: readonly Sheet[]): readonly Sheet[] {
  const isSample = ({ name }: Sheet) => name === SAMPLE_SHEET;
  return [...sheets.filter((sheet) => !isSample(sheet)), ...sheets.filter(isSample)];
}

/** Whether a sheet of the office's own is one of measures: not the sample. */
export function hasOwnMeasures(workbook: Workbook, mappings: Mappings): boolean {
  const own = workbook
    .visibleSheets()
    .filter(({ name }) => name !== SAMPLE_SHEET && !OWN_SHEETS.includes(name));
  return own.some((sheet) => hasMeasures(sheet, mappings));
}

function headings({ fault }: Candidate): number {
  return fault?.found.length ?? 0;
}
