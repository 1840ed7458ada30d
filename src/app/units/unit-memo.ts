/** One unit's memo as the page shows it: how far it is, what its unit has answered, and the text that goes along with it. */
import type { Measure } from '../../core/measures/measure';
import { ownRows } from '../../core/measures/scope';
import { titlesOf } from '../../core/memo/answer-rows';
import { type Reported, type RowsBefore, reportedSince } from '../../core/memo/answers';
import { dayOfReply, isSoon } from '../../core/office/reply-by';
import type { CalendarDate } from '../../core/sheet/cell';
import { cellTold } from '../../core/sheet/sheet-names';
import { seenMeasures, titleHash } from '../../core/sign-off/snapshot';
import { dayNumber } from '../../core/text/found/dates-in-text';
import { nameOfMeasure, tellAnswer, tellChange } from '../../words/register';
import { unitText } from '../../words/units';
import { within } from '../memo/scope';
import { isMadeBy } from '../register/maker';
import { type MemoRow, stageOfMemo } from '../register/memo-row';
import type { Reading } from '../session';
import { changesSince, type SheetNow } from '../sign-off/view';
import type { UnitMemo } from './data';

interface About {
  readonly reading: Reading;
  readonly now: SheetNow | null;
  readonly today: CalendarDate;
  readonly email: string;
  /** Whom the text is addressed to. */
  readonly to: string;
  /** The unit has something to report, and not only to confirm. */
  readonly isAsked: boolean;
  /** The rows that each unit was asked about. */
  readonly asked: RowsBefore;
  /** Memos whose Doc its maker's Drive does not show any more. */
  readonly unseen: ReadonlySet<string>;
}

/**
 * Of the first; the others are its unit's too, which may have answered them. `unit` is what it is called now; null where
 * it is none of the sheet's, and then nobody knows what it has answered.
 */
export function unitMemo(
  rows: readonly [MemoRow, ...MemoRow[]],
  unit: string | null,
  about: About,
): UnitMemo {
  const [row] = rows;
  const { today, email, to, isAsked } = about;
  const { id, link, when, subject, sheet, by, kept } = row;
  const { byWhen } = kept;
  const made = rows.filter((each) => each.link !== '');
  const { measures } = within(about.reading, { owner: unit, statuses: [] });
  const names = [unit, ...rows.map(({ kept }) => kept.owner)];
  const others = new Map([...about.asked].filter(([owner]) => !names.includes(owner)));
  const moment = { ...about, others };
  const reports = unit === null ? [] : made.map((each) => reportedOn(each, unit, measures, moment));
  const answers = [...new Set(reports.flatMap((each) => each.answers))];
  const confirmedOn = made.find((each) => each.record?.confirmedOn)?.record?.confirmedOn ?? '';
  const asked = reports.flatMap((each) => each.asked);
  const all = new Set(asked.map(({ activity }) => activity));
  // What is reported to one of its memos is to all.
  const reported = new Set(asked.flatMap(({ activity, isOpen }) => (isOpen ? [] : [activity])));
  const open = confirmedOn === '' ? asked.filter(({ activity }) => !reported.has(activity)) : [];
  // Whichever of its memos asks about it.
  const [first, ...further] = reports.map((each) => each.unasked);
  const isInNone = ({ activity }: Reported['unasked'][number]) =>
    further.every((rows) => rows.some((row) => row.activity === activity));
  const unasked = (first ?? []).filter(isInNone);
  // Where nothing was left to report, whatever it puts right says that it has looked.
  const isAnswered = confirmedOn !== '' || (answers.length > 0 && open.length === 0);
  // What has been printed, or answered, is with its unit whatever became of the Doc.
  const isUnseen = about.unseen.has(id) && answers.length === 0 && !row.record?.sentOn;
  const day = dayOfReply(byWhen);
  const letter = { to, subject, sheet: cellTold(sheet), byWhen, link, isAsked };
  return {
    id,
    link,
    when,
    progress: isUnseen && !isAnswered ? 'unseen' : progressOf(row, isAnswered),
    signing: signingOf(row),
    mine: isMadeBy(by, email),
    sentOn: row.record?.sentOn ?? '',
    confirmedOn,
    template: kept.request ?? 'progress',
    byWhen,
    isSoon: isSoon(byWhen, today),
    isLate: !isAnswered && !isUnseen && day !== null && dayNumber(day) < dayNumber(today),
    answers,
    asked: all.size,
    reported: confirmedOn === '' ? reported.size : all.size,
    open: namesOf(open),
    unasked: namesOf(unasked),
    unsure: confirmedOn === '' ? namesOf(reports.flatMap((each) => each.unsure)) : [],
    message: unitText({
      ...letter,
      isOnPaper: !row.record?.link && (row.record?.sentOn ?? '') !== '',
    }),
  };
}

/** Each measure once. */
function namesOf(rows: readonly Pick<Reported['unasked'][number], 'measure'>[]): readonly string[] {
  return [...new Set(rows.map(({ measure }) => nameOfMeasure(measure)))];
}

interface ReportedInWords extends Pick<Reported, 'asked' | 'unasked' | 'unsure'> {
  /** In Thai. */
  readonly answers: readonly string[];
}

/** Of a memo that kept too little of its rows the changes of status alone. `measures` are the unit's. */
function reportedOn(
  row: MemoRow,
  unit: string,
  measures: readonly Measure[],
  {
    reading: { ownColumns, ownGroups, measures: ofAll },
    now,
    others,
  }: Pick<About, 'reading' | 'now'> & { readonly others: RowsBefore },
): ReportedInWords {
  const before = seenMeasures(row.snapshot);
  const source = { measures, ownColumns, ownGroups, ofAll };
  const told = reportedSince(row.kept.answers, source, unit, { titles: titlesOf(before), others });
  if (told) return { ...told, answers: told.answers.map(tellAnswer) };
  const changes = (now && changesSince(row, now)?.measures) ?? [];
  const statuses = new Map(before.map(({ hash, status }) => [hash, status]));
  return {
    // A status that nobody can tell any more is no answer.
    answers: changes.filter(({ kind, to }) => kind === 'status' && to !== null).map(tellChange),
    asked: measures.flatMap((measure) => {
      const was = statuses.get(titleHash(measure.title));
      const [activity] = measure.activities;
      if (was === undefined || was === 'done' || !activity) return [];
      return [{ activity, measure, isOpen: measure.status === null || measure.status === was }];
    }),
    unasked: ownRows(measures, unit).filter(
      ({ measure: { title }, activity: { status } }) =>
        status !== 'done' && !statuses.has(titleHash(title)),
    ),
    // Its answers are statuses alone.
    unsure: [],
  };
}

function signingOf(row: MemoRow): UnitMemo['signing'] {
  const stage = stageOfMemo(row);
  if (stage === 'returned') return stage;
  return stage === 'complete' ? 'signed' : 'unsigned';
}

function progressOf(row: MemoRow, isAnswered: boolean): UnitMemo['progress'] {
  if (row.link === '') return 'making';
  if (isAnswered) return 'answered';
  if (row.record?.link || row.record?.sentOn) return 'sent';
  return stageOfMemo(row) === 'complete' ? 'signed' : 'made';
}
