/** What every command is given: the services, the words, and the template to fill. */
import type { Teller } from './app/check/check';
import type { Ports } from './app/ports';
import type { ReadyMade } from './app/template/data';
import type { ReadyMadeTemplates, Target, TemplateSource } from './app/template/in-use';
import type { Language, Messages } from './words';

export interface Session {
  readonly ports: Ports;
  readonly messages: Messages;
  readonly language: Language;
  readonly tell: Teller;
  readonly readyMade: ReadyMadeTemplates;
  /** The template in use, or another for once; nothing is read before it is asked for. */
  readonly templateFor: (target: Target, instead?: Uint8Array | ReadyMade) => TemplateSource;
}
