/** What stops a command: a reason that the user can act on, or Drive's refusal; anything else is a bug of ours. */
import type { CommandProblem } from '../core/command-problem';
import { messageOf } from '../core/message-of';
import type { ShareRefusal } from '../core/sign-off/round';

export class CommandError extends Error {
  constructor(readonly problem: CommandProblem) {
    super(problem.kind);
  }
}

/** Why Drive would not share a file, or take a share back. */
export class ShareRefused extends Error {
  /** `detail`: Google's own text. */
  constructor(
    readonly reason: ShareRefusal,
    readonly detail: string,
  ) {
    super(detail);
  }
}

/** What Drive did not say in its own way is a refusal too. */
export function asShareRefused(error: unknown): ShareRefused {
  return error instanceof ShareRefused ? error : new ShareRefused('unknown', messageOf(error));
}

/** Runs a step that Drive may refuse, and gives the refusal its reason. */
export function withDrive<Value>(run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError({ kind: 'drive-failed', detail: messageOf(error) });
  }
}

/** Runs a write that a protected sheet may refuse: that is the user's to solve, and the message names the sheet. */
export function writeOrExplain(sheet: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new CommandError({ kind: 'sheet-protected', sheet, detail: messageOf(error) });
  }
}
