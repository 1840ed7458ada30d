/** Whom a memo goes to, from the name of the agency: its elected head. */

/** What an agency's name begins with, in full and short, and the head's title in its place. */
const HEADS: readonly { readonly begins: RegExp; readonly head: string }[] = [
  { begins: /^(?:องค์การบริหารส่วนตำบล|อบต\.?)\s*/, head: 'นายกองค์การบริหารส่วนตำบล' },
  { begins: /^(?:องค์การบริหารส่วนจังหวัด|อบจ\.?)\s*/, head: 'นายกองค์การบริหารส่วนจังหวัด' },
  { begins: /^(?:เทศบาลนคร|ทน\.)\s*/, head: 'นายกเทศมนตรีนคร' },
  { begins: /^(?:เทศบาลเมือง|ทม\.)\s*/, head: 'นายกเทศมนตรีเมือง' },
  { begins: /^(?:เทศบาลตำบล|ทต\.)\s*/, head: 'นายกเทศมนตรีตำบล' },
  { begins: /^เทศบาล\s*/, head: 'นายกเทศมนตรี' },
  { begins: /^เมืองพัทยา\s*/, head: 'นายกเมืองพัทยา' },
  { begins: /^กรุงเทพมหานคร\s*/, head: 'ผู้ว่าราชการกรุงเทพมหานคร' },
];

/** Null where the name is of no kind of local administration. */
export function headOf(agency: string): string | null {
  for (const { begins, head } of HEADS) {
    if (begins.test(agency)) return head + agency.replace(begins, '').trim();
  }
  return null;
}
