/** What can go wrong in a local execution; each becomes an error of the script's own realm. */

/** What a Google service throws; the script sees `name`, `message` and, from Drive, `details`. */
export class ServiceException extends Error {
  readonly details: object | null;

  constructor(message: string, name = 'Exception', details: object | null = null) {
    super(message);
    this.name = name;
    this.details = details;
  }
}

/** The execution was stopped (time, crash): no `catch` in the script can bring it back. */
export class ExecutionEnded extends Error {
  override readonly name = 'ExecutionEnded';
}

/** Google asks the user for these scopes in place of going on: the run is over, and nothing in the script is told. */
export class ConsentAsked extends ExecutionEnded {
  constructor(readonly scopes: readonly string[]) {
    super('Authorization is required to perform that action.');
  }
}

/** The script asked for what the local Apps Script does not know: a gap here or a slip there. */
export class NotInLocalAppsScript extends Error {
  override readonly name = 'NotInLocalAppsScript';
}

/**
 * Apps Script picks overloads by the types of the arguments and names those types when none fits.
 * https://developers.google.com/apps-script/guides/support/troubleshooting
 */
export function signatureError(service: string, method: string, args: readonly unknown[]) {
  const types = args.map((arg) => (Array.isArray(arg) ? 'number[]' : javaType(arg))).join(',');
  return new ServiceException(
    `The parameters (${types}) don't match the method signature for ${service}.${method}.`,
  );
}

function javaType(arg: unknown): string {
  if (arg === null || arg === undefined) return 'null';
  if (typeof arg === 'string') return 'String';
  if (typeof arg === 'number') return 'number';
  if (typeof arg === 'boolean') return 'Boolean';
  return '(class)';
}

/** Unlike Google, which turns what it is given into text, refuses anything but a string. */
export function requireText(service: string, method: string, ...args: unknown[]): void {
  if (args.some((arg) => typeof arg !== 'string')) throw signatureError(service, method, args);
}
