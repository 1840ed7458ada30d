/** What every command is given: the services, the words, and the template to fill. */
import type { Teller } from './app/check';
import type { TemplateSource } from './app/generate-memo';
import type { Ports } from './app/ports';
import type { Language, Messages } from './messages';

export interface Session {
  readonly ports: Ports;
  readonly messages: Messages;
  readonly language: Language;
  readonly tell: Teller;
  readonly template: TemplateSource;
}
