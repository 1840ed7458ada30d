/** What a check found, and the shape every rule has; the words are in messages/. */
import type { MeasuresSheet } from '../measures/read-measures';
import type { Settings } from '../office/read-settings';

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A safe change of one cell's text, shown before it is made. */
export interface Fix {
  readonly before: string;
  readonly after: string;
}

export interface Finding<Name extends string, Details> {
  readonly rule: Name;
  readonly severity: Severity;
  readonly sheet: string;
  /** One A1 cell; null where the whole sheet is meant. */
  readonly cell: string | null;
  /** What the message names besides the place. */
  readonly details: Details;
  readonly fix: Fix | null;
}

/** The text cells of one sheet, row by row from A1. */
export interface TextSheet {
  readonly part: 'measures' | 'settings' | 'signers';
  readonly sheet: string;
  readonly cells: readonly (readonly string[])[];
}

export interface CheckContext {
  readonly table: MeasuresSheet;
  readonly sheets: readonly TextSheet[];
  /** Null where the workbook has none. */
  readonly settings: Settings | null;
}

/** Where a rule saw something, in its own words' terms; `fix` only where it is safe. */
export interface Seen<Details> {
  readonly sheet: string;
  readonly cell: string | null;
  readonly details: Details;
  readonly fix?: Fix;
}

export interface Rule<Name extends string, Details> {
  readonly name: Name;
  readonly check: (context: CheckContext) => readonly Finding<Name, Details>[];
}

export function defineRule<const Name extends string, Details>(
  name: Name,
  severity: Severity,
  look: (context: CheckContext) => readonly Seen<Details>[],
): Rule<Name, Details> {
  return {
    name,
    check: (context) =>
      look(context).map(({ fix = null, ...seen }) => ({ rule: name, severity, ...seen, fix })),
  };
}
