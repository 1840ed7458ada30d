/** What crosses between the page of memos to units and the server: plain JSON, words already in the user's language. */
import type { ScopeStatus } from '../../core/measures/units/memo-scope';
import type { Period } from '../../core/office/period';
import type { HeadDoubt } from '../../core/office/unit-head';
import type {
  Batch,
  RequestTemplate,
  UnitProgress,
  UnitState,
} from '../../core/sign-off/kept-scope';
import type { Language } from '../../core/text/language';
import type { SheetChoice } from '../session';
import type { OtherSheet } from '../workbook/open-sheet';

export interface UnitsData {
  readonly language: Language;
  /** The measures sheets; null where there is none. */
  readonly sheet: readonly string[] | null;
  readonly fiscalYear: number;
  readonly period: Period | null;
  /** By when they are asked to report, in the memo's words; '' where not all are asked for one day. */
  readonly byWhen: string;
  /** Who signs them: name and post; '' where nobody is named. */
  readonly sender: string;
  /** The batch that is not finished yet; null where there is none. */
  readonly open: OpenBatch | null;
  /** What a batch that is begun now is named by. */
  readonly batch: string;
  readonly units: readonly UnitView[];
  /** Units of memos that the sheet does not name any more, and whose measures are no other unit's alone. */
  readonly gone: readonly GoneUnit[];
  /** Measures that name nobody, so that nobody is asked about them: their numbers, or titles. */
  readonly unowned: readonly string[];
  /** Cells with an owner that is too long for a unit's name, so that no memo is made to it: `มาตรการ!D8`. */
  readonly tooLong: readonly string[];
  /** A Thai text for a chat to all that have not answered all of it; '' where there are none. */
  readonly reminder: string;
  /** The same to those alone whose memo is known to be with them. */
  readonly reminderToSent: string;
}

export interface GoneUnit {
  readonly unit: string;
  readonly memo: UnitMemo;
}

export interface OpenBatch extends Batch {
  /** Who began it, as the register has it; '' where Google did not say. */
  readonly by: string;
  /** Only whoever began it can go on: another's documents are not seen. Null where nobody can tell. */
  readonly mine: boolean | null;
  readonly since: string;
  readonly made: number;
  /** What is still to be made of it, for units that have measures now. */
  readonly left: readonly string[];
  /** As its first memo was made: whoever goes on makes the others alike. */
  readonly template: RequestTemplate;
  readonly period: Period | null;
  /** None for all. */
  readonly statuses: readonly ScopeStatus[];
}

export interface UnitView {
  readonly unit: string;
  /** Whom its memo is addressed to. */
  readonly to: string;
  /** What is odd about that; null where nothing is. */
  readonly doubt: HeadDoubt | null;
  /** Other units whose memos are addressed to the same post; mostly none. */
  readonly sameHead: readonly string[];
  /** The division that it may be a section of, which has a memo of its own; mostly ''. */
  readonly division: string;
  /** By when it is asked to report, in the memo's words. */
  readonly byWhen: string;
  /** That day is so near that it can hardly be kept. */
  readonly isSoon: boolean;
  readonly total: number;
  readonly done: number;
  readonly state: UnitState;
  readonly memo: UnitMemo | null;
  /** The name that its memo has, where the sheet has named it otherwise since; ''. */
  readonly former: string;
}

export interface UnitMemo {
  readonly id: string;
  readonly link: string;
  readonly when: string;
  readonly progress: UnitProgress;
  /** As the register has it: by whom it was signed, or given back, on paper alone nobody knows. */
  readonly signing: 'unsigned' | 'returned' | 'signed';
  /** The user may open it by its link: the document is the user's. Null where nobody can tell. */
  readonly mine: boolean | null;
  /** When it went to the unit on paper, in words; '' where it did not. */
  readonly sentOn: string;
  /** When it was recorded that nothing has changed, in words; '' where it was not. */
  readonly confirmedOn: string;
  readonly template: RequestTemplate;
  readonly byWhen: string;
  /** That day is so near that it can hardly be kept. */
  readonly isSoon: boolean;
  /** That day is past, and it has not answered. */
  readonly isLate: boolean;
  /** What it has answered in its own rows since, in Thai. */
  readonly answers: readonly string[];
  /** Of how many of its rows it is asked to report, and of how many it has. */
  readonly asked: number;
  readonly reported: number;
  /** The measures of the others, each once, in Thai; none where it has confirmed them. */
  readonly open: readonly string[];
  /** Measures of the unit that are not done and that none of its memos asks about, in Thai: they became its own since. */
  readonly unasked: readonly string[];
  /** Measures shared with units that a cell names, in Thai: who has answered there is for the reader to say. */
  readonly unsure: readonly string[];
  /** A Thai text with the link, for a chat. */
  readonly message: string;
}

export interface UnitsCall extends SheetChoice {
  readonly period?: Period | null;
}

export interface MakeUnitCall extends UnitsCall {
  /** Of the whole batch; any page that goes on with it names the same. */
  readonly batch: string;
  /** All units of the batch, as the sheet spells them. */
  readonly units: readonly string[];
  /** The one to make a memo for now. */
  readonly unit: string;
  readonly template?: RequestTemplate;
  /** Only its measures in these statuses; in all of them where it is left out, or empty. */
  readonly statuses?: readonly ScopeStatus[];
  /** Makes it although one with the same words is there. */
  readonly again?: boolean;
  /** Of the page's sheets, whichever is open: the user has chosen, or the batch is under way. */
  readonly ofItsSheet?: boolean;
  /** The unfinished batch of another that the user has seen, and leaves aside. */
  readonly over?: string;
}

export type MadeUnit =
  | {
      readonly kind: 'made' | 'same';
      /** The memo's row. */
      readonly id: string;
      readonly fileId: string;
      readonly name: string;
      readonly link: string;
      /** False where the memo was made but its link could not be written to the register. */
      readonly registered: boolean;
      /** False where Drive would not put it into the batch's folder: the next memo brings it along. */
      readonly filed: boolean;
    }
  /**
   * Nothing was made, and the others of the batch can be. `gone`: no measure has that unit any more, or none in those
   * statuses; `cancelled`: its memo of this batch was taken back.
   */
  | { readonly kind: 'gone' | 'cancelled'; readonly unit: string }
  /** Nothing was made: the user has another measures sheet open than the page shows. */
  | OtherSheet
  /** Nothing was made: another batch is not finished. */
  | { readonly kind: 'other-batch'; readonly open: OpenBatch; readonly message: string };
