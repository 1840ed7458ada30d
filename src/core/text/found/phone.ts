/** Reads a telephone number as offices type it, and writes it as official papers do. */
import { toArabicDigits, toThaiDigits } from '../digits';

/** Without what stands behind it: an extension, a second number, a fax. */
export function firstPhone(text: string): string {
  return (
    text
      .replace(/^โทร(?:ศัพท์)?\.?\s*/, '')
      // 0-4371-0000-2 and 0 4371 0000 - 2 are three lines in a row.
      .replace(/([0-9๐-๙]{3})\s?[-–]\s?[0-9๐-๙]{1,2}(?![0-9๐-๙\s-])/, '$1')
      .split(/ต่อ|,|;|\/|และ|หรือ|โทรสาร|\(|\n|มือถือ/)[0]
      ?.trim() ?? ''
  );
}

export function phoneDigits(phone: string): string {
  return toArabicDigits(phone).replace(/\D/g, '');
}

/** Nine digits at a desk, ten in a pocket, four for a hotline; zeros alone stand for a number to come. */
export function isPhone(digits: string): boolean {
  return /^(?:0[23457]\d{7}|0[689]\d{8}|1\d{3}|0+)$/.test(digits);
}

/** `0 4200 0000`, `08 1234 5678`; as it is where it is no such number, or not the only one. */
export function groupedPhone(text: string): string {
  const digits = phoneDigits(text);
  if (!/^[0-9๐-๙\s-]+$/.test(text.trim()) || !isPhone(digits) || digits.length < 9) return text;
  const first = digits.length - 8;
  const grouped = [digits.slice(0, first), digits.slice(first, first + 4), digits.slice(first + 4)];
  return /[๐-๙]/.test(text) ? toThaiDigits(grouped.join(' ')) : grouped.join(' ');
}
