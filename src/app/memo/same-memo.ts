/** Decides whether a memo with this very content is there already: made, and not cancelled. */
import { periodName } from '../../core/office/period';
import { type KeptScope, readKeptScope, writeKeptScope } from '../../core/sign-off/kept-scope';
import type { Ports } from '../ports';
import { stageOfMemo } from '../register/memo-row';
import { readRegister } from '../register/register';
import type { MemoDraft } from './draft';

export interface SameMemo {
  readonly link: string;
  readonly when: string;
}

/** The newest of them; null where there is none. */
export function findSame(ports: Ports, { entry }: Pick<MemoDraft, 'entry'>): SameMemo | null {
  const memos = readRegister(ports)?.memos() ?? [];
  const wanted = scopeAlone(readKeptScope(entry.scope));
  const found = [...memos]
    .reverse()
    .find(
      (memo) =>
        memo.link !== '' &&
        scopeAlone(memo.kept) === wanted &&
        memo.fingerprint === entry.fingerprint &&
        memo.sheet === entry.sheet &&
        memo.template === entry.template &&
        memo.fiscalYear === entry.fiscalYear &&
        (memo.period === null ? '' : periodName(memo.period)) === entry.period &&
        stageOfMemo(memo) !== 'cancelled',
    );
  return found ? { link: found.link, when: found.when } : null;
}

/** Which template it is, the register names, however that one came to be taken. */
function scopeAlone(kept: KeptScope): string {
  return writeKeptScope({ ...kept, template: '' });
}
