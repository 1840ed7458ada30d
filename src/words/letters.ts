/** What a signer reads of a memo, in Thai whoever sends it: by Drive's own mail, and in a chat. */
import { docLinkOf } from '../core/doc-link';
import { heldPost } from '../core/office/acting';
import type { Letter } from '../core/sign-off/memo-event';
import { givesOrder } from '../core/sign-off/orders';
import { toThaiDigits } from '../core/text/digits';
import { plainLine } from '../core/text/plain-line';
import { short } from '../core/text/short';
import { tellCompletion } from './completion';

/** Drive sends it with its own notification. */
export function mailText(letter: Letter): string {
  return [
    ...greeting(letter),
    opening(letter),
    ...completion(letter).map((text) => `ผลการดำเนินการ: ${text}`),
    asked(letter),
    `เปิดเอกสารได้ที่ ${docLinkOf(letter.link)}`,
    letter.isRequest
      ? 'เมื่อลงนามแล้ว โปรดแจ้งผู้จัดทำ เพื่อส่งถึงหน่วยงานต่อไป ขอบพระคุณ'
      : 'เมื่อพิจารณาแล้ว โปรดแจ้งผู้จัดทำ เพื่อเสนอตามลำดับชั้นต่อไป ขอบพระคุณ',
  ].join('\n');
}

/** To be passed on in a chat, with the link in it. */
export function chatText(letter: Letter): string {
  return [
    ...greeting(letter),
    opening(letter),
    ...completion(letter),
    asked(letter),
    docLinkOf(letter.link),
  ].join('\n');
}

/** None where the register has lost its counts, or some of them: the document has them. Nor of a request, which reports nothing. */
function completion({ counts, isRequest = false }: Letter): readonly string[] {
  if (isRequest) return [];
  const { total, done, inProgress, notStarted, unclear } = counts;
  const isWhole = total > 0 && done + inProgress + notStarted + unclear === total;
  return isWhole ? [toThaiDigits(tellCompletion(counts))] : [];
}

/** A letter is addressed to the post that is held, where the signer acts for another. */
function greeting({ signer }: Letter): readonly string[] {
  if (!signer) return [];
  const { own, post } = heldPost(signer);
  return [`เรียน ${plainLine(post || own || signer.name) || 'ผู้เกี่ยวข้อง'}`];
}

/** A reminder must not read as if it were a second memo. */
function opening({ subject, since = '', isRequest = false, isDecided = false }: Letter): string {
  const about = toThaiDigits(plainLine(subject));
  const memo = about === '' ? 'บันทึกข้อความ' : `บันทึกข้อความ เรื่อง ${about}`;
  if (isDecided) return `ขอส่ง${memo} ซึ่ง${isRequest ? 'ลงนามแล้ว' : 'พิจารณาครบทุกคนแล้ว'}`;
  if (since === '') return `ขอเสนอ${memo}`;
  return `ขอเรียนเตือน ${memo} ซึ่งเสนอไว้ตั้งแต่วันที่ ${toThaiDigits(plainLine(since))} น. และยังรอท่าน${isRequest ? 'ลงนาม' : 'พิจารณา'}`;
}

/** What the heading over the signer's lines in the memo asks for. */
function asked({ signer, isRequest = false }: Letter): string {
  if (!signer) return 'จึงเรียนมาเพื่อโปรดทราบ';
  if (isRequest) return 'จึงเรียนมาเพื่อโปรดพิจารณาลงนาม';
  const { heading } = signer;
  const lines = heading === '' ? '' : ` ในช่อง “${short(plainLine(heading))}”`;
  if (givesOrder(signer)) return `จึงเรียนมาเพื่อโปรดทราบ และโปรดพิจารณา${lines}`;
  if (/ความเห็น/.test(heading)) return `จึงเรียนมาเพื่อโปรดพิจารณาให้ความเห็น${lines}`;
  return `จึงเรียนมาเพื่อโปรดพิจารณา${lines}`;
}
