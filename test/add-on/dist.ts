/** What every office of these tests runs, and when. */
import { join } from 'node:path';

export const DIST = join(import.meta.dirname, '../../dist');

export const NOW = new Date('2026-03-10T09:30:00+07:00');
