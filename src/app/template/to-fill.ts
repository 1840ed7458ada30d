/** The template that a memo is made from: the office's own from the hidden sheet, or a ready-made one. */
import type { RequestTemplate } from '../../core/sign-off/kept-scope';
import type { ReadyMade, Target, TemplateUsed } from '../../core/template/ready-made';
import { templateTitle } from '../../words/register';
import type { Ports } from '../ports';
import type { Session } from '../session';
import { CommandError } from '../stopped';
import { findVersion, readyMadeKind, useOf } from './in-use';
import { type Head, readForUnits, readInUse, readStore, type StoredFile } from './store';

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
  return {
    docx,
    emblem: emblemIn(ports, emblem),
    used,
    title: templateTitle(used),
  };
}

/**
 * The office's own for a request: the one that it keeps for its units, or the one in use. Whoever fills it looks whether it
 * asks anything.
 */
export function officeRequest(session: Session): TemplateToFill {
  const { emblem, ...store } = readForUnits(session.ports);
  const file = store.toUnits ?? store.inUse;
  const used = useOf(file);
  return {
    docx: templateIn(session, file, 'docs'),
    emblem: emblemIn(session.ports, emblem),
    used,
    title: templateTitle(used),
  };
}

/** What a memo to a unit is called in the register if it is filled now; the office's template is looked for once, and only for that. */
export function requestTitles({ ports }: Session): (request: RequestTemplate) => string {
  let office: string | null = null;
  return (request) => {
    if (request === 'progress') return templateTitle(usedInstead(request));
    if (office === null) {
      const { toUnits, inUse } = readForUnits(ports);
      office = templateTitle(useOf(toUnits ?? inUse));
    }
    return office;
  };
}

/** A spoilt one leaves its place empty, as before there was one; a spoilt template stops the memo. */
function emblemIn({ decodeBase64 }: Ports, emblem: StoredFile | null): Uint8Array | null {
  return emblem?.base64 ? decodeBase64(emblem.base64) : null;
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
