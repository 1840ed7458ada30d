/** What each call may be given, field by field: what a page sends is believed in nothing else. */
import type { CountsAndPercent } from '../core/measures/completion';
import { MOST_HEADER_ROWS } from '../core/measures/mapping/mapping';
import { SCOPE_STATUSES } from '../core/measures/units/memo-scope';
import { PERIODS } from '../core/office/period';
import { SETTINGS, type SettingKey } from '../core/office/settings';
import { LEVELS } from '../core/settled/rule-levels';
import {
  BASE64,
  eitherOf,
  FINITE,
  FLAG,
  listOf,
  objectOf,
  oneOf,
  optional,
  orNull,
  partOf,
  SHORT_TEXT,
  type Shape,
  TEXT,
  textUpTo,
  WHOLE,
  wholeUpTo,
} from '../core/shape';
import { LONGEST_UNIT, MOST_UNITS, REQUEST_TEMPLATES } from '../core/sign-off/kept-scope';
import type { Paper } from '../core/sign-off/paper';
import { DECISIONS, ORDERS, ROLES } from '../core/sign-off/round';
import type { Decided, Said, Whom } from '../core/sign-off/whom';
import { READY_MADE, type TemplateRef } from '../core/template/ready-made';
import type { AcceptCall } from './check/accept';
import type { LookCall } from './check/checked';
import type { CellFix } from './check/fix-cells';
import type { CellAddress } from './check/go-to';
import { LONGEST_CODE } from './check/rows/row-code';
import type { CellSet, StatusCall, UndoStatusCall } from './check/set-status';
import type { ImportCall, OldMemoSource } from './import/data';
import { MAPPING, MOST_SHEETS } from './kept/kinds';
import type { DraftCall, FillCall, GenerateCall } from './memo/generate';
import type { ChangedCall } from './memo/main-page';
import type { PreviewCall } from './memo/preview';
import type { WordCall } from './memo/word';
import type { User } from './ports';
import type { MadeFile, MemoEntry } from './register/register';
import type { TrialDocCall } from './self-test/trial-doc';
import type { SheetChoice } from './session';
import type { Taste } from './sheets/make-sheets';
import type { MappingCall } from './sheets/mapping-page';
import type { SampleCall } from './sheets/sample-sheet';
import type { SaveMappingCall } from './sheets/save-mapping';
import type { RuleLevelCall } from './sheets/save-rule-level';
import type { SettingChange } from './sheets/save-settings';
import type { SignerChange, SignerTexts } from './sheets/save-signers';
import type { TickCall } from './sheets/tick-sheets';
import type {
  CancelCall,
  CommentsCall,
  CompareCall,
  ConfirmedCall,
  DecideCall,
  LinkCall,
  LockCall,
  NewVersionCall,
  PaperCall,
  SentCall,
  ShareCall,
  TakeBackCall,
  UpdateCall,
  WebTableCall,
} from './sign-off/data';
import type { CheckCall } from './template/check';
import type { TemplateFile } from './template/data';
import type { EditCall } from './template/edit';
import type { EmblemCall } from './template/save-emblem';
import type { MakeUnitCall, UnitsCall } from './units/data';
import type { SheetNames } from './workbook/choose-sheets';

const ID = SHORT_TEXT;
const NAMES = listOf(SHORT_TEXT, MOST_SHEETS);
/** One measures sheet by its name, or several. */
const SHEETS = eitherOf<SheetNames>(SHORT_TEXT, NAMES);
const SHEET = optional(SHEETS);

export const SHEET_CHOICE = optional(objectOf<SheetChoice>({ sheet: SHEET }));

export const LOOK = optional(
  objectOf<LookCall>({ sheet: SHEET, mark: optional(FLAG), quick: optional(FLAG) }),
);

export const SET_UP = optional(objectOf<Taste>({ boxes: optional(FLAG) }));

export const SAMPLE = objectOf<SampleCall>({ wanted: FLAG });

export const CHANGED = objectOf<ChangedCall>({
  sheet: SHEETS,
  token: SHORT_TEXT,
  whole: optional(FLAG),
});

export const ADDRESS = objectOf<CellAddress>({ sheet: SHORT_TEXT, cell: orNull(SHORT_TEXT) });

/** What a row is known by: a page of an earlier build says none. */
const ROW = optional(textUpTo(LONGEST_CODE));

const FIX = objectOf<CellFix>({
  sheet: SHORT_TEXT,
  cell: SHORT_TEXT,
  row: ROW,
  before: TEXT,
  after: TEXT,
});

export const FIXES = listOf(FIX);

const STATUS_PLACE = { sheet: SHORT_TEXT, cell: SHORT_TEXT, row: ROW, title: TEXT };

export const STATUS = objectOf<StatusCall>({
  ...STATUS_PLACE,
  status: oneOf('not-started', 'in-progress', 'done'),
});

export const UNDO_STATUS = objectOf<UndoStatusCall>({
  ...STATUS_PLACE,
  cells: listOf(objectOf<CellSet>({ cell: SHORT_TEXT, before: TEXT, after: TEXT }), 10),
});

export const ACCEPT = objectOf<AcceptCall>({
  rule: SHORT_TEXT,
  key: SHORT_TEXT,
  text: SHORT_TEXT,
  title: SHORT_TEXT,
  accepted: FLAG,
});

export const RULE_LEVEL = objectOf<RuleLevelCall>({
  rule: SHORT_TEXT,
  level: orNull(oneOf(...LEVELS)),
});

const ROWS_AT = objectOf<NonNullable<MappingCall['at']>>({
  row: WHOLE,
  rows: wholeUpTo(1, MOST_HEADER_ROWS),
});

export const MAPPING_LOOK = objectOf<MappingCall>({
  sheet: SHORT_TEXT,
  at: optional(ROWS_AT),
  mapping: optional(MAPPING),
});

export const SAVE_MAPPING = objectOf<SaveMappingCall>({
  sheet: SHORT_TEXT,
  id: optional(WHOLE),
  mapping: orNull(MAPPING),
  // What may be left out is never null: that is what `undefined` comes as.
  before: optional(objectOf<NonNullable<SaveMappingCall['before']>>({ mapping: orNull(MAPPING) })),
});

export const TICKS = objectOf<TickCall>({
  sheets: NAMES,
  ids: optional(listOf(WHOLE, MOST_SHEETS)),
  before: optional(NAMES),
});

const SETTING_KEY: Shape<SettingKey> = oneOf(...SETTINGS.map(({ key }) => key));

export const SETTING_CHANGES = listOf(
  objectOf<SettingChange>({
    key: SETTING_KEY,
    before: TEXT,
    after: TEXT,
    year: optional(orNull(WHOLE)),
  }),
);

const SIGNER_TEXTS = objectOf<SignerTexts>({
  order: TEXT,
  heading: TEXT,
  name: TEXT,
  position: TEXT,
  actingFor: TEXT,
  email: TEXT,
});

export const SIGNER_CHANGES = listOf(
  objectOf<SignerChange>({
    row: orNull(WHOLE),
    before: orNull(SIGNER_TEXTS),
    after: orNull(SIGNER_TEXTS),
  }),
);

const OLD_MEMO_FIELDS = { docx: optional(BASE64), sheet: optional(SHORT_TEXT) };

export const OLD_MEMO = objectOf<OldMemoSource>(OLD_MEMO_FIELDS);

export const IMPORT_OLD_MEMO = objectOf<ImportCall>({
  ...OLD_MEMO_FIELDS,
  name: SHORT_TEXT,
  settings: listOf(SETTING_KEY),
  signers: FLAG,
});

const PERIOD = optional(orNull(oneOf(...PERIODS)));

const SCOPE_FIELDS = {
  owner: optional(orNull(SHORT_TEXT)),
  statuses: optional(listOf(oneOf(...SCOPE_STATUSES))),
};
const READY_MADE_TEMPLATE = optional(oneOf(...READY_MADE));

export const WORD = optional(
  objectOf<WordCall>({
    sheet: SHEET,
    period: PERIOD,
    readyMade: READY_MADE_TEMPLATE,
    ...SCOPE_FIELDS,
  }),
);

const FILL_FIELDS = {
  sheet: SHEET,
  force: optional(FLAG),
  period: PERIOD,
  readyMade: READY_MADE_TEMPLATE,
  ...SCOPE_FIELDS,
};

const ANOTHER = optional(SHORT_TEXT);

export const FILL = optional(
  objectOf<FillCall>({ ...FILL_FIELDS, another: ANOTHER, asRequest: optional(FLAG) }),
);

export const GENERATE = optional(
  objectOf<GenerateCall>({
    ...FILL_FIELDS,
    template: optional(BASE64),
  }),
);

const COMPLETION = partOf<CountsAndPercent>({
  total: WHOLE,
  done: WHOLE,
  inProgress: WHOLE,
  notStarted: WHOLE,
  unclear: WHOLE,
  percent: orNull(FINITE),
});

/** As the first step gave it: the page hands it on to the second. */
const ENTRY = objectOf<DraftCall['entry']>({
  reference: TEXT,
  subject: TEXT,
  period: SHORT_TEXT,
  kind: SHORT_TEXT,
  unit: TEXT,
  scope: TEXT,
  sheet: TEXT,
  template: TEXT,
  fingerprint: SHORT_TEXT,
  snapshot: TEXT,
  fiscalYear: WHOLE,
  completion: COMPLETION,
  signers: listOf(
    partOf<MemoEntry['signers'][number]>({
      heading: TEXT,
      name: TEXT,
      position: TEXT,
      actingFor: TEXT,
      email: TEXT,
    }),
  ),
  replaces: SHORT_TEXT,
  told: objectOf<MemoEntry['told']>({ holder: TEXT, results: TEXT, made: TEXT }),
});

export const DRAFT = objectOf<DraftCall>({
  name: TEXT,
  entry: ENTRY,
  base64: BASE64,
  another: ANOTHER,
});

/** What the step before gave may come back as it is. */
export const MADE_MEMO = partOf<MadeFile & { readonly id: string }>({
  id: ID,
  link: SHORT_TEXT,
  owner: orNull(partOf<User>({ name: TEXT, email: SHORT_TEXT })),
  modified: optional(SHORT_TEXT),
  folder: optional(SHORT_TEXT),
});

const REF_FIELDS = {
  kind: oneOf(...READY_MADE, 'own'),
  version: orNull(WHOLE),
};
const FILE_FIELDS = { name: TEXT, base64: BASE64 };
const STAMP = SHORT_TEXT;

export const TEMPLATE_REF = objectOf<TemplateRef>(REF_FIELDS);

export const CHOOSE_TEMPLATE = objectOf<TemplateRef & { readonly stamp: string }>({
  ...REF_FIELDS,
  stamp: STAMP,
});

export const PREVIEW_MEMO = optional(
  objectOf<PreviewCall>({
    sheet: SHEET,
    period: PERIOD,
    template: optional(objectOf<TemplateRef>(REF_FIELDS)),
    ...SCOPE_FIELDS,
  }),
);

export const TEMPLATE_FILE = objectOf<TemplateFile>(FILE_FIELDS);

export const USE_TEMPLATE = objectOf<TemplateFile & { readonly stamp: string }>({
  ...FILE_FIELDS,
  stamp: STAMP,
});

export const CHECK_TEMPLATE = objectOf<CheckCall>({ ...FILE_FIELDS, base: optional(SHORT_TEXT) });

export const EDIT = objectOf<EditCall>({ fresh: FLAG });

export const EMBLEM = objectOf<EmblemCall>({ base64: orNull(BASE64), stamp: optional(STAMP) });

const WHO = objectOf<Whom>({ heading: TEXT, name: TEXT, position: TEXT, email: TEXT });
const WHOM = optional(WHO);

export const SHARE = objectOf<ShareCall>({
  id: ID,
  request: optional(SHORT_TEXT),
  signers: listOf(
    objectOf<ShareCall['signers'][number]>({
      index: WHOLE,
      whom: WHOM,
      seen: optional(SHORT_TEXT),
      said: optional(oneOf('', ...DECISIONS)),
      email: SHORT_TEXT,
      role: oneOf(...ROLES),
      message: optional(TEXT),
    }),
    100,
  ),
});

export const TAKE_BACK = objectOf<TakeBackCall>({ id: ID, index: WHOLE, whom: WHOM });

export const LINK = objectOf<LinkCall>({ id: ID, role: orNull(oneOf('commenter', 'reader')) });

const DECISION = orNull(oneOf(...DECISIONS));

const DECIDED_FIELDS = {
  decision: DECISION,
  order: orNull(oneOf(...ORDERS)),
  decidedOn: SHORT_TEXT,
  remark: TEXT,
};

const SAID = optional(listOf(objectOf<Said>({ whom: WHO, ...DECIDED_FIELDS }), 100));

export const DECIDE = objectOf<DecideCall>({
  id: ID,
  index: WHOLE,
  whom: WHOM,
  decision: DECISION,
  order: optional(orNull(oneOf(...ORDERS))),
  date: SHORT_TEXT,
  remark: TEXT,
  seen: DECISION,
  before: optional(objectOf<Decided>(DECIDED_FIELDS)),
});

export const UPDATE = objectOf<UpdateCall>({
  id: ID,
  force: optional(FLAG),
  overEdits: optional(FLAG),
  ofItsSheet: optional(FLAG),
  edits: optional(SHORT_TEXT),
  askAgain: optional(FLAG),
  said: SAID,
});

export const COMMENTS = objectOf<CommentsCall>({ id: ID });

export const CANCEL = objectOf<CancelCall>({ id: ID, reason: TEXT, said: SAID });

const PAPER = objectOf<Paper>({
  reference: TEXT,
  numberedOn: TEXT,
  printed: TEXT,
  signedCopy: TEXT,
  published: TEXT,
});

export const RECORD_PAPER = objectOf<PaperCall>({ id: ID, before: PAPER, after: PAPER });

export const RECORD_SENT = objectOf<SentCall>({ id: ID, isSent: FLAG });

export const RECORD_CONFIRMED = objectOf<ConfirmedCall>({ id: ID, isConfirmed: FLAG });

export const WEB_TABLE = objectOf<WebTableCall>({ id: ID });

export const LOCK_DOC = objectOf<LockCall>({ id: ID });

export const NEW_VERSION = objectOf<NewVersionCall>({
  id: ID,
  force: optional(FLAG),
  ofItsSheet: optional(FLAG),
});

export const COMPARE = objectOf<CompareCall>({ from: ID, to: orNull(ID) });

const UNITS_FIELDS = { sheet: SHEET, period: PERIOD };

export const UNITS = optional(objectOf<UnitsCall>(UNITS_FIELDS));

const UNIT = textUpTo(LONGEST_UNIT);

export const MAKE_UNIT = objectOf<MakeUnitCall>({
  ...UNITS_FIELDS,
  batch: ID,
  units: listOf(UNIT, MOST_UNITS),
  unit: UNIT,
  statuses: SCOPE_FIELDS.statuses,
  template: optional(oneOf(...REQUEST_TEMPLATES)),
  again: optional(FLAG),
  ofItsSheet: optional(FLAG),
  over: optional(ID),
});

export const TRIAL_DOC = objectOf<TrialDocCall>({ id: ID });
