/** What a signer reads of a memo, in Thai whoever sends it: by Drive's own mail, and in a chat. */
import type { Letter } from '../core/sign-off/memo-event';
import type { SignerRecord } from '../core/sign-off/round';
import { short } from '../core/text/short';
import { tellCompletion } from './completion';

/** Drive sends it with its own notification. */
export function mailText(letter: Letter): string {
  return [
    ...greeting(letter),
    `ขอเสนอบันทึกข้อความ เรื่อง ${letter.subject}`,
    `ผลการดำเนินการ: ${tellCompletion(letter.counts)}`,
    asked(letter.signer),
    `เปิดเอกสารได้ที่ ${letter.link}`,
    'เมื่อพิจารณาแล้ว กรุณาแจ้งผู้จัดทำเพื่อบันทึกผลและเสนอต่อตามลำดับ ขอบคุณ',
  ].join('\n');
}

/** To be passed on in a chat, with the link in it. */
export function chatText(letter: Letter): string {
  return [
    ...greeting(letter),
    `ขอเสนอบันทึกข้อความ เรื่อง ${letter.subject}`,
    tellCompletion(letter.counts),
    asked(letter.signer),
    letter.link,
  ].join('\n');
}

function greeting({ signer }: Letter): readonly string[] {
  if (!signer) return [];
  const { name, position, actingFor } = signer;
  const acting = actingFor === '' || /^(รักษา|ปฏิบัติ|ทำการแทน)/.test(actingFor);
  const parts = [position || name, acting ? actingFor : `รักษาราชการแทน${actingFor}`];
  return [`เรียน ${parts.filter((part) => part !== '').join(' ') || 'ผู้เกี่ยวข้อง'}`];
}

/** What the heading over the signer's lines in the memo asks for. */
function asked(signer: SignerRecord | null): string {
  if (!signer) return 'จึงเรียนมาเพื่อโปรดทราบ';
  const { heading, position } = signer;
  const lines = heading === '' ? '' : ` ในช่อง “${short(heading)}”`;
  if (/สั่ง|^นายก/.test(heading || position)) return `จึงเรียนมาเพื่อโปรดพิจารณาสั่งการ${lines}`;
  if (/ความเห็น/.test(heading)) return `จึงเรียนมาเพื่อโปรดพิจารณาให้ความเห็น${lines}`;
  return `จึงเรียนมาเพื่อโปรดพิจารณา${lines}`;
}
