/** The words at the head of every page but the main one, in Thai. */
export const pageTh = {
  back: 'กลับหน้าหลัก',
  refresh: 'อ่านอีกครั้ง',
  refreshing: 'กำลังอ่าน…',
  refreshFailed: 'อ่านอีกครั้งไม่ได้ ข้อมูลด้านล่างเป็นของครั้งก่อน',
};

export type PageWords = typeof pageTh;
