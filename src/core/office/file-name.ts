/** What an office calls its documents: the pattern in ตั้งค่า, whose places in braces are filled from the memo. */
import { looseName } from '../text/loose-name';

/** By the words that stand in the braces. */
export const FILE_NAME_PLACES = [
  'เรื่อง',
  'ปีงบประมาณ',
  'รอบ',
  'วันที่',
  'ที่',
  'หน่วยงาน',
  'ส่วนราชการ',
  'แม่แบบ',
  'ขอบเขต',
] as const;

export type FileNamePlace = (typeof FILE_NAME_PLACES)[number];

/** Two braces are those of a template's tags, which offices know. */
const PLACE = /\{{1,2}([^{}]{1,60})\}{1,2}/g;

/** As long as a name can be read in a list; Drive itself takes more. */
export const LONGEST_NAME = 160;
/** A subject that is cut shorter says nothing. */
const LEAST_SUBJECT = 40;

function placeOf(word: string): FileNamePlace | undefined {
  return FILE_NAME_PLACES.find((place) => looseName(place) === looseName(word));
}

/** Those in braces that nothing is known to stand for, as they are typed; each once. */
export function unknownPlaces(pattern: string): readonly string[] {
  const all = [...pattern.matchAll(PLACE)].flatMap(([typed, word = '']) =>
    placeOf(word) ? [] : [typed],
  );
  return [...new Set(all)];
}

/**
 * '' where the pattern is empty, or leaves nothing: then it is called as usual. What is not known stays as it is typed.
 * Where all of it is too long, the subject gives way: whose memo it is, and of which year, tells it from others.
 */
export function fileNameBy(
  pattern: string,
  values: Readonly<Record<FileNamePlace, string>>,
): string {
  const whole = filled(pattern, values);
  const tooMany = [...whole].length - LONGEST_NAME;
  if (tooMany <= 0) return whole;
  const subject = plainName(values.เรื่อง);
  const most = Math.max([...subject].length - tooMany, LEAST_SUBJECT);
  const name = filled(pattern, { ...values, เรื่อง: shortenedName(subject, most) });
  return [...name].slice(0, LONGEST_NAME).join('').trim();
}

function filled(pattern: string, values: Readonly<Record<FileNamePlace, string>>): string {
  const text = pattern.replace(PLACE, (typed, word: string) => {
    const place = placeOf(word);
    return place ? values[place] : typed;
  });
  return (
    plainName(text)
      // Of a place that is empty: its brackets, and what parted it from the next.
      .replace(/\( ?\)|\[ ?\]/g, ' ')
      .replace(/ {2,}/g, ' ')
      .replace(/^[ _–-]{1,9}|[ _–-]{1,9}$/g, '')
  );
}

/** Without what no file's name may have. */
export function plainName(text: string): string {
  return text.replace(/[\p{C}\s\\/:*?"<>|]+/gu, ' ').trim();
}

/** What is too long ends with a whole word, where one is near, and with no bracket that is left open. */
export function shortenedName(name: string, most: number): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  const cut = letters.slice(0, most).join('');
  const open = cut.lastIndexOf('(');
  const closed = open > cut.lastIndexOf(')') ? cut.slice(0, open) : cut;
  if (closed !== cut && closed.length > cut.length / 2) return closed.trim();
  const blank = letters[most] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return cut.slice(0, blank > cut.length / 2 ? blank : cut.length).trim();
}
