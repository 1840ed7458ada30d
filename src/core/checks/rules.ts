/** Every rule, in the order of subjects.ts; `npm run docs` makes this list from the files. */
import { measureNoTitle } from './measure/no-title';
import { settingsNewerData } from './office/newer-data';
import { settingsOtherYear } from './office/settings-other-year';
import { settingsValue } from './office/settings-value';
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
import { textFormulaError } from './text/formula-error';
import { textFromPdf } from './text/from-pdf';
import { textLoading } from './text/loading';
import { textMixedDigits } from './text/mixed-digits';

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
  textFormulaError,
  textFromPdf,
  textLoading,
  textMixedDigits,
  settingsNewerData,
  settingsOtherYear,
  settingsValue,
  signersActingTerm,
] as const;
