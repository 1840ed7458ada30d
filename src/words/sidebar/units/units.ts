/** Words of the view of memos to the units: whom to choose, how the making goes, and who has answered. */

import { sectionAlone } from '../../../core/measures/units/sections';
import type { Period } from '../../../core/office/period';
import type { HeadDoubt } from '../../../core/office/unit-head';
import { MOST_UNITS, type UnitProgress, type UnitState } from '../../../core/sign-off/kept-scope';
import { OWN_DRIVE } from '../../own-drive';
import { UNSEEN } from '../../unseen-doc';
import { englishDate } from '../english-date';
import { plural } from '../memos/plural';
import { FRAME, n, SHARED } from '../shared';

export interface Begun {
  readonly by: string;
  readonly since: string;
  readonly made: number;
  readonly units: readonly string[];
}

/** Of how many rows a unit is asked to report, and of how many it has. */
export interface Counted {
  readonly reported: number;
  readonly asked: number;
}

export interface Doubted {
  readonly unit: string;
  readonly to: string;
}

export interface Section {
  readonly unit: string;
  /** It may be a part of that. */
  readonly division: string;
}

export interface SameHead {
  readonly unit: string;
  /** The other units. */
  readonly sameHead: readonly string[];
}

/** A line names no more. */
const MOST_NAMED = 20;

function few(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ', …' : '');
}

function quoted(units: readonly string[]): string {
  return few(units.map((unit) => `“${unit}”`));
}

const th = {
  ...SHARED.th,
  ...FRAME.th,
  title: 'บันทึกถึงหน่วยงาน',
  empty: {
    title: 'ยังไม่มีหน่วยงานให้ส่งถึง',
    help: 'ไม่พบผู้รับผิดชอบในชีตมาตรการ กรุณากรอกคอลัมน์ผู้รับผิดชอบก่อน แล้วกด “โหลดข้อมูลใหม่”',
  },
  open: {
    title: 'ชุดที่ยังสร้างไม่ครบ',
    mine: ({ since, made, units }: Begun) =>
      `ท่านเริ่มไว้เมื่อ ${n(since)} สร้างแล้ว ${n(made)} จาก ${n(units.length)} ฉบับ สร้างต่อได้โดยไม่มีฉบับซ้ำ`,
    unknown: ({ since, made, units }: Begun) =>
      `เริ่มไว้เมื่อ ${n(since)} สร้างแล้ว ${n(made)} จาก ${n(units.length)} ฉบับ Google ไม่ได้บอกว่าใครเป็นผู้เริ่ม หากเป็นท่าน สร้างต่อได้โดยไม่มีฉบับซ้ำ`,
    other: ({ by, since, made, units }: Begun) =>
      `${by || 'ผู้อื่น'} เริ่มไว้เมื่อ ${n(since)} สร้างแล้ว ${n(made)} จาก ${n(units.length)} ฉบับ ท่านสร้างชุดนี้ต่อไม่ได้ เพราะเอกสารอยู่ใน Google ไดรฟ์ของผู้เริ่ม กรุณาให้ผู้เริ่มสร้างต่อ หรือตกลงกันแล้วเริ่มชุดใหม่`,
    goOn: (count: number) => `สร้างต่ออีก ${n(count)} ฉบับ`,
    aside: 'เริ่มชุดใหม่แทน',
  },
  choose: {
    title: 'สร้างบันทึกข้อความ',
    period: 'รอบการรายงาน',
    noPeriod: 'ไม่ระบุรอบ',
    periods: { 'six-months': 'รอบ ๖ เดือน', 'twelve-months': 'รอบ ๑๒ เดือน' } as Readonly<
      Record<Period, string>
    >,
    which: 'หน่วยงานที่จะส่งถึง',
    fresh: (count: number) => `ที่ยังไม่มีบันทึก (${n(count)})`,
    all: (count: number) => `ทุกหน่วยงาน (${n(count)})`,
    ticked: 'เลือกเอง',
    template: 'แม่แบบ',
    templates: {
      progress: 'ขอให้รายงานความก้าวหน้า',
      office: 'แม่แบบของหน่วยงานเอง',
    },
    sender: (who: string) => `ผู้ลงนาม: ${who}`,
    noSender: 'ผู้ลงนาม: ยังไม่ระบุ จะเว้นไว้ให้กรอกด้วยปากกา',
    byWhen: (words: string) => `ขอให้รายงาน${n(words)}`,
    noDay:
      'ไม่มีวันที่เสนอได้ในปีงบประมาณและรอบนี้ ในบันทึกข้อความจะเว้นไว้ให้เขียนด้วยปากกา หรือกรอก “กำหนดส่งรายงาน” ในการตั้งค่า',
    /** Of all that are chosen where none are named. */
    soon: (units: readonly string[]) =>
      `กำหนดส่ง${units.length === 0 ? '' : `ของ ${few(units)} `}เหลือไม่ถึง ๓ วัน หน่วยงานอาจรายงานไม่ทัน หากจะให้เวลามากกว่านี้ กรุณากรอก “กำหนดส่งรายงาน” ในการตั้งค่า`,
    doubts: {
      bare: ({ unit }) =>
        `ไม่ทราบตำแหน่งหัวหน้าหน่วยงานนี้ จะเรียนถึงชื่อหน่วยงาน กรุณาเพิ่มแถว “เรียน ${unit}” พร้อมตำแหน่งในชีตตั้งค่า`,
      odd: ({ to }) =>
        `ช่องผู้รับผิดชอบมีข้อความอื่นนอกจากชื่อหน่วยงาน จะเรียน “${to}” ตามที่พิมพ์ไว้ กรุณาแก้ช่องให้เหลือเพียงชื่อหน่วยงาน`,
      unnamed: ({ to }) => `ไม่ระบุว่าเป็นหน่วยงานใด จะเรียน “${to}” กรุณาเขียนชื่อหน่วยงานในช่องผู้รับผิดชอบ`,
      self: () => 'ผู้ลงนามจะส่งบันทึกถึงตนเอง หากไม่ต้องการ กรุณาเอาออก หรือแก้ผู้ส่งในการตั้งค่า',
      above: ({ to }) =>
        `“${to}” เป็นผู้บังคับบัญชาของผู้ลงนาม บันทึกสั่งให้รายงานไม่ควรส่งถึง กรุณาเอาออก หรือแก้ผู้รับผิดชอบ`,
    } as Readonly<Record<HeadDoubt, (view: Doubted) => string>>,
    section: ({ unit, division }: Section) =>
      `แยกเป็นอีกฉบับจากของ “${division}” หากเป็นงานภายใน “${division}” และให้ส่งฉบับเดียว กรุณาเขียนในช่องผู้รับผิดชอบว่า “${division} (${sectionAlone(unit, division)})”`,
    sameHead: ({ unit, sameHead }: SameHead) =>
      `“${unit}” กับ ${quoted(sameHead)} ได้บันทึกคนละฉบับ แต่เรียนถึงตำแหน่งเดียวกัน หากเป็นหน่วยงานเดียวกัน กรุณาเขียนชื่อในช่องผู้รับผิดชอบให้เหมือนกัน หากไม่ใช่ กรุณาตรวจแถว “เรียน ${unit}” ในชีตตั้งค่า`,
    unowned: (measures: readonly string[]) =>
      `ไม่ได้ขอรายงาน ${n(measures.length)} มาตรการ เพราะช่องผู้รับผิดชอบว่าง: ${few(measures)} กรุณากรอกผู้รับผิดชอบ`,
    tooLong: (cells: readonly string[]) =>
      `ไม่ได้ขอรายงาน เพราะชื่อผู้รับผิดชอบยาวเกินกว่าจะเป็นชื่อหน่วยงาน ช่อง ${few(cells)} กรุณาแยกหน่วยงานคนละบรรทัด`,
    tooMany: (count: number) =>
      `เลือกไว้ ${n(count)} หน่วยงาน ชุดหนึ่งสร้างได้ ${n(MOST_UNITS)} ฉบับแรก แล้วกลับมาสร้างที่เหลือในชุดถัดไป`,
    ownDrive: OWN_DRIVE.th,
    where:
      'แก้ผู้ลงนามและกำหนดส่งได้ที่แท็บการตั้งค่าในหน้าหลัก ส่วนตำแหน่งหัวหน้าหน่วยงาน เพิ่มแถว “เรียน ชื่อหน่วยงาน” ในชีตตั้งค่า',
    again: 'สร้างใหม่แม้มีฉบับที่เนื้อหาเหมือนเดิม',
    noneNew: 'มีฉบับที่เนื้อหาเหมือนเดิมแล้ว',
    make: (count: number) => (count === 0 ? 'เลือกหน่วยงานก่อน' : `สร้าง ${n(count)} ฉบับ`),
    counts: ({ total, done }: { readonly total: number; readonly done: number }) =>
      `${n(total)} มาตรการ เสร็จแล้ว ${n(done)}`,
    state: {
      new: 'ยังไม่มีบันทึก',
      same: 'มีฉบับที่เนื้อหาเหมือนเดิม จะไม่สร้างซ้ำ',
      changed: 'มีแล้ว แต่ข้อมูล รอบ กำหนดส่ง หรือแม่แบบต่างจากฉบับนั้น',
      making: 'เริ่มสร้างไว้ ยังไม่เสร็จ',
      unseen: 'ไม่พบเอกสารของฉบับเดิม เลือกหน่วยงานนี้แล้วกดสร้าง จะได้ฉบับใหม่',
    } as Readonly<Record<UnitState, string>>,
    stateAgain: 'มีฉบับที่เนื้อหาเหมือนเดิม จะสร้างอีกฉบับ',
    /** A new one would ask by another day. */
    sameDay: (words: string) => `มีฉบับที่เนื้อหาเหมือนเดิม จะไม่สร้างซ้ำ กำหนดส่งคงเดิม ${n(words)}`,
  },
  making: {
    elsewhere: (open: string, shown: string) =>
      `ท่านเปิดชีต “${open}” อยู่ แต่หน้านี้แสดงข้อมูลของชีต “${shown}” จึงยังไม่ได้สร้างเอกสาร กรุณาเลือกว่าจะสร้างบันทึกข้อความจากชีตใด`,
    showOpen: (open: string) => `แสดงชีต “${open}”`,
    ofItsSheet: (shown: string) => `สร้างจากชีต “${shown}”`,
    title: 'กำลังสร้างบันทึกข้อความถึงหน่วยงาน',
    count: (done: number, all: number) => `เสร็จ ${n(done)} จาก ${n(all)} ฉบับ`,
    now: (unit: string) => `กำลังสร้างถึง ${unit}`,
    stay: 'ปิดหน้านี้ได้ทุกเมื่อ แล้วกลับมากด “สร้างต่อ” จะไม่มีฉบับซ้ำ',
    stop: 'หยุดไว้ก่อน',
    stopping: 'จะหยุดเมื่อฉบับนี้เสร็จ…',
    stopped: 'หยุดไว้ก่อน',
    failed: 'สร้างต่อไม่ได้',
    safe: (made: number) => `ฉบับที่สร้างแล้ว ${n(made)} ฉบับยังอยู่ครบ กดสร้างต่อได้โดยไม่มีฉบับซ้ำ`,
    goOn: (count: number) => `สร้างต่ออีก ${n(count)} ฉบับ`,
    done: 'สร้างครบแล้ว',
    result: (made: number, same: number) =>
      [
        made > 0 ? `สร้างใหม่ ${n(made)} ฉบับ` : '',
        same > 0 ? `มีอยู่แล้วโดยเนื้อหาเหมือนเดิม ${n(same)} ฉบับ จึงไม่สร้างซ้ำ` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    gone: (units: string) =>
      `ไม่ได้สร้าง เพราะไม่มีชื่อนี้ในชีตแล้ว: ${units} หากเปลี่ยนชื่อ หน่วยงานชื่อใหม่อยู่ในรายการด้านล่าง`,
    cancelled: (units: string) =>
      `ไม่ได้สร้าง เพราะบันทึกในชุดนี้ถูกยกเลิกแล้ว: ${units} หากต้องการ กรุณาสร้างในชุดใหม่`,
    unregistered: (units: string) =>
      `สร้างแล้วแต่เขียนลิงก์ลงทะเบียนบันทึกไม่ได้: ${units} กรุณากด “โหลดข้อมูลใหม่” ในหน้าทะเบียน`,
    unfiled: (units: string) =>
      `สร้างแล้ว แต่ Google ไดรฟ์ยังไม่ให้เก็บเข้าโฟลเดอร์ของชุดนี้: ${units} เอกสารและลิงก์ใช้ได้ตามปกติ ระบบจะย้ายเข้าโฟลเดอร์ให้เองเมื่อสร้างบันทึกข้อความครั้งถัดไป`,
  },
  replies: {
    title: 'การตอบกลับ',
    summary: (answered: number, partly: number, all: number) =>
      `ตอบแล้ว ${n(answered)} จาก ${n(all)} หน่วยงาน${partly === 0 ? '' : ` ตอบแล้วบางส่วน ${n(partly)} หน่วยงาน เพราะยังรายงานไม่ครบทุกแถวที่ขอ`} นับจากสถานะ ผล หรือหลักฐานในแถวของหน่วยงานที่เปลี่ยนหลังสร้างบันทึกข้อความ และที่ลงไว้ว่ายืนยันแล้ว`,
    progress: {
      making: 'ยังสร้างไม่เสร็จ',
      made: 'สร้างแล้ว รอลงนาม',
      signed: 'ลงนามแล้ว',
      sent: 'เปิดลิงก์ให้หน่วยงานแล้ว',
      answered: 'ตอบแล้ว',
      unseen: 'ไม่พบเอกสาร',
    } as Readonly<Record<UnitProgress, string>>,
    partly: ({ reported, asked }: Counted) => `ตอบแล้วบางส่วน (${n(reported)} จาก ${n(asked)})`,
    notAnswered: 'ยังไม่ตอบ',
    stillOpen: 'ที่ยังไม่ได้รายงาน',
    sayRestConfirmed: 'ตอบแล้ว ที่เหลือไม่มีการเปลี่ยนแปลง',
    late: 'เลยกำหนด',
    lateUnsent: 'เลยกำหนดโดยยังไม่ได้ลงว่าส่ง',
    confirmed: 'ยืนยันว่าไม่มีการเปลี่ยนแปลง',
    confirmedOn: (when: string) => `ลงไว้ว่าหน่วยงานยืนยันไม่มีการเปลี่ยนแปลง เมื่อ ${n(when)}`,
    sayConfirmed: 'ตอบแล้ว ไม่มีการเปลี่ยนแปลง',
    notConfirmed: 'ยกเลิกที่ลงไว้ว่ายืนยันแล้ว',
    former: (name: string) => `บันทึกข้อความนี้สร้างเมื่อยังใช้ชื่อ “${name}”`,
    gone: 'ไม่มีหน่วยงานชื่อนี้ในชีตแล้ว จึงไม่ทราบว่าตอบหรือยัง',
    when: (when: string) => `สร้างเมื่อ ${n(when)}`,
    byWhen: (words: string) => n(words),
    openDoc: 'เปิดเอกสาร',
    onPaper: 'ส่งเป็นกระดาษแล้ว',
    sentOn: (when: string) => `ลงไว้ว่าส่งเป็นกระดาษแล้ว เมื่อ ${n(when)}`,
    unseen: `ไม่พบเอกสารนี้ใน Google ไดรฟ์ของท่าน ${UNSEEN.th} กู้คืนจากถังขยะได้ หรือเลือกหน่วยงานนี้แล้วสร้างใหม่ หากพิมพ์ส่งไปแล้ว กด “ส่งเป็นกระดาษแล้ว”`,
    sayOnPaper: 'ส่งเป็นกระดาษแล้ว',
    notOnPaper: 'ยกเลิกที่ลงไว้ว่าส่งแล้ว',
    send: 'เปิดลิงก์ให้หน่วยงาน',
    sending: 'กำลังเปิด…',
    sendHelp: 'ผู้ที่มีลิงก์จะเปิดอ่านเอกสารได้ ปิดลิงก์ได้ที่หน้าทะเบียนและการเสนอลงนาม',
    signing: { unsigned: 'ยังไม่ได้ลงว่าลงนามแล้ว', returned: 'ผู้ลงนามส่งคืนให้แก้ไข' },
    sendUnsigned:
      'ยังไม่ได้ลงว่าบันทึกข้อความนี้ลงนามแล้ว หากเปิดลิงก์ขณะนี้ หน่วยงานจะเห็นฉบับที่ยังไม่ลงนาม เสนอลงนามได้ที่หน้าทะเบียน',
    noLink: 'หน่วยงานยังเปิดเอกสารไม่ได้ จนกว่าจะเปิดลิงก์ หากส่งเป็นกระดาษไปแล้ว กด “ส่งเป็นกระดาษแล้ว”',
    copy: 'คัดลอกข้อความส่งในแชต',
    copyLabel: (unit: string) => `ข้อความถึง ${unit}`,
    changed: 'สิ่งที่หน่วยงานแก้ไขหลังสร้างบันทึกข้อความ',
    remind: 'เตือนหน่วยงานที่ยังไม่ตอบ',
    remindHelp: (count: number, partly: number) =>
      [
        count > partly || partly === 0 ? `ยังไม่ตอบ ${n(count - partly)} หน่วยงาน` : '',
        partly > 0 ? `ตอบแล้วบางส่วน ${n(partly)} หน่วยงาน` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    unsent: (units: readonly string[]) => `ยังไม่ได้ลงว่าส่งบันทึกแล้ว: ${few(units)}`,
    withUnsent: 'เตือนหน่วยงานเหล่านี้ด้วย',
    remindCopy: 'คัดลอกข้อความเตือน',
    allAnswered: 'ทุกหน่วยงานที่มีบันทึกตอบแล้ว',
    /** No day is given to what nobody has asked for. */
    unasked: (measures: readonly string[]) =>
      `ยังไม่มีบันทึกขอให้หน่วยงานนี้รายงาน ${n(measures.length)} มาตรการ: ${few(measures)} กรุณาสร้างบันทึกข้อความถึงหน่วยงานนี้อีกฉบับ`,
    unsure: (measures: readonly string[]) =>
      `ช่องที่ใช้ร่วมกับหน่วยงานอื่นเอ่ยชื่อหน่วยงานไว้ จึงอาจนับคำตอบผิดหน่วยงาน กรุณาอ่านช่องนั้น: ${few(measures)}`,
    answeredButUnasked: (units: readonly string[]) =>
      `ทุกหน่วยงานตอบเรื่องที่บันทึกขอแล้ว แต่ยังมีมาตรการที่ไม่มีบันทึกขอให้รายงาน: ${few(units)}`,
    toMemos: 'เสนอลงนามที่หน้าทะเบียน',
  },
};

const en: typeof th = {
  ...SHARED.en,
  ...FRAME.en,
  title: 'Memos to units',
  empty: {
    title: 'No units yet',
    help: 'No measure has an owner. Fill in the ผู้รับผิดชอบ column, then click “Refresh”.',
  },
  open: {
    title: 'Unfinished batch',
    mine: ({ since, made, units }) =>
      `You started it on ${englishDate(since)}. ${made} of ${units.length} memos are ready. If you continue, none is created twice.`,
    unknown: ({ since, made, units }) =>
      `It was started on ${englishDate(since)}. ${made} of ${units.length} memos are ready. Google doesn’t say who started it. If it was you, continue: none is created twice.`,
    other: ({ by, since, made, units }) =>
      `${by || 'Someone else'} started it on ${englishDate(since)}. ${made} of ${units.length} memos are ready. You can’t continue it because its documents are in that person’s Drive. Ask them to continue, or agree with them and start a new batch.`,
    goOn: (count) => `Create the other ${count}`,
    aside: 'Start a new batch instead',
  },
  choose: {
    title: 'Create memos',
    period: 'Reporting period',
    noPeriod: 'No period',
    periods: { 'six-months': 'Six months', 'twelve-months': 'Twelve months' },
    which: 'Recipients',
    fresh: (count) => `Units without a memo (${count})`,
    all: (count) => `All units (${count})`,
    ticked: 'Selected units',
    template: 'Template',
    templates: {
      progress: 'Request to report progress',
      office: 'Your office’s own template',
    },
    sender: (who) => `Signed by: ${who}`,
    noSender: 'Signed by: no one named, so space is left to fill in by hand',
    byWhen: (words) => `Report due: ${words}`,
    noDay:
      'No due date fits this fiscal year and period, so the memos leave space to fill it in by hand. You can fill in กำหนดส่งรายงาน in Settings.',
    soon: (units) =>
      `${units.length === 0 ? 'The report is due' : `The reports of ${few(units)} are due`} in less than 3 days. To give more time, fill in กำหนดส่งรายงาน in Settings.`,
    doubts: {
      bare: ({ unit }) =>
        `The position of this unit’s head isn’t known, so the memo is addressed to the unit’s name. Add a row “เรียน ${unit}” with the position to the ตั้งค่า sheet.`,
      odd: ({ to }) =>
        `The owner’s cell says more than the unit’s name, so the memo is addressed to “${to}” as it is typed. Leave only the name in the cell.`,
      unnamed: ({ to }) =>
        `The cell doesn’t say which units, so the memo is addressed to “${to}”. Name the units in the owner’s cell.`,
      self: () =>
        'The sender would be writing to themselves. Leave this unit out, or change the sender in Settings.',
      above: ({ to }) =>
        `“${to}” ranks above the sender and isn’t asked to report this way. Leave it out, or correct the owner.`,
    },
    section: ({ unit, division }) =>
      `This is a memo of its own beside that to “${division}”. If it is a part of “${division}” and one memo is enough, write “${division} (${sectionAlone(unit, division)})” in the owner’s cell.`,
    sameHead: ({ unit, sameHead }) =>
      `Two memos, to “${unit}” and to ${quoted(sameHead)}, would go to one and the same post. If they are one unit, write its name alike in the owner cells; if not, check the row “เรียน ${unit}” in the settings sheet.`,
    unowned: (measures) =>
      `${plural(measures.length, 'measure has', 'measures have')} no owner, so no unit is asked about: ${few(measures)}. Fill in the owners.`,
    tooLong: (cells) =>
      `The owner is too long to be a unit’s name, so no unit is asked: ${few(cells)}. Put each unit on its own line.`,
    tooMany: (count) =>
      `${count} units are selected. One batch includes the first ${MOST_UNITS}. Create the others in the next batch.`,
    ownDrive: OWN_DRIVE.en,
    where:
      'You can change the sender and the due date in Settings on the main page. For the position of a unit’s head, add a row “เรียน” with the unit’s name to the ตั้งค่า sheet.',
    again: 'Create a new one even if the same memo exists',
    noneNew: 'These memos already exist',
    make: (count) =>
      count === 0 ? 'Choose units first' : `Create ${plural(count, 'memo', 'memos')}`,
    counts: ({ total, done }) => `${plural(total, 'measure', 'measures')}, ${done} done`,
    state: {
      new: 'No memo yet',
      same: 'The same memo exists and won’t be created again',
      changed: 'A memo exists with other data, or another period, due date or template',
      making: 'Started, not finished',
      unseen: 'The document of its memo can’t be found. Select this unit to create a new one.',
    },
    stateAgain: 'The same memo exists; another will be created',
    sameDay: (words) =>
      `The same memo exists and won’t be created again. It is still due: ${words}`,
  },
  making: {
    elsewhere: (open, shown) =>
      `The sheet “${open}” is open, but this page shows “${shown}”. No document was created yet. Choose the sheet for these memos.`,
    showOpen: (open) => `Show “${open}”`,
    ofItsSheet: (shown) => `Create from “${shown}”`,
    title: 'Creating memos to units',
    count: (done, all) => `${done} of ${all} done`,
    now: (unit) => `Now: ${unit}`,
    stay: 'You can close this page and continue later. None is created twice.',
    stop: 'Pause',
    stopping: 'Pausing after this memo…',
    stopped: 'Paused',
    failed: 'Couldn’t continue',
    safe: (made) =>
      `Memos already created are safe (${made}). If you continue, none is created twice.`,
    goOn: (count) => `Create the other ${count}`,
    done: 'All memos are ready',
    result: (made, same) =>
      [
        made > 0 ? `${plural(made, 'memo', 'memos')} created.` : '',
        same > 0 ? `${same} already existed with the same content.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    gone: (units) =>
      `Not created because the sheet no longer names them: ${units}. If they were renamed, the new names are in the list below.`,
    cancelled: (units) =>
      `Not created because their memo in this batch was cancelled: ${units}. Create them in a new batch if you need to.`,
    unregistered: (units) =>
      `Created, but the link couldn’t be saved to the register: ${units}. Click “Refresh” on the Memos and sign-off page.`,
    unfiled: (units) =>
      `Created, but Google Drive couldn’t move them to this batch’s folder yet: ${units}. Documents and links work as usual, and the next memo will move them.`,
  },
  replies: {
    title: 'Responses',
    summary: (answered, partly, all) =>
      `${answered} of ${plural(all, 'unit has', 'units have')} responded${partly === 0 ? '' : `, ${partly} in part, with rows left to report`}: status, result or evidence in their own rows changed after the memo, or they confirmed.`,
    progress: {
      making: 'Not finished',
      made: 'Waiting for signature',
      signed: 'Signed',
      sent: 'Shared by link',
      answered: 'Responded',
      unseen: 'Document not found',
    },
    partly: ({ reported, asked }) => `Responded in part (${reported} of ${asked})`,
    notAnswered: 'Not responded',
    stillOpen: 'Not reported yet',
    sayRestConfirmed: 'Mark as responded, no other change',
    late: 'Overdue',
    lateUnsent: 'Past due, and not recorded as sent',
    confirmed: 'Confirmed, no change',
    confirmedOn: (when) => `Recorded as confirmed without changes on ${englishDate(when)}`,
    sayConfirmed: 'Mark as responded, no change',
    notConfirmed: 'Undo “responded, no change”',
    former: (name) => `Created when the unit was called “${name}”`,
    gone: 'The sheet no longer names this unit, so it’s unknown whether it has responded',
    when: (when) => `Created on ${englishDate(when)}`,
    byWhen: (words) => words,
    openDoc: 'Open document',
    onPaper: 'Sent on paper',
    sentOn: (when) => `Recorded as sent on paper on ${englishDate(when)}`,
    unseen: `This document isn’t in your Google Drive. ${UNSEEN.en} Restore it from the bin, or select this unit and create a new memo. If it went on paper, click “Mark as sent on paper”.`,
    sayOnPaper: 'Mark as sent on paper',
    notOnPaper: 'Undo “sent on paper”',
    send: 'Share by link',
    sending: 'Sharing…',
    sendHelp:
      'Anyone with the link can then read it. You can turn this off on the Memos and sign-off page.',
    signing: { unsigned: 'Not recorded as signed', returned: 'Given back by its signer' },
    sendUnsigned:
      'This memo isn’t recorded as signed. If you share it now, the unit sees it unsigned. Submit it for signature on the Memos and sign-off page.',
    noLink:
      'The unit can’t open it until you share it by link. If it went on paper, click “Mark as sent on paper”.',
    copy: 'Copy message for chat',
    copyLabel: (unit) => `Message to ${unit}`,
    changed: 'Changes by the unit after the memo',
    remind: 'Remind units that haven’t responded',
    remindHelp: (count, partly) =>
      [
        count > partly || partly === 0
          ? `${plural(count - partly, 'unit has', 'units have')} not responded.`
          : '',
        partly > 0 ? `${plural(partly, 'unit has', 'units have')} responded in part.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    unsent: (units) => `Not recorded as sent: ${few(units)}`,
    withUnsent: 'Remind these too',
    remindCopy: 'Copy reminder',
    allAnswered: 'All units with a memo have responded.',
    unasked: (measures) =>
      `No memo asks this unit about ${plural(measures.length, 'measure', 'measures')} (${few(measures)}). Create another memo to it.`,
    unsure: (measures) =>
      `A shared cell names units, so its response may be counted for the wrong one. Read that cell: ${few(measures)}.`,
    answeredButUnasked: (units) =>
      `All units have responded to what their memos ask, but no memo asks about some measures of: ${few(units)}.`,
    toMemos: 'Go to memos and sign-off',
  },
};

export const UNITS_VIEW = { th, en };
