/** The command "paper": what became of a memo outside Google, in its row: number, print, signed copy, publication. */

import { PAPER_KEYS, type Paper } from '../../../core/sign-off/paper';
import { isoDate, longThaiDate, parseIsoDate, parseThaiDate } from '../../../core/text/dates';
import { type Cell, cellsOf } from '../../register/columns';
import type { Session } from '../../session';
import { CommandError } from '../../stopped';
import type { PaperCall, PaperReply } from '../data';
import { openMemo, saveMemo } from '../open-memo';
import { viewOf } from '../view';

/** A registry's number is short, a link is not longer than a browser takes. */
const LONGEST = { reference: 100, numberedOn: 60, printed: 60, signedCopy: 500, published: 500 };

/** A colleague's memo too: whoever has the paper at hand records it. */
export function recordPaper(session: Session, { id, before, after }: PaperCall): PaperReply {
  const asked = PAPER_KEYS.filter((key) => before[key] !== after[key]);
  const wanted = new Map(asked.map((key) => [key, written(session, key, after[key])] as const));
  const open = openMemo(session, id);
  // The same once more, after an answer that was lost: it stands there already.
  const changed = asked.filter((key) => open.memo[key] !== wanted.get(key));
  if (changed.some((key) => open.memo[key] !== before[key]))
    return { recorded: false, memo: viewOf(open) };
  if (changed.length === 0) return { recorded: true, memo: viewOf(open) };
  const values = Object.fromEntries(changed.map((key) => [key, wanted.get(key) ?? '']));
  const cells: readonly Cell[] = cellsOf(values);
  const { record } = open;
  const saved = saveMemo(open, { record, events: [{ kind: 'paper', said: values }], cells });
  return { recorded: true, memo: viewOf({ ...saved, memo: { ...saved.memo, ...values } }) };
}

/** As the cell is to have it; throws where it is no day, or no address of a page. */
function written(session: Session, key: keyof Paper, typed: string): string {
  const text = typed
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST[key]);
  if (text === '' || key === 'reference') return text;
  if (key === 'signedCopy' || key === 'published') {
    if (/^https?:\/\/[^\s"<>]+$/i.test(text)) return text;
    throw new CommandError({ kind: 'bad-link' });
  }
  const day = parseThaiDate(text) ?? parseIsoDate(text);
  if (!day || isoDate(day) > isoDate(session.now().date))
    throw new CommandError({ kind: 'bad-date' });
  return longThaiDate(day);
}
