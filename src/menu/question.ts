/**
 * A question of the menu's, in a plain message: what is asked comes first, what it is about below it, and no more than
 * fits. Google preselects the first button, “yes”: whatever cannot simply be undone is asked so that “no” goes on.
 */

import { fitting } from '../core/box-lines';
import { type Answer, ask } from '../gas/dialogs';
import type { Words } from '../words';

interface Question {
  readonly title: string;
  /** With what each of the two buttons does. */
  readonly question: string;
  /** One after another; what does not fit is counted. */
  readonly about: readonly string[];
}

/** Below the question; a message is seldom taller than half a small screen. */
const ROOM = 14;

export function askAbout({ dialogs }: Words, { title, question, about }: Question): Answer {
  const { shown, rest } = fitting(about, ROOM, (text) => text);
  const lines = [...shown.map((text) => `• ${text}`), ...(rest > 0 ? [dialogs.rest(rest)] : [])];
  return ask(title, [question, lines.join('\n')].filter((part) => part !== '').join('\n\n'));
}
