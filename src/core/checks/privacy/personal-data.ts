/** Data of private people in the measures, which the report for publication would show to all. */
import { settingText } from '../../office/read-settings';
import { IGNORED_WORDS, ownWords } from '../../spelling/own-words';
import { masked, type PersonalKind, personalDataIn } from '../../spelling/personal-data';
import { toArabicDigits } from '../../text/digits';
import { defineRule } from '../finding';
import { isOfMeasures, readTexts } from '../prose';

const KINDS: Readonly<Record<PersonalKind, { readonly th: string; readonly en: string }>> = {
  identity: { th: 'เลขประจำตัวประชาชน', en: 'number of an identity card' },
  mobile: { th: 'หมายเลขโทรศัพท์มือถือ', en: 'mobile telephone number' },
  account: { th: 'เลขที่บัญชีธนาคาร', en: 'bank account number' },
  home: { th: 'ที่อยู่บ้าน', en: 'home address' },
};

export const privacyPersonalData = defineRule<
  'privacy/personal-data',
  { readonly kind: PersonalKind; readonly shown: string }
>({
  name: 'privacy/personal-data',
  severity: 'warning',
  source: 'privacyAct',
  settling: 'one-by-one',
  look: (context) => {
    const { settings } = context;
    const phone = settings ? settingText(settings, 'phone') : '';
    const open = new Set([phone, ...ownWords(settings).ignored].map(digitsOf));
    return readTexts(
      context,
      (text) => {
        const found = personalDataIn(text).find((each) => !open.has(digitsOf(each.text)));
        return found ? [{ details: { kind: found.kind, shown: masked(found.text) } }] : [];
      },
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
    th: 'พบเลขประจำตัวประชาชน หมายเลขโทรศัพท์มือถือ เลขที่บัญชี หรือที่อยู่บ้านในชีตมาตรการ ซึ่งพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคลคุ้มครองไว้ ระบบจะไม่สร้างรายงานสำหรับเผยแพร่จนกว่าจะนำออก ส่วนบันทึกข้อความภายในสร้างได้ กรุณานำออกก่อนเผยแพร่',
    en: 'The measures hold the number of an identity card, a mobile telephone or an account, or a home address, which the law on personal data protects. The report for publication is not made until it is taken out; the internal memo is.',
  },
});

function digitsOf(text: string): string {
  return toArabicDigits(text).replace(/\D/g, '');
}
