/** Which rules an office has turned off or softened: one row of ตั้งค่า with their names, read and written here. */
import { type Settings, settingRow } from '../office/read-settings';
import { textOf } from '../text/cell-text';

/** A row that the sidebar adds, or the staff. */
export const RULE_LEVELS = 'กฎที่ปิดหรือลดระดับ';

export const LEVELS = ['off', 'warning', 'info'] as const;

export type Level = (typeof LEVELS)[number];

/** As it is written, and what staff may type for it. */
const WORDS: Readonly<Record<Level, readonly string[]>> = {
  off: ['ปิด', 'ไม่ต้องตรวจ', 'off'],
  warning: ['ควรแก้ไข', 'warning'],
  info: ['เพื่อทราบ', 'info'],
};

/** One entry of the row. */
export interface NamedRule {
  /** As typed. */
  readonly name: string;
  /** Null where the word for it is none of ours. */
  readonly level: Level | null;
  /** What was typed for the level; '' for a name alone, which is off. */
  readonly word: string;
}

export function namedRules(settings: Settings | null): readonly NamedRule[] {
  const entry = settings && settingRow(settings, RULE_LEVELS);
  return textOf(entry?.value ?? '')
    .split(/[,;、\n]/)
    .flatMap((part) => {
      const [name = '', word = ''] = part.split(/[=:→]/).map((text) => text.trim());
      return name === '' ? [] : [{ name, level: levelOf(word), word }];
    });
}

function levelOf(word: string): Level | null {
  if (word === '') return 'off';
  return LEVELS.find((level) => WORDS[level].includes(word.toLowerCase())) ?? null;
}

/** The row's text with one rule at another level; null takes it out. Whatever else was typed stays. */
export function withLevel(named: readonly NamedRule[], rule: string, level: Level | null): string {
  const others = named
    .filter(({ name }) => name.toLowerCase() !== rule)
    .map(({ name, word }) => (word === '' ? name : `${name} = ${word}`));
  const own = level === null ? [] : [level === 'off' ? rule : `${rule} = ${WORDS[level][0]}`];
  return [...others, ...own].join(', ');
}
