/** A workbook that reads dates or keeps time as in another country: what that means, and what to do. */
import type { Language } from '../core/text/language';

export interface RegionWords {
  readonly title: string;
  /** Either may be '' where the workbook does not say. */
  readonly foreign: (locale: string, timeZone: string) => string;
  readonly question: string;
  readonly setThai: string;
  readonly done: string;
  readonly left: string;
  readonly refused: string;
}

export const REGION: Readonly<Record<Language, RegionWords>> = {
  th: {
    title: 'ภาษาและเขตเวลาของไฟล์ชีต',
    foreign: (locale, timeZone) =>
      `ไฟล์ชีตนี้ใช้ภาษาและประเทศ “${locale || 'ไม่ได้ระบุ'}” เขตเวลา “${timeZone || 'ไม่ได้ระบุ'}” แทนที่จะเป็นไทยและกรุงเทพฯ วันที่ที่พิมพ์อาจถูกอ่านสลับวันกับเดือน เช่น 1/10 เป็นวันที่ ๑๐ มกราคม และวันที่อาจคลาดเคลื่อนไปหนึ่งวัน`,
    question: 'ต้องการตั้งเป็นไทยและเวลากรุงเทพฯ หรือไม่ วันที่ที่พิมพ์ไว้แล้วจะไม่ถูกอ่านใหม่ กรุณาตรวจวันที่เหล่านั้นด้วย',
    setThai: 'ตั้งเป็นไทยและเวลากรุงเทพฯ',
    done: 'ตั้งไฟล์ชีตเป็นไทยและเวลากรุงเทพฯ แล้ว กรุณาตรวจวันที่ที่พิมพ์ไว้ก่อนหน้านี้',
    left: 'ระบบไม่ได้เปลี่ยนภาษาและเขตเวลาของไฟล์ชีต หากต้องการเปลี่ยนภายหลัง กรุณาเลือกเมนู ไฟล์ → การตั้งค่า',
    refused:
      'เปลี่ยนภาษาและเขตเวลาของไฟล์ชีตไม่ได้ กรุณาเลือกเมนู ไฟล์ → การตั้งค่า แล้วเลือกประเทศไทยและเวลากรุงเทพฯ หรือขอให้เจ้าของไฟล์ชีตเปลี่ยนให้',
  },
  en: {
    title: 'Locale and time zone of the workbook',
    foreign: (locale, timeZone) =>
      `This workbook has the locale “${locale || 'not set'}” and the time zone “${timeZone || 'not set'}”, not those of Thailand. Dates may be read with day and month changed over (1/10 as January 10), and a date may be a day off.`,
    question:
      'Set it to Thailand and Bangkok time? Dates typed before are not read again, so please look at them too.',
    setThai: 'Set to Thailand and Bangkok time',
    done: 'The workbook is set to Thailand and Bangkok time. Please look at the dates typed before.',
    left: 'The locale and time zone of the workbook were left as they are. To change them later, choose File → Settings.',
    refused:
      'The locale and time zone of the workbook could not be changed. Choose File → Settings and set Thailand and Bangkok time there, or ask the owner of the file.',
  },
};
