/** Which sheets can be read as one list, asked beside the page's own data; and which of them the user ticks. */
import { useEffect, useState } from 'preact/hooks';
import type { MeasuresSheet, MeasuresSheets } from '../../../app/sheets/tick-sheets';
import { useAction } from '../../parts/use-action';
import { focusLater } from '../../parts/use-kept-focus';
import { server } from '../../server/server';

export interface SheetTicks {
  /** None until the server has told, and where that failed: the page shows one sheet as ever. */
  readonly sheets: readonly MeasuresSheet[];
  readonly ticked: readonly string[];
  /** Ticked otherwise than is shown, and not used yet. */
  readonly isTicking: boolean;
  readonly tick: (name: string, isTicked: boolean) => void;
  readonly use: () => void;
  /** Others were ticked since the page was told, so that nothing was changed; what is kept now is told in words. */
  readonly keptSince: readonly string[] | null;
  /** Asks anew which there are. */
  readonly look: () => void;
  readonly busy: boolean;
  readonly failure: ReturnType<typeof useAction>['failure'];
}

/** `shown` are the sheets that the page speaks of; `read` reads others. */
export function useSheets(
  shown: readonly string[],
  read: (sheets: readonly string[]) => Promise<void>,
): SheetTicks {
  const [{ sheets, kept }, setAll] = useState<MeasuresSheets>({ sheets: [], kept: [] });
  const [isKeptSince, setKeptSince] = useState(false);
  /** Null: those that are shown. */
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const { busy, failure, run } = useAction<'use'>();

  /** What was kept when the page was told first: what a colleague keeps meanwhile is told, and not passed over. */
  async function look(isFirst = false): Promise<void> {
    const answer = await server.call('callMeasuresSheets');
    if (!answer.ok) return;
    setAll((before) => (isFirst ? answer.value : { ...answer.value, kept: before.kept }));
  }
  const key = shown.join('\n');
  useEffect(() => {
    setChosen(null);
    setKeptSince(false);
    void look(true);
  }, [key]);

  const names = sheets.map(({ name }) => name);
  const ticked = names.filter((name) => (chosen ?? shown).includes(name));

  async function use(): Promise<void> {
    const ids = sheets.filter(({ name }) => ticked.includes(name)).map(({ id }) => id);
    const done = await run('use', async () => {
      const answer = await server.call('callTickSheets', { sheets: ticked, ids, before: kept });
      if (answer.ok && answer.value.kept) await read(answer.value.sheets);
      return answer;
    });
    if (!done) return;
    setKeptSince(!done.value.kept);
    if (!done.value.kept) return look(true);
    setChosen(null);
    focusLater('sheets-title');
  }

  return {
    sheets,
    ticked,
    isTicking: chosen !== null && [...chosen].sort().join('\n') !== [...shown].sort().join('\n'),
    tick: (name, isTicked) =>
      setChosen(isTicked ? [...ticked, name] : ticked.filter((each) => each !== name)),
    use: () => void use(),
    keptSince: isKeptSince ? kept : null,
    look: () => void look(),
    busy: busy !== null,
    failure,
  };
}
