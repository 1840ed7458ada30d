/** What a user is told by a command, whichever way it was asked: one shape for calls, menu items and the page's steps. */

import type { Runtime } from '../../local/runtime';
import { memoNoAgency } from '../../src/core/checks/memo/no-agency';
import { EVERYTHING } from '../../src/core/measures/units/memo-scope';
import { runGeneration } from '../../src/sidebar/main/memo/run-generation';
import { createServer, type ScriptRunner } from '../../src/sidebar/server/server';
import { runWillingly } from '../add-on/willing';

export interface Told {
  /** The command says that it went well. */
  readonly ok: boolean;
  /** Every sentence of it that speaks of a failure, whole or in part. */
  readonly messages: readonly string[];
  /** What came back to the page. */
  readonly value: unknown;
}

interface Reply {
  readonly ok: boolean;
  readonly message?: string;
  readonly value?: unknown;
}

/** `parts` gives what an answer that went well says of parts that did not. */
export function byCall(
  { call }: Runtime,
  name: string,
  given: unknown = undefined,
  parts: (value: never) => readonly string[] = () => [],
): Told {
  const reply = call(name, ...(given === undefined ? [] : [given])) as Reply;
  if (!reply.ok) return { ok: false, messages: [reply.message ?? ''], value: null };
  return { ok: true, messages: parts(reply.value as never), value: reply.value };
}

/** So from the beginning in these offices, and no failure of the command's. */
const WITHOUT_AGENCY = memoNoAgency.message.th({});

/** `no` is the question that is answered so. */
export function byMenu(runtime: Runtime, item: string, no?: RegExp): Told {
  const { ui } = runtime;
  const [dialogs, alerts] = [ui.dialogs.length, ui.alerts.length];
  runWillingly(runtime, item, no);
  const lines = ui.dialogs.slice(dialogs).flatMap(({ html }) => linesOf(html));
  const of = (tone: string) => lines.filter((line) => line.tone === tone).map(({ text }) => text);
  const said = ui.alerts.slice(alerts).map(({ prompt }) => prompt);
  return {
    ok: lines.length + said.length > 0 && of('error').length === 0,
    messages: [...of('error'), ...of('warning')].filter((text) => text !== WITHOUT_AGENCY),
    value: said.join('\n'),
  };
}

function linesOf(html: string) {
  return [...html.matchAll(/<p class="(\w+)">(.*?)<\/p>/gs)].map(([, tone = '', text = '']) => ({
    tone,
    text: text.replace(/<br>/g, '\n').replace(/&quot;/g, '"'),
  }));
}

/** The memo as the sidebar makes it, by the page's own steps. */
export async function bySidebar(runtime: Runtime): Promise<Told> {
  let thrown: unknown = null;
  const runner = (
    done: (reply: unknown) => void,
    failed: (error: unknown) => void,
  ): ScriptRunner => {
    const known: ScriptRunner = {
      withSuccessHandler: (handle) => runner(handle, failed),
      withFailureHandler: (handle) => runner(done, handle),
    };
    return new Proxy(known, {
      get: (target, key) =>
        key in target
          ? target[key as keyof ScriptRunner]
          : (...args: unknown[]) => {
              try {
                done(runtime.call(String(key), ...args));
              } catch (error) {
                thrown ??= error;
                failed(error);
              }
            },
    });
  };
  const server = createServer(() =>
    runner(
      () => {},
      () => {},
    ),
  );
  const messages: string[] = [];
  let registered = false;
  await runGeneration(
    server,
    { sheet: null, force: false, lastMemo: null, period: null, scope: EVERYTHING, readyMade: null },
    (event) => {
      if (event.kind === 'failed') messages.push(event.failure.message ?? '');
      if (event.kind === 'registered') registered = event.registered;
    },
  );
  if (thrown) throw thrown;
  return { ok: messages.length === 0, messages, value: { registered } };
}
