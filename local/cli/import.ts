/** `npm run import` */
import { importMemo } from './import-memo';

process.exitCode = await importMemo(process.argv.slice(2), process);
