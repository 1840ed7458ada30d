/** Decides what becomes of a row whose command was cut off before its link: completed, failed, or asked about again later. */
import { type Moment, minutesSince } from '../../core/text/moment';
import { hasArrived } from '../arrive';
import type { DriveFile } from '../ports';
import type { Session } from '../session';
import { makerKey } from './maker';
import type { Pending, Register } from './register';

/** A run has six minutes, and Drive lists a new Doc a little late: before, it may still come. */
const GIVEN_UP_MINUTES = 8;

/** Each costs the register some calls, and a clerk waits. */
const MOST_FAILED = 5;

/** As many as Drive is asked about at once. */
const MOST_ASKED = 20;

/** Only the Docs of this user are found, by their ids; one call, and none where no row is open. */
export function recoverMemos(
  { ports, now }: Pick<Session, 'ports' | 'now'>,
  register: Register,
): ReadonlyMap<string, DriveFile> {
  const { pending } = register;
  if (pending.length === 0) return new Map();
  const by = makerKey(ports);
  const isMine = ({ making }: Pending) => by !== '' && making?.by === by;
  const asked = inTurn(pending, isMine, now());
  const found = ports.drive.findDocs(
    asked.map(({ id }) => id),
    ports.workbook.id(),
  );
  // Of a colleague's Drive shows nothing, whether it is there or not.
  const lost = asked
    .filter((each) => isMine(each) && !found.has(each.id))
    .filter(({ making }) => minutesSince(making?.at ?? '', now()) >= GIVEN_UP_MINUTES);
  // Where the register refuses, the rows stay open, and the next command asks again.
  hasArrived(ports, () => {
    for (const [id, file] of found) register.complete(id, file);
    for (const { id } of lost.slice(0, MOST_FAILED)) register.fail(id);
  });
  return found;
}

/** One's own first, since they end; of the others each minute others, so that no row stands behind them for ever. */
function inTurn(
  pending: readonly Pending[],
  isMine: (row: Pending) => boolean,
  { time }: Moment,
): readonly Pending[] {
  const others = pending.filter((row) => !isMine(row));
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const from = others.length === 0 ? 0 : ((hours * 60 + minutes) * MOST_ASKED) % others.length;
  const turned = [...others.slice(from), ...others.slice(0, from)];
  return [...pending.filter(isMine), ...turned].slice(0, MOST_ASKED);
}
