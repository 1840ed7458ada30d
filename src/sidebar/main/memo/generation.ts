/** Where the making of a memo stands: what the memo card shows, as one value. */
import type { Report } from '../../../app/check/report';
import type { SameMemo } from '../../../app/memo/same-memo';
import type { User } from '../../../app/ports';
import type { MemoScope } from '../../../core/measures/units/memo-scope';
import type { Period } from '../../../core/office/period';
import type { ReadyMade } from '../../../core/template/ready-made';
import type { Failure } from '../../server/server';

/** ① check and fill, ② create in Drive, ③ register. */
export const STEPS = ['fill', 'create', 'register'] as const;

export type Step = (typeof STEPS)[number];

export interface MadeMemo {
  readonly name: string;
  readonly link: string;
  /** Whom Drive names as its maker. */
  readonly owner: User | null;
  /** Drive's time of its content, by which a later edit is known; ''. */
  readonly modified: string;
  /** The folder that it was put into; '' where Drive would not, null where nobody knows. */
  readonly folder: string | null;
  /** Its row in the register; null where the row was found again complete. */
  readonly id: string | null;
  /** Cells of the register that show another value than was written; not known of one that was found again. */
  readonly altered: readonly string[];
  /** What was found when it was made; left out where that is nothing, or not known. */
  readonly warned?: readonly string[];
  /** It was made a moment ago by the same request, and no second time. */
  readonly again: boolean;
  /** What it says that it reports on. */
  readonly period: Period | null;
  /** Which measures it has. */
  readonly scope: MemoScope;
  /** The template that it alone was made with; null for the office's. */
  readonly readyMade: ReadyMade | null;
}

/** A memo of the very content that was to be made. */
export interface Same {
  readonly same: SameMemo;
  /** What was chosen before. */
  readonly force: boolean;
  readonly sheet: readonly string[] | null;
}

/** It would ask units to report, as the office's template does. */
export interface ToUnits {
  readonly template: string;
  /** What was chosen before. */
  readonly force: boolean;
  readonly sheet: readonly string[] | null;
}

/** Errors of the sheet: how many, and what the user must know to choose. */
export interface InTheWay {
  readonly errors: number;
  /** Some status is unclear: its place in the memo stays empty. */
  readonly isUnclear: boolean;
  /** What is wrong that no status is, such as the year; the memo would say it. */
  readonly said: readonly string[];
}

export type Generation =
  | { readonly phase: 'idle' }
  /** A form holds what has not been saved: the memo would not say it. */
  | { readonly phase: 'unsaved' }
  | { readonly phase: 'running'; readonly step: Step }
  /** Errors stand in the way; the user chooses. */
  | ({ readonly phase: 'blocked' } & InTheWay)
  /** Another measures sheet is open than the page shows; the user chooses. */
  | { readonly phase: 'elsewhere'; readonly open: string; readonly shown: string }
  /** There is one of this very content; the user chooses. */
  | ({ readonly phase: 'same' } & Same)
  /** It would be no report; the user chooses. */
  | ({ readonly phase: 'request' } & ToUnits)
  | { readonly phase: 'failed'; readonly step: 'fill' | 'create'; readonly failure: Failure }
  | {
      readonly phase: 'done';
      readonly memo: MadeMemo;
      readonly registered: boolean;
      readonly registering: boolean;
    };

export type GenerationEvent =
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'started' }
  | { readonly kind: 'filled' }
  | ({ readonly kind: 'blocked' } & InTheWay)
  /** No measures any more: the empty workbook's own card says so. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'elsewhere'; readonly open: string; readonly shown: string }
  | ({ readonly kind: 'same' } & Same)
  | ({ readonly kind: 'request' } & ToUnits)
  | { readonly kind: 'made'; readonly memo: MadeMemo }
  | { readonly kind: 'registering' }
  | { readonly kind: 'registered'; readonly registered: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'closed' };

export const IDLE: Generation = { phase: 'idle' };

/** Beside the list of findings, which has them all. */
const MOST_SAID = 2;

export function inTheWayOf({ findings, completion }: Report): InTheWay {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = errors.filter(({ rule }) => !rule.startsWith('status/'));
  return {
    errors: errors.length,
    isUnclear: completion.unclear > 0,
    said: others.slice(0, MOST_SAID).map(({ message }) => message),
  };
}

/** An event that does not fit where things stand changes nothing. */
export function nextGeneration(now: Generation, event: GenerationEvent): Generation {
  const running = now.phase === 'running' ? now.step : null;
  switch (event.kind) {
    case 'unsaved':
      return running ? now : { phase: 'unsaved' };
    case 'started':
      return running ? now : { phase: 'running', step: 'fill' };
    case 'filled':
      return running === 'fill' ? { phase: 'running', step: 'create' } : now;
    case 'blocked':
      return running === 'fill'
        ? { phase: 'blocked', errors: event.errors, isUnclear: event.isUnclear, said: event.said }
        : now;
    case 'elsewhere': {
      const { open, shown } = event;
      return running === 'fill' ? { phase: 'elsewhere', open, shown } : now;
    }
    case 'same': {
      const { same, force, sheet } = event;
      const isMaking = running === 'fill' || running === 'create';
      return isMaking ? { phase: 'same', same, force, sheet } : now;
    }
    case 'request': {
      const { template, force, sheet } = event;
      return running === 'fill' ? { phase: 'request', template, force, sheet } : now;
    }
    case 'nothing':
      return running === 'fill' ? IDLE : now;
    case 'made':
      // The link is kept from here on, whatever becomes of the register.
      return {
        phase: 'done',
        memo: event.memo,
        registered: event.memo.id === null,
        registering: event.memo.id !== null,
      };
    case 'registering':
      return now.phase === 'done' ? { ...now, registering: true } : now;
    case 'registered':
      return now.phase === 'done'
        ? { ...now, registered: event.registered, registering: false }
        : now;
    case 'failed':
      return running === 'fill' || running === 'create'
        ? { phase: 'failed', step: running, failure: event.failure }
        : now;
    case 'closed':
      return isBusy(now) ? now : IDLE;
  }
}

/** The big button waits. */
export function isBusy(generation: Generation): boolean {
  return generation.phase === 'running' || (generation.phase === 'done' && generation.registering);
}

/** Nothing is under way, asked or to be tried again that is of the sheet shown. */
export function isAtRest(generation: Generation): boolean {
  return generation.phase === 'idle' || (generation.phase === 'done' && !generation.registering);
}

/** The step under way; null where none is. */
export function stepOf(generation: Generation): Step | null {
  if (generation.phase === 'running') return generation.step;
  return generation.phase === 'done' && generation.registering ? 'register' : null;
}
