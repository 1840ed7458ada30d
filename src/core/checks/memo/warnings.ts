/** What was found because a memo was made: a check of the sheet alone does not say it again. */
interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** In words; errors were told before the memo was made. */
export function memoWarnings(findings: readonly Found[]): readonly string[] {
  return findings
    .filter(({ rule, severity }) => rule.startsWith('memo/') && severity !== 'error')
    .map(({ message }) => message);
}
