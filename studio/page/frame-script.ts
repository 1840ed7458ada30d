/**
 * `google.script` inside a frame, by its documented rules; what it does reaches the studio's page as
 * messages. https://developers.google.com/apps-script/guides/html/reference/run
 */

interface Runner {
  readonly withSuccessHandler: (handler: (value: unknown, userObject?: unknown) => void) => Runner;
  readonly withFailureHandler: (handler: (error: Error, userObject?: unknown) => void) => Runner;
  readonly withUserObject: (object: unknown) => Runner;
  [name: string]: unknown;
}

interface Handlers {
  readonly success?: (value: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

/** "You can have up to 10 concurrent calls"; more wait for one of them to return. */
const MOST_CALLS = 10;

export function createGoogle(functions: readonly string[]) {
  const open = new Map<number, Handlers>();
  const queue: { id: number; name: string; args: string }[] = [];
  let last = 0;
  let running = 0;
  const say = (message: object) => window.parent.postMessage({ studio: 'frame', ...message }, '*');
  const next = () => {
    while (running < MOST_CALLS) {
      const call = queue.shift();
      if (!call) return;
      running += 1;
      say({ what: 'call', ...call });
    }
  };

  const runner = (handlers: Handlers): Runner => {
    const made: Runner = {
      withSuccessHandler: (success) => runner({ ...handlers, success }),
      withFailureHandler: (failure) => runner({ ...handlers, failure }),
      withUserObject: (userObject) => runner({ ...handlers, userObject }),
    };
    for (const name of functions) {
      made[name] = (...args: unknown[]) => {
        const json = JSON.stringify(args.map((arg, at) => carried(arg, String(at), [])));
        last += 1;
        open.set(last, handlers);
        queue.push({ id: last, name, args: json });
        next();
      };
    }
    return made;
  };

  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || data?.studio !== 'page' || !open.has(data.id)) return;
    const handlers = open.get(data.id) ?? {};
    open.delete(data.id);
    running -= 1;
    next();
    settle(handlers, data);
  });

  return {
    script: {
      run: runner({}),
      host: {
        origin: window.location.origin,
        close: () => say({ what: 'close' }),
        setHeight: (height: number) => say({ what: 'size', height }),
        setWidth: (width: number) => say({ what: 'size', width }),
        editor: { focus: () => say({ what: 'focus' }) },
      },
    },
  };
}

interface Settled {
  readonly ok: boolean;
  readonly value?: string;
  readonly problem?: { readonly name: string; readonly message: string };
}

/** "If you don't specify a failure handler, failures are logged to the JavaScript console." */
function settle({ success, failure, userObject }: Handlers, { ok, value, problem }: Settled): void {
  if (ok) {
    success?.(JSON.parse(value ?? 'null'), userObject);
    return;
  }
  const error = Object.assign(new Error(problem?.message), { name: 'ScriptError' });
  if (failure) failure(error, userObject);
  else console.error(`Uncaught ${error}`);
}

/**
 * The value as JSON may carry it. "Requests fail if you attempt to pass a Date, Function, DOM element
 * besides a form, or other prohibited type"; undefined in an array becomes null.
 */
function carried(value: unknown, property: string, path: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (['string', 'number', 'boolean'].includes(typeof value)) return value;
  const prototype = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
  const plain = Array.isArray(value) || prototype === Object.prototype || prototype === null;
  if (!plain || path.includes(value as object)) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  const inside = [...path, value as object];
  if (Array.isArray(value)) return value.map((item, at) => carried(item, String(at), inside));
  return Object.fromEntries(
    Object.entries(value as object)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, carried(item, key, inside)]),
  );
}
