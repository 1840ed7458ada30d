/** The template that a memo is made from: the office's own from the hidden sheet, or a ready-made one. */
import type { RequestTemplate } from '../../core/sign-off/kept-scope';
import type { ReadyMade, Target, TemplateUsed } from '../../core/template/ready-made';
import { templateTitle } from '../../words/register';
import type { Ports } from '../ports';
import type { Session } from '../session';
import { CommandError } from '../stopped';
import { findVersion, readyMadeKind, useOf } from './in-use';
import { type Head, readInUse, readStore, type StoredFile } from './store';

export interface TemplateToFill {
  readonly docx: Uint8Array;
  /** PNG or JPEG; null where the office has given none. */
  readonly emblem: Uint8Array | null;
  readonly used: TemplateUsed;
  /** As the register names it. */
  readonly title: string;
}

/** `instead` fills that template for once, with the office's emblem. */
export function templateToFill(
  session: Session,
  target: Target,
  instead?: Uint8Array | ReadyMade,
): TemplateToFill {
  const { ports, readyMade } = session;
  const { emblem, inUse } = readInUse(ports);
  const used = instead === undefined ? useOf(inUse) : usedInstead(instead);
  const docx =
    instead === undefined
      ? templateIn(session, inUse, target)
      : typeof instead === 'string'
        ? readyMade(instead, target)
        : instead;
  // A spoilt emblem leaves its place empty, as before there was one; a spoilt template stops the memo.
  return {
    docx,
    emblem: emblem?.base64 ? ports.decodeBase64(emblem.base64) : null,
    used,
    title: templateTitle(used),
  };
}

/** What a memo to a unit is called in the register if it is filled now; the office's template is looked for once, and only for that. */
export function requestTitles({ ports }: Session): (request: RequestTemplate) => string {
  let office: string | null = null;
  return (request) => {
    if (request === 'progress') return templateTitle(usedInstead(request));
    office ??= templateTitle(useOf(readInUse(ports).inUse));
    return office;
  };
}

function usedInstead(instead: Uint8Array | ReadyMade): TemplateUsed {
  return { kind: typeof instead === 'string' ? instead : 'given', version: null };
}

/** The staff's own keeps its typefaces in either target. */
function templateIn(
  { ports, readyMade }: Session,
  inUse: StoredFile | null,
  target: Target,
): Uint8Array {
  if (!inUse) return readyMade('official', target);
  const kind = readyMadeKind(inUse.head);
  if (kind) return readyMade(kind, target);
  const base64 = inUse.base64 || keptCopy(ports, inUse.head);
  if (!base64) throw new CommandError({ kind: 'template-damaged' });
  return ports.decodeBase64(base64);
}

/** The version in use stands on the sheet twice: the other copy may be sound. */
function keptCopy(ports: Ports, { version }: Head): string | null {
  return findVersion(readStore(ports), Number(version))?.base64 ?? null;
}
