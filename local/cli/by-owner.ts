/** `npm start -- --by-owner`: a memo for each unit, one after another, as the sidebar makes them; and what was left out. */
import type { Reply } from '../../src/app/calls';
import type { Report } from '../../src/app/check/report';
import type { GenerateCall, Generated } from '../../src/app/memo/generate';
import type { MadeUnit, UnitsData } from '../../src/app/units/data';
import { isLeftToPen } from '../../src/core/office/due/left-to-pen';
import { MOST_UNITS } from '../../src/core/sign-off/kept-scope';
import { short } from '../../src/core/text/short';
import { COMMAND_LINE } from '../../src/words/command-line';
import type { Runtime } from '../runtime';
import { alike, UsageError } from './command-line';
import type { RunOptions } from './options';

export interface UnitMade {
  readonly owner: string;
  /** Of the document. */
  readonly id: string;
  readonly name: string;
}

export interface UnitsMade {
  readonly made: readonly UnitMade[];
  /** What was not made and why, and what is odd about what was, in words. */
  readonly notes: readonly string[];
  /** Why none was made, where nothing stands in the way: the sheet names no unit, or none has what was asked for. */
  readonly none: 'no-units' | 'none-in-status' | null;
}

/**
 * Requests to report, unless another template is given: then reports of each unit's measures. A unit that has no measure
 * in the statuses that were asked for gets none, which is noted; one that cannot be made does not stop the others.
 */
export function makeForUnits(
  runtime: Runtime,
  options: RunOptions,
  template: Pick<GenerateCall, 'template' | 'readyMade'>,
  measures: Report['measures'],
): UnitsMade {
  const { sheet, period, statuses, language } = options;
  const choice = { ...(sheet ? { sheet } : {}), period };
  const data = unwrap<UnitsData>(runtime.call('callUnits', choice));
  const isRequest =
    template.template === undefined && (template.readyMade ?? 'progress') === 'progress';
  const made: UnitMade[] = [];
  const notes: string[] = [];
  let isStopped = false;
  data.units.forEach(({ unit }, at) => {
    const answer = isRequest
      ? askUnit(runtime, options, data, at)
      : reportOf(runtime, options, unit, template);
    if (typeof answer === 'string') notes.push(COMMAND_LINE[language].notMade(unit, answer));
    else if (answer) made.push({ ...answer, owner: unit });
    else isStopped = true;
  });
  const isNone = made.length === 0;
  const none =
    data.units.length === 0
      ? 'no-units'
      : statuses.length > 0 && !isStopped
        ? 'none-in-status'
        : null;
  const requests = isRequest ? made : [];
  const after = requests.length > 0 ? unwrap<UnitsData>(runtime.call('callUnits', choice)) : data;
  const odd = notesOf(inStatuses(data, measures, statuses), requests, after, options);
  return { made, notes: [...odd, ...notes], none: isNone ? none : null };
}

type Made = Omit<UnitMade, 'owner'>;

/** What the sheet has nobody to ask about, of the measures in these statuses. */
function inStatuses(
  data: UnitsData,
  measures: Report['measures'],
  statuses: RunOptions['statuses'],
): UnitsData {
  if (statuses.length === 0) return data;
  const chosen = measures.filter(({ status }) => statuses.includes(status ?? 'unclear'));
  const rows = chosen.flatMap(({ sheet, activities }) =>
    activities.map(({ row }) => `${sheet} ${row}`),
  );
  const placeOf = (cell: string) => cell.replace(/!\D*(\d+)$/, ' $1');
  return {
    ...data,
    unowned: chosen
      .filter(({ owners }) => owners.length === 0)
      .map(({ number, title }) => number ?? short(title)),
    tooLong: data.tooLong.filter((cell) => rows.includes(placeOf(cell))),
  };
}

/** Or why it was not made, in words. */
function askUnit(
  runtime: Runtime,
  { sheet, period, statuses, language }: RunOptions,
  { batch, units }: UnitsData,
  at: number,
): Made | string {
  // A batch has no more; the next ones are batches of their own.
  const part = Math.floor(at / MOST_UNITS);
  const ofPart = units.slice(part * MOST_UNITS, (part + 1) * MOST_UNITS).map(({ unit }) => unit);
  const call = {
    ...(sheet ? { sheet } : {}),
    period,
    statuses,
    batch: part === 0 ? batch : `${batch} ${part + 1}`,
    units: ofPart,
    unit: units[at]?.unit ?? '',
    // Whichever the file opens with.
    ofItsSheet: true,
  };
  const reply = runtime.call('callMakeUnit', call) as Reply<MadeUnit>;
  if (!reply.ok) return reply.message;
  const { value } = reply;
  if ('fileId' in value) return { id: value.fileId, name: value.name };
  if (value.kind === 'other-batch') return value.message;
  const { cancelled, noneInStatus } = COMMAND_LINE[language];
  return value.kind === 'cancelled' ? cancelled : noneInStatus;
}

/** Null where errors stand in the way; or why it was not made, in words. */
function reportOf(
  runtime: Runtime,
  { sheet, period, force, statuses }: RunOptions,
  owner: string,
  template: Pick<GenerateCall, 'template' | 'readyMade'>,
): Made | string | null {
  const choice = sheet ? { sheet } : {};
  const call = { ...choice, period, force, owner, statuses, ...template };
  const reply = runtime.call('callGenerate', call) as Reply<Generated>;
  if (!reply.ok) return reply.message;
  const { memo } = reply.value;
  return memo && { id: memo.id, name: memo.name };
}

function notesOf(
  { units, unowned, tooLong, sender }: UnitsData,
  requests: readonly UnitMade[],
  after: UnitsData,
  { language }: RunOptions,
): readonly string[] {
  const words = COMMAND_LINE[language];
  const isAsking = requests.length > 0;
  // Of a unit that has nothing in these statuses, nothing is addressed to anybody.
  const asked = new Set(requests.map(({ owner }) => owner));
  const doubts = units.flatMap(({ unit, to, doubt }) =>
    doubt === null || !asked.has(unit) ? [] : [words.doubts[doubt](unit, to)],
  );
  const sections = units.flatMap(({ unit, division }) =>
    division === '' || !asked.has(unit) || !asked.has(division)
      ? []
      : [words.section(unit, division)],
  );
  // Each group once, where its first unit stands.
  const shared = units.flatMap(({ unit, to, sameHead }) => {
    const group = [unit, ...sameHead].filter((each) => asked.has(each));
    const isFirst = units.find((each) => group.includes(each.unit))?.unit === unit;
    return group.length > 1 && isFirst ? [words.sameHead(group, to)] : [];
  });
  // As their memos say: a memo of some statuses has another day than one of all.
  const dayless = after.units.flatMap(({ unit, memo }) =>
    asked.has(unit) && isLeftToPen(memo?.byWhen ?? '') ? [unit] : [],
  );
  const soon = after.units.flatMap(({ unit, memo }) =>
    asked.has(unit) && memo?.isSoon === true ? [unit] : [],
  );
  return [
    ...(isAsking && sender === '' ? [words.noSender] : []),
    ...(dayless.length === 0 ? [] : [words.noDay(dayless.length < asked.size ? dayless : [])]),
    ...(soon.length === 0 ? [] : [words.soon(soon.length < asked.size ? soon : [])]),
    ...doubts,
    ...sections,
    ...shared,
    ...(unowned.length > 0 ? [words.unowned(unowned)] : []),
    ...(tooLong.length > 0 ? [words.tooLong(tooLong)] : []),
  ];
}

export function unwrap<Value>(reply: unknown): Value {
  const answer = reply as Reply<Value>;
  if (answer.ok) return answer.value;
  throw new UsageError(alike(answer.message));
}
