/** One trial: a command, one call of it, one mishap; then the user's next look and second try. Gives what is wrong. */
import type { Runtime } from '../../local/runtime';
import { callFailureOf } from '../../src/core/google-failure';
import { tellBrokenOff } from '../../src/words/failures';
import { type Office, registerRows } from '../add-on/office';
import { untrueClaims } from './claims';
import type { Command } from './commands';
import { type Site, type Trouble, wrongReason } from './errors';
import { brokenAfterLook, brokenAtLast, brokenAtOnce, type Trial } from './judge';
import type { Told } from './reply';
import { open, type Staged } from './stage';

/** Null where the run was ended: nobody was told anything by it. */
type Outcome = { readonly told: Told | null; readonly thrown: string | null };

export interface Rehearsed {
  readonly command: Command;
  readonly staged: Staged;
  /** The same office, which no trial touches. */
  readonly before: Office;
  /** Every call that it sends over the wire, in order. */
  readonly sites: readonly Site[];
}

/** The command as it goes where nothing befalls it; throws where that is not well. */
export async function rehearse(command: Command): Promise<Rehearsed> {
  const staged = await command.stage();
  const office = await open(staged);
  const before = await open(staged);
  const from = office.runtime.calls.length;
  const { told, thrown } = await attempt(command, office);
  const sites = office.runtime.calls.slice(from).filter(({ wire }) => wire);
  if (!told?.ok) throw new Error(`${command.name} fails by itself: ${thrown ?? told?.messages}`);
  look(office);
  const trial = { before, after: office, mayChange: command.mayChange ?? [] };
  const wrong = [...brokenAfterLook(trial), ...command.done(office)];
  if (wrong.length > 0) throw new Error(`${command.name} by itself: ${wrong.join('; ')}`);
  return { command, staged, before, sites };
}

/** `at` counts from 1; `speaks` is the language of Google's exceptions. */
export async function tryOne(
  { command, staged, before, sites }: Rehearsed,
  at: number,
  trouble: Trouble,
  speaks: string,
): Promise<string[]> {
  const office = await open(staged, speaks);
  const trial: Trial = { before, after: office, mayChange: command.mayChange ?? [] };
  plan(office, sites, at, trouble);
  const first = await attempt(command, office);
  office.runtime.clearPlan();
  if (isHeld(office)) office.workbook.lock.holder = null;
  const found = [
    ...brokenAtOnce(trial),
    ...(first.thrown === null ? [] : [`an exception reaches the user: ${first.thrown}`]),
    ...messageFaults(first.told, trouble, trial, speaks),
  ];
  const later: Office = { ...office, runtime: office.colleague('clerk@example.org') };
  look(later);
  found.push(...brokenAfterLook(trial));
  // Whoever was told that it went well does not do it again.
  const isDone = first.told?.ok === true && first.told.messages.length === 0;
  if (!isDone && !command.looks) {
    const second = await attempt(command, later);
    if (!second.told?.ok)
      found.push(
        `the second try fails: ${second.thrown ?? second.told?.messages.join(' ').slice(0, 80)}`,
      );
    look(later);
    found.push(...brokenAfterLook(trial));
  }
  later.wait(UNTIL_GIVEN_UP);
  look(later);
  found.push(...brokenAtLast(trial));
  try {
    found.push(...command.done(later));
  } catch (error) {
    found.push(`what follows fails: ${String(error).slice(0, 80)}`);
  }
  return [...new Set(found)];
}

export async function attempt(command: Command, office: Office): Promise<Outcome> {
  try {
    return { told: await command.run(office), thrown: null };
  } catch (error) {
    const { message } = error as Error;
    if (/as the test planned/.test(message)) return { told: null, thrown: null };
    if (command.isMenu) return { told: null, thrown: message.slice(0, 80) };
    // The page hears of it, and has words of its own.
    const said = tellBrokenOff('th', callFailureOf(error)).message;
    return { told: { ok: false, messages: [said], value: null }, thrown: null };
  }
}

/** A run may go on for six minutes, and Drive lists a new Doc late: only then can a row be said to have none. */
const UNTIL_GIVEN_UP = 10;

/** Each look settles one memo; where the register has none there is nothing to see. */
export function look(office: Office): void {
  if (registerRows(office).length === 0) return;
  office.runtime.call('callMemos');
  office.runtime.call('callMemos');
}

const HELD = {};
const isHeld = ({ workbook }: Office) => workbook.lock.holder === HELD;

function plan({ runtime, workbook }: Office, sites: readonly Site[], at: number, trouble: Trouble) {
  const site = sites[at - 1];
  if (!site) throw new Error('no such call');
  const error = trouble.error(site);
  if (trouble.moment === 'outage') return planOutage(runtime, sites, at, trouble);
  if (trouble.moment === 'refused' && error === null) {
    const act = () => {
      workbook.lock.holder = HELD as never;
    };
    runtime.plan({ method: '*', at, moment: 'meanwhile', act });
  } else runtime.plan({ method: '*', at, moment: trouble.moment, ...(error ? { error } : {}) });
}

/** Each service counts its own calls. */
function planOutage(runtime: Runtime, sites: readonly Site[], at: number, trouble: Trouble): void {
  for (const service of new Set(sites.filter(trouble.fits).map((site) => site.service))) {
    const site = sites.find((each) => each.service === service);
    const error = site && trouble.error(site);
    const seen = sites.slice(0, at - 1).filter((each) => each.service === service).length;
    // Boxes are no call over the wire, and open also while Sheets is down.
    const method = service === 'SpreadsheetApp' ? 'SpreadsheetApp.flush' : `${service}.*`;
    if (error) runtime.plan({ method, at: seen + 1, moment: 'outage', error });
  }
}

const THAI = /[\u0e00-\u0e7f]/;
const RAW =
  /API call to|Service \w+|Authorization is required|Specified permissions|server error|Exception|Error|undefined|\[object/;

function messageFaults(
  told: Told | null,
  trouble: Trouble,
  around: Trial,
  speaks: string,
): string[] {
  if (!told) return [];
  const { ok, messages } = told;
  if (!ok && messages.every((message) => message === '')) return ['a failure without words'];
  return [
    ...messages.flatMap((message) => [
      ...(THAI.test(message) ? [] : ['words that are not Thai']),
      ...(RAW.test(message) ? [`raw English: “${RAW.exec(message)?.[0]}”`] : []),
      ...[wrongReason(message, trouble, speaks)].flatMap((wrong) => wrong ?? []),
    ]),
    ...untrueClaims(messages, around),
  ];
}
