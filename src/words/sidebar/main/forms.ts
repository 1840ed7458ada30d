/** Words of the forms for settings and signers. */
import type { YesNoKey } from '../../../core/office/settings';
import { n } from '../shared';

const th = {
  forms: {
    /** Before the help of a setting that has a column for this year. */
    ofYear: (year: number) => `ของปีงบประมาณ ${n(year)}`,
    settingsHelp: 'เก็บไว้ในชีต “ตั้งค่า” และใช้เติมในบันทึกข้อความ',
    groups: {
      office: 'หน่วยงาน',
      memo: 'หัวบันทึกข้อความ',
      year: 'ปีและผลประเมิน ITA',
      drafter: 'ผู้จัดทำ',
      units: 'บันทึกถึงหน่วยงาน',
    },
    yesNo: ['ใช่', 'ไม่'] as readonly [string, string],
    /** What a choice comes to that nobody has made. */
    unchosen: {
      thaiDigits: 'ใช้เลขไทย (ค่ามาตรฐาน)',
      oneBlock: 'แยกช่อง (ค่ามาตรฐาน)',
    } satisfies Record<YesNoKey, string>,
    changed: '(ยังไม่บันทึก)',
    faults: {
      year: 'กรุณากรอกปีสี่หลัก เช่น 2569',
      score: 'กรุณากรอกคะแนนเป็นตัวเลข ๐ ถึง ๑๐๐ เช่น 87.50',
      email: 'กรุณากรอกอีเมลให้ครบ เช่น somchai@example.go.th',
    },
    save: 'บันทึก',
    saving: 'กำลังบันทึก…',
    discard: 'ละทิ้งการแก้ไข',
    saved: 'บันทึกลงชีตแล้ว',
    notLost: 'สิ่งที่พิมพ์ไว้ยังอยู่ ลองบันทึกอีกครั้งได้',
    faulty: 'กรุณาแก้ไขช่องที่มีข้อความสีแดงก่อน',
    changedMeanwhile: (labels: string) => `เพื่อนร่วมงานแก้ไขไปก่อน จึงคงค่านั้นไว้ (${labels}) ส่วนอื่นบันทึกแล้ว`,
    overtaken: (typed: string) => `ท่านพิมพ์ไว้ว่า “${typed}”`,
    useMine: 'ใช้ค่าที่ท่านพิมพ์',
  },
  signers: {
    help: 'เรียงตามลำดับการเสนอขึ้นไป เก็บไว้ในชีต “ผู้ลงนาม”',
    none: 'ยังไม่มีผู้ลงนาม เริ่มเพิ่มจากผู้บังคับบัญชาชั้นต้น',
    add: 'เพิ่มผู้ลงนาม',
    signer: (number: number) => `ผู้ลงนามลำดับที่ ${n(number)}`,
    up: 'เลื่อนขึ้น',
    down: 'เลื่อนลง',
    remove: 'นำออก',
    fields: {
      heading: 'หัวข้อ',
      name: 'ชื่อ–สกุล',
      position: 'ตำแหน่ง',
      actingFor: 'รักษาราชการแทน หรือปฏิบัติราชการแทน',
      email: 'อีเมล',
    },
    fieldHelp: {
      heading: 'เช่น ความเห็นหัวหน้าสำนักปลัด หรือ คำสั่งนายก',
      actingFor: 'ตำแหน่งที่รักษาราชการแทน หรือปฏิบัติราชการแทน เว้นว่างหากไม่มี',
    } as Partial<Record<'heading' | 'name' | 'position' | 'actingFor' | 'email', string>>,
  },
};

const en: typeof th = {
  forms: {
    ofYear: (year) => `For fiscal year ${year}`,
    settingsHelp: 'Stored in the sheet “ตั้งค่า” and used to fill in the memo.',
    groups: {
      office: 'Office',
      memo: 'Memo header',
      year: 'Years and ITA result',
      drafter: 'Drafter',
      units: 'Memos to units',
    },
    yesNo: ['Yes', 'No'],
    unchosen: { thaiDigits: 'Thai digits (default)', oneBlock: 'Signs twice (default)' },
    changed: '(not saved)',
    faults: {
      year: 'Enter a four-digit year, such as 2569',
      score: 'Enter a score from 0 to 100, such as 87.50',
      email: 'Enter a full email address, such as somchai@example.go.th',
    },
    save: 'Save',
    saving: 'Saving…',
    discard: 'Discard changes',
    saved: 'Saved to the sheet',
    notLost: 'Your changes are still here. Try saving again.',
    faulty: 'Fix the fields marked in red first.',
    changedMeanwhile: (labels) =>
      `A colleague changed these first, so their entries were kept: ${labels}. Everything else was saved.`,
    overtaken: (typed) => `You had typed “${typed}”`,
    useMine: 'Use my entry',
  },
  signers: {
    help: 'List signers in the order they sign. Stored in the sheet “ผู้ลงนาม”.',
    none: 'No signers yet. Click “Add signer”, starting with your immediate superior.',
    add: 'Add signer',
    signer: (number) => `Signer ${number}`,
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove',
    fields: {
      heading: 'Heading',
      name: 'Name',
      position: 'Position',
      actingFor: 'Acting for',
      email: 'Email',
    },
    fieldHelp: {
      heading: 'For example, ความเห็นหัวหน้าสำนักปลัด (opinion) or คำสั่งนายก (order)',
      actingFor: 'The position they’re acting for; leave blank if none',
    },
  },
};

export const FORMS = { th, en };
