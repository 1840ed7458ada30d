/** What is told where a question of the menu's was open so long that its work is not begun any more. */
export const ANSWERED_LATE = {
  th: 'ยังไม่ได้ทำรายการนี้ เพราะกล่องคำถามเปิดรอคำตอบนานกว่าสามนาที และ Google ให้เวลาทำงานครั้งละหกนาทีโดยนับเวลาที่รอด้วย กรุณาเลือกเมนูเดิมอีกครั้งแล้วตอบภายในสามนาที',
  en: 'Nothing was done: the question was open for more than three minutes, and Google’s six minutes for a command count the time it waits. Choose the menu item again and answer within three minutes.',
} as const;
