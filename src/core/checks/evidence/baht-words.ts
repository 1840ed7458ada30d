/** An amount in Thai words as a number: สี่แสนห้าหมื่น is 450000. */

const DIGITS: Readonly<Record<string, number>> = {
  หนึ่ง: 1,
  เอ็ด: 1,
  สอง: 2,
  ยี่: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
};
const PLACES: Readonly<Record<string, number>> = {
  สิบ: 10,
  ร้อย: 100,
  พัน: 1_000,
  หมื่น: 10_000,
  แสน: 100_000,
};
const MILLION = 1_000_000;
const WORD = new RegExp([...Object.keys(DIGITS), ...Object.keys(PLACES), 'ล้าน'].join('|'), 'g');

/** Null where any letter is of no number. */
export function bahtInWords(words: string): number | null {
  const plain = words.replace(/\s/g, '');
  const found = plain.match(WORD) ?? [];
  if (plain === '' || found.join('') !== plain) return null;
  let [millions, sum, digit] = [0, 0, 0];
  for (const word of found) {
    const place = PLACES[word];
    // ล้าน by itself is one, as is สิบ.
    if (word === 'ล้าน') [millions, sum, digit] = [(millions + sum + digit || 1) * MILLION, 0, 0];
    else if (place === undefined) digit = DIGITS[word] ?? 0;
    else [sum, digit] = [sum + (digit || 1) * place, 0];
  }
  return millions + sum + digit;
}
