/** `npm run import` */
import { importMemo } from './import-memo';
import { endWithReader } from './terminal';

endWithReader(process.stdout);
process.exitCode = await importMemo(process.argv.slice(2), process);
