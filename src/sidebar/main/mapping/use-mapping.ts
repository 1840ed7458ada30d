/** What the user says of a sheet's columns: each choice is shown by the server as it would be read, and kept at the end. */
import { useState } from 'preact/hooks';
import type { ColumnRole, Mapping, WordMeaning } from '../../../core/measures/mapping/mapping';
import { useAction } from '../../parts/use-action';
import { focusLater } from '../../parts/use-kept-focus';
import type { ArgumentsOf, ValueOf } from '../../server/calls';
import { type Failure, server } from '../../server/server';

type Page = ValueOf<'callMapping'>;

export interface Saved {
  readonly what: 'saved' | 'forgotten' | 'notSaved';
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

  async function look(call: ArgumentsOf<'callMapping'>[0]): Promise<void> {
    const done = await run('mapping', () => server.call('callMapping', call));
    if (done) setPage(done.value);
  }

  async function keep(
    sheet: string,
    mapping: Mapping | null,
    before: Mapping | null,
  ): Promise<void> {
    const done = await run('mapping', async () => {
      const answer = await server.call('callSaveMapping', { sheet, mapping });
      await refresh();
      return answer;
    });
    if (!done) return;
    if (!done.value) return setSaved({ what: 'notSaved', undo: null });
    setPage(null);
    const undo = () => void keep(sheet, before, mapping);
    setSaved({ what: mapping ? 'saved' : 'forgotten', undo });
  }

  const change = (mapping: Mapping) => {
    if (!page) return;
    setPage({ ...page, mapping });
    const { firstRow: row, sheet } = page;
    void look({ sheet, mapping, at: { row, rows: mapping.rows } });
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
    begin: (row, rows) => void (page && look({ sheet: page.sheet, at: { row, rows } })),
    say: (column, as) => page && change({ ...page.mapping, columns: withRole(page, column, as) }),
    sayWord: (text, means) => {
      if (!page) return;
      const others = page.mapping.words.filter((word) => word.text !== text);
      const words = means ? [...others, { text, means }] : others;
      change({ ...page.mapping, words });
    },
    save: () => page && void keep(page.sheet, page.mapping, page.kept?.mapping ?? null),
    forget: () => page?.kept && void keep(page.kept.of, null, page.kept.mapping),
  };
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
