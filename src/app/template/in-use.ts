/** Which template is in use, since when and by whose choice, as the hidden sheet says it. */
import { isReadyMade, type ReadyMade } from '../../core/template/ready-made';
import { longThaiMoment } from '../../core/text/moment';
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

/** Its bytes are no longer those that were stored. */
export function isSpoilt(file: StoredFile | null): boolean {
  return file !== null && !readyMadeKind(file.head) && !file.base64;
}

/** Names this choice, so that a later one is known to be another. */
export function stampOf({ inUse }: Pick<Store, 'inUse'>): string {
  return inUse?.head.stamp ?? '';
}

/** Who chooses, and when; under a stamp of its own. */
export function newHead(session: Session): Pick<NewFile['head'], 'when' | 'who' | 'stamp'> {
  const when = longThaiMoment(session.now());
  const { name, email } = session.ports.user();
  return { when, who: name || email, stamp: session.ports.newId() };
}
