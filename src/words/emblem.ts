/** Why a picture cannot be the office's emblem. */
import type { EmblemProblem } from '../core/docx/picture';
import type { Language } from '../core/text/language';

export const EMBLEM_PROBLEMS: Readonly<
  Record<Language, Readonly<Record<EmblemProblem['kind'], string>>>
> = {
  th: {
    'not-picture': 'ไฟล์นี้ไม่ใช่รูป PNG หรือ JPEG จึงยังไม่ได้เก็บ กรุณาบันทึกรูปตราเป็น PNG หรือ JPEG แล้วลองใหม่',
    damaged: 'ไฟล์รูปไม่สมบูรณ์ จึงยังไม่ได้เก็บ กรุณาดาวน์โหลดหรือบันทึกรูป (PNG หรือ JPEG) ใหม่อีกครั้ง',
    'too-big': 'ไฟล์รูปใหญ่เกิน ๑ MB จึงยังไม่ได้เก็บ กรุณาย่อรูปแล้วลองใหม่',
    'too-many-pixels': 'รูปกว้างหรือสูงเกิน ๕,๐๐๐ จุด จึงยังไม่ได้เก็บ กรุณาย่อรูปแล้วลองใหม่',
    'bad-proportions': 'รูปยาวหรือสูงเกินไปสำหรับตรา จึงยังไม่ได้เก็บ กรุณาตัดขอบว่างออกให้เหลือเฉพาะตรา',
  },
  en: {
    'not-picture':
      'This file is no PNG or JPEG picture, so it was not stored. Please save the emblem as PNG or JPEG and try again.',
    damaged:
      'The picture is not complete, so it was not stored. Please download or save it (PNG or JPEG) again.',
    'too-big':
      'The picture is bigger than 1 MB, so it was not stored. Please make it smaller and try again.',
    'too-many-pixels':
      'The picture is more than 5,000 pixels wide or high, so it was not stored. Please make it smaller.',
    'bad-proportions':
      'The picture is too long or too high for an emblem, so it was not stored. Please cut off the empty edges.',
  },
};
