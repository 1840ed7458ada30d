/**
 * A question of the menu's, in a plain message: what is asked comes first, what it is about below it, and no more than
 * fits. Google preselects the first button, “yes”: whatever cannot simply be undone is asked so that “no” goes on.
 */

import { CommandError } from '../app/stopped';
import { fitting, linesOf } from '../core/box-lines';
import { isTooLateToBegin } from '../gas/run-time';
import { type Answer, ask } from '../gas/ui/dialogs';
import type { Words } from '../words';

interface Question {
  readonly title: string;
  /** With what each of the two buttons does. */
  readonly question: string;
  /** One after another; what does not fit is counted. */
  readonly about: readonly string[];
  /** The answer after which there is work to do. */
  readonly goesOn: 'yes' | 'no';
}

/** Below the question; a message is seldom taller than half a small screen. */
const ROOM = 14;

export function askAbout({ dialogs }: Words, { title, question, about, goesOn }: Question): Answer {
  // Nobody can tell beforehand whether the sidebar opens here.
  const isSent = about.some((text) => text.includes(dialogs.sidebar));
  const note = isSent ? dialogs.withoutSidebar : '';
  const room = isSent ? ROOM - linesOf(note) : ROOM;
  const { shown, rest } = fitting(about, room, (text) => text);
  const lines = [...shown.map((text) => `• ${text}`), ...(rest > 0 ? [dialogs.rest(rest)] : [])];
  const answer = ask(
    title,
    [question, lines.join('\n'), note].filter((part) => part !== '').join('\n\n'),
  );
  if (answer === goesOn) checkTime();
  return answer;
}

/** Whoever has been away too long chooses the item again: nothing has been done by then. */
export function checkTime(): void {
  if (isTooLateToBegin()) throw new CommandError({ kind: 'answered-late' });
}
