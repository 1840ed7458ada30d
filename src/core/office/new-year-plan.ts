/** What beginning a fiscal year will do, for the user to agree to before anything is written. */
export interface NewYearPlan {
  readonly source: string;
  /** The fiscal year (B.E.) that ends. */
  readonly present: number;
  /** The new sheet's name; null where it is there already, and only the settings are left to do. */
  readonly sheet: string | null;
  /** Null where the settings have a column for the new year, or where there are none. */
  readonly column: NewYearColumn | null;
  /** One that was begun and not worked in yet, of the sheet that is open or from it: it can be taken back. */
  readonly begun: Begun | null;
  readonly cautions: Cautions;
}

/** A year that was begun: its sheet, and the one that was made from. */
export interface Begun {
  readonly made: string;
  readonly source: string;
  /** The fiscal year (B.E.) before it. */
  readonly present: number;
}

/** What speaks for waiting. */
export interface Cautions {
  /** Memos that are on their way to a signer. */
  readonly underWay: number;
  /** The year that is to end has no status yet: it may have been begun just now. */
  readonly isBlank: boolean;
  /** The settings have a column of the new year already: another sheet was made for it. */
  readonly isBegun: boolean;
  /** The new year begins months from now. */
  readonly isEarly: boolean;
}

/** The new year's column of the settings. */
export interface NewYearColumn {
  /** Of the Buddhist era. */
  readonly year: number;
  /** What stands in it from the first; all else is empty. */
  readonly filled: readonly SettingStep[];
}

export interface SettingStep {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}
