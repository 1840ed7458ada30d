/** Which template is in use, since when and by whose choice, as the hidden sheet says it. */
import { asksUnits } from '../../core/template/asks-units';
import { openTemplate } from '../../core/template/open-template';
import { isReadyMade, type ReadyMade } from '../../core/template/ready-made';
import { longThaiMoment } from '../../core/text/moment';
import type { Ports } from '../ports';
import type { Session } from '../session';
import type { TemplateUse } from './data';
import type { Head, NewFile, Store, StoredFile } from './store';

export function useOf(inUse: StoredFile | null): TemplateUse {
  if (!inUse) return { kind: 'official', version: null, name: '', when: '', who: '' };
  const { head } = inUse;
  const { name, when, who } = head;
  const kind = readyMadeKind(head);
  if (kind) return { kind, version: null, name: '', when, who };
  return { kind: 'own', version: Number(head.version) || null, name, when, who };
}

export function readyMadeKind({ kind }: Head): ReadyMade | null {
  return isReadyMade(kind) ? kind : null;
}

export function findVersion({ versions }: Store, version: number): StoredFile | null {
  return versions.find((file) => file && Number(file.head.version) === version) ?? null;
}

/** It asks units to report; false where nobody can say, since its bytes are no template. */
export function isAsking(
  { decodeBase64 }: Ports,
  { head, base64 }: Pick<StoredFile, 'head' | 'base64'>,
): boolean {
  const kind = readyMadeKind(head);
  if (kind || !base64) return kind === 'progress';
  return areAsking(decodeBase64(base64));
}

export function areAsking(docx: Uint8Array): boolean {
  const opened = openTemplate(docx);
  return opened.ok && asksUnits(opened.value);
}

/** Its bytes are no longer those that were stored. */
export function isSpoilt(file: StoredFile | null): boolean {
  return file !== null && !readyMadeKind(file.head) && !file.base64;
}

/** Names this choice, so that a later one is known to be another. */
export function stampOf({ inUse }: Pick<Store, 'inUse'>): string {
  return inUse?.head.stamp ?? '';
}

/** Names what is chosen of either kind: the report's stamp, then that of the own request where there is one. */
export function stampOfBoth(store: Pick<Store, 'inUse' | 'toUnits'>): string {
  return [stampOf(store), ...(store.toUnits ? [store.toUnits.head.stamp] : [])].join(' ');
}

/** Of such a name, the part of the one or the other. */
export function partOfStamp(stamp: string, toUnits: boolean): string {
  return stamp.split(' ')[toUnits ? 1 : 0] ?? '';
}

/** Who chooses, and when; under a stamp of its own. */
export function newHead(session: Session): Pick<NewFile['head'], 'when' | 'who' | 'stamp'> {
  const when = longThaiMoment(session.now());
  const { name, email } = session.ports.user();
  return { when, who: name || email, stamp: session.ports.newId() };
}
