/** The template that memos are made from: the office's own from the hidden sheet, or a ready-made one. */
import { CommandError } from '../command-error';
import type { Ports } from '../ports';
import { READY_MADE, type ReadyMade, type TemplateKind, type TemplateUse } from './data';
import { type Head, readInUse, readStore, type Store, type StoredFile } from './store';

/** Google Docs has neither tab leaders nor an exact line pitch, so each gets a build of its own. */
export type Target = 'docs' | 'word';

export type ReadyMadeTemplates = (kind: ReadyMade, target: Target) => Uint8Array;

export interface TemplateToFill {
  readonly docx: Uint8Array;
  /** PNG or JPEG; null where the office has given none. */
  readonly emblem: Uint8Array | null;
  readonly used: TemplateUsed;
}

/** Which template it is; `given` is a file for this once. The version is that of the office's own. */
export interface TemplateUsed {
  readonly kind: TemplateKind | 'given';
  readonly version: number | null;
}

export interface TitledTemplate extends TemplateToFill {
  /** As the register names it. */
  readonly title: string;
}

/** Read only when a memo is to be made. */
export type TemplateSource = () => TitledTemplate;

/** `instead` fills that template for once, with the office's emblem. */
export function templateToFill(
  ports: Ports,
  readyMade: ReadyMadeTemplates,
  target: Target,
  instead?: Uint8Array | ReadyMade,
): TemplateToFill {
  const { emblem, inUse } = readInUse(ports);
  const docx =
    instead === undefined
      ? templateIn(ports, inUse, readyMade, target)
      : typeof instead === 'string'
        ? readyMade(instead, target)
        : instead;
  // A spoilt emblem leaves its place empty, as before there was one; a spoilt template stops the memo.
  return {
    docx,
    emblem: emblem?.base64 ? ports.decodeBase64(emblem.base64) : null,
    used: instead === undefined ? useOf(inUse) : usedInstead(instead),
  };
}

function usedInstead(instead: Uint8Array | ReadyMade): TemplateUsed {
  return { kind: typeof instead === 'string' ? instead : 'given', version: null };
}

/** The staff's own keeps its typefaces in either target. */
function templateIn(
  ports: Ports,
  inUse: StoredFile | null,
  readyMade: ReadyMadeTemplates,
  target: Target,
): Uint8Array {
  if (!inUse) return readyMade('official', target);
  const kind = readyMadeKind(inUse.head);
  if (kind) return readyMade(kind, target);
  const base64 = inUse.base64 || keptCopy(ports, inUse.head);
  if (!base64) throw new CommandError({ kind: 'template-damaged' });
  return ports.decodeBase64(base64);
}

/** The version in use stands on the sheet twice: the other copy may be sound. */
function keptCopy(ports: Ports, { version }: Head): string | null {
  return findVersion(readStore(ports), Number(version))?.base64 ?? null;
}

export function findVersion({ versions }: Store, version: number): StoredFile | null {
  return versions.find((file) => file && Number(file.head.version) === version) ?? null;
}

export function readyMadeKind({ kind }: Head): ReadyMade | null {
  return READY_MADE.find((each) => each === kind) ?? null;
}

/** Its bytes are no longer those that were stored. */
export function isSpoilt(file: StoredFile | null): boolean {
  return file !== null && !readyMadeKind(file.head) && !file.base64;
}

export function useOf(inUse: StoredFile | null): TemplateUse {
  if (!inUse) return { kind: 'official', version: null, name: '', when: '', who: '' };
  const { head } = inUse;
  const { name, when, who } = head;
  const kind = readyMadeKind(head);
  if (kind) return { kind, version: null, name: '', when, who };
  return { kind: 'own', version: Number(head.version) || null, name, when, who };
}
