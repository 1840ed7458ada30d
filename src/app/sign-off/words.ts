/** What is said of a memo's round: in the register and to its signers in Thai, whoever works; to the user in theirs. */
import type { CalendarDate } from '../../core/sheet/cell';
import type { Changes } from '../../core/sign-off/changes';
import type {
  Decision,
  LinkRole,
  Role,
  ShareRefusal,
  SignerRecord,
  Stage,
} from '../../core/sign-off/round';
import type { MemoCounts } from './data';

/** Where a memo is. */
export interface Where {
  readonly stage: Exclude<Stage, 'making' | 'failed'>;
  /** Whose turn it is; null: nobody's, or its maker's. */
  readonly signer: SignerRecord | null;
  /** True where that signer can open it. */
  readonly canOpen: boolean;
}

export type MemoEvent =
  | { readonly kind: 'made'; readonly counts: MemoCounts }
  | {
      readonly kind: 'shared';
      readonly signer: SignerRecord;
      readonly role: Role;
      /** False where Drive could not send its mail. */
      readonly notified: boolean;
    }
  | { readonly kind: 'refused'; readonly signer: SignerRecord; readonly refusal: ShareRefusal }
  | { readonly kind: 'taken-back'; readonly signer: SignerRecord }
  | { readonly kind: 'link'; readonly role: LinkRole | null }
  | {
      readonly kind: 'decided';
      readonly signer: SignerRecord;
      readonly decision: Decision;
      readonly on: CalendarDate;
      readonly remark: string;
    }
  | { readonly kind: 'undecided'; readonly signer: SignerRecord }
  | { readonly kind: 'updated'; readonly counts: MemoCounts; readonly askedAgain: boolean };

/** What a signer is told. */
export interface Letter {
  readonly subject: string;
  readonly counts: MemoCounts;
  /** Null where it goes to nobody in particular. */
  readonly signer: SignerRecord | null;
  readonly link: string;
}

export interface RegisterWords {
  /** `since` is '' where the row says it elsewhere. */
  readonly holder: (where: Where, since: string) => string;
  /** A line for each signer. */
  readonly results: (signers: readonly SignerRecord[]) => string;
  /** `who` is '' where Google does not say. */
  readonly event: (event: MemoEvent, who: string) => string;
  /** Null: it is as it was. */
  readonly sheetSince: (changes: Changes | null) => string;
  /** Drive sends it with its own notification. */
  readonly mail: (letter: Letter) => string;
  /** To be passed on in a chat, with the link in it. */
  readonly chat: (letter: Letter) => string;
}

/** What is wrong and what to do; `email` is '' for the link, `detail` Google's own text. */
export type RefusalWords = Readonly<
  Record<ShareRefusal, (email: string, detail: string) => string>
> & {
  /** Shared, and Drive could not send its mail. */
  readonly unsent: (email: string) => string;
};
