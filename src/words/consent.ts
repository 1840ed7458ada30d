/** What is told where Google has not been allowed what a command needs, or will not show a page. */
import { DRIVE, PAGE, type Scope, SHEET } from '../core/scopes';
import type { Language } from '../core/text/language';
import { SHARED } from './sidebar/shared';

interface ConsentWords {
  /** As the consent screen lists them; the Thai ones in the words of the glossary. */
  readonly permissions: Readonly<Record<Scope, string>>;
  readonly missing: (scopes: readonly Scope[]) => string;
  readonly noPage: string;
}

const th: ConsentWords = {
  permissions: {
    [SHEET]: 'ดูและจัดการไฟล์ชีตที่ติดตั้งแอปพลิเคชันนี้ไว้',
    [DRIVE]: 'ดู แก้ไข สร้าง และลบเฉพาะไฟล์ใน Google ไดรฟ์ที่ใช้กับแอปนี้',
    [PAGE]: 'แสดงและเรียกใช้เนื้อหาเว็บในกล่องข้อความและแถบด้านข้างของแอปพลิเคชัน Google',
  },
  missing: (scopes) =>
    `ยังไม่ได้ทำรายการนี้ เพราะท่านยังไม่ได้อนุญาตที่ Google ในข้อต่อไปนี้\n${listed(th, scopes)}\nกรุณากด “${SHARED.th.allow}” หรือเลือกเมนู “ทดสอบระบบ” แล้วเลือกทุกช่องในหน้าขออนุญาต จากนั้นกดอีกครั้ง`,
  noPage:
    'เปิดแถบด้านข้างไม่ได้ เพราะ Google ไม่แสดงหน้าของระบบในไฟล์ชีตนี้\nท่านยังตรวจสถานะ สร้างบันทึกข้อความ และเริ่มปีงบประมาณใหม่จากเมนูได้ ส่วนแม่แบบต้องใช้แถบด้านข้าง\nหากจะเสนอลงนาม ให้เปิดเอกสารจากลิงก์ในชีต “ทะเบียนบันทึก” กด “แชร์” แล้วใส่อีเมลของผู้ลงนามทีละคนตามลำดับ แล้วเลือกเมนู “กู้คืนทะเบียนบันทึก” ให้ระบบเขียนลงทะเบียนว่าแชร์ให้ผู้ใดแล้ว ส่วนผลการพิจารณากรุณาจดไว้เอง\nหากเคยเปิดได้ กรุณาลองใหม่อีกครั้ง หากไม่เคยเปิดได้ กรุณาแจ้งผู้ติดตั้งให้ตรวจว่าไฟล์ appsscript.json มี script.container.ui หรือไม่',
};

const en: ConsentWords = {
  permissions: {
    [SHEET]: 'View and manage spreadsheets that this application has been installed in',
    [DRIVE]:
      'See, edit, create, and delete only the specific Google Drive files you use with this app',
    [PAGE]:
      'Display and run third-party web content in prompts and sidebars inside Google applications',
  },
  missing: (scopes) =>
    `This wasn’t done because ITA Memo doesn’t have these Google permissions yet:\n${listed(en, scopes)}\nClick “${SHARED.en.allow}”, or choose “Run system test” in the menu, and select every box on Google’s page. Then try again.`,
  noPage:
    'The sidebar couldn’t be opened because Google doesn’t show ITA Memo’s pages in this spreadsheet.\nYou can still check measures, generate a memo and start a new fiscal year from the menu. Templates need the sidebar.\nFor sign-off, open the document with its link in the register, click Share, add the signers one by one in their order, then choose “Restore register” in the menu, which writes down who can open it. Write the decisions down yourself.\nIf it has opened before, try again. If it never has, ask the person who installed ITA Memo whether appsscript.json includes script.container.ui.',
};

function listed({ permissions }: ConsentWords, scopes: readonly Scope[]): string {
  return scopes.map((scope) => `• ${permissions[scope]}`).join('\n');
}

export const CONSENT: Readonly<Record<Language, ConsentWords>> = { th, en };
