/** What an office may meet at Google, switched on by its name: for tests, and for the studio's `--with`. */
import type { Drive } from './drive/folder';
import type { Runtime } from './runtime';

interface Place {
  readonly runtime: Runtime;
  readonly drive: Drive;
}

interface Switch {
  /** For the list in CONTRIBUTING.md. */
  readonly what: string;
  /** Where Google, or who runs there, says so. */
  readonly source: string;
  readonly turn: (place: Place) => void;
}

const DRIVE_ERRORS = 'https://developers.google.com/workspace/drive/api/guides/handle-errors';

export const SWITCHES = {
  'drive-full': {
    what: 'the storage of the account is used up',
    source: DRIVE_ERRORS,
    turn: ({ drive }) => {
      drive.full = true;
    },
  },
  // "It's often linked with an email limit": sharing is what sends this add-on's mails.
  'mail-quota': {
    what: 'the mails of the day are used up, and so is sharing',
    source: DRIVE_ERRORS,
    turn: ({ drive }) => {
      drive.sharing.quota = 0;
    },
  },
  'share-policy': {
    what: 'the administrator allows no sharing',
    source: DRIVE_ERRORS,
    turn: ({ drive }) => {
      drive.sharing.forbidden = true;
    },
  },
  'drive-policy': {
    what: 'the administrator has switched Drive apps off',
    source: DRIVE_ERRORS,
    turn: ({ drive }) => {
      drive.closed = true;
    },
  },
  'pages-cut': {
    what: 'HtmlService leaves a tenth of the page out',
    source: 'https://developers.google.com/apps-script/guides/html/restrictions (reported)',
    turn: ({ runtime }) => runtime.parsePages('cut'),
  },
  'pages-refused': {
    what: 'HtmlService refuses the page as malformed',
    source: 'https://developers.google.com/apps-script/guides/html/restrictions (reported)',
    turn: ({ runtime }) => runtime.parsePages('refused'),
  },
  'view-only': {
    what: 'the workbook can be looked at and commented on, and no longer edited',
    source: 'https://developers.google.com/workspace/drive/api/guides/ref-roles',
    turn: ({ runtime }) => runtime.mayOnlyLook(),
  },
  'several-accounts': {
    what: 'the browser is signed in to several accounts',
    source:
      'https://developers.google.com/apps-script/guides/projects#fix_issues_with_multiple_google_accounts',
    turn: ({ runtime }) =>
      runtime.refuseCalls(
        "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      ),
  },
} as const satisfies Readonly<Record<string, Switch>>;

export type SwitchName = keyof typeof SWITCHES;

export const SWITCH_NAMES = Object.keys(SWITCHES) as readonly SwitchName[];

export function isSwitch(name: string): name is SwitchName {
  return Object.hasOwn(SWITCHES, name);
}

export function switchOn(names: readonly SwitchName[], place: Place): void {
  for (const name of names) SWITCHES[name].turn(place);
}
