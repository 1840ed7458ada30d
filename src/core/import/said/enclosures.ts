/** What an old memo says that it goes with: `พร้อมนี้ได้แนบ… มาด้วยแล้ว`, in its text and not in its head. */
import { singleSpaced } from '../../text/spelling';

/** No sentence is longer. */
const LONGEST = 600;

const SAID =
  /^(?:ทั้งนี้ |ในการนี้ )?พร้อมนี้ ?(?:ได้|ขอ)(?:แนบ|ส่ง)((?:(?!มาด้วย|มาพร้อม).)+?) ?มา(?:ด้วย|พร้อม)/;

/** '' where no paragraph names any. */
export function enclosuresIn(paragraphs: readonly string[]): string {
  for (const text of paragraphs) {
    const found = enclosuresOf(text);
    if (found !== '') return found;
  }
  return '';
}

/** Of one paragraph. */
export function enclosuresOf(text: string): string {
  return SAID.exec(singleSpaced(text.slice(0, LONGEST)))?.[1]?.trim() ?? '';
}
