/** What every command is given: the ports, its user's words, one moment, the templates, and the workbook to read. */
import type { ReadyMade, Target } from '../core/template/ready-made';
import type { Language } from '../core/text/language';
import type { Moment } from '../core/text/moment';
import { WORDS, type Words } from '../words';
import { type KeptRows, readKeptRows } from './kept/kept';
import { mappingsIn } from './kept/mappings';
import { tickedIn } from './kept/ticked';
import type { Ports } from './ports';
import { bringUp } from './upgrade/bring-up';
import type { ReadChoice } from './workbook/choose-sheets';
import { type Guard, guarded } from './workbook/guard';
import type { Mappings } from './workbook/mapping-for';
import { type Reading, readWorkbook } from './workbook/read-workbook';

export type { ReadChoice, SheetChoice } from './workbook/choose-sheets';
export type { Reading } from './workbook/read-workbook';

/** The .docx of a template that comes with the add-on. */
export type ReadyMadeTemplates = (kind: ReadyMade, target: Target) => Uint8Array;

export interface Session {
  readonly ports: Ports;
  readonly language: Language;
  readonly words: Words;
  /** When the command first asked: one memo has one moment in its text, its name and its row. */
  readonly now: () => Moment;
  readonly readyMade: ReadyMadeTemplates;
  /** What the ports go by: a newer workbook is read, and never written. */
  readonly guard: Guard;
  /** Of an older workbook, under the lock: see upgrade/bring-up.ts. True where the register is to be read again. */
  readonly bringUp: () => boolean;
  /** What the add-on keeps of the workbook, as the command found it: read once. */
  readonly kept: () => KeptRows;
  /** What the office has said of the columns of its sheets. */
  readonly mappings: () => Mappings;
  /** Reads anew each time. */
  readonly read: (choice?: ReadChoice) => Reading;
  /** The same of one sheet, whichever are ticked: the open one, or the first with measures. */
  readonly readOpen: () => Reading;
}

export function createSession(
  given: Ports,
  language: Language,
  readyMade: ReadyMadeTemplates,
): Session {
  const { ports, guard } = guarded(given);
  let moment: Moment | null = null;
  let rows: KeptRows | null = null;
  const kept = () => {
    rows ??= readKeptRows(ports);
    return rows;
  };
  const mappings = () => mappingsIn(kept());
  return {
    ports,
    language,
    words: WORDS[language],
    now: () => {
      moment ??= ports.clock.now();
      return moment;
    },
    readyMade,
    guard,
    bringUp: () => bringUp(ports, guard),
    kept,
    mappings,
    read: (choice = {}) =>
      readWorkbook(ports.workbook, choice, { mappings: mappings(), ticked: tickedIn(kept()) }),
    readOpen: () => readWorkbook(ports.workbook, {}, { mappings: mappings(), ticked: [] }),
  };
}
