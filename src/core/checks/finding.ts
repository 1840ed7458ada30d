/** What a check found, and the shape every rule has: one file with all there is to know of it. */
import type { MeasuresSheet, SheetFault } from '../measures/read-measures';
import type { Period } from '../office/period';
import type { Settings } from '../office/read-settings';
import type { SheetYears } from '../office/sheet-year';
import type { Signer } from '../office/signers';
import { parseA1 } from '../sheet/a1';
import { type CalendarDate, type CellPlace, cellAt } from '../sheet/cell';
import type { InBoth, Language } from '../text/language';
import type { SourceName } from './subjects';

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** A change of one cell's text, shown before it is made. */
export interface Fix {
  readonly before: string;
  readonly after: string;
  /** It may be wrong: it is offered, and no "fix all" makes it. */
  readonly asks?: true;
  /** The text with all safe fixes of this cell, where other rules have some too. */
  readonly together?: string;
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

/** A filled cell of a sheet that makes the memo. */
export interface TextCell extends Pick<TextSheet, 'part' | 'sheet'> {
  readonly place: CellPlace;
  readonly text: string;
}

/** What there is to check; either the table is there, or the fault says why it is not. */
export interface CheckSource {
  readonly table: MeasuresSheet | null;
  readonly fault: SheetFault | null;
  readonly sheets: readonly TextSheet[];
  /** Null where the workbook has none. */
  readonly settings: Settings | null;
  /** Null where there is no table. */
  readonly years: SheetYears | null;
  /** Sheets that are read as one list with the table's, in their order; none where they are left out. */
  readonly further?: readonly ReadTable[];
  /** In turn; none where the workbook has no such sheet. */
  readonly signers: readonly Signer[];
  /** Asked for where a rule needs it alone: the workbook's time zone is one call more. */
  readonly today: () => CalendarDate;
  /** What the memo is to report on, where a memo is made; none where the sheet alone is checked, or a memo names none. */
  readonly period?: Period | null | undefined;
}

/** One of several measures sheets. */
export interface ReadTable {
  readonly table: MeasuresSheet;
  readonly years: SheetYears | null;
}

/** What a rule looks at: one measures sheet, and of `sheets` none of the others. */
export interface CheckContext
  extends Pick<CheckSource, 'sheets' | 'settings' | 'signers' | 'today' | 'period'>,
    ReadTable {
  /** Every measures sheet that is read, this one among them, in their order. */
  readonly all: readonly ReadTable[];
  /** Every filled cell of the sheets, gathered once for all rules. */
  readonly texts: readonly TextCell[];
  /** All rules there are, by name: an office names some in its settings. */
  readonly rules: ReadonlyMap<string, Settling>;
}

/**
 * What people may do about a rule besides changing the sheet. `free`: accept a finding as it is, and turn the rule off
 * or soften it. `one-by-one`: accept one after another, and the rule stays on. `never`: without it the count, or what
 * the memo says of a measure, would be wrong and nobody would know.
 */
export type Settling = 'free' | 'one-by-one' | 'never';

/** Where a rule saw something, in its own words' terms. */
export interface Seen<Details> {
  readonly sheet: string;
  readonly cell: string | null;
  readonly details: Details;
  /** What is meant is for the user to say: the rule's offer stands in place of its fix. */
  readonly asks?: true;
  /** What the cell shows, where that is a number: the sheets' texts have none. */
  readonly shown?: string;
}

/** What a rule says of itself. */
interface RuleWords<Name extends string, Details> {
  readonly name: Name;
  readonly severity: Severity;
  /** What a user reads in the cell's note, the sidebar and the report: what is wrong, and what to do. */
  readonly message: Readonly<Record<Language, (details: Details) => string>>;
  /** Told over its findings where there are several: what is wrong, and in how many places. */
  readonly group?: Readonly<Record<Language, (count: string) => string>>;
  /** Its page: what it finds, why that matters, what to do. */
  readonly about: InBoth;
  /** Where it comes from. */
  readonly source: SourceName;
  /** `free` if left out. */
  readonly settling?: Settling;
}

interface RuleFile<Name extends string, Details> extends RuleWords<Name, Details> {
  readonly look: (context: CheckContext) => readonly Seen<Details>[];
  /** The cell's text put right; only where the change can never be wrong. The same text where it cannot be done. */
  readonly fix?: Mend;
  /** The cell's text as it was probably meant, for what the rule asks. */
  readonly offer?: (text: string, details: Details) => string;
}

type Mend = (text: string, context: CheckContext) => string;

interface FaultRuleFile<Name extends string> extends RuleWords<Name, SheetFault> {
  readonly fault: SheetFault['kind'];
}

export interface Rule<Name extends string, Details> extends RuleWords<Name, Details> {
  readonly fixes: boolean;
  /** The fix of the rule's file. */
  readonly mend: Mend | null;
  /** Of a workbook with a table: `context` is null where there is none. */
  readonly check: (
    context: CheckContext | null,
    fault: SheetFault | null,
  ) => readonly Finding<Name, Details>[];
}

/** A rule on a workbook whose measures sheet was found. */
export function defineRule<const Name extends string, Details>({
  look,
  fix,
  offer,
  ...words
}: RuleFile<Name, Details>): Rule<Name, Details> {
  const { name: rule, severity } = words;
  const mend = fix ? settled(fix) : null;
  const found = (context: CheckContext, seen: Seen<Details>): Finding<Name, Details> => {
    const { asks, shown, ...place } = seen;
    const before = shown ?? textAt(seen, context.sheets);
    const after =
      before === undefined
        ? undefined
        : asks
          ? offer?.(before, seen.details)
          : mend?.(before, context);
    const isFixed = before !== undefined && after !== undefined && after !== before;
    return {
      rule,
      severity,
      ...place,
      fix: isFixed ? { before, after, ...(asks && { asks }) } : null,
    };
  };
  return {
    ...words,
    fixes: fix !== undefined || offer !== undefined,
    mend,
    check: (context) => (context === null ? [] : look(context).map((seen) => found(context, seen))),
  };
}

/** A text put right may show the same rule more: O๒๖ และ 027. */
const ROUNDS = 4;

function settled(fix: Mend): Mend {
  return (text, context) => {
    let before = text;
    for (let round = 0; round < ROUNDS; round++) {
      const after = fix(before, context);
      if (after === before) break;
      before = after;
    }
    return before;
  };
}

/** No sheet could be read as a measures sheet; the details are of the sheet that came nearest. */
export function defineFaultRule<const Name extends string>({
  fault: kind,
  ...words
}: FaultRuleFile<Name>): Rule<Name, SheetFault> {
  const { name: rule, severity } = words;
  return {
    ...words,
    fixes: false,
    mend: null,
    check: (_context, fault) => {
      if (fault?.kind !== kind) return [];
      const { sheet, found } = fault;
      return [{ rule, severity, sheet, cell: found[0]?.cell ?? null, details: fault, fix: null }];
    },
  };
}

function textAt({ sheet, cell }: Seen<unknown>, sheets: readonly TextSheet[]): string | undefined {
  const place = parseA1(cell);
  return place
    ? cellAt(sheets.find((each) => each.sheet === sheet)?.cells ?? [], place)
    : undefined;
}
