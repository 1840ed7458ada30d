/**
 * What the user has changed in the signers form and not saved: by the sheet's row, and those added.
 * The rest is whatever the sheet says.
 */

import type { SignerField } from '../../../app/memo/main-page';
import type { SignerChange, SignerTexts } from '../../../app/sheets/save-signers';

export type SignerText = keyof SignerTexts;

export interface SignerEdit {
  /** `row:3` in the sheet, `new:1` where the form added it. */
  readonly id: string;
  readonly row: number | null;
  readonly before: SignerTexts | null;
  /** Null: to be taken out. */
  readonly after: SignerTexts | null;
}

export type SignersDraft = readonly SignerEdit[];

export interface ShownSigner {
  readonly id: string;
  readonly row: number | null;
  readonly texts: SignerTexts;
}

export const NO_SIGNERS: SignersDraft = [];

/** In the order of ลำดับ, as the memo has them; those taken out are not among them. */
export function shownSigners(
  draft: SignersDraft,
  fields: readonly SignerField[],
): readonly ShownSigner[] {
  const kept = fields.map((field): SignerEdit => {
    const { row, ...texts } = field;
    return (
      draft.find((edit) => edit.row === row) ?? {
        id: `row:${row}`,
        row,
        before: texts,
        after: texts,
      }
    );
  });
  // An edited row that is gone from the sheet stays in sight until it is saved, and refused.
  const others = draft.filter(({ row }) => !fields.some((field) => field.row === row));
  const shown = [...kept, ...others].flatMap(({ id, row, after }) =>
    after ? [{ id, row, texts: after }] : [],
  );
  return shown
    .map((signer, index) => ({ signer, rank: rankOf(signer.texts.order), index }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ signer }) => signer);
}

export function editSigner(
  draft: SignersDraft,
  fields: readonly SignerField[],
  signer: ShownSigner,
  change: Partial<SignerTexts>,
): SignersDraft {
  return put(draft, fields, signer, { ...signer.texts, ...change });
}

export function removeSigner(
  draft: SignersDraft,
  fields: readonly SignerField[],
  signer: ShownSigner,
): SignersDraft {
  return put(draft, fields, signer, null);
}

export function addSigner(draft: SignersDraft, fields: readonly SignerField[]): SignersDraft {
  const shown = shownSigners(draft, fields);
  const number =
    Math.max(0, ...draft.map(({ id }) => Number(/^new:(\d+)$/.exec(id)?.[1] ?? 0))) + 1;
  const last = Math.max(shown.length, ...shown.map(({ texts }) => Number(texts.order) || 0));
  const after = {
    order: String(last + 1),
    heading: '',
    name: '',
    position: '',
    actingFor: '',
    email: '',
  };
  return [...draft, { id: `new:${number}`, row: null, before: null, after }];
}

/** Moves one place up (-1) or down (1), and numbers all of them anew from 1. */
export function moveSigner(
  draft: SignersDraft,
  fields: readonly SignerField[],
  signer: ShownSigner,
  by: -1 | 1,
): SignersDraft {
  const order = [...shownSigners(draft, fields)];
  const from = order.findIndex(({ id }) => id === signer.id);
  const other = order[from + by];
  if (from < 0 || !other) return draft;
  order[from + by] = signer;
  order[from] = other;
  return order.reduce(
    (sum, each, index) => editSigner(sum, fields, each, { order: String(index + 1) }),
    draft,
  );
}

export function signerChanges(draft: SignersDraft): readonly SignerChange[] {
  return draft.map(({ row, before, after }) => ({ row, before, after }));
}

function put(
  draft: SignersDraft,
  fields: readonly SignerField[],
  { id, row }: ShownSigner,
  after: SignerTexts | null,
): SignersDraft {
  const known = draft.find((edit) => edit.id === id);
  const field = fields.find((each) => each.row === row);
  const before = known ? known.before : textsOf(field);
  const rest = draft.filter((edit) => edit.id !== id);
  const unchanged = row === null ? after === null : same(before, after);
  return unchanged ? rest : [...rest, { id, row, before, after }];
}

function textsOf(field: SignerField | undefined): SignerTexts | null {
  if (!field) return null;
  const { row: _, ...texts } = field;
  return texts;
}

function same(one: SignerTexts | null, other: SignerTexts | null): boolean {
  if (!one || !other) return one === other;
  return (Object.keys(one) as SignerText[]).every((key) => one[key] === other[key].trim());
}

// Not Infinity: two of them subtract to NaN, which sorts nothing.
function rankOf(order: string): number {
  const rank = Number.parseFloat(order);
  return Number.isFinite(rank) ? rank : Number.MAX_SAFE_INTEGER;
}
