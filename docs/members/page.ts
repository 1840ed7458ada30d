/** What is taken for Google's rules of menus, pages and the script's own tools. */
import type {
  AuthorizationInfoHost,
  BlobHost,
  HtmlOutputHost,
  HtmlServiceHost,
  LockHost,
  LockServiceHost,
  MenuHost,
  ScriptAppHost,
  SessionHost,
  UiHost,
  UtilitiesHost,
} from '../../src/gas/host';
import {
  APPS_SCRIPT,
  BEFORE,
  BOX,
  CONSENT,
  ENUM,
  MENU,
  membersOf,
  SIDEBAR,
  TEMPLATE,
  WAIT,
} from './row';

const SCOPE = 'needs script.container.ui';
const ASCII = 'text beyond ASCII needs a charset';

export const PAGE = [
  membersOf<UiHost>('Ui', `${APPS_SCRIPT}/base/ui`, {
    createMenu: ['(String)', 'needs no scope', MENU],
    createAddonMenu: ['()', 'needs no scope; stands under Extensions', MENU],
    alert: ['(String,String,ButtonSet)', 'needs no scope, and waits for the answer', BOX],
    showModalDialog: ['(Object,String)', SCOPE, BOX],
    showSidebar: ['(Object)', SCOPE, SIDEBAR],
    Button: [`${APPS_SCRIPT}/base/button`, 'an enum: compared by identity', ENUM],
    ButtonSet: [`${APPS_SCRIPT}/base/button-set`, 'an enum: compared by identity', ENUM],
  }),
  membersOf<MenuHost>('Menu', `${APPS_SCRIPT}/base/menu`, {
    addItem: ['(String,String)', 'names a global function', MENU],
    addSeparator: ['()', 'a line', MENU],
    addToUi: ['()', 'a menu of the same caption is replaced', MENU],
  }),
  membersOf<HtmlServiceHost>('HtmlService', `${APPS_SCRIPT}/html/html-service`, {
    createHtmlOutput: ['(String)', 'the page is that text', BOX],
    createHtmlOutputFromFile: [
      '(String)',
      'throws where the project has no such file; the page is parsed on the way, and may lose part or be refused (reported)',
      'page',
    ],
  }),
  membersOf<HtmlOutputHost>('HtmlOutput', `${APPS_SCRIPT}/html/html-output`, {
    getContent: ['()', 'the page as text', 'page'],
    setTitle: ['(String)', 'the sidebar’s heading', SIDEBAR],
    setWidth: ['(Integer)', 'in pixels', BOX],
    setHeight: ['(Integer)', 'in pixels', BOX],
  }),
  membersOf<LockServiceHost>('LockService', `${APPS_SCRIPT}/lock/lock-service`, {
    getDocumentLock: ['()', 'one for the workbook, whoever runs the script', 'lock'],
  }),
  membersOf<LockHost>('Lock', `${APPS_SCRIPT}/lock/lock`, {
    tryLock: ['(Integer)', 'false after so many milliseconds; let go when the run ends', 'lock'],
    releaseLock: [
      '()',
      'others may take it from then on; nothing where it is not held, and nothing is flushed by it',
      'lock',
    ],
  }),
  membersOf<ScriptAppHost>('ScriptApp', `${APPS_SCRIPT}/script/script-app`, {
    getOAuthToken: ['()', 'of the scopes that are granted, for an hour', 'doc-address'],
    requireScopes: [
      '(AuthMode,String)',
      'ends the run and lets Google ask; in a call of the page it fails; a scope that the manifest has not throws',
      CONSENT,
    ],
    requireAllScopes: ['(AuthMode)', 'the same for all of the manifest', CONSENT],
    getAuthorizationInfo: ['(AuthMode)', 'tells what is granted and what is not', 'scopes'],
    AuthMode: [`${APPS_SCRIPT}/script/auth-mode`, 'an enum: compared by identity', ENUM],
    AuthorizationStatus: [
      `${APPS_SCRIPT}/script/authorization-status`,
      'an enum: compared by identity',
      ENUM,
    ],
  }),
  membersOf<AuthorizationInfoHost>(
    'AuthorizationInfo',
    `${APPS_SCRIPT}/script/authorization-info`,
    {
      getAuthorizationStatus: ['()', 'REQUIRED where anything is missing', 'scopes'],
      getAuthorizationUrl: ['()', 'null where nothing is missing', CONSENT],
      getAuthorizedScopes: ['()', 'those that this user has granted', 'scopes'],
    },
  ),
  membersOf<SessionHost>('Session', `${APPS_SCRIPT}/base/session`, {
    getActiveUserLocale: ['()', 'needs no scope; a name such as th or en', BEFORE],
    getTemporaryActiveUserKey: ['()', 'needs no scope; changes every 30 days', BEFORE],
  }),
  membersOf<UtilitiesHost>('Utilities', `${APPS_SCRIPT}/utilities/utilities`, {
    newBlob: ['(Byte,String,String)', 'bytes run from -128 to 127', 'create-doc'],
    base64Encode: ['(Byte)', ASCII, TEMPLATE],
    base64Decode: ['(String)', 'throws for what is no base64', 'decode'],
    formatDate: ['(Date,String,String)', 'takes a Date alone; digits only', 'fill-template'],
    computeDigest: ['(DigestAlgorithm,String,Charset)', ASCII, 'fill-template'],
    getUuid: ['()', 'another one each time', BEFORE],
    sleep: ['(Integer)', 'at most five minutes; the time counts to the run’s six', WAIT],
    DigestAlgorithm: [`${APPS_SCRIPT}/utilities/digest-algorithm`, 'an enum', ENUM],
    Charset: [`${APPS_SCRIPT}/utilities/charset`, 'an enum', ENUM],
  }),
  membersOf<BlobHost>('Blob', `${APPS_SCRIPT}/base/blob`, {
    getBytes: ['()', 'bytes run from -128 to 127', 'decode'],
  }),
] as const;
