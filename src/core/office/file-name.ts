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
const LONGEST = 160;

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

/** '' where the pattern is empty, or leaves nothing: then it is called as usual. What is not known stays as it is typed. */
export function fileNameBy(
  pattern: string,
  values: Readonly<Record<FileNamePlace, string>>,
): string {
  const filled = pattern.replace(PLACE, (typed, word: string) => {
    const place = placeOf(word);
    return place ? values[place] : typed;
  });
  const name = filled
    .replace(/[\p{C}\s\\/:*?"<>|]+/gu, ' ')
    // Of a place that is empty: its brackets, and what parted it from the next.
    .replace(/\( ?\)|\[ ?\]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ _–-]{1,9}|[ _–-]{1,9}$/g, '');
  return [...name].slice(0, LONGEST).join('').trim();
}
