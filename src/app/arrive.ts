/** Whether Sheets took a write: it may say so at the line that writes, or only when what was written is sent. */
import { failureOf, isSlip, mayPass } from '../core/google-failure';
import type { Ports } from './ports';
import { CommandError, refusedWrite, TypedColumns } from './stopped';

type Sending = Pick<Ports, 'flush'>;

/** Writes, and waits until it has arrived; throws what Sheets refuses of it. */
export function arrive({ flush }: Sending, write: () => void): void {
  try {
    write();
    flush();
  } catch (refusal) {
    letGo({ flush });
    throw refusal;
  }
}

/** Null where Sheets took it. */
export function refusalOf(ports: Sending, write: () => void): unknown {
  try {
    arrive(ports, write);
    return null;
  } catch (refusal) {
    return refusal;
  }
}

/** False where Sheets refuses: for what nothing else depends on, or what the next command does again. */
export function hasArrived(ports: Sending, write: () => void): boolean {
  return refusalOf(ports, write) === null;
}

/**
 * A write that a protected sheet or a table may refuse: that is the user's to solve, and the message names the sheet.
 * Whatever Google says, it may have been done all the same: `isThere` looks before anything is said.
 */
export function writeOrExplain(
  ports: Sending,
  sheet: string,
  write: () => void,
  isThere: () => boolean,
): void {
  try {
    arrive(ports, write);
  } catch (error) {
    if (isThereAfterAll(sheet, error, isThere)) return;
    throw new CommandError(refusedWrite(sheet, error));
  }
}

/** Of what is plainly refused nobody has to be asked, where nobody can be. */
function isThereAfterAll(sheet: string, refusal: unknown, isThere: () => boolean): boolean {
  try {
    return isThere();
  } catch (error) {
    if (mayPass(refusal)) throw unconfirmed(sheet, error);
    return false;
  }
}

/** After a write that may have arrived: where Google cannot be asked now, nobody can say that it has not. */
export function look<Value>(sheet: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw unconfirmed(sheet, error);
  }
}

/** What could not be read any more, after a write that may have arrived; what is none of Google's stays as it is. */
export function unconfirmed(sheet: string, error: unknown): unknown {
  if (error instanceof CommandError || error instanceof TypedColumns || isSlip(error)) return error;
  return new CommandError({ kind: 'unconfirmed', sheet, failure: failureOf(error) });
}

/**
 * Runs a command to its true end: nothing that it wrote is still on its way when it answers, since a refusal after
 * that reaches nobody's words, and since its lock is given back then.
 */
export function runWhole<Value>(ports: Sending, run: () => Value): Value {
  try {
    const value = run();
    ports.flush();
    return value;
  } catch (problem) {
    letGo(ports);
    throw problem;
  }
}

/** After a refusal: what else was on its way is sent, or refused with it, and no later question is told of it. */
function letGo({ flush }: Sending): void {
  try {
    flush();
  } catch {
    // The same refusal, told late.
  }
}
