/** What beginning a fiscal year will do, for the user to agree to before anything is written. */
export interface NewYearPlan {
  readonly source: string;
  /** The fiscal year (B.E.) that ends. */
  readonly present: number;
  /** The new sheet's name; null where it is there already, and only the settings are left to do. */
  readonly sheet: string | null;
  readonly settings: readonly SettingStep[];
}

export interface SettingStep {
  readonly label: string;
  readonly before: string;
  /** '' where the setting is emptied. */
  readonly after: string;
}
