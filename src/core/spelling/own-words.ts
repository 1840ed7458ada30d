/** The office's own words in ตั้งค่า: those that no check corrects, and those that it writes in place of others. */
import { type Settings, settingRow } from '../office/read-settings';
import { textOf } from '../text/cell-text';

/** Rows that staff add to ตั้งค่า. */
export const IGNORED_WORDS = 'คำที่ไม่ต้องตรวจ';
export const REPLACED_WORDS = 'คำที่ใช้แทน';

const ARROW = /→|=>|->|=|>/;

export interface OwnWords {
  readonly ignored: readonly string[];
  readonly replaced: readonly (readonly [wrong: string, right: string])[];
}

export function ownWords(settings: Settings | null): OwnWords {
  return {
    ignored: listed(settings, IGNORED_WORDS),
    replaced: listed(settings, REPLACED_WORDS).flatMap((line) => {
      const arrow = ARROW.exec(line);
      const wrong = line.slice(0, arrow?.index ?? 0).trim();
      const right = arrow ? line.slice(arrow.index + arrow[0].length).trim() : '';
      // A replacement that holds the word itself would go on for ever.
      return wrong === '' || right === '' || right.includes(wrong) ? [] : [[wrong, right] as const];
    }),
  };
}

/** Of several rows of one name the first is read, as of every setting. */
function listed(settings: Settings | null, label: string): readonly string[] {
  const entry = settings && settingRow(settings, label);
  return textOf(entry?.value ?? '')
    .split(/[,;、\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
