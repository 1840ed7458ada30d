/** One unit's memo as the page shows it: how far it is, what its unit has answered, and the text that goes along with it. */
import { titlesOf } from '../../core/memo/answer-rows';
import { answersSince } from '../../core/memo/answers';
import { dayOfReply } from '../../core/office/reply-by';
import type { CalendarDate } from '../../core/sheet/cell';
import { cellTold } from '../../core/sheet/sheet-names';
import { seenMeasures } from '../../core/sign-off/snapshot';
import { dayNumber } from '../../core/text/found/dates-in-text';
import { tellAnswer, tellChange } from '../../words/register';
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
  const answers =
    unit === null ? [] : [...new Set(made.flatMap((each) => answersOf(each, unit, about)))];
  const confirmedOn = made.find((each) => each.record?.confirmedOn)?.record?.confirmedOn ?? '';
  const isAnswered = answers.length > 0 || confirmedOn !== '';
  const day = dayOfReply(byWhen);
  return {
    id,
    link,
    when,
    progress: progressOf(row, isAnswered),
    mine: isMadeBy(by, email),
    sentOn: row.record?.sentOn ?? '',
    confirmedOn,
    template: kept.request ?? 'progress',
    byWhen,
    isLate: !isAnswered && day !== null && dayNumber(day) < dayNumber(today),
    answers,
    message: unitText({ to, subject, sheet: cellTold(sheet), byWhen, link, isAsked }),
  };
}

/** In Thai; of a memo that kept too little of its rows the changes of status alone. */
function answersOf(
  row: MemoRow,
  unit: string,
  { reading, now }: Pick<About, 'reading' | 'now'>,
): readonly string[] {
  const own = within(reading, { owner: unit, statuses: [] });
  const titles = titlesOf(seenMeasures(row.snapshot));
  const answers = answersSince(row.kept.answers, own, unit, titles);
  if (answers) return answers.map(tellAnswer);
  const changes = now && changesSince(row, now);
  return (changes?.measures ?? []).filter(({ kind }) => kind === 'status').map(tellChange);
}

function progressOf(row: MemoRow, isAnswered: boolean): UnitMemo['progress'] {
  if (row.link === '') return 'making';
  if (isAnswered) return 'answered';
  if (row.record?.link || row.record?.sentOn) return 'sent';
  return stageOfMemo(row) === 'complete' ? 'signed' : 'made';
}
