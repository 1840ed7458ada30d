/**
 * "It is right as it is": which findings that keeps quiet. It goes by the rule, the text, the measure and what was found, and
 * by no place, so that it survives sorting; and it ends as soon as the text changes, or something else is found in it.
 */
import { titleKey } from '../text/loose-name';
import { singleSpaced } from '../text/spelling';

/** What a user has looked at; `key` is the same wherever it stands, the texts are for a list that people read. */
export interface Acceptable {
  readonly key: string;
  readonly text: string;
  /** The measure's; '' where the finding is of none. */
  readonly title: string;
}

export interface Acceptance extends Acceptable {
  readonly rule: string;
  readonly when: string;
}

/** A list shows no more. */
const SHOWN = 120;

/** `details` is what the finding names; left out, the key is as workbooks kept it that went by rule, text and measure alone. */
export function acceptable(
  rule: string,
  text: string,
  title: string,
  details?: unknown,
): Acceptable {
  const parts = [rule, titleKey(text), titleKey(title)];
  const folded = JSON.stringify(details === undefined ? parts : [...parts, ...wordsIn(details)]);
  return { key: hashOf(folded), text: shown(text), title: shown(title) };
}

const A1_PLACE = /^[A-Z]{1,3}\d+$/;

/** Without places and counts, which change with other rows, and without what was cut short to be shown. */
function wordsIn(details: unknown): readonly string[] {
  if (typeof details === 'string') {
    return A1_PLACE.test(details) || details.endsWith('…') ? [] : [titleKey(details)];
  }
  return typeof details === 'object' && details !== null
    ? Object.values(details).flatMap(wordsIn)
    : [];
}

function shown(text: string): string {
  // Sixty times as many may be white space, and no more is looked at.
  const line = singleSpaced(text.slice(0, SHOWN * 60));
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

/** Two numbers of 32 bits (FNV-1a, from two seeds): one office's texts never meet by chance. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x9dc5811c]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < text.length; at++) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
        hash ^= hash >>> 15;
      }
      return (hash >>> 0).toString(36).padStart(7, '0');
    })
    .join('');
}
