/** The command "templates": all that the template page shows, in one call and in plain JSON. */
import { tagGroups } from '../../core/template/tag-list';
import type { Session } from '../session';
import type { EmblemView, TemplatesData, TemplateVersion } from './data';
import { editingDoc } from './editing-doc';
import { presentFields } from './fill';
import { findVersion, isAsking, isSpoilt, stampOfBoth, useOf } from './in-use';
import { readStore, type Store, soundEmblem } from './store';

export function templatesPage(session: Session): TemplatesData {
  const { ports, language } = session;
  const store = readStore(ports);
  const reading = session.read({ withoutGone: true });
  const { fields, ownColumns } = presentFields(session, reading);
  return {
    language,
    present: useOf(store.inUse),
    presentAsks: store.inUse !== null && isAsking(ports, store.inUse),
    toUnits: store.toUnits && useOf(store.toUnits),
    stamp: stampOfBoth(store),
    damaged: isDamaged(store),
    versions: versionsIn(store),
    emblem: emblemIn(store),
    editing: editingDoc(ports),
    groups: tagGroups(fields, reading.settings, language, ownColumns),
  };
}

/** True where a memo could not be made: neither the copy in use nor the kept one is sound. */
function isDamaged(store: Store): boolean {
  const { inUse, isLost } = store;
  if (isLost) return true;
  return isSpoilt(inUse) && !findVersion(store, Number(inUse?.head.version))?.base64;
}

function versionsIn({ versions }: Store): readonly TemplateVersion[] {
  return versions
    .flatMap((file) => {
      const version = Number(file?.head.version);
      if (!file?.base64 || !version) return [];
      const { name, when, who, size } = file.head;
      return [{ kind: 'own' as const, version, name, when, who, size: Number(size) }];
    })
    .sort((one, other) => other.version - one.version);
}

function emblemIn(store: Store): EmblemView | null {
  const emblem = soundEmblem(store);
  if (!emblem) return null;
  const { kind, when, who, stamp } = emblem.head;
  return {
    type: kind === 'image/jpeg' ? kind : 'image/png',
    base64: emblem.base64,
    when,
    who,
    stamp,
  };
}
