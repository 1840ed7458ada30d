/** What the self-test alone asks of Google, beside the ports: how it does what no page of Google's promises. */

import type { Scope } from '../core/scopes';
import type { CellPlace } from '../core/sheet/cell';

/** When a write that a rule forbids is refused. */
export type RefusedWhen = 'at-once' | 'at-flush' | 'never';

/** With what Google threw; null where it took it. */
export interface Refused {
  readonly when: RefusedWhen;
  readonly refusal: unknown;
}

/** What the advanced service answers where Drive gives a file. */
export type ExportAnswer = 'thrown' | 'blob' | 'bytes' | 'text';

/** What comes of asking for a row below the last one. */
export type Beyond = 'thrown' | 'grown' | 'given';

export interface Trials {
  /** What is left of the run is for cleaning up and telling. */
  readonly isLate: () => boolean;
  readonly consent: () => {
    readonly granted: readonly Scope[];
    /** Of those that the manifest has; more may be missing than are known by name. */
    readonly missing: readonly Scope[];
    readonly complete: boolean;
  };
  /** The sidebar's page, as Google gives it back. */
  readonly page: () => string;
  /** Makes a file of so much base64 and reads it. */
  readonly decode: (base64: string) => { readonly bytes: number; readonly milliseconds: number };
  /** The user's address, '' where Google gives none; unlike the port's, it throws what Google says. */
  readonly address: () => string;
  readonly exportDoc: (fileId: string) => ExportAnswer;
  /** Null where there is none of that name. */
  readonly sheet: (name: string) => TrialSheet | null;
  /** Has arrived when it returns; does nothing where there is no such sheet. */
  readonly removeSheet: (name: string) => void;
}

export interface TrialSheet {
  /** What Google says where a cell is made a text cell; null where it is made one. */
  readonly format: (cell: CellPlace) => unknown;
  /** Gives the cell a rule, and writes what that forbids; throws where what it allows is refused as well. */
  readonly refuses: (cell: CellPlace) => Refused;
  readonly beyond: () => Beyond;
  readonly protect: () => void;
  readonly protections: () => number;
  /** Takes the rule away from cells that have none, which changes nothing; gives the columns that refuse even this. */
  readonly refusingRules: (
    row: number,
    columns: number,
  ) => readonly { readonly column: number; readonly refusal: unknown }[];
}
