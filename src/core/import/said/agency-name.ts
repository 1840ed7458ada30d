/** How the names of an agency and of its units begin in a memo, and where the agency's stands. */

/** เทศบาล alone is the end of สำนักปลัดเทศบาล; ทน. is also the end of a word. */
const WORDS =
  '(?:องค์การบริหารส่วน\\s?(?:ตำบล|จังหวัด)|เทศบาล\\s?(?:ตำบล|เมือง|นคร)|เมืองพัทยา|อบ[ตจ]\\.|(?<![ก-๙])(?:อบ[ตจ](?=\\s)|ท[ตมน]\\.|อ\\.บ\\.[ตจ]\\.))';
/** A whole name of its own. */
const PATTAYA = 'เมืองพัทยา';
const AGENCIES = new RegExp(WORDS, 'g');

export const AGENCY = new RegExp(WORDS);

export const UNITS = '(?:สำนัก|กอง|งาน|ฝ่าย|กลุ่ม|ส่วน|หน่วย|ศูนย์|โรงเรียน|แผนก|สป\\.)';
const BEGINS = new RegExp(`^[\\s,()/\\-–]*(?:${WORDS}|${UNITS})`);
const UNIT_BEHIND = new RegExp(`[\\s,(/\\-–](?=${UNITS})`, 'g');

/**
 * A word's own beginning comes before one within a word (สำนักปลัดเทศบาลตำบล เทศบาลตำบล…), which must name its agency;
 * -1 where there is none.
 */
export function agencyAt(text: string): number {
  const places = [...text.matchAll(AGENCIES)];
  const own = places.find(({ index }) => index === 0 || /[\s.,(/\-–]/.test(text[index - 1] ?? ''));
  const within = places.find(({ index, 0: word }) => {
    const next = text[index + word.length] ?? '';
    return word === PATTAYA || !/^[\s.,(/\-–]?$/.test(next);
  });
  return (own ?? within)?.index ?? -1;
}

/** Whether a text goes on with a unit or an agency. */
export function namesOffice(text: string): boolean {
  return BEGINS.test(text);
}

/** Where a unit begins behind the agency's name that the text begins with: -1 where none does. */
export function unitBehind(text: string): number {
  const word = AGENCY.exec(text)?.[0] ?? '';
  // องค์การบริหารส่วนตำบล กองโพน: the name itself, set off by a blank.
  const own = word === PATTAYA ? '' : (/^\s*[^\s,(/\-–]+/.exec(text.slice(word.length))?.[0] ?? '');
  UNIT_BEHIND.lastIndex = word.length + own.length;
  return UNIT_BEHIND.exec(text)?.index ?? -1;
}
