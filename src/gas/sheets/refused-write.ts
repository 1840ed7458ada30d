/**
 * What a refused write means where Google's words tell nothing, since they come in the account's language: the workbook
 * itself is asked, and only then. Whether this user may edit it at all, or what on the written sheets is protected.
 */
import { failureOf, isGoogles, KnownRefusal } from '../../core/google-failure';
import type { ProtectionHost, SheetHost, SpreadsheetHost } from '../host';

export interface Explaining {
  /** Told of each write, before it; null for one that is no sheet's. */
  readonly wrote: (sheet: SheetHost | null) => void;
  /** Google has taken all of them. */
  readonly sent: () => void;
  /** Each of the port's functions throws what Google does, with its reason where the workbook tells one. */
  readonly explained: <Port extends object>(port: Port) => Port;
}

export function createExplaining(spreadsheet: SpreadsheetHost): Explaining {
  let isOpen = false;
  const written = new Set<SheetHost>();
  const explain = (refusal: unknown): unknown => {
    const { kind, text } = failureOf(refusal);
    if (!isOpen || kind !== 'unknown' || !isGoogles(refusal)) return refusal;
    const reason = reasonIn(spreadsheet, [...written]);
    return reason === null ? refusal : new KnownRefusal({ kind: reason, text });
  };
  const telling =
    <Given extends unknown[], Value>(act: (...given: Given) => Value) =>
    (...given: Given): Value => {
      try {
        return act(...given);
      } catch (refusal) {
        throw explain(refusal);
      }
    };
  return {
    wrote: (sheet) => {
      isOpen = true;
      if (sheet) written.add(sheet);
    },
    sent: () => {
      isOpen = false;
      written.clear();
    },
    explained: (port) => {
      const told = Object.entries(port).map(([name, member]) => [
        name,
        typeof member === 'function' ? telling(member as (...given: unknown[]) => unknown) : member,
      ]);
      return Object.fromEntries(told);
    },
  };
}

/** Null where the workbook tells none, or cannot be asked. */
function reasonIn(
  spreadsheet: SpreadsheetHost,
  sheets: readonly SheetHost[],
): 'view-only' | 'protected' | null {
  try {
    // What is still on its way would be refused once more, in place of what is asked.
    isTaken(() => undefined);
    if (!mayEdit(spreadsheet)) return 'view-only';
    return sheets.some(hasBarred) ? 'protected' : null;
  } catch {
    return null;
  }
}

/**
 * Whoever may not edit is not shown the editors, as documented; nobody confirmed that everyone else is, so whoever is not
 * tries to write as well. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getEditors()
 */
function mayEdit(spreadsheet: SpreadsheetHost): boolean {
  return isGiven(() => spreadsheet.getEditors()) || takesWrites(spreadsheet);
}

/**
 * Gives the workbook the time zone that it has already, which nothing protects. Nobody confirmed that every editor may set
 * it: where it is refused, a sheet that is open to this user is given its own name. Throws where the workbook cannot even
 * be read: then Google is out of order.
 */
export function takesWrites(spreadsheet: SpreadsheetHost): boolean {
  // What is still on its way would be refused once more, in place of what is asked.
  isTaken(() => undefined);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  if (isTaken(() => spreadsheet.setSpreadsheetTimeZone(zone))) return true;
  const open = spreadsheet.getSheets().find((sheet) => !hasBarred(sheet));
  return open !== undefined && isTaken(() => open.setName(open.getName()));
}

function isTaken(write: () => unknown): boolean {
  return isGiven(() => {
    write();
    SpreadsheetApp.flush();
  });
}

function isGiven(ask: () => unknown): boolean {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
}

function hasBarred(sheet: SheetHost): boolean {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const all: readonly ProtectionHost[] = [RANGE, SHEET].flatMap((type) =>
    sheet.getProtections(type),
  );
  return all.some((protection) => !protection.canEdit());
}
