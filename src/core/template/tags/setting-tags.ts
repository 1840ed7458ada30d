/** A tag for each setting: what was filled in, and what an empty one is worked out to be. */
import {
  type Settings,
  settingNumber,
  settingText,
  wantsThaiDigits,
} from '../../office/read-settings';
import { SETTINGS, type SettingKey } from '../../office/settings';
import { twoDecimals } from '../../text/two-decimals';
import type { MemoValue } from '../fields';
import type { MemoFacts } from './memo-facts';
import {
  addressee,
  announced,
  assessedYear,
  date,
  fiscalYear,
  grade,
  itemOfMeasures,
  itemOfResult,
  reference,
  subject,
} from './setting-values';
import { postInLines } from './signing-lines';
import type { TagRow } from './tag-row';

/** A setting that is not here prints as it was filled in, a number with two decimals. */
const WORKED_OUT: Readonly<Partial<Record<SettingKey, (facts: MemoFacts) => MemoValue>>> = {
  reference,
  date,
  subject,
  addressee,
  fiscalYear: (facts) => fiscalYear(facts) ?? settingText(facts.settings, 'fiscalYear'),
  assessedYear: (facts) => assessedYear(facts) ?? settingText(facts.settings, 'assessedYear'),
  announced,
  basis: ({ settings }) => settingText(settings, 'basis').replace(/^(?:อ้างถึง|ตาม)\s*/, ''),
  enclosures: ({ settings }) =>
    settingText(settings, 'enclosures').replace(/^(?:สิ่งที่ส่งมาด้วย|เอกสารแนบ)\s*[:：]?\s*/, ''),
  department: ({ settings }) => withoutPhone(settingText(settings, 'department')),
  drafterPosition: ({ settings }) => postInLines(settingText(settings, 'drafterPosition')),
  oitMeasures: (facts) => itemOfMeasures(facts)?.item ?? '',
  oitResult: (facts) => itemOfResult(facts)?.item ?? '',
  itaGrade: (facts) => settingText(facts.settings, 'itaGrade') || (grade(facts) ?? ''),
  thaiDigits: ({ settings }) => wantsThaiDigits(settings),
};

/** The form's line has the telephone, and no sentence has. */
function withoutPhone(department: string): string {
  return department.replace(/\s*โทร(?:ศัพท์)?\s?[.:]?\s?[0-9๐-๙][^\n]*$/, '') || department;
}

export const SETTING_TAGS: readonly TagRow<MemoFacts>[] = SETTINGS.map(
  ({ key, label, kind, whenEmpty, prints }) => ({
    name: label,
    english: key,
    kind,
    whenEmpty,
    help: prints,
    value: WORKED_OUT[key] ?? (({ settings }) => filledIn(settings, key, kind === 'number')),
  }),
);

function filledIn(settings: Settings, key: SettingKey, isNumber: boolean): string {
  const number = isNumber ? settingNumber(settings, key) : null;
  return number === null ? settingText(settings, key) : twoDecimals(number);
}
