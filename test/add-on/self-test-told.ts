/** The self-test as its tests run it, and the lines of what it tells. */
import { SELF_TEST, type SelfTestStep } from '../../src/words/self-test';
import type { openMemoOffice } from './memo-office';
import { type Office, openOffice } from './office';

type Language = 'th' | 'en';

/** Whatever it asks, this user says no. */
export function run({ runtime }: Pick<Office, 'runtime'>): string {
  const { ui } = runtime;
  ui.answer('NO');
  runtime.menu('menuSelfTest');
  return ui.alerts.filter(({ buttons }) => buttons === 'OK').at(-1)?.prompt ?? '';
}

/** What follows the step's name; null where it has no line that begins so. */
export function lineOf(
  told: string,
  sign: '✓' | '✗',
  step: SelfTestStep,
  language: Language = 'en',
) {
  const begin = `${sign} ${SELF_TEST[language].steps[step]}`;
  const line = told.split('\n').find((each) => each === begin || each.startsWith(`${begin}: `));
  return line === undefined ? null : line.slice(begin.length);
}

export const failing = (told: string) => told.split('\n').filter((line) => line.startsWith('✗'));

export const english = (sheets?: Parameters<typeof openMemoOffice>[0]) =>
  openOffice({ locale: 'en', template: 'plain', ...(sheets ? { sheets } : {}) });
