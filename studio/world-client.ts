/** The world as the server sees it: questions in, answers and events out. */

import { Worker } from 'node:worker_threads';
import { alike } from '../local/cli/command-line';
import { WorkbookUnreadable } from '../local/workbook/xlsx/read';
import type { Caller, RequestName, Requests, StudioEvent } from './protocol';
import type { WorldOptions } from './world';

/** Comes first, and again where the studio starts anew. */
export interface Begin {
  readonly begin: WorldOptions;
}

export interface Question {
  readonly id: number;
  readonly name: RequestName;
  readonly caller: Caller;
  readonly ask: unknown;
}

export type ToWorld = Begin | Question;

export type FromWorld =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'fault'; readonly id: number; readonly message: string; stack: string }
  | { readonly kind: 'event'; readonly client: string | null; readonly event: StudioEvent }
  | { readonly kind: 'frame'; readonly id: string; html: string; functions: readonly string[] };

export interface FramePage {
  readonly html: string;
  /** What google.script.run has. */
  readonly functions: readonly string[];
}

export interface WorldClient {
  /** In place of the world that was; rejects with WorkbookUnreadable, and then that one stays. */
  readonly begin: (options: WorldOptions) => Promise<void>;
  readonly request: <Name extends RequestName>(
    name: Name,
    caller: Caller,
    ask: Requests[Name]['ask'],
  ) => Promise<Requests[Name]['answer']>;
  readonly frame: (id: string) => FramePage | undefined;
  readonly close: () => Promise<void>;
}

/** Frames of boxes closed long ago need not be kept. */
const MOST_FRAMES = 40;

/** Rejects with WorkbookUnreadable where the file is none. */
export async function startWorld(
  script: string,
  options: WorldOptions,
  listen: (client: string | null, event: StudioEvent) => void,
): Promise<WorldClient> {
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(script, { workerData: { bell } });
  const open = new Map<
    number,
    { readonly done: (value: unknown) => void; readonly fail: (problem: Error) => void }
  >();
  const begun: { readonly done: () => void; readonly fail: (problem: Error) => void }[] = [];
  const frames = new Map<string, FramePage>();
  let last = 0;

  worker.once('error', (problem) => {
    for (const { fail } of begun.splice(0)) fail(problem as Error);
  });
  worker.on('message', (message: FromWorld) => {
    switch (message.kind) {
      case 'ready':
        return begun.shift()?.done();
      case 'unreadable':
        return begun.shift()?.fail(new WorkbookUnreadable(alike(message.message)));
      case 'event':
        return listen(message.client, message.event);
      case 'frame': {
        frames.set(message.id, message);
        const [oldest] = frames.keys();
        if (frames.size > MOST_FRAMES && oldest) frames.delete(oldest);
        return;
      }
      case 'answer':
        open.get(message.id)?.done(message.value);
        break;
      case 'fault':
        open.get(message.id)?.fail(Object.assign(new Error(message.message), message));
    }
    open.delete(message.id);
  });
  const send = (message: ToWorld) => {
    worker.postMessage(message);
    // Wakes the thread where it stands still before an alert.
    Atomics.add(bell, 0, 1);
    Atomics.notify(bell, 0);
  };
  const client: WorldClient = {
    begin: (world) =>
      new Promise((done, fail) => {
        begun.push({ done, fail });
        send({ begin: world });
      }),
    request: (name, caller, ask) =>
      new Promise((done, fail) => {
        last += 1;
        open.set(last, { done: done as (value: unknown) => void, fail });
        send({ id: last, name, caller, ask });
      }),
    frame: (id) => frames.get(id),
    async close() {
      await worker.terminate();
    },
  };
  await client.begin(options).catch(async (problem) => {
    await client.close();
    throw problem;
  });
  return client;
}
