/** `npm start` */
import { start } from './start';
import { endWithReader } from './terminal';

endWithReader(process.stdout);
process.exitCode = await start(process.argv.slice(2), process);
