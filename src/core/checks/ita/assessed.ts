/** What the rules of the ITA result share: the scores that the settings give, and the grade that follows from them. */
import { itaGrade } from '../../ita/grades';
import { settingNumber } from '../../office/read-settings';
import type { CheckContext } from '../finding';
import { assessedYearIn, type FilledSetting, filled } from '../settings-cells';

export interface AssessedResult {
  readonly year: number;
  readonly total: number;
  /** IIT, EIT and OIT; null where one is not given. */
  readonly parts: readonly (number | null)[];
  /** By the year's scheme; null where the scores do not decide it. */
  readonly grade: string | null;
  /** The total's cell. */
  readonly cell: FilledSetting;
}

/** Null where no score is given, or no year is known, or a number cannot be a score. */
export function assessedResult(context: CheckContext): AssessedResult | null {
  const { settings } = context;
  const year = assessedYearIn(context);
  const cell = filled(context, 'itaScore');
  const total = settings && settingNumber(settings, 'itaScore');
  if (!settings || !cell || year === null || total === null) return null;
  const [iit = null, eit = null, oit = null] = (['iitScore', 'eitScore', 'oitScore'] as const).map(
    (key) => settingNumber(settings, key),
  );
  const scores = [total, iit, eit, oit].filter((score) => score !== null);
  if (!scores.every((score) => score >= 0 && score <= 100)) return null;
  return {
    year,
    total,
    parts: [iit, eit, oit],
    grade: itaGrade(year, { total, iit, eit, oit }),
    cell,
  };
}
