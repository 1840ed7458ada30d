/** The command "preview the memo": the very memo that would be made, as a Google Doc that is binned afterwards. */
import type { Period } from '../../core/office/period';
import { isReadyMade, type ReadyMade, type TemplateRef } from '../../core/template/ready-made';
import { checkWorkbook } from '../check/checked';
import type { Session, SheetChoice } from '../session';
import { CommandError } from '../stopped';
import type { MadePreview } from '../template/data';
import { findVersion } from '../template/in-use';
import { makePreview, previewSample } from '../template/look';
import { readStore } from '../template/store';
import { draftMemo } from './draft';
import { type ScopeChoice, scopeOf } from './scope';

export interface PreviewCall extends SheetChoice, ScopeChoice {
  readonly period?: Period | null;
  /** The template in use where it is left out. */
  readonly template?: TemplateRef;
}

/** Nothing is registered, no cell is marked. What would refuse the memo itself refuses its preview; errors in cells do not. */
export function previewMemo(
  session: Session,
  { period = null, template, ...choice }: PreviewCall = {},
): MadePreview {
  const instead = template && chosen(session, template);
  const checked = checkWorkbook(session, { ...choice, period, mark: false, withoutGone: true });
  const { reading } = checked;
  if (reading.measures.length === 0) return previewSample(session, reading, instead);
  const scope = scopeOf(reading, choice);
  const draft = draftMemo(session, checked, { force: true, instead, period, scope });
  if (!draft) throw new CommandError({ kind: 'nothing-to-report' });
  return makePreview(session, draft.name, draft.docx, false);
}

function chosen({ ports }: Session, { kind, version }: TemplateRef): Uint8Array | ReadyMade {
  if (isReadyMade(kind)) return kind;
  const kept = findVersion(readStore(ports), version ?? 0);
  if (!kept) throw new CommandError({ kind: 'template-gone' });
  if (!kept.base64) throw new CommandError({ kind: 'template-damaged' });
  return ports.decodeBase64(kept.base64);
}
