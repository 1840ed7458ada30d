/** A check went well, and Google did not take its marks; `detail` is Google's own text, where nobody knows what it means. */
import type { Language } from '../core/text/language';
import type { Told } from './failures';

export const NOT_MARKED: Readonly<Record<Language, (reason: Told) => string>> = {
  th: (reason) =>
    `ตรวจเสร็จแล้ว ผลการตรวจในรายการนี้ครบถ้วน แต่ระบายสีและใส่โน้ตในชีตได้ไม่ครบ ${whole(reason)}`,
  en: (reason) =>
    `The check is complete and this list has all of it, but not every cell of the sheet could be highlighted. ${whole(reason)}`,
};

function whole({ message, detail }: Told): string {
  return detail === '' ? message : `${message} (${detail})`;
}
