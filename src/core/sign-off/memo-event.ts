/** What can happen to a memo on its way from signer to signer, as the register's history tells it. */
import type { CountsAndPercent } from '../measures/completion';
import type { CalendarDate } from '../sheet/cell';
import type { Decision, LinkRole, Role, ShareRefusal, SignerRecord, Stage } from './round';

export type MemoEvent =
  | {
      readonly kind: 'made';
      readonly counts: CountsAndPercent;
      /** The memo of which it is a new version. */
      readonly replaces?: Pick<Replaced, 'when' | 'reference'> | undefined;
    }
  /** Its Doc was closed to edits, or opened again. */
  | { readonly kind: 'locked' | 'unlocked' }
  | { readonly kind: 'cancelled'; readonly reason: string; readonly unseen?: true | undefined }
  | {
      readonly kind: 'shared';
      readonly signer: SignerRecord;
      readonly role: Role;
      /** False where Drive did not confirm its mail. */
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
  /** What became of it on paper and on the web site; '' takes it out of the row. */
  | {
      readonly kind: 'paper';
      readonly said: Readonly<
        Partial<Record<'reference' | 'numberedOn' | 'printed' | 'signedCopy' | 'published', string>>
      >;
    }
  /** It went to its unit on paper, or did not after all. */
  | { readonly kind: 'sent-on-paper' | 'not-sent' }
  /** Its unit said that nothing has changed, or did not after all. */
  | { readonly kind: 'confirmed' | 'not-confirmed' }
  /** Its row was lost, and made again from what its Doc says. */
  | { readonly kind: 'restored' }
  | { readonly kind: 'updated'; readonly counts: CountsAndPercent; readonly askedAgain: boolean };

/** A memo that all have decided, in whose place a new version comes. */
export interface Replaced {
  readonly id: string;
  readonly when: string;
  readonly reference: string;
}

/** Where a memo is. */
export interface Where {
  readonly stage: Exclude<Stage, 'making' | 'failed'>;
  /** Whose turn it is; null: nobody's, or its maker's. */
  readonly signer: SignerRecord | null;
  /** True where that signer can open it. */
  readonly canOpen: boolean;
  /** Cancelled without its Doc, which Drive does not show. */
  readonly unseen?: true | undefined;
  /** A request that its unit can open by its link. */
  readonly isWithUnit?: boolean;
  /** When it went to its unit on paper, in words; '' where it did not. */
  readonly sentOn: string;
  /** When its unit said that nothing has changed, in words; '' where it did not. */
  readonly confirmedOn: string;
}

/** What a signer is told. */
export interface Letter {
  readonly subject: string;
  readonly counts: CountsAndPercent;
  /** Null where it goes to nobody in particular. */
  readonly signer: SignerRecord | null;
  readonly link: string;
  /** Since when they have had it, in words, where they were asked before: then it reminds them. */
  readonly since?: string;
  /** It asks a unit to report: its signer signs it, and it has no place for a comment or an order. */
  readonly isRequest?: boolean;
  /** All have decided: it is passed on, and nobody is asked any more. */
  readonly isDecided?: boolean;
}
