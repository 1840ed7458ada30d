/** Words of the forms for settings and signers. */
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
    yesNo: ['ใช้เลขไทย (ค่ามาตรฐาน)', 'ใช่', 'ไม่'] as readonly [string, string, string],
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
    ofYear: (year) => `Of fiscal year ${year}`,
    settingsHelp: 'These are kept in the sheet “ตั้งค่า” and fill the memo.',
    groups: {
      office: 'The office',
      memo: "The memo's head",
      year: 'Years and ITA result',
      drafter: 'The drafter',
      units: 'Memos to the units',
    },
    yesNo: ['Thai digits (usual)', 'Yes', 'No'],
    changed: '(not saved)',
    faults: {
      year: 'Enter a year of four digits, such as 2569',
      score: 'Enter a score from 0 to 100, such as 87.50',
      email: 'Enter the whole address, such as somchai@example.go.th',
    },
    save: 'Save',
    saving: 'Saving…',
    discard: 'Discard changes',
    saved: 'Saved in the sheet',
    notLost: 'What you typed is still there. You can save again.',
    faulty: 'Correct the fields with red text first.',
    changedMeanwhile: (labels) =>
      `A colleague was quicker; their entry was kept (${labels}). All else was saved.`,
    overtaken: (typed) => `You had typed “${typed}”`,
    useMine: 'Use what I typed',
  },
  signers: {
    help: 'In the order in which the memo goes up. Kept in the sheet “ผู้ลงนาม”.',
    none: 'No signers yet. Press “Add a signer”, beginning with the nearest superior.',
    add: 'Add a signer',
    signer: (number) => `Signer ${number}`,
    up: 'Move up',
    down: 'Move down',
    remove: 'Take out',
    fields: {
      heading: 'Heading',
      name: 'Name',
      position: 'Post',
      actingFor: 'Acting for',
      email: 'E-mail',
    },
    fieldHelp: {
      heading: 'Such as ความเห็นหัวหน้าสำนักปลัด (opinion) or คำสั่งนายก (order)',
      actingFor: "The post held in another's stead; empty if none",
    },
  },
};

export const FORMS = { th, en };
