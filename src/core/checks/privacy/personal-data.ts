/** Data of private people in the measures, which the report for publication would show to all. */
import { IGNORED_WORDS, ownWords } from '../../spelling/own-words';
import { masked, type PersonalKind, personalDataIn } from '../../spelling/personal-data';
import { toArabicDigits } from '../../text/digits';
import { defineRule } from '../finding';
import { isOfMeasures, readTexts } from '../prose';
import { settingOf } from '../settings-cells';

const KINDS: Readonly<Record<PersonalKind, { readonly th: string; readonly en: string }>> = {
  identity: { th: 'เลขประจำตัวประชาชน', en: 'number of an identity card' },
  passport: { th: 'เลขที่หนังสือเดินทาง', en: 'number of a passport' },
  mobile: { th: 'หมายเลขโทรศัพท์มือถือ', en: 'mobile telephone number' },
  account: { th: 'เลขที่บัญชีธนาคาร', en: 'bank account number' },
  home: { th: 'ที่อยู่บ้าน', en: 'home address' },
  birth: { th: 'วันเกิด', en: 'date of birth' },
  email: { th: 'อีเมลส่วนบุคคล', en: 'private e-mail address' },
};

export const privacyPersonalData = defineRule<
  'privacy/personal-data',
  {
    readonly kind: PersonalKind;
    readonly shown: string;
    /** The how manyth of its cell: several may look the same so. */
    readonly which: string;
  }
>({
  name: 'privacy/personal-data',
  severity: 'warning',
  source: 'privacyAct',
  settling: 'one-by-one',
  look: (context) => {
    const { settings } = context;
    const phone = settingOf(context, 'phone');
    const open = new Set([phone, ...ownWords(settings).ignored].map(comparable));
    return readTexts(
      context,
      (text) =>
        personalDataIn(text)
          .filter((each) => !open.has(comparable(each.text)))
          .map(({ kind, text: seen }, index) => ({
            details: { kind, shown: masked(seen), which: String(index) },
          })),
      isOfMeasures,
    );
  },
  message: {
    th: ({ kind, shown }) =>
      `พบข้อมูลส่วนบุคคล (${KINDS[kind].th}) “${shown}” กรุณานำออกก่อนสร้างรายงานสำหรับเผยแพร่ หากเปิดเผยได้ กรุณาเพิ่มในแถว “${IGNORED_WORDS}” ของชีตตั้งค่า`,
    en: ({ kind, shown }) =>
      `Personal data (${KINDS[kind].en}): “${shown}”. Take it out before the report for publication is made; if it is open to all, add it to the row ${IGNORED_WORDS} of the settings.`,
  },
  about: {
    th: 'พบเลขประจำตัวประชาชน เลขที่หนังสือเดินทาง หมายเลขโทรศัพท์มือถือ เลขที่บัญชี ที่อยู่บ้าน วันเกิด หรืออีเมลของบุคคลในชีตมาตรการ ซึ่งพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคลคุ้มครองไว้ ระบบจะไม่สร้างรายงานสำหรับเผยแพร่จนกว่าจะนำออก ส่วนบันทึกข้อความภายในสร้างได้ กรุณานำออกก่อนเผยแพร่',
    en: 'The measures hold the number of an identity card, a passport, a mobile telephone or an account, or a person’s home address, birthday or e-mail address, which the law on personal data protects. The report for publication is not made until it is taken out; the internal memo is.',
  },
});

/** A number however it is grouped; an address as it is. */
function comparable(text: string): string {
  return text.includes('@') ? text.toLowerCase() : toArabicDigits(text).replace(/\D/g, '');
}
