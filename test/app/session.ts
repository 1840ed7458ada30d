/** A session over ports in memory: what a command is given in a test. */
import { createSession, type Session } from '../../src/app/session';
import type { CellValue } from '../../src/core/sheet/cell';
import type { Language } from '../../src/core/text/language';
import { createMemoryPorts, type MemoryPorts } from '../contract/memory-ports';

export interface MemorySession extends Session {
  readonly ports: MemoryPorts;
}

export function createMemorySession(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  language: Language = 'th',
): MemorySession {
  const ports = createMemoryPorts(sheets);
  const readyMade = () => {
    throw new Error('this test has no ready-made template');
  };
  return { ...createSession(ports, language, readyMade), ports };
}
