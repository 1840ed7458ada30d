/**
 * The self-test for the first minute in a real account: does each step that Google may refuse, and answers what no
 * page of Google's says. It leaves nothing behind, whichever of its steps fails.
 */
import { TRIAL_SHEETS } from '../../core/sheet/sheet-names';
import { checkWorkbook } from '../check/checked';
import type { Sheet } from '../ports';
import type { Session } from '../session';
import { fillTemplate, memoSource, openToFill } from '../template/fill';
import { templateToFill } from '../template/to-fill';
import type { Trials } from '../trials';
import { foreignRegion } from '../workbook/region';
import { binTrialDocs, TRIAL_NAME, type TrialDoc, tryDrive } from './drive-steps';
import { wholePage } from './page-step';
import { removeTrialSheets, trySheets, tryTables } from './sheet-steps';
import { createTry, expect, LeftBehind, type SelfTestOutcome, type Try } from './step';

export interface SelfTestResult {
  readonly outcomes: readonly SelfTestOutcome[];
  /** The Doc that it made and binned, for what only a page can try; null where it made none. */
  readonly docId: string | null;
}

/** About what a template with an emblem has. */
const TRIAL_BASE64 = 'AAAA'.repeat(125_000);

export function selfTest(session: Session, trials: Trials): SelfTestResult {
  const { ports, language } = session;
  const outcomes: SelfTestOutcome[] = [];
  const { answers } = session.words.selfTest;
  const { isLate } = trials;
  const attempt = createTry({ language, outcomes, isLate, untried: answers.untried });
  const open = openSheet(session);
  tryGround(session, trials, attempt);
  const reading = attempt('read-sheet', () => session.readOpen());
  const docx = attempt('fill-template', () => filled(session));
  const locked = attempt('lock', () => {
    expect(ports.lock(), answers.noLock);
    return true;
  });
  // What a colleague's test is at work on looks like what an earlier one left.
  if (locked) {
    attempt('left-over', () => {
      twice(() => removeTrialSheets(session, trials));
      twice(() => binTrialDocs(session, null));
    });
  }
  let doc: TrialDoc = { id: null, mayBeThere: false };
  try {
    trySheets(session, trials, attempt);
    tryTables(session, trials, { reading, attempt });
    if (docx) doc = tryDrive(session, trials, { docx, attempt });
  } finally {
    attempt('remove-sheet', () => {
      try {
        twice(() => removeTrialSheets(session, trials));
      } catch (error) {
        throw new LeftBehind(answers.sheetsLeft(TRIAL_SHEETS), error);
      }
      open?.show();
    });
    attempt('bin-doc', () => {
      try {
        twice(() => binTrialDocs(session, doc.id));
      } catch (error) {
        if (!doc.mayBeThere) throw error;
        const said = doc.id === null ? answers.docMayBeLeft : answers.docLeft;
        throw new LeftBehind(said(TRIAL_NAME), error);
      }
    });
  }
  return { outcomes, docId: doc.id };
}

/** Null where it cannot be read, which a step will tell. */
function openSheet({ ports }: Session): Sheet | null {
  try {
    return ports.workbook.activeSheet();
  } catch {
    return null;
  }
}

function tryGround(session: Session, trials: Trials, attempt: Try): void {
  const { ports, words } = session;
  const { answers } = words.selfTest;
  attempt(
    'scopes',
    () => {
      const { complete, granted, missing } = trials.consent();
      const names = granted.join(', ');
      expect(complete, answers.missing(names, missing));
      return names;
    },
    String,
  );
  attempt(
    'region',
    () => {
      const { locale, timeZone } = ports.workbook.region();
      const said = `${locale}, ${timeZone}`;
      expect(!foreignRegion(ports.workbook), said);
      return said;
    },
    String,
  );
  attempt(
    'page',
    () => {
      const { has, wants } = wholePage(trials.page());
      expect(has === wants, answers.pageCut(has, wants));
      return answers.page(has, wants);
    },
    String,
  );
  attempt(
    'decode',
    () => {
      const { bytes, milliseconds } = trials.decode(TRIAL_BASE64);
      const wants = (TRIAL_BASE64.length / 4) * 3;
      expect(bytes === wants, answers.page(bytes, wants));
      return answers.decoded(bytes, milliseconds);
    },
    String,
  );
}

/** A memo of the workbook as it is, or of nothing; its cells are left as they are. */
function filled(session: Session): Uint8Array {
  const { reading, report } = checkWorkbook(session, { mark: false });
  const template = openToFill(templateToFill(session, 'docs'));
  const source = memoSource(session, reading, { completion: report.completion });
  return fillTemplate(template, source).docx;
}

/** A refusal that passes is not to leave anything behind. */
function twice(act: () => void): void {
  try {
    act();
  } catch {
    act();
  }
}
