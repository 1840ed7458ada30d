/** What a clerk is told where Google cannot, or may not: one case for each of the local Apps Script's switches. */
import { SWITCH_NAMES, SWITCHES, type SwitchName, switchOn } from '../../local/switches';
import type { Reply } from '../../src/app/calls';
import { callFailureOf } from '../../src/core/google-failure';
import type { Language } from '../../src/core/text/language';
import { CONSENT } from '../../src/words/consent';
import { FAILURES, tellBrokenOff } from '../../src/words/failures';
import { makeMemo, openMemoOffice, SIGNERS } from './memo-office';
import { type Office, openOffice, registerRows } from './office';

async function officeIn(locale: Language): Promise<Office> {
  return openOffice({
    locale,
    template: 'plain',
    workbook: (await openMemoOffice()).workbook,
  });
}

const told = (reply: unknown) => (reply as Extract<Reply<unknown>, { ok: false }>).message;

const generate = ({ runtime }: Office) => told(runtime.call('callGenerate', {}));

/** What became of one signer of a memo that was made before. */
function share({ runtime }: Office, id: string): string {
  const signers = [{ index: 0, email: String(SIGNERS[1]?.[5]), role: 'commenter' }];
  return JSON.stringify(runtime.call('callShare', { id, signers }));
}

type Case = (office: Office, turn: () => void, language: Language) => void;

const CASES: Readonly<Record<SwitchName, Case>> = {
  'drive-full': (office, turn, language) => {
    turn();
    expect(generate(office)).toContain(FAILURES[language]['storage-full']);
    expect(office.drive.files).toEqual([]);
    expect(registerRows(office)).toHaveLength(1);
  },
  'drive-policy': (office, turn, language) => {
    turn();
    expect(generate(office)).toContain(FAILURES[language].policy);
  },
  'mail-quota': (office, turn, language) => {
    const id = makeMemo(office);
    turn();
    expect(share(office, id)).toMatch(language === 'th' ? /พรุ่งนี้|ภายหลัง/ : /tomorrow|later/);
    expect(office.drive.mails).toEqual([]);
  },
  'share-policy': (office, turn, language) => {
    const id = makeMemo(office);
    turn();
    expect(share(office, id)).toMatch(language === 'th' ? /ไม่อนุญาต|ไม่มีสิทธิ์/ : /not allow|may not/);
  },
  'pages-refused': ({ runtime }, turn, language) => {
    turn();
    runtime.menu('menuSidebar');
    expect(runtime.ui.sidebar).toBeNull();
    const [line = ''] = CONSENT[language].noPage.split('\n');
    expect(runtime.ui.dialogs.at(-1)?.html).toContain(line);
  },
  // A script cannot tell whether a shorter page still works: it is shown, and the self-test names it.
  'pages-cut': ({ runtime }, turn) => {
    runtime.menu('menuSidebar');
    const whole = runtime.ui.sidebar?.html.length ?? 0;
    turn();
    runtime.menu('menuSidebar');
    expect(runtime.ui.sidebar?.html.length).toBeLessThan(whole);
  },
  'view-only': (office, turn, language) => {
    const rows = registerRows(office).length;
    turn();
    expect(generate(office)).toContain(FAILURES[language]['view-only']);
    expect(registerRows(office)).toHaveLength(rows);
    expect(office.drive.files).toEqual([]);
  },
  'several-accounts': ({ runtime }, turn, language) => {
    turn();
    let refusal: unknown = null;
    try {
      runtime.call('callCheck');
    } catch (error) {
      refusal = error;
    }
    const { message } = tellBrokenOff(language, callFailureOf(refusal));
    expect(message).toContain(FAILURES[language]['several-accounts']);
  },
};

describe.each(['th', 'en'] as const)('told in %s', (language) => {
  test.each(SWITCH_NAMES)('%s', async (name) => {
    const office = await officeIn(language);
    CASES[name](office, () => switchOn([name], office), language);
  });
});

test('each switch says what it does, and where Google or who runs there says so', () => {
  for (const { what, source } of Object.values(SWITCHES)) {
    expect(what).toMatch(/^[a-zA-Z].{10}/);
    expect(source).toMatch(/^https:\/\/developers\.google\.com\//);
  }
});
