/** What is said before an office's first memo: in whose Drive it lies, and what follows from that when they leave. */
export const OWN_DRIVE = {
  th: 'บันทึกข้อความจะอยู่ใน Google ไดรฟ์ของผู้ที่กดสร้าง เมื่อผู้นั้นย้ายหรือลาออก ผู้อื่นยังเปิดฉบับที่แชร์ไว้ได้ แต่ปรับปรุงหรือเสนอลงนามแทนไม่ได้ จึงควรสร้างด้วยบัญชีของหน่วยงาน',
  en: 'Memos are saved in the Google Drive of the person who creates them. If that person leaves, others can still open shared memos but can’t update them or send them for sign-off, so use an office account.',
};
