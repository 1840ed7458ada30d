/** Every rule, in the order of subjects.ts; `npm run docs` makes this list from the files. */
import { linkBad } from './evidence/link-bad';
import { linkPrivate } from './evidence/link-private';
import { linkSame } from './evidence/link-same';
import { measureNoTitle } from './measure/no-title';
import { settingsNewerData } from './office/newer-data';
import { officeOrgan } from './office/organ';
import { settingsOtherYear } from './office/settings-other-year';
import { settingsValue } from './office/settings-value';
import { privacyPersonalData } from './privacy/personal-data';
import { sheetMissingColumn } from './sheet/missing-column';
import { sheetNoMeasures } from './sheet/no-measures';
import { sheetNoStatus } from './sheet/no-status';
import { sheetNoTitle } from './sheet/no-title';
import { sheetNotFound } from './sheet/not-found';
import { sheetTwoYears } from './sheet/two-years';
import { signersActingTerm } from './signers/acting-term';
import { statusMany } from './status/many';
import { statusNone } from './status/none';
import { statusUnclear } from './status/unclear';
import { textCharacters } from './text/characters';
import { textFormulaError } from './text/formula-error';
import { textFromPdf } from './text/from-pdf';
import { textLoading } from './text/loading';
import { textMixedDigits } from './text/mixed-digits';
import { textOitCode } from './text/oit-code';
import { textPercent } from './text/percent';
import { textSpacing } from './text/spacing';
import { textSpelling } from './text/spelling';
import { textTamThi } from './text/tam-thi';

export const RULES = [
  sheetMissingColumn,
  sheetNoMeasures,
  sheetNoStatus,
  sheetNoTitle,
  sheetNotFound,
  sheetTwoYears,
  measureNoTitle,
  statusMany,
  statusNone,
  statusUnclear,
  linkBad,
  linkPrivate,
  linkSame,
  textCharacters,
  textFormulaError,
  textFromPdf,
  textLoading,
  textMixedDigits,
  textOitCode,
  textPercent,
  textSpacing,
  textSpelling,
  textTamThi,
  settingsNewerData,
  officeOrgan,
  settingsOtherYear,
  settingsValue,
  signersActingTerm,
  privacyPersonalData,
] as const;
