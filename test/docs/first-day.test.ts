/** The pages tell what the first day at Google asks of a person, and no text promises a day without it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONSENT_WORDS } from '../../docs/consent-drawing';
import { SCOPES } from '../../src/core/scopes';
import { projectFiles } from './project-files';

const ROOT = join(import.meta.dirname, '../..');

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8').replace(/\s+/g, ' ');

const texts = projectFiles()
  .filter((file) => /\.(?:md|tsx?|json)$/.test(file) && file !== 'test/docs/first-day.test.ts')
  .filter((file) => !/package-lock|samples\//.test(file));

/** `script.container.ui` is sensitive, and a Gmail account meets the wall: each of these says otherwise. */
const UNTRUE: readonly RegExp[] = [
  /none of (?:them|these|the three|its scopes)[^.]{0,30} sensitive/i,
  /no(?:thing)? sensitive scope|without (?:a|any) sensitive scope/i,
  /no (?:warning|consent) screen|without a warning/i,
  /(?:ไม่มี|ไม่พบ)(?:หน้าจอ)?(?:เตือน|คำเตือน)(?!นี้)/,
  /ไม่มี(?:สิทธิ์|ขอบเขต)(?:ใด|ที่)[^ ]*อ่อนไหว|ทั้งสาม[^ ]*ไม่อ่อนไหว/,
  /ขออนุญาต(?:เพียง)?หนึ่งครั้ง(?:เท่านั้น| ระบบ)/,
];

test.each(UNTRUE)('no text says %s', (untrue) => {
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((file) => untrue.test(read(file)))).toEqual([]);
});

test('the kinds of promise are known when they are met', () => {
  const promises = [
    'asks for three scopes, none of them sensitive, so there is no warning screen',
    'ไม่มีหน้าจอเตือน เพราะไม่มีสิทธิ์ที่ Google จัดว่าอ่อนไหว',
    'Google จะขออนุญาตหนึ่งครั้ง ระบบขอเพียงไฟล์ชีตนี้',
  ];
  for (const promise of promises) {
    expect(UNTRUE.some((untrue) => untrue.test(promise))).toBe(true);
  }
});

const PAGES = {
  README: read('README.md'),
  'docs/google.md': read('docs/google.md'),
  'docs/guide-th.md': read('docs/guide-th.md'),
} as const;

/** In English for the README and docs/google.md, in Thai for the guide. */
const FACTS: readonly (readonly [fact: string, english: RegExp, thai: RegExp])[] = [
  [
    'which scope is sensitive',
    /script\.container\.ui`[^.]*sensitive/,
    /การแสดงแถบด้านข้างและกล่องข้อความ \|[^|]*\| \*\*อ่อนไหว/,
  ],
  [
    'the box before the wall, the choice of account, the pop-up',
    /Authorization required.*ต้องมีการให้สิทธิ์.*choose the(?: office's)? account.*pop-up/i,
    /ต้องมีการให้สิทธิ์.*ตรวจสอบสิทธิ์.*บัญชีที่ใช้ไฟล์ชีตนี้.*ป๊อปอัป/,
  ],
  [
    'what the wall is called, and the way through it',
    /Google hasn't verified this app.*Advanced.*not the blue button.*Go to ITA Memo/i,
    /Google hasn’t verified this app.*Advanced.*อย่ากดปุ่มสีน้ำเงิน.*Go to ITA Memo/,
  ],
  [
    'that a copy’s wall has the name of the copied project',
    /Go to ITA Memo \(unsafe\).*Copy of ITA Memo.*confirmed/i,
    /ไปที่ ITA Memo \(ไม่ปลอดภัย\).*สำเนาของ ITA Memo.*ยืนยัน/,
  ],
  ['that every box must be ticked', /every box/i, /เลือกให้ครบทุกช่อง/],
  [
    'that the office’s own Workspace does not see the wall',
    /(?:own Google Workspace|The Google Workspace to which the script belongs|Who does not see it)/i,
    /Google Workspace ของหน่วยงานเอง\*\* ไม่พบหน้าจอเตือนนี้/,
  ],
  [
    'that the first click only authorises',
    /first click only authorises.*press the menu again/i,
    /ครั้งแรก Google จะขออนุญาตเท่านั้น.*ให้กดเมนูเดิมอีกครั้ง/,
  ],
  [
    'that each copy asks again',
    /(?:each copy of the workbook asks again|A copy of the workbook has a script of its own, and asks again)/,
    /สำเนาของไฟล์ชีตจะขออนุญาตใหม่ทุกสำเนา/,
  ],
  [
    'that several accounts do not work, and what to do',
    /several Google accounts in one browser.*private window.*Chrome profile/i,
    /เข้าสู่ระบบ Google หลายบัญชี.*หน้าต่างส่วนตัว.*โปรไฟล์ Chrome/,
  ],
  [
    'the sentence that Google shows where there are several accounts',
    /several Google accounts in one browser.*ขออภัย ไม่สามารถเปิดไฟล์ได้ในเวลานี้/i,
    /เข้าสู่ระบบ Google หลายบัญชี.*ขออภัย ไม่สามารถเปิดไฟล์ได้ในเวลานี้ โปรดตรวจสอบที่อยู่และลองอีกครั้ง/,
  ],
  ['that phones show no menus', /phones and tablets.*show no menus/i, /ในโทรศัพท์และแท็บเล็ตไม่มีเมนู/],
  [
    'what a copy, an add-on and another Cloud project do to old memos',
    /copy of the workbook.*add-on in place of the bound script.*Cloud project/i,
    /ทำสำเนาไฟล์ชีต.*เป็น add-on.*โปรเจกต์ Google Cloud/,
  ],
];

describe.each(FACTS)('%s', (_fact, english, thai) => {
  test.each(['README', 'docs/google.md'] as const)('%s says it', (page) => {
    expect(PAGES[page]).toMatch(english);
  });

  test('the guide says it in Thai', () => {
    expect(PAGES['docs/guide-th.md']).toMatch(thai);
  });
});

test.each(['docs/install-th.md', 'docs/install.md', 'docs/guide-en.md'])(
  '%s, where nobody reads on, names the box, the copied project and the sentence of several accounts',
  (file) => {
    const page = read(file);
    expect(page).toMatch(/Authorization required|ต้องมีการให้สิทธิ์/);
    expect(page).toMatch(/Copy of ITA Memo|สำเนาของ ITA Memo/);
    expect(page).toMatch(/unable to open the file at this time|ไม่สามารถเปิดไฟล์ได้ในเวลานี้/);
  },
);

test.each([
  ['docs/install-th.md', [/`Code\.gs`.*`globals`/, /กดบันทึก/, /โหลดหน้าใหม่/, /ทุกคนที่มีลิงก์/]],
  ['docs/install.md', [/`Code\.gs`.*`globals`/, /save/i, /reload/i, /Anyone with the link/]],
])('%s: the master is saved, reloaded and opened, and no file is left over', (file, steps) => {
  for (const step of steps) expect(read(file)).toMatch(step);
});

test.each([
  ['docs/install-th.md', /ไม่มีเว็บไซต์ให้ดาวน์โหลด.*`npm run release`/],
  ['docs/install.md', /no site to download.*`npm run release`/],
  ['docs/administrator.md', /no site to download.*npm run release`/],
  ['README.md', /no site to download.*`npm run release`/],
])('%s says where master and release come from', (file, said) => {
  expect(read(file)).toMatch(said);
});

test.each([
  ['docs/guide-th.md', /ทดสอบระบบ.*ไม่แชร์เอกสารและไม่ส่งอีเมลให้ผู้ใด/],
  ['docs/install-th.md', /ทดสอบระบบ.*ไม่แชร์เอกสารและไม่ส่งอีเมลให้ผู้ใด/],
  ['docs/install.md', /Run system test.*shares nothing and sends no mail/],
  ['docs/administrator.md', /self-test.*shares nothing and sends no mail/],
  ['README.md', /ทดสอบระบบ.*shares nothing and sends no mail/],
])('%s says what the self-test leaves untried', (file, said) => {
  expect(read(file)).toMatch(said);
  expect(read(file)).not.toMatch(/✓ แสดงว่าใช้งานได้|tries every step/);
});

test('docs/google.md gives every scope of the manifest its class', () => {
  for (const scope of SCOPES) expect(PAGES['docs/google.md']).toMatch(`| \`${scope}\` |`);
});

test('the README gives clasp’s recipe: the switch, the bound script, the question', () => {
  expect(PAGES.README).toContain('https://script.google.com/home/usersettings');
  expect(PAGES.README).toMatch(/opened from the sheet.*_bound_/);
  expect(PAGES.README).toMatch(/Answer \*\*yes\*\* to “Manifest file has been updated/);
  expect(PAGES.README).toContain('npm run push -- --force');
});

test.each(['th', 'en'] as const)(
  'the drawing in %s has the box and the copied project',
  (language) => {
    const { box, goTo } = CONSENT_WORDS[language];
    const drawing = read(`docs/images/consent-${language}.svg`);
    expect(drawing).toContain(box);
    expect(drawing).toContain(goTo);
    expect(goTo).toMatch(/Copy of ITA Memo|สำเนาของ ITA Memo/);
  },
);

test.each(['th', 'en'] as const)(
  'the drawing in %s is marked as one, and its page shows it',
  (language) => {
    const drawing = read(`docs/images/consent-${language}.svg`);
    const page = PAGES[language === 'th' ? 'docs/guide-th.md' : 'docs/google.md'];
    expect(drawing).toContain(`<title>${CONSENT_WORDS[language].drawn}</title>`);
    expect(drawing.split(CONSENT_WORDS[language].drawn)).toHaveLength(3);
    expect(page).toContain(`images/consent-${language}.svg`);
  },
);
