/** What the memo says: a value for every tag, from what was read and counted. */
import type { Status } from '../measures/measure';
import { resultPlaces } from '../measures/results/result-columns';
import { countedFor } from '../measures/scope';
import { nearestYear, type Period } from '../office/period';
import { type Settings, settingText, settingYear } from '../office/read-settings';
import type { CalendarDate } from '../sheet/cell';
import type { MemoFields } from '../template/fields';
import { fieldsByName, MEMO_TAG_FIELDS } from '../template/tags';
import { askedWords } from '../template/tags/asked';
import { measureItems } from '../template/tags/measure-tags';
import type { Items, MemoFacts, MemoSource } from '../template/tags/memo-facts';
import { fiscalYearOf } from '../text/dates';

export type { MemoSource };

/**
 * The rows that staff added come first: a tag of the memo's own wins over a row with its name. `printed` are the headings
 * of the sheet's own columns that the template has a place for; others that tell results go with the note.
 */
export function memoFields(source: MemoSource, printed: ReadonlySet<string> = NONE): MemoFields {
  const added = source.settings.extra.map(({ label, value }) => [label, value] as const);
  return new Map([
    ...fieldsByName(Object.fromEntries(added)),
    ...MEMO_TAG_FIELDS(factsOf(source, printed)),
  ]);
}

const NONE: ReadonlySet<string> = new Set();

/** The year a memo is for: the sheet's own, or else the setting's, or else today's fiscal year. */
export function memoYear(settings: Settings, today: CalendarDate): number {
  return settings.sheetYear ?? settingYear(settings, 'fiscalYear') ?? fiscalYearOf(today);
}

/** Whether the sheet or a setting says the year: otherwise it is today's, and turns with the days. */
export function isYearSaid(settings: Settings): boolean {
  return settings.sheetYear !== null || settingYear(settings, 'fiscalYear') !== null;
}

/** The same settings, of the year that a report of that period likely means where nobody says one. */
export function ofNearestYear(
  settings: Settings,
  period: Period | null,
  today: CalendarDate,
): Settings {
  const isGiven = settingText(settings, 'fiscalYear') !== '';
  return period === null || isGiven ? settings : ofYear(settings, nearestYear(period, today));
}

/** The same settings, of that year where nobody says one. */
export function ofYear(settings: Settings, year: number | null): Settings {
  return year === null || isYearSaid(settings) ? settings : { ...settings, sheetYear: year };
}

/** The items of a measure are made once, and stand in each loop that shows it. */
function factsOf(source: MemoSource, printed: ReadonlySet<string>): MemoFacts {
  const { measures, ownColumns, ownGroups = [] } = source;
  const results = resultPlaces(measures, ownColumns, ownGroups);
  const items = measureItems(measures, ownColumns, {
    asked: askedWords(source),
    groups: ownGroups,
    results: results.filter((place) => !printed.has(ownColumns[place] ?? '')),
  });
  return { ...source, items: items.flat(), ...grouped(source, items) };
}

function grouped(
  { measures, scope }: Pick<MemoSource, 'measures' | 'scope'>,
  items: readonly Items[],
): Pick<MemoFacts, 'itemsByOwner' | 'itemsByStatus'> {
  const itemsByOwner = new Map<string, MemoFields[]>();
  const itemsByStatus = new Map<Status | null, MemoFields[]>();
  const owners = countedFor(measures, scope);
  measures.forEach(({ status }, index) => {
    const own = items[index] ?? [];
    for (const owner of owners[index] ?? []) add(itemsByOwner, owner, own);
    add(itemsByStatus, status, own);
  });
  return { itemsByOwner, itemsByStatus };
}

function add<Key>(groups: Map<Key, MemoFields[]>, key: Key, items: Items): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [...items]);
  else for (const item of items) group.push(item);
}
