/**
 * `npm run bench`: wire calls by size, milliseconds of the processor for reading, rules and filling, filling beside
 * its peers, and the bundle; `--json` prints one object for programs. Figures for people: no test depends on one.
 */
import { buildIfStale } from '../build.mjs';
import { readingAsShipped } from './as-shipped';
import { measureBundle } from './bundle';
import { calibrationMs } from './calibration';
import { measurePeers } from './peers';
import { measureSize } from './sizes';

const SIZES = [6, 60, 600, 6000];

await buildIfStale();
const calibration = await calibrationMs();
const bundle = await measureBundle();
const { measureReading } = await readingAsShipped();
const reading = [];
for (const measures of SIZES) {
  for (const texts of ['short', 'long'] as const) {
    for (const merges of [0, measures]) {
      reading.push(await measureReading(measures, merges, texts));
    }
  }
}
const peers = [];
for (const measures of SIZES) peers.push(...(await measurePeers(measures)));
const sizes = [];
for (const measures of SIZES) sizes.push(await measureSize(measures));

if (process.argv.includes('--json')) {
  const figures = { sizes, reading, peers, bundle, calibrationMs: calibration };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} else {
  console.table(
    sizes.map(({ measures, wire, ms }) => ({
      measures,
      'wire: check': wire.check,
      'wire: first memo': wire.firstMemo,
      'wire: generate': wire.generate,
      'read ms': ms.read,
      'check ms': ms.check,
      'fill ms': ms.fill,
    })),
  );
  console.log('Reading, and all rules over what was read');
  console.table(reading);
  console.log('Filling one and the same template (ratio: peer ÷ ours)');
  console.table(peers);
  console.log(
    `Bundle: server ${bundle.server} bytes, sidebar ${bundle.sidebar} bytes; loads in ${bundle.loadMs} ms, for onOpen in ${bundle.onOpenMs} ms`,
  );
  console.log(`Calibration: 20 million steps of a hash take ${calibration} ms here`);
}
