/** What the user says of a sheet's columns: each choice is shown by the server as it would be read, and kept at the end. */
import { useState } from 'preact/hooks';
import type { ColumnRole, Mapping, WordMeaning } from '../../../core/measures/mapping/mapping';
import { useAction } from '../../parts/use-action';
import { focusLater } from '../../parts/use-kept-focus';
import type { ArgumentsOf, ValueOf } from '../../server/calls';
import { type Failure, server } from '../../server/server';

type Page = ValueOf<'callMapping'>;

export interface Saved {
  readonly what: 'saved' | 'forgotten' | 'notSaved' | 'keptSince';
  /** Null where there is nothing to take back. */
  readonly undo: (() => void) | null;
}

export interface MappingForm {
  /** Null while the card is closed. */
  readonly page: Page | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly saved: Saved | null;
  readonly open: (sheet: string) => void;
  readonly close: () => void;
  readonly begin: (row: number, rows: number) => void;
  readonly say: (column: number, as: ColumnRole) => void;
  readonly sayWord: (text: string, means: WordMeaning | null) => void;
  readonly save: () => void;
  readonly forget: () => void;
}

/** `refresh` reads the sheet anew. */
export function useMapping(refresh: () => Promise<void>): MappingForm {
  const { busy, failure, run, forget: forgetFailure } = useAction<'mapping'>();
  const [page, setPage] = useState<Page | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);

  /** While the card is open it goes by what was kept then: what a colleague keeps meanwhile is told, and not passed over. */
  async function look(call: ArgumentsOf<'callMapping'>[0], opened?: Page): Promise<void> {
    const done = await run('mapping', () => server.call('callMapping', call));
    if (done) setPage(opened ? { ...done.value, kept: opened.kept } : done.value);
  }

  async function keep(change: Change): Promise<void> {
    const done = await run('mapping', async () => {
      const answer = await server.call('callSaveMapping', change);
      await refresh();
      return answer;
    });
    if (!done) return;
    if (done.value === 'incomplete') return setSaved({ what: 'notSaved', undo: null });
    if (done.value === 'kept-since') {
      setSaved({ what: 'keptSince', undo: null });
      if (page) await look(asShown(page));
      return;
    }
    setPage(null);
    const { mapping, before } = change;
    const undo = () => void keep({ ...change, mapping: before.mapping, before: { mapping } });
    setSaved({ what: mapping ? 'saved' : 'forgotten', undo });
  }

  const change = (mapping: Mapping) => {
    if (!page) return;
    const changed = { ...page, mapping };
    setPage(changed);
    void look(asShown(changed), page);
  };

  return {
    page,
    busy: busy !== null,
    failure,
    saved,
    open: (sheet) => {
      setSaved(null);
      void look({ sheet }).then(() => focusLater('mapping-title'));
    },
    close: () => {
      forgetFailure();
      setSaved(null);
      setPage(null);
    },
    begin: (row, rows) => void (page && look({ sheet: page.sheet, at: { row, rows } }, page)),
    say: (column, as) => page && change({ ...page.mapping, columns: withRole(page, column, as) }),
    sayWord: (text, means) => {
      if (!page) return;
      const others = page.mapping.words.filter((word) => word.text !== text);
      const words = means ? [...others, { text, means }] : others;
      change({ ...page.mapping, words });
    },
    save: () => {
      if (!page) return;
      const { sheet, id, mapping, kept } = page;
      const before = { mapping: kept?.of === sheet ? kept.mapping : null };
      void keep({ sheet, id, mapping, before });
    },
    forget: () => {
      if (!page?.kept) return;
      const { of: sheet, mapping } = page.kept;
      void keep({ sheet, mapping: null, before: { mapping } });
    },
  };
}

type Change = ArgumentsOf<'callSaveMapping'>[0] & {
  readonly before: { readonly mapping: Mapping | null };
};

function asShown({ sheet, mapping, firstRow: row }: Page): ArgumentsOf<'callMapping'>[0] {
  return { sheet, mapping, at: { row, rows: mapping.rows } };
}

const MANY: readonly ColumnRole[] = ['note', 'own', 'unused'];
const MARKS: readonly ColumnRole[] = ['not-started', 'in-progress', 'done'];

/** What can be but one column leaves the other; a status is said in words or by marks. */
function withRole({ mapping }: Page, column: number, as: ColumnRole): Mapping['columns'] {
  const givesWay = (role: ColumnRole) =>
    (role === as && !MANY.includes(as)) ||
    (as === 'status' && MARKS.includes(role)) ||
    (role === 'status' && MARKS.includes(as));
  return mapping.columns.map((each, index) => {
    if (index === column) return { ...each, as };
    return givesWay(each.as) ? { ...each, as: 'own' } : each;
  });
}
