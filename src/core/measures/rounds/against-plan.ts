/** Whether words hold the work against its plan alone: เป็นไปตามแผน, ล่าช้ากว่าแผน. They do not say whether it is done. */

const PLAN = '(?:แผน|เป้าหมาย|เป้า|กำหนด(?:การ|เวลา)?|ระยะเวลา)';
const AGAINST_PLAN = new RegExp(
  `^(?:การ)?(?:ดำเนินการ|ดำเนินงาน|ปฏิบัติงาน|ปฏิบัติ|ผล)?\\s?(?:ได้)?(?:ไม่)?(?:ได้)?(?:เป็นไป|เป็น)?(?:ตาม|ทัน|ก่อน|ตรงตาม|(?:ล่าช้า|ช้า|เร็ว|ต่ำ|สูง)\\s?กว่า|(?:ไม่)?บรรลุ)${PLAN}(?:งาน|การ(?:ดำเนิน|ปฏิบัติ)(?:งาน|การ)|ที่(?:กำหนด|วางไว้|ตั้งไว้))?(?:ไว้)?$|^(?:ล่าช้า|on[\\s-]?(?:track|plan|schedule|time)|off[\\s-]?track|behind(?: schedule)?|delayed|late|ahead(?: of schedule)?)$`,
  'i',
);

/** Nothing is said beside it but its brackets. */
export function isAgainstPlan(text: string): boolean {
  return AGAINST_PLAN.test(
    text
      .trim()
      .replace(/[([][^()[\]]{0,60}[)\]]$/, '')
      .trim(),
  );
}
