/** The command "save the emblem": a picture once for every template that has a place for it. */
import { readEmblem } from '../../core/docx/picture';
import { CommandError } from '../command-error';
import type { Ports } from '../ports';
import { newHead } from './choose';
import { openStore } from './store';

/** Null takes it away. */
export function saveEmblem(ports: Ports, base64: string | null): void {
  const kind = base64 === null ? null : pictureType(ports.decodeBase64(base64));
  if (!ports.lock()) throw new CommandError({ kind: 'busy' });
  const { writeEmblem } = openStore(ports);
  writeEmblem(
    base64 === null || kind === null
      ? null
      : { head: { ...newHead(ports), kind, version: '', name: '' }, base64 },
  );
}

function pictureType(bytes: Uint8Array): string {
  const read = readEmblem(bytes);
  if (read.ok) return read.value.type;
  const [problem] = read.problems;
  throw new CommandError({ kind: 'bad-emblem', problem: problem ?? { kind: 'not-picture' } });
}
