/** What crosses between the memos page and the server: plain JSON, words already in the user's language. */
import type { Changes, ComparedMeasure } from '../../core/sign-off/changes';
import type { Paper } from '../../core/sign-off/paper';
import type { Cancelled, Lock } from '../../core/sign-off/record';
import type {
  Decision,
  LinkRole,
  Order,
  Role,
  ShareRefusal,
  SignerRecord,
  Stage,
} from '../../core/sign-off/round';
import type { Decided, Said, Whom } from '../../core/sign-off/whom';
import type { Language } from '../../core/text/language';
import type { Report } from '../check/report';
import type { DocComment, User } from '../ports';
import type { MemoRow } from '../register/memo-row';
import type { OtherSheet } from '../workbook/open-sheet';

export interface MemosData {
  readonly language: Language;
  /** Who is at the sheet, as Drive names them; '' where nobody could say. */
  readonly user: User;
  /** The measures sheet that the memos are compared with; null where there is none. */
  readonly sheet: string | null;
  /** Today as the workbook's clock has it: `2026-03-10`. */
  readonly today: string;
  /** Newest first. */
  readonly memos: readonly MemoView[];
}

/** What the page shows as the memo's row has it. */
type OfRow =
  | 'id'
  | 'when'
  | 'reference'
  | 'subject'
  | 'sheet'
  | 'fiscalYear'
  | 'counts'
  | 'template'
  | 'kind'
  | 'unit'
  | 'link'
  | 'by'
  | keyof Paper;

export interface MemoView extends Pick<MemoRow, OfRow> {
  /** The sheets that `sheet` tells of, by their names. */
  readonly sheets: readonly string[];
  /** It asks a unit to report. */
  readonly isRequest: boolean;
  /** The batch of memos to units that it was made in; ''. */
  readonly batch: string;
  /** The day of `when` as `2026-03-10`; '' where the staff have changed it into something else. */
  readonly date: string;
  /** Null where nobody can tell. Of a colleague's memo only decisions can be recorded here. */
  readonly mine: boolean | null;
  readonly stage: Stage;
  readonly signers: readonly SignerRecord[];
  /** Index of the signer whose turn it is; null: nobody's (complete), or its maker's (returned, no signers). */
  readonly turn: number | null;
  /** Since when it has been there, in words; ''. */
  readonly since: string;
  /** Open to anyone who has the link. */
  readonly linkRole: LinkRole | null;
  readonly lock: Lock;
  /** Null where it was not taken back. */
  readonly cancelled: Cancelled | null;
  /** The memo of which this is a new version; ''. */
  readonly replaces: string;
  /** Its own new version, the latest of them; '' where there is none, or where it was not looked for. */
  readonly replacedBy: string;
  /** An update was cut off: whether the Doc has the new words is not known; updating again settles it. */
  readonly updateCutOff: boolean;
  /** Newest first, in Thai as the register has them. */
  readonly history: readonly { readonly when: string; readonly text: string }[];
  /** Against the sheet now; null: the same, or of another sheet, or nothing to compare with. */
  readonly changes: Changes | null;
  /** True where it was compared with the sheet. */
  readonly compared: boolean;
  /** The fiscal year that the sheet is set to now, where it was compared; else null. */
  readonly sheetYear: number | null;
  /** True where the statuses at that time are kept, so that rounds can be compared. */
  readonly comparable: boolean;
  /** A ready Thai text with the link, for chat: to whoever's turn it is. */
  readonly message: string;
}

export interface ShareCall {
  readonly id: string;
  /** The page's own name for this pressing of the button, the same when it asks again after a lost answer. */
  readonly request?: string;
  /** In the order in which they are asked. */
  readonly signers: readonly {
    readonly index: number;
    /** Whom the page means; a page of an earlier build does not say. */
    readonly whom?: Whom;
    /** What the page showed that they have said, '' for nothing: where something else is recorded since, nobody is asked. */
    readonly said?: Decision | '';
    /** `accessAt` as the page showed it: whoever has it is mailed again only where the page knew of that. */
    readonly seen?: string;
    readonly email: string;
    readonly role: Role;
    /** What goes with Drive's mail in place of our own words, where the user has changed them. */
    readonly message?: string;
  }[];
}

export interface ShareReply {
  readonly memo: MemoView;
  readonly results: readonly {
    readonly index: number;
    readonly shared: boolean;
    readonly refusal: ShareRefusal | null;
    /** What is wrong and what to do, in the user's words; '' where it was shared. */
    readonly message: string;
    /** What only Google can explain, as small print; '' where the message says it all. */
    readonly detail: string;
  }[];
}

export interface TakeBackCall {
  readonly id: string;
  readonly index: number;
  readonly whom?: Whom;
}

export interface LinkCall {
  readonly id: string;
  /** Null takes it back. */
  readonly role: LinkRole | null;
}

export interface DecideCall {
  readonly id: string;
  readonly index: number;
  readonly whom?: Whom;
  /** Null takes a decision recorded by mistake back. */
  readonly decision: Decision | null;
  /** Of an order: its words. */
  readonly order?: Order | null;
  /** `2026-03-10` */
  readonly date: string;
  readonly remark: string;
  /** What the page showed before: where a colleague has recorded another since, nothing is written. */
  readonly seen: Decision | null;
  /** All of it: where only the day, the order or the remark is another since. A page of an earlier build does not say. */
  readonly before?: Decided;
}

export interface CommentsCall {
  readonly id: string;
}

/** One that stands in the memo's Doc. */
export interface MemoComment {
  /** The account's name, as Google gives it; ''. */
  readonly who: string;
  /** In words; ''. */
  readonly when: string;
  readonly text: string;
  /** Whose it is by that name: the signer's place; null where it is nobody's of them. */
  readonly signer: number | null;
}

export interface DecideReply {
  readonly recorded: boolean;
  readonly memo: MemoView;
}

export interface UpdateCall {
  readonly id: string;
  /** In spite of errors in the sheet. */
  readonly force?: boolean;
  /** Replaces also what someone has written into the Doc (Drive keeps it in the version history). */
  readonly overEdits?: boolean;
  /** Which edits those are, as the question named them: what came after is asked about as well. */
  readonly edits?: string;
  /** Asks those again who have already approved or commented. */
  readonly askAgain?: boolean;
  /** From the memo's own sheet, although another one is open. */
  readonly ofItsSheet?: boolean;
  /** What the page showed that the signers have said: where a decision stands that it did not show, nothing is changed. */
  readonly said?: readonly Said[];
}

export type UpdateReply =
  | { readonly kind: 'updated'; readonly memo: MemoView }
  /** Of these a decision stands that the page did not show: nothing was changed. */
  | { readonly kind: 'said-since'; readonly signers: readonly number[]; readonly memo: MemoView }
  /** Another measures sheet is open than the memo's: nothing was changed. */
  | OtherSheet
  /** The sheet has errors: nothing was changed. */
  | { readonly kind: 'errors'; readonly report: Report }
  /** Someone has edited or commented on the Doc since it was made: nothing was changed. */
  | {
      readonly kind: 'edited';
      /** The add-on itself has put in what the row does not know of: an undo took that back. Whether there is more nobody knows. */
      readonly isBehind: boolean;
      /** '' where only comments are new. */
      readonly editedAt: string;
      readonly editedBy: string;
      /** Names all of it, for `edits` of the next call. */
      readonly edits: string;
      readonly comments: readonly Pick<DocComment, 'who' | 'when' | 'text'>[];
    }
  /** These have approved or commented already: nothing was changed. */
  | { readonly kind: 'decided'; readonly signers: readonly number[] }
  /** All have: it stays as they have seen it, and nothing was changed. */
  | { readonly kind: 'closed' };

export interface CancelCall {
  readonly id: string;
  /** What the row keeps it for. */
  readonly reason: string;
  /** What the page showed that the signers have said: where a decision stands that it did not show, nothing is changed. */
  readonly said?: readonly Said[];
}

export interface CancelReply {
  readonly cancelled: boolean;
  readonly memo: MemoView;
}

export interface SentCall {
  readonly id: string;
  /** False takes back what was recorded by mistake. */
  readonly isSent: boolean;
}

export interface ConfirmedCall {
  readonly id: string;
  /** False takes back what was recorded by mistake. */
  readonly isConfirmed: boolean;
}

export interface PaperCall {
  readonly id: string;
  /** What the page showed: where a colleague has written something else since, nothing is written. */
  readonly before: Paper;
  readonly after: Paper;
}

export interface PaperReply {
  readonly recorded: boolean;
  readonly memo: MemoView;
}

export interface WebTableCall {
  readonly id: string;
}

export interface WebTable {
  readonly html: string;
}

export interface LockCall {
  readonly id: string;
}

export interface NewVersionCall {
  readonly id: string;
  /** In spite of errors in the sheet. */
  readonly force?: boolean;
  /** From the memo's own sheet, although another one is open. */
  readonly ofItsSheet?: boolean;
}

export type NewVersionReply =
  | {
      readonly kind: 'made';
      readonly link: string;
      /** False where its link could not be written to the register. */
      readonly registered: boolean;
    }
  | OtherSheet
  /** The sheet has errors: nothing was made. */
  | { readonly kind: 'errors'; readonly report: Report };

export interface CompareCall {
  readonly from: string;
  /** Null: the sheet as it is now. */
  readonly to: string | null;
}

export interface CompareReply {
  /** Every measure of either, in the later one's order, removed ones last; `same` in both where nothing changed. */
  readonly measures: readonly ComparedMeasure[];
}
