/** Which measures a command was asked for, as the sheet names them, and the workbook read as if it held those alone. */
import { findUnit, measuresIn, namedNow, unitsOf } from '../../core/measures/scope';
import {
  isEverything,
  type MemoScope,
  type ScopeStatus,
} from '../../core/measures/units/memo-scope';
import { scopeInWords } from '../../core/template/tags/request-tags';
import type { Reading } from '../session';
import { CommandError } from '../stopped';

export interface ScopeChoice {
  /** A unit, however it is typed; every unit where it is left out. */
  readonly owner?: string | null;
  /** Every status where it is left out, or empty. */
  readonly statuses?: readonly ScopeStatus[];
}

/** A message names no more. */
const MOST_UNITS = 12;

/** Throws where no measure has that unit, or where no measure is left; `isMade`: of a memo that is there, and is to have new content. */
export function scopeOf(
  { measures }: Reading,
  { owner: asked = null, statuses = [] }: ScopeChoice,
  isMade = false,
): MemoScope {
  const owner = asked === null ? null : findUnit(measures, asked);
  if (asked !== null && owner === null) {
    const units = unitsOf(measures);
    const known = units.slice(0, MOST_UNITS).join(', ') + (units.length > MOST_UNITS ? ', …' : '');
    throw new CommandError({ kind: 'unknown-unit', unit: asked, known, isMade });
  }
  const scope = { owner, statuses };
  if (!isEverything(scope) && measuresIn(measures, scope).length === 0)
    throw new CommandError({ kind: 'empty-scope', scope: scopeInWords(scope), isMade });
  return scope;
}

/** The kept scope with its unit as the sheet spells it by now; as it was kept where the sheet has no such unit. */
export function scopeNow({ measures }: Reading, scope: MemoScope): MemoScope {
  const { owner } = scope;
  if (owner === null) return scope;
  const now = findUnit(measures, owner) ?? namedNow(unitsOf(measures), owner);
  return { ...scope, owner: now ?? owner };
}

/** What a memo of that scope is made of, and is compared with. */
export function within(reading: Reading, scope: MemoScope): Reading {
  if (isEverything(scope)) return reading;
  const measures = measuresIn(reading.measures, scope);
  // The sheet may spell the unit otherwise by now, which takes all its measures to another name.
  const isLost = measures.length === 0 && scope.owner !== null;
  if (!isLost) return { ...reading, measures };
  return { ...reading, measures: measuresIn(reading.measures, scopeNow(reading, scope)) };
}
