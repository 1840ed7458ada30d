/** Changing which template is used: once at a time, told what came of it, never over a colleague's head. */
import { useState } from 'preact/hooks';
import type { ChoiceResult, TemplatesData, TemplateUse } from '../../../app/template/data';
import type { TemplateRef } from '../../../core/template/ready-made';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { type Answer, type Failure, server } from '../../server/server';
import { choiceOf, isSame, nameOf } from '../names';
import type { Templates } from '../use-templates';

/** Which part of the page asked: what came of it is told there. */
export type Place = 'present' | 'choose' | 'trial';

export type ChoiceOutcome =
  /** `before` is what can be gone back to; null where it cannot be. */
  | {
      readonly kind: 'chosen';
      readonly text: string;
      /** It is used for memos to units alone. */
      readonly isToUnits: boolean;
      /** It asks units to report, and stands in the place of the reports. */
      readonly asks: boolean;
      /** What reports were made from before. */
      readonly report: TemplateUse;
      readonly before: TemplateUse | null;
    }
  | { readonly kind: 'conflict'; readonly present: TemplateUse; readonly insist: () => void }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Choosing {
  /** The place, or within the list the template, whose choice is under way. */
  readonly busy: string | null;
  readonly place: Place | null;
  readonly outcome: ChoiceOutcome | null;
  /** What was used before and is still there; null where there is no way back. */
  readonly back: TemplateUse | null;
  readonly choose: (use: Pick<TemplateUse, 'kind' | 'version' | 'name'>, place: Place) => void;
  readonly carryOut: (wish: Wish) => void;
  readonly dismiss: () => void;
}

export interface Wish {
  readonly key: string;
  readonly place: Place;
  /** What the user reads once it is so. */
  readonly text: string;
  /** What is chosen asks units to report. */
  readonly asks?: boolean;
  readonly send: (stamp: string) => Promise<Answer<ChoiceResult>>;
  readonly after?: () => void;
}

export function keyOf({ kind, version }: TemplateRef): string {
  return `${kind}-${version ?? ''}`;
}

export function useChoosing(templates: Templates, data: TemplatesData): Choosing {
  const words = wordsOf('template');
  const { busy, run } = useAction<string>();
  const [{ place, outcome }, setTold] = useState<Pick<Choosing, 'place' | 'outcome'>>({
    place: null,
    outcome: null,
  });

  async function carryOut(wish: Wish, stamp = data.stamp): Promise<void> {
    const done = await run(wish.key, async () => {
      const value = await wish.send(stamp);
      // Also where no answer came: it may have been done all the same.
      await templates.refresh();
      return { ok: true, value };
    });
    if (!done) return;
    const answer = done.value;
    const tell = (told: ChoiceOutcome) => setTold({ place: wish.place, outcome: told });
    if (!answer.ok) return tell({ kind: 'failed', failure: answer });
    const result = answer.value;
    if (result.chosen) {
      wish.after?.();
      const isToUnits = result.toUnits === true;
      const before = isToUnits ? data.toUnits : data.damaged ? null : data.present;
      const { present: report } = data;
      tell({
        kind: 'chosen',
        text: wish.text,
        isToUnits,
        asks: wish.asks === true,
        report,
        before,
      });
    } else {
      const { present } = result;
      const insist = () => void carryOut(wish, result.stamp);
      tell({ kind: 'conflict', present, insist });
    }
  }

  return {
    busy,
    place,
    outcome,
    back: outcome && wayBack(outcome, data),
    choose: (use, at) =>
      void carryOut({
        key: at === 'choose' ? keyOf(use) : at,
        place: at,
        text: words.choose.chosen(nameOf(words, use)),
        asks: use.kind === 'progress',
        send: (stamp) => server.call('callChooseTemplate', { ...choiceOf(use), stamp }),
      }),
    carryOut: (wish) => void carryOut(wish),
    dismiss: () => setTold({ place: null, outcome: null }),
  };
}

function wayBack(outcome: ChoiceOutcome, data: TemplatesData): TemplateUse | null {
  if (outcome.kind !== 'chosen' || outcome.before === null) return null;
  const { before, isToUnits } = outcome;
  const now = isToUnits ? data.toUnits : data.present;
  if (now && isSame(before, now)) return null;
  const kept = before.kind !== 'own' || data.versions.some((version) => isSame(version, before));
  return kept ? before : null;
}
