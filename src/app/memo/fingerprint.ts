/** What a memo says as one short text: two memos with the same fingerprint say the same. */
import { type Settings, settingYear } from '../../core/office/read-settings';
import { NAMING } from '../../core/office/settings';
import { RULE_LEVELS } from '../../core/settled/rule-levels';
import { IGNORED_WORDS, REPLACED_WORDS } from '../../core/spelling/own-words';
import { looseName } from '../../core/text/loose-name';
import type { Ports } from '../ports';
import type { Reading } from '../session';

/**
 * Without the day it was made and without where its words stand on the sheet. Addresses are for
 * sending it: offices add them when they come to that, and no ready-made template prints them.
 */
export function fingerprint({ digest }: Ports, { measures, settings, signers }: Reading): string {
  const printed = signers.map(({ email: _email, ...signer }) => signer);
  const extra = settings.extra.filter(({ label }) => !FOR_CHECKS.includes(looseName(label)));
  const known = [...settings.known].filter(([key]) => key !== NAMING);
  const content = [measures, known, extra, printed, ...yearOf(settings)];
  return digest(JSON.stringify(content, (key, value) => (isPlace(key) ? undefined : value)));
}

/** What only the checks read: whoever changes it changes no word of a memo. */
const FOR_CHECKS = [IGNORED_WORDS, REPLACED_WORDS, RULE_LEVELS].map(looseName);

/** The sheet's own year, where no setting says the same. */
function yearOf(settings: Settings): readonly number[] {
  const { sheetYear } = settings;
  return sheetYear === null || sheetYear === settingYear(settings, 'fiscalYear') ? [] : [sheetYear];
}

/** An empty row put in above, or a sheet's other name, changes no word of the memo; an owner it gives is one. */
function isPlace(key: string): boolean {
  return ['row', 'column', 'sheet', 'ownRows'].includes(key);
}
