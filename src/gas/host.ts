/**
 * Exactly the members of Apps Script that this add-on uses, picked from Google's own types.
 * The local Apps Script implements these and refuses all others: this list is the whole surface.
 */

export type SpreadsheetAppHost = Pick<
  GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  | 'getActiveSpreadsheet'
  | 'getUi'
  | 'flush'
  | 'newDataValidation'
  | 'newConditionalFormatRule'
  | 'ProtectionType'
>;

export type SpreadsheetHost = Pick<
  GoogleAppsScript.Spreadsheet.Spreadsheet,
  | 'getId'
  | 'getName'
  | 'getEditors'
  | 'getActiveSheet'
  | 'getSheets'
  | 'getSheetByName'
  | 'insertSheet'
  | 'deleteSheet'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'setSpreadsheetLocale'
  | 'setActiveSheet'
  | 'toast'
>;

export type SheetHost = Pick<
  GoogleAppsScript.Spreadsheet.Sheet,
  | 'getName'
  | 'getIndex'
  | 'getSheetId'
  | 'setName'
  | 'isSheetHidden'
  | 'hideSheet'
  | 'getDataRange'
  | 'getRange'
  | 'getRangeList'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertColumnsAfter'
  | 'setFrozenRows'
  | 'setFrozenColumns'
  | 'setColumnWidth'
  | 'setRowHeightsForced'
  | 'hideColumns'
  | 'showColumns'
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'getProtections'
  | 'protect'
>;

export type RangeHost = Pick<
  GoogleAppsScript.Spreadsheet.Range,
  | 'getSheet'
  | 'getRow'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getDisplayValues'
  | 'getFormulas'
  | 'getRichTextValues'
  | 'getValues'
  | 'setValues'
  | 'setValue'
  | 'getNotes'
  | 'setNotes'
  | 'getBackgrounds'
  | 'getFontFamilies'
  | 'getMergedRanges'
  | 'merge'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'setBackground'
  | 'setFontWeight'
  | 'setFontFamily'
  | 'setWrap'
  | 'setHorizontalAlignment'
  | 'setVerticalAlignment'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'protect'
  | 'activate'
>;

/** What a simple trigger is told of an edit, as far as it is used. */
export interface EditEvent {
  readonly range: RangeHost;
}

export type RangeListHost = Pick<
  GoogleAppsScript.Spreadsheet.RangeList,
  'setBackground' | 'setNote' | 'setNumberFormat' | 'clearContent'
>;

export type ProtectionHost = Pick<
  GoogleAppsScript.Spreadsheet.Protection,
  | 'canEdit'
  | 'getRange'
  | 'getUnprotectedRanges'
  | 'getDescription'
  | 'setDescription'
  | 'setWarningOnly'
  | 'remove'
>;

export type DataValidationBuilderHost = Pick<
  GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  'requireValueInList' | 'requireCheckbox' | 'setAllowInvalid' | 'setHelpText' | 'build'
>;

export type ConditionalFormatRuleBuilderHost = Pick<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  'whenFormulaSatisfied' | 'setFontColor' | 'setRanges' | 'build'
>;

export type ConditionalFormatRuleHost = Pick<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
  'getBooleanCondition'
>;

export type BooleanConditionHost = Pick<
  GoogleAppsScript.Spreadsheet.BooleanCondition,
  'getCriteriaValues'
>;

export type DataValidationHost = Pick<
  GoogleAppsScript.Spreadsheet.DataValidation,
  'getCriteriaValues' | 'getHelpText'
>;

export type RichTextValueHost = Pick<
  GoogleAppsScript.Spreadsheet.RichTextValue,
  'getRuns' | 'getText' | 'getLinkUrl' | 'getTextStyle'
>;

export type TextStyleHost = Pick<
  GoogleAppsScript.Spreadsheet.TextStyle,
  | 'isBold'
  | 'isItalic'
  | 'isStrikethrough'
  | 'isUnderline'
  | 'getFontFamily'
  | 'getFontSize'
  | 'getForegroundColor'
>;

export type UiHost = Pick<
  GoogleAppsScript.Base.Ui,
  | 'createMenu'
  | 'createAddonMenu'
  | 'alert'
  | 'showModalDialog'
  | 'showSidebar'
  | 'Button'
  | 'ButtonSet'
>;

export type MenuHost = Pick<GoogleAppsScript.Base.Menu, 'addItem' | 'addSeparator' | 'addToUi'>;

export type HtmlServiceHost = Pick<
  GoogleAppsScript.HTML.HtmlService,
  'createHtmlOutput' | 'createHtmlOutputFromFile'
>;

export type HtmlOutputHost = Pick<
  GoogleAppsScript.HTML.HtmlOutput,
  'getContent' | 'setTitle' | 'setWidth' | 'setHeight'
>;

export type LockServiceHost = Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>;

export type LockHost = Pick<GoogleAppsScript.Lock.Lock, 'tryLock' | 'releaseLock'>;

export type SessionHost = Pick<
  GoogleAppsScript.Base.Session,
  'getActiveUserLocale' | 'getTemporaryActiveUserKey'
>;

export type ScriptAppHost = Pick<
  GoogleAppsScript.Script.ScriptApp,
  'getOAuthToken' | 'requireScopes' | 'requireAllScopes' | 'AuthMode' | 'AuthorizationStatus'
> & {
  readonly getAuthorizationInfo: (
    authMode: GoogleAppsScript.Script.AuthMode,
  ) => AuthorizationInfoHost;
};

/** Google's own types are older than `getAuthorizedScopes`, and than the address that may be null. */
export type AuthorizationInfoHost = Pick<
  GoogleAppsScript.Script.AuthorizationInfo,
  'getAuthorizationStatus'
> & {
  /** Null where nothing is missing. */
  readonly getAuthorizationUrl: () => string | null;
  readonly getAuthorizedScopes: () => readonly string[] | null;
};

export type UtilitiesHost = Pick<
  GoogleAppsScript.Utilities.Utilities,
  | 'newBlob'
  | 'base64Encode'
  | 'base64Decode'
  | 'formatDate'
  | 'computeDigest'
  | 'getUuid'
  | 'sleep'
  | 'DigestAlgorithm'
  | 'Charset'
>;

export type BlobHost = Pick<GoogleAppsScript.Base.Blob, 'getBytes'>;

export type DriveFilesHost = Pick<
  GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection,
  'create' | 'get' | 'list' | 'update' | 'export'
>;

export type DriveAboutHost = Pick<
  GoogleAppsScript.Drive_v3.Drive.V3.Collection.AboutCollection,
  'get'
>;

export type DrivePermissionsHost = Pick<
  GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection,
  'create' | 'list' | 'remove'
>;

export type DriveCommentsHost = Pick<
  GoogleAppsScript.Drive_v3.Drive.V3.Collection.CommentsCollection,
  'list'
>;
