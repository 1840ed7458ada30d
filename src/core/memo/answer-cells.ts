/** What stands in a unit's row that it may have answered with, and whether that is more than its memo had. */
import { FIXED, NOTE } from './answer-columns';
import { besideStatus, isAfterNextRound, isRoundCleared } from './answer-rounds';
import type { SeenLine, SeenRow } from './answer-rows';
import { type LineNow, type RowNow, type Said, saidIn } from './row-now';
import { percentDigests } from './same-line';

/**
 * The unit has given another status, another per cent, or words that its row did not have; what was only taken away is no
 * answer.
 */
export function hasAnswered(was: SeenRow, now: RowNow): boolean {
  const isChanged = was.status !== now.status && !now.isEmpty && !isAfterNextRound(was, now);
  const isMoved = isChanged || hasNewPercent(was, now);
  // The status of a row is that of all its units.
  return (isMoved && !now.isSilent) || hasNewLines(was, now);
}

/** Of a memo that has not kept the per cent nobody knows whether it is new. Beside a word (อยู่ระหว่าง 50%) it was a line. */
export function hasNewPercent(was: SeenRow, now: RowNow): boolean {
  if (was.percent === null || now.percent === '' || isRoundCleared(was, now)) return false;
  if (was.percent === now.percent) return false;
  const said = percentDigests(now.percent);
  const isSaid = ({ heading, text }: SeenLine) => heading === NOTE.heading && said.includes(text);
  return was.percent !== '' || !was.lines?.some(isSaid);
}

/** Of a row that asks all units some have told something. */
export function hasNewPart(was: SeenRow, now: RowNow): boolean {
  return saysMore(was, now, now.shared, true);
}

export function hasNewLines(was: SeenRow, now: RowNow): boolean {
  if (!saysMore(was, now, now.shared)) return false;
  if (isAfterNextRound(was, now)) {
    // Beside the status of the round before stands what the memo had in a column of its own.
    const lines = now.lines.filter(({ heading }) => heading !== NOTE.heading);
    return saysMore(was, { ...now, lines }, now.shared);
  }
  return !beforeNextRound(was, now).some((said) => !saysMore(was, said, now.shared));
}

/**
 * What the row says besides the status that the memo had, as far as a column of the sheet's own has that by now: of several
 * rounds the last that anybody fills in is read, and the one before is no status any more. In the new round nobody of
 * this row has said the same: that would be an answer.
 */
function beforeNextRound(was: SeenRow, { status, cells }: RowNow): readonly Said[] {
  if (was.status === null || was.status === status) return [];
  const [first, ...others] = cells;
  if (!first) return [];
  const { told: _, ...note } = first;
  return others.flatMap((cell) => {
    const kept = FIXED.has(cell.heading) ? null : besideStatus(cell.text, was.status);
    if (kept === null) return [];
    const text = [kept, note.text].filter((part) => part !== '').join('\n');
    return [saidIn([{ ...note, text }, ...others.filter((each) => each !== cell)])];
  });
}

/** Of a row that the memo has kept without its lines all words are new that are not the same as a whole. */
function saysMore(was: SeenRow, now: Said, shared: ReadonlySet<string>, isPart = false): boolean {
  // Broken otherwise into lines it says the same.
  if (was.words === now.words) return false;
  // Beside the status (อยู่ระหว่าง 50%) it says what that said by itself; in a column of its own it may be another round's.
  const isSamePercent = ({ heading, percent }: LineNow) =>
    heading === NOTE.heading && percent !== '' && percent === was.percent;
  const isSaid = (line: LineNow) =>
    line.isTold && !shared.has(line.text) && !isSamePercent(line) && line.isPart === isPart;
  if (was.lines === null) return now.lines.some(isSaid);
  const left = [...was.lines];
  const isFurther = (isSame: (each: SeenLine) => boolean) => {
    const at = left.findIndex(isSame);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  };
  return now.lines
    .filter((line) =>
      isFurther((each) => each.heading === line.heading && isSameText(line, each.text)),
    )
    .filter((line) => isFurther((each) => isSameText(line, each.text)))
    .some(isSaid);
}

function isSameText({ text, typed }: LineNow, before: string): boolean {
  return text === before || typed().includes(before);
}

/**
 * Its memo asks something of it. Memos of earlier versions have not kept that: then it was not done, or had nothing to
 * show for it.
 */
export function isAskedOf(was: SeenRow, now: RowNow): boolean {
  if (was.isAsked !== null) return was.isAsked;
  if (was.status !== 'done') return true;
  if (!hasAnswered(was, now)) return !now.lines.some(({ isTold }) => isTold);
  const told = new Set(now.cells.flatMap(({ heading, isTold }) => (isTold ? [heading] : [])));
  return was.lines !== null && !was.lines.some(({ heading }) => told.has(heading));
}

/**
 * Of a row put in since: whoever plans a step marks it as under way, or as not begun. Its end, a per cent or words are a
 * report, where these are not everybody's.
 */
export function saysAnything({ status, percent, lines, shared }: RowNow): boolean {
  const isSaid = lines.some(
    // Of a quarter it may be what is planned.
    ({ isTold, isRound, isPart, text }) => isTold && !isRound && !isPart && !shared.has(text),
  );
  return status === 'done' || percent !== '' || isSaid;
}

export function isSameRow(one: RowNow, other: RowNow): boolean {
  const text = ({ whole, status, words, percent, lines }: RowNow) =>
    JSON.stringify([whole, status, words, percent, lines]);
  return text(one) === text(other);
}
