/** What each setting is for: in the notes of the sheet ตั้งค่า, and beside the sidebar's fields. */
import type { SettingKey } from '../core/office/settings';

type SettingHelp = Readonly<Record<SettingKey, string>>;

const th: SettingHelp = {
  department: 'ส่วนราชการเจ้าของเรื่อง เช่น สำนักปลัด งานนิติการ',
  agency: 'ชื่อหน่วยงานเต็ม เช่น องค์การบริหารส่วนตำบล… หรือ เทศบาลตำบล…',
  district: 'ชื่ออำเภอ โดยไม่ต้องพิมพ์คำว่าอำเภอ',
  province: 'ชื่อจังหวัด โดยไม่ต้องพิมพ์คำว่าจังหวัด',
  phone: 'หมายเลขโทรศัพท์ของส่วนราชการ',
  reference: 'เลขที่หนังสือ เว้นว่างไว้ได้หากจะเติมด้วยมือ',
  date: 'วันที่ในบันทึก เช่น 1 ตุลาคม 2569 หรือพิมพ์เฉพาะเดือนและปีเพื่อเติมวันด้วยมือ',
  subject: 'เรื่องของบันทึก เว้นว่างไว้ระบบจะใช้ชื่อเรื่องมาตรฐาน',
  addressee: 'ผู้รับบันทึก เช่น นายกองค์การบริหารส่วนตำบล…',
  fiscalYear: 'ปีงบประมาณ พ.ศ. ของมาตรการ เช่น 2569',
  assessedYear: 'ปีงบประมาณของผลประเมิน ITA ที่นำมาวิเคราะห์ เว้นว่างคือปีก่อนหน้า',
  itaScore: 'คะแนนรวม ITA เช่น 87.50',
  iitScore: 'คะแนนแบบวัด IIT',
  eitScore: 'คะแนนแบบวัด EIT',
  oitScore: 'คะแนนแบบวัด OIT',
  itaGrade: 'ระดับผลการประเมิน เว้นว่างไว้ระบบจะคำนวณจากคะแนน',
  drafter: 'ชื่อ–สกุลผู้จัดทำบันทึก',
  drafterPosition: 'ตำแหน่งผู้จัดทำบันทึก',
  thaiDigits: 'ใช่ = พิมพ์เลขไทยทั้งฉบับ (ยกเว้นที่อยู่เว็บและอีเมล) ไม่ = พิมพ์ตามที่กรอก',
};

const en: SettingHelp = {
  department: 'The office the memo comes from',
  agency: "The agency's full name",
  district: 'The district, without the word อำเภอ',
  province: 'The province, without the word จังหวัด',
  phone: "The office's telephone number",
  reference: "The memo's number; leave it empty to write it by hand",
  date: 'The date, such as 1 ตุลาคม 2569; only a month and a year leaves the day for the pen',
  subject: "The memo's subject; empty uses the standard one",
  addressee: 'Whom the memo is addressed to',
  fiscalYear: 'The Buddhist-era fiscal year of the measures, such as 2569',
  assessedYear: 'The fiscal year of the ITA result analysed; empty is the year before',
  itaScore: 'The ITA total, such as 87.50',
  iitScore: 'The IIT score',
  eitScore: 'The EIT score',
  oitScore: 'The OIT score',
  itaGrade: 'The grade; empty works it out from the scores',
  drafter: "The drafter's name",
  drafterPosition: "The drafter's post",
  thaiDigits:
    'ใช่ (yes) prints Thai digits throughout, except in web and e-mail addresses; ไม่ (no) prints them as typed',
};

export const SETTING_HELP = { th, en } as const;
