/** What a memo's row keeps of its approval round, as one cell of JSON: we write it, and read it whatever others have made of it. */
import { MOST_SIGNERS } from '../office/signers';
import {
  type Access,
  DECISIONS,
  type LinkRole,
  ORDERS,
  ROLES,
  SHARE_REFUSALS,
  type SignerRecord,
  UNDECIDED,
  UNNAMED,
} from './round';

/** Which command a memo was made for: a second try of it finds the first by this. */
export interface Making {
  /** Whose it is, without saying who; '' where nobody knows. */
  readonly by: string;
  /** Names all that the memo and its row say. */
  readonly what: string;
  /** A minute on the workbook's clock: `2026-03-10 09:30`. */
  readonly at: string;
}

export interface SignOffRecord {
  /** The memo's own, should its cell be emptied; '' where an earlier version made it. */
  readonly id: string;
  /** Drive's id of its Doc, should its link be; '' until Drive has made it, and where an earlier version did. */
  readonly doc: string;
  readonly signers: readonly SignerRecord[];
  readonly link: OpenLink | null;
  /** When it came to whoever has it now, in words; ''. */
  readonly since: string;
  /** Drive's time of the content we put in last, ISO; '' where nobody knows. */
  readonly modified: string;
  /** The fingerprint of a content that is on its way into the Doc; '' when none is; `UNKNOWN_CONTENT` where the row was taken back behind the Doc. */
  readonly updating: string;
  /** The digest of the bytes that an update put in last; '' where there was none. */
  readonly bytes: string;
  /** Null where nobody knows: of an earlier form, or restored from Drive. */
  readonly making: Making | null;
  readonly lock: Lock;
  /** Drive's id of the folder that its Doc was put into; '' where it lies elsewhere, or where nobody knows. */
  readonly folder: string;
  /** Its Doc is still to be put into one. */
  readonly toFile: boolean;
  /** When it went to its unit on paper, in words; '' where it did not. */
  readonly sentOn: string;
  /** When its unit said that nothing has changed, in words; '' where it did not. */
  readonly confirmedOn: string;
  /** The id of the memo of which this is a new version; '' where it is of none. */
  readonly replaces: string;
  /** Null where it was not taken back. */
  readonly cancelled: Cancelled | null;
}

/** No content's fingerprint: nobody knows what the Doc has. */
export const UNKNOWN_CONTENT = '?';

/** The memo was taken back by its maker: its Doc lies in the bin, unless Drive did not show it. */
export interface Cancelled {
  readonly reason: string;
  /** In words. */
  readonly at: string;
  /** Drive has not answered. */
  readonly asking: boolean;
  /** Drive does not show the Doc, and not in the bin either: deleted for good, another's by now, or of another script. */
  readonly unseen?: true | undefined;
}

/**
 * Whether the Doc is closed to edits, as far as the add-on has asked: `asking` while Drive has not answered, `refused`
 * where it would not; '' where it was not asked, or was asked to open it again.
 */
export const LOCKS = ['', 'asking', 'locked', 'refused'] as const;

export type Lock = (typeof LOCKS)[number];

/** Open to anyone who has the link. */
export interface OpenLink {
  readonly role: LinkRole;
  /** '' while Drive has not answered. */
  readonly permission: string;
  /** While Drive has not answered: it was asked to close it. */
  readonly closing: boolean;
}

type Who = Pick<SignerRecord, 'heading' | 'name' | 'position' | 'actingFor' | 'email'>;

/** Of a memo that nobody was asked to sign yet. */
export function newRecord(signers: readonly Who[]): SignOffRecord {
  return {
    id: '',
    doc: '',
    signers: signers.slice(0, MOST_SIGNERS).map(newSigner),
    link: null,
    since: '',
    modified: '',
    updating: '',
    bytes: '',
    making: null,
    lock: '',
    folder: '',
    toFile: false,
    sentOn: '',
    confirmedOn: '',
    replaces: '',
    cancelled: null,
  };
}

/** A name is not longer; a cell of the sheet might be. */
const LONGEST_FIELD = 200;

function newSigner({ heading, name, position, actingFor, email }: Who): SignerRecord {
  const short = (text: string) => text.slice(0, LONGEST_FIELD);
  return {
    heading: short(heading),
    name: short(name),
    position: short(position),
    actingFor: short(actingFor),
    email: short(email),
    role: 'commenter',
    access: 'none',
    takingBack: false,
    asked: '',
    permission: '',
    accessAt: '',
    askedAt: '',
    refusal: null,
    ...UNDECIDED,
  };
}

/** What has more was not written by us: older versions kept as many. */
const MOST_READ = 100;

/** A cell holds 50,000 characters, and a full one makes every later reading dearer. */
const MOST_CHARACTERS = 49_000;

/** Remarks go first where it would not fit: the history has them too. */
export function writeRecord(record: SignOffRecord): string {
  const text = JSON.stringify(record);
  if (text.length <= MOST_CHARACTERS) return text;
  const signers = record.signers.map((signer) => ({ ...signer, remark: '' }));
  const bare = JSON.stringify({ ...record, signers });
  // What does not fit then is no list of signers.
  return bare.length <= MOST_CHARACTERS ? bare : JSON.stringify({ ...record, signers: [] });
}

/** Null where it is not a record: empty, or broken by hand. What one field says wrongly falls back alone. */
export function readRecord(text: string): SignOffRecord | null {
  const value = parsed(text);
  if (!isObject(value) || !Array.isArray(value.signers)) return null;
  const { id, doc, signers, link, since, modified, updating, bytes, making } = value;
  const { lock, folder, toFile, sentOn, confirmedOn, replaces, cancelled } = value;
  return {
    id: textOf(id),
    doc: textOf(doc),
    signers: signers.filter(isObject).slice(0, MOST_READ).map(readSigner),
    link: isObject(link) ? readLink(link) : null,
    since: textOf(since),
    modified: textOf(modified),
    updating: textOf(updating),
    bytes: textOf(bytes),
    making: isObject(making) ? readMaking(making) : null,
    lock: oneOf(LOCKS, lock) ?? '',
    folder: textOf(folder),
    toFile: toFile === true,
    sentOn: textOf(sentOn),
    confirmedOn: textOf(confirmedOn),
    replaces: textOf(replaces),
    cancelled: isObject(cancelled) ? readCancelled(cancelled) : null,
  };
}

const ACCESSES: readonly Access[] = ['none', 'sending', 'shared', 'refused', 'taken-back'];
const LINK_ROLES: readonly LinkRole[] = ['commenter', 'reader'];

function readSigner(value: Fields): SignerRecord {
  const access = oneOf(ACCESSES, value.access) ?? 'none';
  return {
    heading: textOf(value.heading),
    name: textOf(value.name),
    position: textOf(value.position),
    actingFor: textOf(value.actingFor),
    email: textOf(value.email),
    role: oneOf(ROLES, value.role) ?? 'commenter',
    access,
    takingBack: value.takingBack === true,
    // An earlier version gave requests no names.
    asked: typeof value.asked === 'string' ? value.asked : access === 'shared' ? UNNAMED : '',
    permission: textOf(value.permission),
    accessAt: textOf(value.accessAt),
    askedAt: textOf(value.askedAt),
    refusal: oneOf(SHARE_REFUSALS, value.refusal),
    decision: oneOf(DECISIONS, value.decision),
    order: oneOf(ORDERS, value.order),
    decidedOn: textOf(value.decidedOn),
    remark: textOf(value.remark),
  };
}

function readLink(value: Fields): OpenLink | null {
  const role = oneOf(LINK_ROLES, value.role);
  return role && { role, permission: textOf(value.permission), closing: value.closing === true };
}

function readMaking({ by, what, at }: Fields): Making {
  return { by: textOf(by), what: textOf(what), at: textOf(at) };
}

function readCancelled({ reason, at, asking, unseen }: Fields): Cancelled {
  const read = { reason: textOf(reason), at: textOf(at), asking: asking === true };
  return unseen === true ? { ...read, unseen } : read;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null;
}
