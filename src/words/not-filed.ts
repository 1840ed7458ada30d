/** What a user is told whose memo is made, and would not go into its folder in Drive. */
export const NOT_FILED = {
  th: 'Google ไดรฟ์ยังไม่ให้เก็บเอกสารเข้าโฟลเดอร์ของปีงบประมาณ เอกสารและลิงก์ใช้ได้ตามปกติ ระบบจะย้ายเข้าโฟลเดอร์ให้เองเมื่อสร้างบันทึกข้อความครั้งถัดไป',
  en: "Google Drive would not put the document into the fiscal year's folder yet. Document and link work as usual, and the next memo that is made brings it along.",
};
