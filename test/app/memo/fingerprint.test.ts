/** What of a reading is no word of a memo. */
import { fingerprint } from '../../../src/app/memo/fingerprint';
import type { Ports } from '../../../src/app/ports';
import type { Reading } from '../../../src/app/session';
import { readSettings } from '../../../src/core/office/read-settings';
import { activity, measure } from '../../core/template/samples';

const PORTS = { digest: (text: string) => text } as Partial<Ports> as Ports;

/** A sum in a merged cell over two activities, so many rows further down. */
function printOf(down: number, own = '5,000'): string {
  const texts = { own: [own], ownRows: [3 + down] };
  const { activities, ...rest } = measure('1', 'ก', activity('done'), activity('done'));
  const measures = [
    {
      ...rest,
      sheet: 'มาตรการ',
      row: 3 + down,
      activities: activities.map((each, at) => ({ ...each, row: 3 + down + at, ...texts })),
    },
  ];
  const reading = { measures, settings: readSettings([]), signers: [] } as Partial<Reading>;
  return fingerprint(PORTS, reading as Reading);
}

test('an empty row put in above changes nothing, another text does', () => {
  expect(printOf(1)).toBe(printOf(0));
  expect(printOf(0, '6,000')).not.toBe(printOf(0));
});
