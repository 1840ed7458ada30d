/** `npm run bench`: wire calls and milliseconds by size, filling beside its peers, and the bundle. */
import { buildIfStale } from '../build.mjs';
import { measureBundle } from './bundle';
import { measurePeers } from './peers';
import { measureSize } from './sizes';

const SIZES = [6, 60, 600, 6000];

await buildIfStale();
const sizes = [];
for (const measures of SIZES) sizes.push(await measureSize(measures));
const peers = [];
for (const measures of SIZES) peers.push(...(await measurePeers(measures)));
const bundle = measureBundle();

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ sizes, peers, bundle })}\n`);
} else {
  console.table(
    sizes.map(({ measures, wire, ms }) => ({
      measures,
      'wire: check': wire.check,
      'wire: generate': wire.generate,
      'read ms': ms.read,
      'check ms': ms.check,
      'fill ms': ms.fill,
    })),
  );
  console.log('Filling one and the same template (ratio: peer ÷ ours)');
  console.table(peers);
  console.log(
    `Bundle: server ${bundle.server} bytes, sidebar ${bundle.sidebar} bytes, loads in ${bundle.loadMs} ms`,
  );
}
