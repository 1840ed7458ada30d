/** Joins a memo's plan and its results: which two say the same measure, and which of their rows the same activity. */
import type { ColumnName } from '../../measures/headings';
import { type Doubt, type DoubtKind, NOWHERE, quoted } from '../block';
import { whoseOf } from './latest-results';
import { comparedTitle, type MemoMeasure } from './memo-measures';
import { joinedRows, type MemoRow, textIn } from './memo-row';

export interface JoinedMeasure {
  readonly number: string | null;
  readonly title: string;
  readonly activities: readonly MemoRow[];
}

export interface Joined {
  readonly measures: readonly JoinedMeasure[];
  readonly doubts: readonly Doubt[];
}

/** In the plan's order; of a measure that only the results have, behind the one before it. */
export function joinMeasures(
  plan: readonly MemoMeasure[],
  results: readonly MemoMeasure[],
): Joined {
  if (plan.length === 0) return alone(results, false);
  if (results.length === 0) return alone(plan, true);
  const partners = partnersOf(plan, results);
  const doubts: Doubt[] = [];
  const placed: { readonly at: number; readonly measure: JoinedMeasure }[] = [];
  plan.forEach((planned, at) => {
    const found = partners.get(planned);
    if (!found) {
      doubts.push(doubt('plan-alone', planned));
      placed.push({ at, measure: { ...planned, activities: withoutCuts(planned.rows) } });
      return;
    }
    const { result, isSure } = found;
    if (!isSure) doubts.push(doubt('titles-differ', planned, ` ≠ ${result.title}`));
    const { activities, isMatched } = joinActivities(planned.rows, result.rows);
    if (!isMatched) doubts.push(doubt('steps-differ', planned));
    const number = planned.number ?? result.number;
    placed.push({ at, measure: { number, title: planned.title || result.title, activities } });
  });
  const taken = new Map(
    [...partners].map(([planned, { result }]) => [result, plan.indexOf(planned)]),
  );
  let at = -1;
  for (const result of results) {
    const there = taken.get(result);
    if (there !== undefined) {
      at = there;
      continue;
    }
    doubts.push(doubt('result-alone', result));
    placed.push({ at: at + 0.5, measure: { ...result, activities: result.rows } });
  }
  placed.sort((one, other) => one.at - other.at);
  return { measures: placed.map(({ measure }) => measure), doubts };
}

function alone(measures: readonly MemoMeasure[], isPlan: boolean): Joined {
  return {
    measures: measures.map((measure) => ({
      ...measure,
      activities: isPlan ? withoutCuts(measure.rows) : measure.rows,
    })),
    doubts: [],
  };
}

function doubt(kind: DoubtKind, { number, title, rows }: MemoMeasure, more = ''): Doubt {
  const named = [number === null ? '' : `${number}.`, title]
    .filter((part) => part !== '')
    .join(' ');
  return { kind, text: quoted(named + more), place: rows[0]?.place ?? NOWHERE };
}

interface Partner {
  readonly result: MemoMeasure;
  /** By the title, or by the number with a title that is like it. */
  readonly isSure: boolean;
}

/** The same title first, one that begins the other next, the same number at last. */
function partnersOf(
  plan: readonly MemoMeasure[],
  results: readonly MemoMeasure[],
): ReadonlyMap<MemoMeasure, Partner> {
  const partners = new Map<MemoMeasure, Partner>();
  const free = new Set(results);
  const titles = new Map([...plan, ...results].map((each) => [each, ownTitle(each)]));
  const title = (measure: MemoMeasure) => titles.get(measure) ?? '';
  const pair = (planned: MemoMeasure, result: MemoMeasure | undefined, isSure: boolean) => {
    if (!result || !free.delete(result)) return;
    partners.set(planned, { result, isSure });
  };
  /** By something that both have word for word; '' is nothing. */
  const pairBy = (keyOf: (measure: MemoMeasure) => string, isSure: boolean) => {
    const byKey = new Map<string, MemoMeasure[]>();
    for (const result of free) {
      const there = byKey.get(keyOf(result));
      if (there) there.push(result);
      else byKey.set(keyOf(result), [result]);
    }
    for (const planned of plan) {
      if (partners.has(planned) || keyOf(planned) === '') continue;
      pair(planned, byKey.get(keyOf(planned))?.shift(), isSure);
    }
  };
  const pairAlike = (isPair: (one: MemoMeasure, other: MemoMeasure) => boolean) => {
    if (free.size * (plan.length - partners.size) > MOST_PAIRS) return;
    for (const planned of plan) {
      if (partners.has(planned)) continue;
      pair(
        planned,
        [...free].find((each) => isPair(planned, each)),
        true,
      );
    }
  };
  const both = (measure: MemoMeasure) =>
    title(measure) === '' || measure.number === null ? '' : `${measure.number} ${title(measure)}`;
  pairBy((measure) => (both(measure) === '' ? '' : `${both(measure)} ${whoseOf(measure)}`), true);
  pairBy(both, true);
  pairBy(title, true);
  pairAlike(
    (one, other) =>
      one.number !== null && one.number === other.number && isAlike(title(one), title(other)),
  );
  pairAlike(
    (one, other) => title(one) !== '' && title(other) !== '' && isAlike(title(one), title(other)),
  );
  pairBy(({ number }) => number ?? '', false);
  return partners;
}

/** มาตรการที่ ๑ says no more than its number. */
function ownTitle(measure: MemoMeasure): string {
  const title = comparedTitle(measure.title);
  return measure.number !== null && NUMBER_ONLY.test(title) ? '' : title;
}

const NUMBER_ONLY = /^(?:มาตรการ|กิจกรรม|ข้อ|รายการ|โครงการ)(?:ที่)?[0-9]{1,3}$/;

/** No memo has so many measures that differ; whoever makes one up is not compared letter by letter. */
const MOST_PAIRS = 20_000;
const ENOUGH = 8;
const MOST_COMPARED = 400;

/** One begins the other or holds it, or two of three neighbouring letters are the same. */
export function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === '') return true;
  if (short.length >= ENOUGH && long.includes(short)) return true;
  if (short.length < ENOUGH) return false;
  const pairs = pairsOf(long.slice(0, MOST_COMPARED));
  const mine = pairsOf(short.slice(0, MOST_COMPARED));
  let shared = 0;
  for (const pair of mine) if (pairs.has(pair)) shared++;
  return (2 * shared) / (pairs.size + mine.size) > 0.75;
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let index = 1; index < text.length; index++) pairs.add(text.slice(index - 1, index + 1));
  return pairs;
}

const PLANNED: readonly ColumnName[] = ['method', 'owners', 'followUp'];

function joinActivities(
  planned: readonly MemoRow[],
  results: readonly MemoRow[],
): { readonly activities: readonly MemoRow[]; readonly isMatched: boolean } {
  const [first] = results;
  if (!first) return { activities: withoutCuts(planned), isMatched: true };
  if (results.length === 1) {
    return { activities: [withPlan(first, allAsOne(planned))], isMatched: true };
  }
  for (const rows of [planned, withoutCuts(planned)]) {
    if (rows.length !== results.length) continue;
    return { activities: results.map((row, index) => withPlan(row, rows[index])), isMatched: true };
  }
  const [only, ...others] = withoutCuts(planned);
  return only && others.length === 0 ? byLine(only, results) : byMethod(planned, results);
}

/** The plan says in the lines of one cell what the results say in rows; what it says besides is said of each. */
function byLine(planned: MemoRow, results: readonly MemoRow[]) {
  const lines = textIn(planned, 'method').split('\n');
  const isEach = lines.length === results.length;
  const activities = results.map((row, index) => {
    const method = textIn(row, 'method') || (isEach ? (lines[index] ?? '') : '');
    return withPlan(row, { ...planned, texts: { ...planned.texts, method } });
  });
  const said = results.map((row) => comparedTitle(textIn(row, 'method'))).join('\n');
  const isMatched = lines.every((line) => said.includes(comparedTitle(line)));
  return { activities, isMatched: isMatched || isEach };
}

/** Each line of the plan to the result whose method says it; those that none says to the one before. */
function byMethod(planned: readonly MemoRow[], results: readonly MemoRow[]) {
  const shares = results.map((): MemoRow[] => []);
  const keys = results.map((row) => comparedTitle(textIn(row, 'method')));
  let isMatched = true;
  let last = 0;
  for (const row of planned) {
    const key = comparedTitle(textIn(row, 'method'));
    const found = keys.findIndex((each) => key !== '' && each !== '' && isAlike(key, each));
    if (found < 0) isMatched = false;
    else last = found;
    shares[last]?.push(row);
  }
  const activities = results.map((row, index) => withPlan(row, allAsOne(shares[index] ?? [])));
  return { activities, isMatched };
}

function allAsOne(rows: readonly MemoRow[]): MemoRow | undefined {
  return rows.length === 0 ? undefined : rows.reduce(joinedRows);
}

function withoutCuts(rows: readonly MemoRow[]): readonly MemoRow[] {
  const whole: MemoRow[] = [];
  for (const row of rows) {
    const above = whole[whole.length - 1];
    if (above && row.isAfterCut) whole[whole.length - 1] = joinedRows(above, row);
    else whole.push(row);
  }
  return whole;
}

/** The plan's words, which are whole, and whatever only the results say. */
function withPlan(result: MemoRow, plan: MemoRow | undefined): MemoRow {
  if (!plan) return result;
  const texts = { ...result.texts };
  for (const name of PLANNED) {
    const text = textIn(plan, name);
    if (text !== '') texts[name] = text;
  }
  const note = [textIn(plan, 'note'), textIn(result, 'note')].filter((text) => text !== '');
  if (note.length > 0) texts.note = [...new Set(note)].join('\n');
  const unit = plan.unit || result.unit;
  return { ...result, texts, unit, own: new Map([...plan.own, ...result.own]) };
}
