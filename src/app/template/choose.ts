/**
 * The commands that change which template is in use: an own one that asks units to report is used for them alone, and the
 * template of the reports stays. Each is given the stamp of what the user saw: where
 * a colleague has chosen in the meantime nothing is changed, and the user is told whose choice stands.
 */
import { isReadyMade, type TemplateRef } from '../../core/template/ready-made';
import { checkTemplate } from '../../core/template/render';
import type { Session } from '../session';
import { CommandError, holdLock } from '../stopped';
import type { ChoiceResult, TemplateFile } from './data';
import { presentFields } from './fill';
import {
  areAsking,
  findVersion,
  isAsking,
  isSpoilt,
  newHead,
  partOfStamp,
  stampOfBoth,
  useOf,
} from './in-use';
import { type NewFile, openStore, type Store, type StoredFile, type StoreWriter } from './store';

/** Goes back to a kept version, or to a ready-made template. */
export function chooseTemplate(
  session: Session,
  { kind, version, stamp }: TemplateRef & { readonly stamp: string },
): ChoiceResult {
  const keptIn = (store: Store) => (kind === 'own' ? findVersion(store, version ?? 0) : null);
  return choose(session, stamp, {
    isToUnits: (store) => {
      const kept = keptIn(store);
      return kept !== null && isAsking(session.ports, kept);
    },
    isDone: (present, { isLost }) => {
      const use = useOf(present);
      return !isLost && use.kind === kind && use.version === version && !isSpoilt(present);
    },
    change: ({ store }, use) => {
      if (isReadyMade(kind)) {
        use({ head: { ...newHead(session), kind, version: '', name: '' }, base64: '' });
        return;
      }
      const kept = keptIn(store);
      if (!kept) throw new CommandError({ kind: 'template-gone' });
      if (!kept.base64) throw new CommandError({ kind: 'template-damaged' });
      use({ head: { ...kept.head, ...newHead(session) }, base64: kept.base64 });
    },
  });
}

/** Stores a template as a new version, and uses it from now on; one with errors is refused. */
export function storeTemplate(
  session: Session,
  { name, base64, stamp }: TemplateFile & { readonly stamp: string },
): ChoiceResult {
  refuseErrors(session, base64);
  const isToUnits = areAsking(session.ports.decodeBase64(base64));
  return choose(session, stamp, {
    isToUnits: () => isToUnits,
    isDone: (present) => present?.head.kind === 'own' && present.base64 === base64,
    change: ({ store, writeVersion }, use) => {
      // Kept first and used second: cut off in between, the old one is still in use, and the next try finds this one.
      const kept = store.versions.findIndex((file) => file?.base64 === base64);
      const version = store.versions[kept]?.head.version ?? String(newestVersion(store) + 1);
      const file: NewFile = {
        head: { ...newHead(session), kind: 'own', version, name: shortName(name) },
        base64,
      };
      if (store.versions[kept]?.head.name !== file.head.name)
        writeVersion(kept >= 0 ? kept : freePlace(store), file);
      use(file);
    },
  });
}

/** A cell would take 50,000 letters, but no list of versions. */
const LONGEST_NAME = 120;

function shortName(name: string): string {
  return [...name].slice(0, LONGEST_NAME).join('');
}

/** The page has checked it, but a page is not to be trusted with every memo from now on. */
function refuseErrors(session: Session, base64: string): void {
  const { fields, ownColumns } = presentFields(session, session.read({ withoutGone: true }));
  const problems = checkTemplate(session.ports.decodeBase64(base64), fields, ownColumns);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new CommandError({ kind: 'bad-template', problems: errors });
}

interface Choice {
  /** It is for memos to units alone. */
  readonly isToUnits: (store: Store) => boolean;
  /** What is wanted is in use already: the page asks again where an answer was lost on its way. */
  readonly isDone: (present: StoredFile | null, store: Store) => boolean;
  readonly change: (writer: StoreWriter, use: (file: NewFile) => void) => void;
}

function choose(session: Session, stamp: string, choice: Choice): ChoiceResult {
  const { ports } = session;
  holdLock(ports);
  session.bringUp();
  const writer = openStore(ports);
  const { store, writeInUse, writeToUnits } = writer;
  const toUnits = choice.isToUnits(store);
  const present = toUnits ? store.toUnits : store.inUse;
  const done = { chosen: true, ...(toUnits ? { toUnits } : {}) } as const;
  if (choice.isDone(present, store)) return done;
  const now = stampOfBoth(store);
  if (partOfStamp(now, toUnits) !== partOfStamp(stamp, toUnits))
    return { chosen: false, present: useOf(present), stamp: now };
  choice.change(writer, toUnits ? writeToUnits : writeInUse);
  return done;
}

function newestVersion({ versions, inUse, toUnits }: Store): number {
  return [...versions, inUse, toUnits].reduce(
    (newest, file) => Math.max(newest, Number(file?.head.version) || 0),
    0,
  );
}

/** A free place, or that of the oldest version that is in no use. */
function freePlace({ versions, inUse, toUnits }: Store): number {
  const free = versions.indexOf(null);
  if (free >= 0) return free;
  const numbers = versions.map((file) => Number(file?.head.version) || 0);
  const used = [inUse, toUnits].map((file) => Number(file?.head.version) || -1);
  return numbers.indexOf(Math.min(...numbers.filter((number) => !used.includes(number))));
}
