/** A link that leads nowhere as it stands: cut off, with a space in it, without a host, or to a file of one computer. */
import { brokenLinkIn } from '../../spelling/link-parts';
import { short } from '../../text/short';
import { defineRule, type TextCell } from '../finding';
import { readTexts } from '../prose';

export const linkBad = defineRule<'link/bad', { readonly link: string }>({
  name: 'link/bad',
  severity: 'warning',
  source: 'oit',
  look: (context) =>
    readTexts(
      context,
      (text) => {
        const link = brokenLinkIn(text);
        return link === null ? [] : [{ details: { link } }];
      },
      mayLink,
    ),
  message: {
    th: ({ link }) => `ลิงก์ “${short(link)}” ไม่สมบูรณ์ กรุณาคัดลอกจากแถบที่อยู่ของเบราว์เซอร์มาวางใหม่ทั้งหมด`,
    en: ({ link }) =>
      `The link “${short(link)}” is incomplete. Copy the full address from your browser again.`,
  },
  about: {
    th: 'ลิงก์ไม่สมบูรณ์ เช่น มีช่องว่าง ถูกตัดท้าย ไม่มีชื่อเว็บไซต์ หรือเป็นที่อยู่ไฟล์ในเครื่อง ผู้ตรวจจึงเปิดไม่ได้ กรุณาคัดลอกลิงก์มาวางใหม่',
    en: 'A link is cut off, has a space in it, no host, or leads to a file of one computer: nobody can open it. Copy and paste it again.',
  },
});

/** The settings have the address of what is published; signers have none. */
function mayLink({ part }: TextCell): boolean {
  return part !== 'signers';
}
