/** The command "templates": all that the template page shows, in one call and in plain JSON. */

import type { Settings } from '../../core/office/read-settings';
import type { MemoFields } from '../../core/template/fields';
import { presentFields } from '../memo/fill';
import type { Ports } from '../ports';
import { readWorkbook } from '../workbook/read-workbook';
import { stampOf } from './choose';
import type { EmblemView, TagGroupView, TemplatesData, TemplateVersion } from './data';
import { editingDoc } from './edit';
import { findVersion, isSpoilt, useOf } from './in-use';
import { readStore, type Store } from './store';

/** Puts the tags into the user's words; given by the composition root. */
export type TagTeller = (fields: MemoFields, settings: Settings) => readonly TagGroupView[];

export function templatesPage(ports: Ports, tellTags: TagTeller): Omit<TemplatesData, 'language'> {
  const store = readStore(ports);
  const reading = readWorkbook(ports.workbook, {});
  return {
    present: useOf(store.inUse),
    stamp: stampOf(store),
    damaged: isDamaged(store),
    versions: versionsIn(store),
    emblem: emblemIn(store),
    editing: editingDoc(ports),
    groups: tellTags(presentFields(ports, reading), reading.settings),
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

function emblemIn({ emblem }: Store): EmblemView | null {
  if (!emblem?.base64) return null;
  const { kind, when, who } = emblem.head;
  return { type: kind === 'image/jpeg' ? kind : 'image/png', base64: emblem.base64, when, who };
}
