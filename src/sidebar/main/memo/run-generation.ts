/** Makes a memo by the server's three calls; each is safe to begin anew from the first. */
import type { LastMemo } from '../../../app/memo/main-page';
import { memoWarnings } from '../../../core/checks/memo/warnings';
import { isEverything, type MemoScope } from '../../../core/measures/units/memo-scope';
import type { Period } from '../../../core/office/period';
import type { ReadyMade } from '../../../core/template/ready-made';
import type { Draft } from '../../server/calls';
import type { Server } from '../../server/server';
import { type GenerationEvent, inTheWayOf, type MadeMemo } from './generation';

export interface Making {
  /** Null leaves the choice to the server. */
  readonly sheet: readonly string[] | null;
  /** Goes on in spite of errors. */
  readonly force: boolean;
  /** Another one although there is one of this very content: names the wish. */
  readonly another?: string | undefined;
  /** Also where the office's template makes it a request. */
  readonly asRequest?: boolean | undefined;
  /** What the memo is to say that it reports on; null: nothing. */
  readonly period: Period | null;
  /** Which measures it is to have. */
  readonly scope: MemoScope;
  /** The template for this memo alone; null for the office's. */
  readonly readyMade: ReadyMade | null;
  /** The newest memo known before this one. */
  readonly lastMemo: LastMemo | null;
}

type Tell = (event: GenerationEvent) => void;

export async function runGeneration(server: Server, making: Making, tell: Tell): Promise<void> {
  tell({ kind: 'started' });
  const filled = await fill(server, making, tell);
  if (!filled) return;
  const { draft, warned } = filled;
  tell({ kind: 'filled' });
  const made = await create(server, making, draft, tell);
  if (!made) return;
  const memo = warned.length > 0 ? { ...made, warned } : made;
  tell({ kind: 'made', memo });
  await runRegistration(server, memo, tell);
}

/** The third step alone; also when it is tried again. */
export async function runRegistration(
  server: Server,
  { id, link, owner, modified, folder }: MadeMemo,
  tell: Tell,
): Promise<void> {
  if (id === null) return;
  tell({ kind: 'registering' });
  const place = folder === null ? {} : { folder };
  const answer = await server.call('callRegisterMemo', { id, link, owner, modified, ...place });
  tell({ kind: 'registered', registered: answer.ok && answer.value });
}

/** What a call says of a memo's choices: nothing of those that are as usual. */
export function choicesOf({
  period,
  scope,
  readyMade,
}: Pick<Making, 'period' | 'scope' | 'readyMade'>) {
  return {
    period,
    ...(isEverything(scope) ? {} : scope),
    ...(readyMade === null ? {} : { readyMade }),
  };
}

/** The same for a look at it. */
export function previewOf({
  sheet,
  period,
  scope,
  readyMade,
}: Pick<Making, 'sheet' | 'period' | 'scope' | 'readyMade'>) {
  return {
    ...(sheet === null ? {} : { sheet }),
    period,
    ...(isEverything(scope) ? {} : scope),
    ...(readyMade === null ? {} : { template: { kind: readyMade, version: null } }),
  };
}

interface Filled {
  readonly draft: Draft;
  readonly warned: readonly string[];
}

async function fill(server: Server, making: Making, tell: Tell): Promise<Filled | null> {
  const { sheet, force, another, asRequest } = making;
  const choice = {
    force,
    ...choicesOf(making),
    ...(another === undefined ? {} : { another }),
    ...(asRequest ? { asRequest } : {}),
  };
  const answer = await server.call('callFillMemo', sheet === null ? choice : { sheet, ...choice });
  if (!answer.ok) {
    tell({ kind: 'failed', failure: answer });
    return null;
  }
  if ('open' in answer.value) {
    const { open, shown } = answer.value;
    tell({ kind: 'elsewhere', open, shown });
    return null;
  }
  const { draft, report, same, request } = answer.value;
  if (request) {
    tell({ kind: 'request', template: request, force, sheet });
    return null;
  }
  if (same) {
    tell({ kind: 'same', same, force, sheet });
    return null;
  }
  if (draft) return { draft, warned: memoWarnings(report.findings) };
  const isEmpty = report.measures.length === 0;
  tell(isEmpty ? { kind: 'nothing' } : { kind: 'blocked', ...inTheWayOf(report) });
  return null;
}

/**
 * Where no answer came, Drive may have made the Doc all the same: the register is looked at (its rows
 * find their Docs again by themselves) before the user is told to make another.
 */
async function create(
  server: Server,
  making: Making,
  draft: Draft,
  tell: Tell,
): Promise<MadeMemo | null> {
  const answer = await server.call('callCreateMemo', draft);
  if (answer.ok) {
    const made = answer.value;
    if ('same' in made) {
      const { force, sheet } = making;
      tell({ kind: 'same', same: made.same, force, sheet });
      return null;
    }
    const { id, memo, altered, again } = made;
    const { name, link, owner, modified, folder = null } = memo;
    return {
      id,
      name,
      link,
      owner,
      modified,
      folder,
      altered,
      again,
      period: making.period,
      scope: making.scope,
      readyMade: making.readyMade,
    };
  }
  const found = answer.message === null ? await findMade(server, making, draft) : null;
  if (!found) tell({ kind: 'failed', failure: answer });
  return found;
}

async function findMade(
  server: Server,
  { sheet, lastMemo, period, scope, readyMade }: Making,
  { name, entry }: Draft,
): Promise<MadeMemo | null> {
  const choice = sheet === null ? { mark: false } : { mark: false, sheet };
  // The first look completes the row that was cut off, the second reads it.
  await server.call('callSidebar', choice);
  const answer = await server.call('callSidebar', choice);
  const newest = answer.ok ? answer.value.lastMemo : null;
  if (!newest || newest.stale || newest.link === lastMemo?.link) return null;
  return newest.subject === entry.subject
    ? {
        id: null,
        name,
        link: newest.link,
        owner: null,
        modified: '',
        folder: null,
        altered: [],
        again: false,
        period,
        scope,
        readyMade,
      }
    : null;
}
