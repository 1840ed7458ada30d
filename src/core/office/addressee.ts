/** The posts that an agency's name tells: its elected head, whom a memo goes to, and its chief administrator. */

/** The short forms that posts and agencies have. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/อบต\.?/g, 'องค์การบริหารส่วนตำบล'],
  [/อบจ\.?/g, 'องค์การบริหารส่วนจังหวัด'],
  [/ทต\./g, 'เทศบาลตำบล'],
  [/ทม\./g, 'เทศบาลเมือง'],
  [/ทน\./g, 'เทศบาลนคร'],
  [/ผอ\./g, 'ผู้อำนวยการ'],
];

/** With short forms written out. */
export function inFull(text: string): string {
  return SHORT_FORMS.reduce((long, [short, meant]) => long.replace(short, meant), text);
}

interface Kind {
  /** What an agency's name begins with, in full and short. */
  readonly begins: RegExp;
  /** The head's title in its place. */
  readonly head: string;
  /** The administrator's; with the agency's name behind it where the post bears it. */
  readonly administrator: string;
  readonly named: boolean;
}

const KINDS: readonly Kind[] = [
  {
    begins: /^(?:องค์การบริหารส่วนตำบล|อบต\.?)\s*/,
    head: 'นายกองค์การบริหารส่วนตำบล',
    administrator: 'ปลัดองค์การบริหารส่วนตำบล',
    named: true,
  },
  {
    begins: /^(?:องค์การบริหารส่วนจังหวัด|อบจ\.?)\s*/,
    head: 'นายกองค์การบริหารส่วนจังหวัด',
    administrator: 'ปลัดองค์การบริหารส่วนจังหวัด',
    named: true,
  },
  {
    begins: /^(?:เทศบาลนคร|ทน\.)\s*/,
    head: 'นายกเทศมนตรีนคร',
    administrator: 'ปลัดเทศบาล',
    named: false,
  },
  {
    begins: /^(?:เทศบาลเมือง|ทม\.)\s*/,
    head: 'นายกเทศมนตรีเมือง',
    administrator: 'ปลัดเทศบาล',
    named: false,
  },
  {
    begins: /^(?:เทศบาลตำบล|ทต\.)\s*/,
    head: 'นายกเทศมนตรีตำบล',
    administrator: 'ปลัดเทศบาล',
    named: false,
  },
  {
    begins: /^เทศบาล\s*/,
    head: 'นายกเทศมนตรี',
    administrator: 'ปลัดเทศบาล',
    named: false,
  },
  {
    begins: /^เมืองพัทยา\s*/,
    head: 'นายกเมืองพัทยา',
    administrator: 'ปลัดเมืองพัทยา',
    named: true,
  },
  {
    begins: /^กรุงเทพมหานคร\s*/,
    head: 'ผู้ว่าราชการกรุงเทพมหานคร',
    administrator: 'ปลัดกรุงเทพมหานคร',
    named: true,
  },
];

/** Null where the name is of no kind of local administration. */
export function headOf(agency: string): string | null {
  const found = kindOf(agency);
  return found && found.kind.head + found.name;
}

/** `ปลัดเทศบาล`, or ปลัด with an organization's name; null as above. */
export function administratorOf(agency: string): string | null {
  const found = kindOf(agency);
  return found && found.kind.administrator + (found.kind.named ? found.name : '');
}

function kindOf(agency: string): { readonly kind: Kind; readonly name: string } | null {
  const kind = KINDS.find(({ begins }) => begins.test(agency));
  return kind ? { kind, name: agency.replace(kind.begins, '').trim() } : null;
}
