/** Why Drive did not share a memo, and what to do. */
import type { ShareRefusal } from '../core/sign-off/round';
import type { Language } from '../core/text/language';
import { UNSEEN } from './unseen-doc';

/** `email` is '' for the link; `reason` ends the message where sharing has no words of its own for it. */
export type RefusalWords = Readonly<
  Record<ShareRefusal, (email: string, reason: string) => string>
> & {
  /** Access was not taken away; `email` is '' for the link. */
  readonly stillOpen: (email: string, reason: string) => string;
  /** Shared, and Drive could not send its mail. */
  readonly unsent: (email: string) => string;
  /** Drive did not say whether it is shared. */
  readonly unsure: (email: string, reason: string) => string;
  /** They have had it before: nobody was mailed. */
  readonly already: (email: string) => string;
  /** This request had given it to them, and somebody has taken it back since. */
  readonly goneSince: (email: string) => string;
  /** The run was at its end before their turn came. */
  readonly leftOver: (email: string) => string;
  /** Shared, and the register could not be written, or (`isUnsure`) did not say whether it was. */
  readonly unnoted: (sheet: string, reason: string, isUnsure: boolean) => string;
};

export const REFUSALS: Readonly<Record<Language, RefusalWords>> = {
  th: {
    address: (email) => `อีเมล “${email}” ไม่ถูกต้อง กรุณาตรวจตัวสะกดแล้วส่งใหม่`,
    'no-google-account': (email) =>
      `“${email}” ไม่มีบัญชี Google จึงส่งสิทธิ์ให้ไม่ได้ กรุณาใช้อีเมลอื่น หรือเปิดให้ทุกคนที่มีลิงก์แล้วส่งลิงก์ทางแชต`,
    'outside-domain': (email) =>
      email === ''
        ? 'หน่วยงานไม่อนุญาตให้เปิดให้ทุกคนที่มีลิงก์ กรุณาส่งให้ผู้ลงนามทางอีเมลของหน่วยงาน หรือสอบถามผู้ดูแลระบบ'
        : `หน่วยงานไม่อนุญาตให้แชร์ออกนอกโดเมน “${email}” กรุณาใช้อีเมลของหน่วยงาน หรือสอบถามผู้ดูแลระบบ`,
    'not-allowed': () =>
      'ผู้ดูแลระบบหรือเจ้าของเอกสารไม่อนุญาตให้แชร์เช่นนี้ กรุณาสอบถามผู้ดูแลระบบ หรือส่งเป็นไฟล์ PDF แทน',
    quota: () => 'วันนี้ส่งครบจำนวนที่ Google กำหนดแล้ว กรุณาลองใหม่ภายหลัง หรือคัดลอกข้อความไปส่งทางแชต',
    'not-your-memo': () =>
      `ระบบไม่เห็นเอกสารนี้ จึงแชร์ให้ไม่ได้ เอกสารอาจสร้างโดยผู้อื่น หรือ${UNSEEN.th} กรุณาเปิดเอกสารจากลิงก์ หากเป็นเอกสารของท่าน ให้กดปุ่มแชร์ในเอกสาร มิฉะนั้นขอให้ผู้สร้างแชร์ หรือสร้างบันทึกข้อความฉบับของท่านเอง`,
    unknown: (email, reason) =>
      email === '' ? `เปิดให้ทุกคนที่มีลิงก์ไม่ได้ ${reason}` : `แชร์ให้ “${email}” ไม่ได้ ${reason}`,
    stillOpen: (email, reason) =>
      email === ''
        ? `ยังปิดลิงก์ไม่ได้ ทุกคนที่มีลิงก์ยังเปิดเอกสารได้ ${reason} หรือเปิดเอกสาร กด “แชร์” แล้วเปลี่ยนการเข้าถึงเป็น “จำกัด” เอง จากนั้นกดที่นี่อีกครั้งให้ทะเบียนบันทึกตรงกัน`
        : `ยังยกเลิกสิทธิ์ไม่ได้ “${email}” ยังเปิดเอกสารได้ ${reason} หรือเปิดเอกสาร กด “แชร์” แล้วลบ “${email}” เอง จากนั้นกดที่นี่อีกครั้งให้ทะเบียนบันทึกตรงกัน`,
    unsent: (email) =>
      `แชร์ให้ “${email}” แล้ว แต่ Google ไดรฟ์ไม่ยืนยันว่าส่งอีเมลแจ้งแล้ว กรุณาคัดลอกข้อความไปส่งทางแชต`,
    unsure: (email, reason) =>
      `ยังไม่ทราบว่าแชร์ให้ “${email}” แล้วหรือไม่ ระบบจะถาม Google ไดรฟ์และเขียนลงทะเบียนบันทึกเมื่อเปิดหน้านี้ครั้งต่อไป กรุณาโหลดหน้านี้ใหม่ก่อนส่งซ้ำ ${reason}`,
    already: (email) =>
      `“${email}” ได้รับสิทธิ์นี้ไว้แล้ว จึงไม่ได้ส่งอีเมลซ้ำ หากต้องการแจ้งอีกครั้ง กรุณาคัดลอกข้อความไปส่งทางแชต`,
    goneSince: (email) =>
      `รายการนี้เคยแชร์ให้ “${email}” แล้ว และมีผู้ยกเลิกสิทธิ์ไปหลังจากนั้น จึงไม่ได้แชร์ซ้ำ หากต้องการแชร์ใหม่ กรุณาโหลดหน้านี้ใหม่แล้วส่งอีกครั้ง`,
    leftOver: (email) =>
      `ยังไม่ได้แชร์ให้ “${email}” เพราะ Google ไดรฟ์ตอบช้าจนใกล้ครบเวลาที่ Google ให้ระบบทำงานต่อครั้ง กรุณากดส่งอีกครั้ง ผู้ที่ได้รับสิทธิ์แล้วจะไม่ได้รับอีเมลซ้ำ`,
    unnoted: (sheet, reason, isUnsure) =>
      `แชร์แล้ว แต่${isUnsure ? `ยังไม่ทราบว่าเขียนลงชีต “${sheet}” แล้วหรือไม่` : `เขียนลงชีต “${sheet}” ไม่ได้`} ${reason} เมื่อเปิดหน้านี้ครั้งต่อไป ระบบจะตรวจกับ Google ไดรฟ์และเขียนให้ ไม่ต้องส่งซ้ำ`,
  },
  en: {
    address: (email) =>
      `The address “${email}” is not right. Check its spelling and send it again.`,
    'no-google-account': (email) =>
      `“${email}” has no Google account, so it cannot be given access. Use another address, or open the memo to anyone who has the link and pass that on in a chat.`,
    'outside-domain': (email) =>
      email === ''
        ? 'Your organisation does not allow opening it to anyone who has the link. Send it to the signers at addresses of the organisation, or ask your administrator.'
        : `Your organisation does not allow sharing outside its domain “${email}”. Use an address of the organisation, or ask your administrator.`,
    'not-allowed': () =>
      'Your administrator or the document’s owner does not allow this way of sharing. Ask your administrator, or send the memo as a PDF.',
    quota: () =>
      'Google’s limit for sharing has been reached. Try again later, or copy the message into a chat.',
    'not-your-memo': () =>
      `The add-on does not see this document, so it cannot share it. Someone else may have made it. ${UNSEEN.en} Open it by its link: if it is yours, press Share there; otherwise ask its maker, or make a memo of your own.`,
    unknown: (email, reason) =>
      email === ''
        ? `It could not be opened to anyone who has the link. ${reason}`
        : `It could not be shared with “${email}”. ${reason}`,
    stillOpen: (email, reason) =>
      email === ''
        ? `The link could not be closed: anyone who has it can still open the document. ${reason} Or open the document, click Share and set the access to Restricted yourself; then press here again, so that the register agrees.`
        : `The access could not be taken back: “${email}” can still open the document. ${reason} Or open the document, click Share and remove “${email}” yourself; then press here again, so that the register agrees.`,
    unsent: (email) =>
      `“${email}” can open it now, but Google Drive did not confirm that its mail was sent. Copy the message into a chat.`,
    unsure: (email, reason) =>
      `Nobody knows yet whether “${email}” can open it. Google Drive is asked, and the answer written down, when this page is opened next. Load the page again before you send it once more. ${reason}`,
    already: (email) =>
      `“${email}” has been given this access before, so no second mail was sent. To tell them once more, copy the message into a chat.`,
    goneSince: (email) =>
      `This had given “${email}” access before, and it was taken back since, so it was not given again. To share it anew, load this page again and send it.`,
    leftOver: (email) =>
      `“${email}” has not been sent it yet: Google Drive was slow, and Google lets a command run for six minutes. Press Send again; whoever has it already gets no second mail.`,
    unnoted: (sheet, reason, isUnsure) =>
      `It is shared, but ${isUnsure ? `nobody knows yet whether this was written to the sheet “${sheet}”` : `the sheet “${sheet}” could not be written`}. ${reason} When this page is opened next, Google Drive is asked and the register put right: do not send it again.`,
  },
};
