/** The command "save the emblem": a picture once for every template that has a place for it. */
import { readEmblem } from '../../core/docx/picture';
import type { Session } from '../session';
import { CommandError, holdLock } from '../stopped';
import { newHead } from './in-use';
import { openStore, soundEmblem } from './store';

export interface EmblemCall {
  /** A PNG or JPEG; null takes the emblem away. */
  readonly base64: string | null;
  /** Of the one that the page showed, '' for none: where another is stored since, nothing is changed. */
  readonly stamp?: string;
}

export interface EmblemReply {
  readonly saved: boolean;
}

/** Twice the same is once. */
export function saveEmblem(session: Session, { base64, stamp }: EmblemCall): EmblemReply {
  const { ports } = session;
  const kind = base64 === null ? null : pictureType(ports.decodeBase64(base64));
  holdLock(ports);
  session.bringUp();
  const { store, writeEmblem } = openStore(ports);
  const present = soundEmblem(store);
  if (base64 === (present?.base64 ?? null)) return { saved: true };
  if (stamp !== undefined && stamp !== (present?.head.stamp ?? '')) return { saved: false };
  writeEmblem(
    base64 === null || kind === null
      ? null
      : { head: { ...newHead(session), kind, version: '', name: '' }, base64 },
  );
  return { saved: true };
}

function pictureType(bytes: Uint8Array): string {
  const read = readEmblem(bytes);
  if (read.ok) return read.value.type;
  const [problem] = read.problems;
  throw new CommandError({ kind: 'bad-emblem', problem: problem ?? { kind: 'not-picture' } });
}
