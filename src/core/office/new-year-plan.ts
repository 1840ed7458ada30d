/** What beginning a fiscal year will do, for the user to agree to before anything is written. */
export interface NewYearPlan {
  readonly source: string;
  /** The fiscal year (B.E.) that ends. */
  readonly present: number;
  /** The new sheet's name; null where it is there already, and only the settings are left to do. */
  readonly sheet: string | null;
  /** Null where the settings have a column for the new year, or where there are none. */
  readonly column: NewYearColumn | null;
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
