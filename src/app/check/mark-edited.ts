/** After an edit by hand: puts marks on the edited rows and takes them off, as a check would; no other cell is touched. */
import { runChecks } from '../../core/checks';
import { parseA1 } from '../../core/sheet/a1';
import { DATA_VERSION, versionIn } from '../../core/sheet/data-version';
import { OWN_SHEETS } from '../../core/sheet/sheet-names';
import type { Language } from '../../core/text/language';
import { acceptancesIn } from '../kept/acceptances';
import { readKeptRows } from '../kept/kept';
import { mappingsIn } from '../kept/mappings';
import type { Ports, Sheet } from '../ports';
import { readForRows } from '../workbook/read-workbook';
import { findingsOf } from './checked';
import { markFindings } from './mark-findings';

/** From and to, both edited. */
export interface EditedRows {
  readonly first: number;
  readonly last: number;
}

/** `sheet` reads marks in these rows alone. A sheet that is none of measures, or newer than this script, stays as it is. */
export function markEdited(
  { workbook, clock, flush }: Pick<Ports, 'workbook' | 'clock' | 'flush'>,
  sheet: Sheet,
  rows: EditedRows,
  language: Language,
): void {
  if (OWN_SHEETS.includes(sheet.name)) return;
  const kept = readKeptRows({ workbook });
  const reading = readForRows(workbook, sheet, mappingsIn(kept));
  if (!reading || isNewer(reading.content)) return;
  const today = () => clock.now().date;
  const found = runChecks({ ...reading, today }).filter((finding) => {
    const row = parseA1(finding.cell)?.row ?? 0;
    return finding.sheet === sheet.name && row >= rows.first && row <= rows.last;
  });
  const { findings } = findingsOf(reading, language, acceptancesIn(kept), found);
  markFindings({ flush }, [sheet], findings);
}

/** Of the sheets that were read, the settings name the version. */
function isNewer([, settings = []]: NonNullable<
  ReturnType<typeof readForRows>
>['content']): boolean {
  return versionIn(settings) > DATA_VERSION;
}
