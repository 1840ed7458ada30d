/** An old memo as the page and the command line are shown it before anything is written, and what they may choose. */
import type { FoundSetting } from '../../core/import/said/office';
import type { FoundSigner } from '../../core/import/said/signed/drafter';
import type { Completion } from '../../core/measures/completion';
import type { SettingKey } from '../../core/office/settings';
import type { ToldDoubt } from '../../words/import';
import type { MeasureAlone } from '../check/report';

/** Where the memo is: a .docx, or a sheet that its text was pasted into. */
export interface OldMemoSource {
  /** In base64; left out for a sheet. */
  readonly docx?: string;
  readonly sheet?: string;
}

export interface OfferedSetting extends FoundSetting {
  /** What the workbook has for that year now; '' where nothing. */
  readonly before: string;
}

/** An old memo, read and not yet written. */
export interface OldMemoRead {
  /** The new sheet's name. */
  readonly name: string;
  readonly fiscalYear: number | null;
  /** Rows are those of the new sheet. */
  readonly measures: readonly MeasureAlone[];
  readonly completion: Completion;
  /** Those that differ from what the workbook has. */
  readonly settings: readonly OfferedSetting[];
  /** What the workbook has already, word for word. */
  readonly same: readonly FoundSetting[];
  readonly signers: readonly FoundSigner[];
  /** The names that the workbook has in their place; none where they may be written without a question. */
  readonly signersBefore: readonly string[];
  readonly doubts: readonly ToldDoubt[];
}

export interface ImportCall extends OldMemoSource {
  /** As it was shown: where a sheet of that name is there by now, nothing is written. */
  readonly name: string;
  /** The settings to be written, also over another value. */
  readonly settings: readonly SettingKey[];
  readonly signers: boolean;
}

export interface Imported {
  readonly name: string;
  readonly settings: readonly OfferedSetting[];
  readonly signers: boolean;
}
