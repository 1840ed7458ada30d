/** Every rule, in the order of subjects.ts; `npm run docs` makes this list from the files. */
import { dateAbbreviated } from './dates/abbreviated';
import { dateAhead } from './dates/ahead';
import { dateCommonEra } from './dates/common-era';
import { followUpBeforeYear } from './dates/deadline-year';
import { dateFiscalYear } from './dates/fiscal-year';
import { dateImpossible } from './dates/impossible';
import { timeImpossible } from './dates/impossible-time';
import { dateNoMonth } from './dates/no-month';
import { replyByDay } from './dates/reply-by';
import { dateShortYear } from './dates/short-year';
import { dateSpan } from './dates/span';
import { dateWeekday } from './dates/weekday';
import { yearCommonEra } from './dates/year-common-era';
import { yearStale } from './dates/year-stale';
import { evidenceFutureDate } from './evidence/future-date';
import { evidenceImpossibleFigure } from './evidence/impossible-figure';
import { linkBad } from './evidence/link-bad';
import { linkPrivate } from './evidence/link-private';
import { linkSame } from './evidence/link-same';
import { evidenceMissing } from './evidence/missing';
import { evidenceOutsideYear } from './evidence/outside-year';
import { resultStillAPlan } from './evidence/still-a-plan';
import { evidenceVague } from './evidence/vague';
import { itaAssessedYear } from './ita/assessed-year';
import { itaBeforeAnnouncementDay } from './ita/before-announcement-day';
import { itaEarlyResult } from './ita/early-result';
import { itaGradeInText } from './ita/grade-in-text';
import { itaGradeMismatch } from './ita/grade-mismatch';
import { itaGradeNeedsParts } from './ita/grade-needs-parts';
import { itaGradeScheme } from './ita/grade-scheme';
import { itaOldYear } from './ita/old-year';
import { itaPartsTotal } from './ita/parts-total';
import { publicationItem } from './ita/publication-item';
import { itaScoreBeforeAnnouncement } from './ita/score-before-announcement';
import { itaScoreDecimals } from './ita/score-decimals';
import { sheetMapped } from './mapped/mapped';
import { sheetMappedAside } from './mapped/mapped-aside';
import { sheetMappedLost } from './mapped/mapped-lost';
import { sheetMappedTwice } from './mapped/mapped-twice';
import { budgetInconsistent } from './measure/budget';
import { measureDuplicate } from './measure/duplicate';
import { followUpNoPeriod } from './measure/follow-up-period';
import { measureGeneric } from './measure/generic';
import { measureLeftOut } from './measure/left-out';
import { measureNoFollowUp } from './measure/no-follow-up';
import { measureNoMethod } from './measure/no-method';
import { measureNoTitle } from './measure/no-title';
import { measureNumber } from './measure/number';
import { measureSeveralInCell } from './measure/several-in-cell';
import { measureTitleIsMethod } from './measure/title-is-method';
import { memoNoAgency } from './memo/no-agency';
import { periodNoYear } from './memo/no-year';
import { periodNotOver } from './memo/not-over';
import { periodOtherNamed } from './memo/other-named';
import { periodOtherRound } from './memo/other-round';
import { addresseeHead } from './office/addressee-head';
import { agencyInMeasures } from './office/agency-in-measures';
import { agencyMismatch } from './office/agency-mismatch';
import { drafterIsSigner } from './office/drafter-is-signer';
import { labelTwice } from './office/label-twice';
import { settingsNewerData } from './office/newer-data';
import { officeOrgan } from './office/organ';
import { phoneDigitCount } from './office/phone-digits';
import { phoneGrouping } from './office/phone-grouping';
import { referencePattern } from './office/reference-pattern';
import { referenceUnnumbered } from './office/reference-unnumbered';
import { settingsOtherYear } from './office/settings-other-year';
import { settingsValue } from './office/settings-value';
import { subjectName } from './office/subject-name';
import { subjectYear } from './office/subject-year';
import { settingsRuleLevels } from './own-rules/rule-levels';
import { ownerExcept } from './owners/except';
import { ownerMissing } from './owners/missing';
import { ownerPerson } from './owners/person';
import { ownerSection } from './owners/section';
import { ownerTogether } from './owners/together';
import { ownerVariants } from './owners/variants';
import { privacyPersonalData } from './privacy/personal-data';
import { sheetMissingColumn } from './sheet/missing-column';
import { sheetNoMeasures } from './sheet/no-measures';
import { sheetNoStatus } from './sheet/no-status';
import { sheetNoTitle } from './sheet/no-title';
import { sheetNotFound } from './sheet/not-found';
import { sheetRowsAbove } from './sheet/rows-above';
import { sheetStatusElsewhere } from './sheet/status-elsewhere';
import { sheetStatusOtherYear } from './sheet/status-other-year';
import { sheetTableAbove } from './sheet/table-above';
import { sheetTableBelow } from './sheet/table-below';
import { sheetTableBeside } from './sheet/table-beside';
import { sheetTwoYears } from './sheet/two-years';
import { sheetYearsDiffer } from './sheet/years-differ';
import { signersActingKind } from './signers/acting-kind';
import { signersActingTerm } from './signers/acting-term';
import { signersHeadingPost } from './signers/heading-post';
import { signersLastIsHead } from './signers/last-is-head';
import { namesTitle } from './signers/name-title';
import { signersOrder } from './signers/order';
import { signersPlaceholder } from './signers/placeholder';
import { signersSamePerson } from './signers/same-person';
import { signersTooMany } from './signers/too-many';
import { signersTwoNames } from './signers/two-names';
import { signersVacant } from './signers/vacant';
import { statusCalledOff } from './status/called-off';
import { statusContradiction } from './status/contradiction';
import { textCountsSum } from './status/counts-sum';
import { statusDeadlinePassed } from './status/deadline-passed';
import { statusInProgressNoReason } from './status/in-progress-no-reason';
import { statusMany } from './status/many';
import { statusNone } from './status/none';
import { statusNotStartedLate } from './status/not-started-late';
import { statusNotStartedNoPlan } from './status/not-started-no-plan';
import { textTypedCounts } from './status/typed-counts';
import { statusUnclear } from './status/unclear';
import { textCharacters } from './text/characters';
import { textDoubledWord } from './text/doubled-word';
import { textEmail } from './text/email';
import { textFormulaError } from './text/formula-error';
import { textFromPdf } from './text/from-pdf';
import { textLoading } from './text/loading';
import { textMixedDigits } from './text/mixed-digits';
import { textNumberGrouping } from './text/number-grouping';
import { textOitCode } from './text/oit-code';
import { textOpenBracket } from './text/open-bracket';
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
  sheetRowsAbove,
  sheetStatusElsewhere,
  sheetStatusOtherYear,
  sheetTableAbove,
  sheetTableBelow,
  sheetTableBeside,
  sheetTwoYears,
  sheetYearsDiffer,
  sheetMappedAside,
  sheetMappedLost,
  sheetMappedTwice,
  sheetMapped,
  budgetInconsistent,
  measureDuplicate,
  followUpNoPeriod,
  measureGeneric,
  measureLeftOut,
  measureNoFollowUp,
  measureNoMethod,
  measureNoTitle,
  measureNumber,
  measureSeveralInCell,
  measureTitleIsMethod,
  statusCalledOff,
  statusContradiction,
  textCountsSum,
  statusDeadlinePassed,
  statusInProgressNoReason,
  statusMany,
  statusNone,
  statusNotStartedLate,
  statusNotStartedNoPlan,
  textTypedCounts,
  statusUnclear,
  evidenceFutureDate,
  evidenceImpossibleFigure,
  linkBad,
  linkPrivate,
  linkSame,
  evidenceMissing,
  evidenceOutsideYear,
  resultStillAPlan,
  evidenceVague,
  ownerExcept,
  ownerMissing,
  ownerPerson,
  ownerSection,
  ownerTogether,
  ownerVariants,
  textCharacters,
  textDoubledWord,
  textEmail,
  textFormulaError,
  textFromPdf,
  textLoading,
  textMixedDigits,
  textNumberGrouping,
  textOitCode,
  textOpenBracket,
  textPercent,
  textSpacing,
  textSpelling,
  textTamThi,
  dateAbbreviated,
  dateAhead,
  dateCommonEra,
  followUpBeforeYear,
  dateFiscalYear,
  timeImpossible,
  dateImpossible,
  dateNoMonth,
  replyByDay,
  dateShortYear,
  dateSpan,
  dateWeekday,
  yearCommonEra,
  yearStale,
  memoNoAgency,
  periodNoYear,
  periodNotOver,
  periodOtherNamed,
  periodOtherRound,
  itaAssessedYear,
  itaBeforeAnnouncementDay,
  itaEarlyResult,
  itaGradeInText,
  itaGradeMismatch,
  itaGradeNeedsParts,
  itaGradeScheme,
  itaOldYear,
  itaPartsTotal,
  publicationItem,
  itaScoreBeforeAnnouncement,
  itaScoreDecimals,
  addresseeHead,
  agencyInMeasures,
  agencyMismatch,
  drafterIsSigner,
  labelTwice,
  settingsNewerData,
  officeOrgan,
  phoneDigitCount,
  phoneGrouping,
  referencePattern,
  referenceUnnumbered,
  settingsOtherYear,
  settingsValue,
  subjectName,
  subjectYear,
  signersActingKind,
  signersActingTerm,
  signersHeadingPost,
  signersLastIsHead,
  namesTitle,
  signersOrder,
  signersPlaceholder,
  signersSamePerson,
  signersTooMany,
  signersTwoNames,
  signersVacant,
  privacyPersonalData,
  settingsRuleLevels,
] as const;
