/**
 * The world in a thread of its own. Apps Script stands still while an alert is open; here the thread
 * does, reading its port by hand meanwhile, so that colleagues go on working. Where two alerts are
 * open, the later one has to be answered first.
 */
import { randomUUID } from 'node:crypto';
import {
  type MessagePort,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads';
import type { ButtonName } from '../local/services/shown';
import { WorkbookUnreadable } from '../local/workbook/xlsx/read';
import type { Caller } from './protocol';
import type { Outlet } from './watch';
import { createWorld, type World, type WorldOptions } from './world';
import type { FromWorld, Question, ToWorld } from './world-client';

const { bell } = workerData as { bell: Int32Array };
const port = parentPort as unknown as MessagePort;
const send = (message: FromWorld) => port.postMessage(message);
const answers = new Map<number, ButtonName>();
const waiting: { readonly alert: number; readonly client: string }[] = [];

const outlet: Outlet = {
  tell: (client, event) => send({ kind: 'event', client, event }),
  frame(html, functions) {
    const id = randomUUID();
    send({ kind: 'frame', id, html, functions });
    return id;
  },
  wait(alert, client) {
    waiting.push({ alert, client });
    for (;;) {
      const rung = Atomics.load(bell, 0);
      const answer = answers.get(alert);
      if (answer) {
        waiting.pop();
        answers.delete(alert);
        return answer;
      }
      const received = receiveMessageOnPort(port);
      if (received) hear(received.message as ToWorld);
      else Atomics.wait(bell, 0, rung);
    }
  },
  answered: (alert, button) => void answers.set(alert, button),
  gone(client) {
    for (const open of waiting) if (open.client === client) answers.set(open.alert, 'CLOSE');
  },
};

let world: World;

port.on('message', hear);

function hear(message: ToWorld): void {
  if (!('begin' in message)) {
    serve(message);
    return;
  }
  // A script that stands before an alert goes on, so that this thread comes free.
  for (const { alert } of waiting) answers.set(alert, 'CLOSE');
  setImmediate(() => void begin(message.begin));
}

/** What is neither a workbook's fault nor the user's ends the thread, as it would at its start. */
async function begin(options: WorldOptions): Promise<void> {
  try {
    world = await createWorld(options, outlet);
    send({ kind: 'ready' });
  } catch (problem) {
    if (!(problem instanceof WorkbookUnreadable)) throw problem;
    send({ kind: 'unreadable', message: problem.message });
  }
}

function serve({ id, name, caller, ask }: Question): void {
  try {
    const act = world[name] as (caller: Caller, ask: unknown) => unknown;
    send({ kind: 'answer', id, value: act(caller, ask) });
  } catch (problem) {
    const { stack, message } = problem as Error;
    send({ kind: 'fault', id, message, stack: stack ?? message });
  }
}
