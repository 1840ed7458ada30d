/** What was found because of the period that a memo was made for: a check of the sheet alone does not say it again. */
interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** In words; errors were told before the memo was made. */
export function periodWarnings(findings: readonly Found[]): readonly string[] {
  return findings
    .filter(({ rule, severity }) => rule.startsWith('period/') && severity !== 'error')
    .map(({ message }) => message);
}
