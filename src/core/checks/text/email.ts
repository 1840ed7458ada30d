/** An e-mail address that is none as it stands: without the end of its host, with a comma or two signs, parted by a blank. */
import { brokenEmailIn, isEmail } from '../../spelling/email-parts';
import { short } from '../../text/short';
import { type CheckContext, defineRule } from '../finding';
import { readTexts } from '../prose';
import { filled } from '../settings-cells';
import { placedSigners } from '../signers/posts';

export const textEmail = defineRule<'text/email', { readonly address: string }>({
  name: 'text/email',
  severity: 'warning',
  source: 'agree',
  look: (context) => [
    ...readTexts(context, (text) => {
      const address = brokenEmailIn(text);
      return address === null ? [] : [{ details: { address: short(address) } }];
    }),
    ...addressCells(context)
      .filter(({ text }) => brokenEmailIn(text) === null && !isEmail(text) && !isLeftToPen(text))
      .map(({ sheet, cell, text }) => ({ sheet, cell, details: { address: short(text) } })),
  ],
  message: {
    th: ({ address }) => `อีเมล “${address}” ไม่สมบูรณ์ จึงส่งไม่ถึง กรุณาพิมพ์ให้ครบ เช่น saraban@example.org`,
    en: ({ address }) =>
      `The e-mail address “${address}” is incomplete, so messages to it won’t arrive. Enter the full address, such as saraban@example.org.`,
  },
  about: {
    th: 'อีเมลไม่สมบูรณ์ เช่น ไม่มีชื่อเว็บไซต์ต่อท้าย มีเครื่องหมาย @ สองตัว มีจุลภาคแทนจุด หรือมีช่องว่าง จึงส่งไม่ถึง กรุณาพิมพ์ให้ครบ เช่น saraban@example.org',
    en: 'An e-mail address lacks the end of its host, has two @, a comma for a full stop, or a blank in it. Messages to it won’t arrive. Enter the full address, such as saraban@example.org.',
  },
});

/** What holds one address and nothing else: of a signer, whom the memo is shared with, and of the office. */
function addressCells(context: CheckContext) {
  const office = filled(context, 'officeEmail');
  const signers = placedSigners(context).map(({ at, email: text }) => ({ ...at('email'), text }));
  return office ? [office, ...signers] : signers;
}

/** A dash, dots, or that there is none. */
function isLeftToPen(text: string): boolean {
  return /^[-–—.…_\s]*$|^(?:ไม่มี|n\/a|none)$/i.test(text);
}
