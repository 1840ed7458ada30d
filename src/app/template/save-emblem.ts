/** The command "save the emblem": a picture once for every template that has a place for it. */
import { readEmblem } from '../../core/docx/picture';
import type { Session } from '../session';
import { CommandError, holdLock } from '../stopped';
import { newHead } from './in-use';
import { openStore } from './store';

export interface EmblemCall {
  /** A PNG or JPEG; null takes the emblem away. */
  readonly base64: string | null;
}

export function saveEmblem(session: Session, { base64 }: EmblemCall): null {
  const { ports } = session;
  const kind = base64 === null ? null : pictureType(ports.decodeBase64(base64));
  holdLock(ports);
  session.bringUp();
  const { writeEmblem } = openStore(ports);
  writeEmblem(
    base64 === null || kind === null
      ? null
      : { head: { ...newHead(session), kind, version: '', name: '' }, base64 },
  );
  return null;
}

function pictureType(bytes: Uint8Array): string {
  const read = readEmblem(bytes);
  if (read.ok) return read.value.type;
  const [problem] = read.problems;
  throw new CommandError({ kind: 'bad-emblem', problem: problem ?? { kind: 'not-picture' } });
}
