/** Apps Script on this machine: runs a built add-on against a workbook and a Drive folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AuthMode, isUnauthorised, missingFrom, permitOf } from './engine/authorization';
import type { Call } from './engine/calls';
import { crossToClient, crossToServer } from './engine/crossing';
import { ConsentAsked } from './engine/exceptions';
import { createExecution, type Plan } from './engine/execution';
import { createFaults, type Fault, type PlannedFault } from './engine/faults';
import { inLanguage } from './engine/language';
import {
  type Edit,
  type Log,
  loadScript,
  type Manifest,
  type RuntimeOptions,
  type Script,
  wallTime,
} from './script';
import type { Parsing } from './services/html-service';
import { createUiRecord, type UiRecord } from './services/ui';
import type { Seat } from './spreadsheet-app/session';

export type { RuntimeOptions } from './script';

export type Trigger = 'menu' | 'client' | 'open' | 'edit' | 'install' | 'custom-function';

export interface RunOptions {
  readonly trigger?: Trigger;
  readonly authMode?: AuthMode;
}

export interface Runtime {
  /** google.script.run: the value as the client receives it; throws what its failure handler gets. */
  readonly call: (name: string, ...args: unknown[]) => unknown;
  /** What the user has granted from now on, as in the options; none withdraws all. */
  readonly grant: (scopes: readonly string[]) => void;
  /** A click on a menu item that runs this function, or Google's question for consent in its place. */
  readonly menu: (command: string) => void;
  /** Opens the workbook: runs onOpen as a simple trigger; LIMITED if no mode is given. */
  readonly onOpen: (authMode?: AuthMode) => void;
  /** A cell was edited by hand: runs onEdit as a simple trigger, where the script has one. */
  readonly onEdit: (edit: Edit) => void;
  /** Any global function, its value in the script's own realm. Throws what the script throws. */
  readonly run: (name: string, args?: readonly unknown[], options?: RunOptions) => unknown;
  /** Names of the global functions that the script defines. */
  readonly globals: () => string[];
  readonly calls: Call[];
  readonly logs: Log[];
  readonly ui: UiRecord;
  /** The user's active sheet and selection. */
  readonly seat: Seat;
  /** Makes something go wrong around one call to come, or from one on; the three below are the usual ones. */
  readonly plan: (fault: PlannedFault) => void;
  /** Nothing that was planned goes wrong any more. */
  readonly clearPlan: () => void;
  /**
   * Google refuses every google.script.run of this browser before the script begins, as it does where it is signed
   * in to several accounts; null ends that. https://github.com/enuchi/React-Google-Apps-Script/issues/46
   */
  readonly refuseCalls: (message: string | null) => void;
  /** The user's right is taken down to looking and commenting, whatever page they still have open. */
  readonly mayOnlyLook: () => void;
  /** What comes of the project's pages from now on; whole at first. */
  readonly parsePages: (parsing: Parsing) => void;
  /** Makes one call to come fail with this error, or with this message from the service. */
  readonly failOn: (fault: Fault & { readonly error?: Error | string }) => void;
  /** Does something, such as another user's run, just before one call to come. */
  readonly before: (fault: Fault, act: () => void) => void;
  /** Ends the execution after so many more wire calls; what they wrote stays written. */
  readonly crashAfter: (wireCalls: number) => void;
  /** Simulated time for each call of a method, `*` for any wire call; it counts against limits. */
  readonly latency: (method: string, ms: number) => void;
}

export function createRuntime(options: RuntimeOptions): Runtime {
  const manifest: Manifest = JSON.parse(
    readFileSync(join(options.dist, 'appsscript.json'), 'utf8'),
  );
  const plan: Plan = { faults: createFaults(), latency: new Map() };
  const calls: Call[] = [];
  const logs: Log[] = [];
  const ui = createUiRecord();
  let refusal: string | null = null;
  const seat: Seat = { sheet: options.workbook.activeSheet(), selection: null };

  let granted = options.granted;
  let parsing: Parsing = 'whole';

  const start = (trigger: Trigger, authMode: AuthMode): Script => {
    // A simple trigger runs without knowing who is there.
    // https://developers.google.com/apps-script/guides/triggers#restrictions
    const simple = ['open', 'edit', 'custom-function'].includes(trigger);
    const permit = permitOf(authMode, manifest.oauthScopes ?? [], simple ? undefined : granted);
    if (isUnauthorised(permit)) throw new ConsentAsked(missingFrom(permit));
    const execution = createExecution({
      permit,
      user: simple ? null : options.user,
      appId: options.appId ?? 'app-1',
      simple,
      calls,
      plan,
      now: () => wallTime(options),
    });
    return loadScript({ options, parsing, manifest, execution, ui, seat, logs });
  };

  const run: Runtime['run'] = (name, args = [], { trigger = 'menu', authMode } = {}) => {
    const script = start(trigger, authMode ?? DEFAULT_MODE[trigger]);
    return script.invoke(name, args);
  };

  /** What ends a run, or comes before it, reaches the page in the user's language too. */
  const inTheirWords = (problem: Error): Error => {
    problem.message = inLanguage(problem.message, options.speaks ?? options.user.locale);
    return problem;
  };

  return {
    run,
    calls,
    logs,
    ui,
    seat,
    call(name, ...args) {
      if (refusal !== null)
        throw inTheirWords(Object.assign(new Error(refusal), { name: 'ScriptError' }));
      try {
        const script = start('client', 'FULL');
        // "myFunction_" is private to the server.
        // https://developers.google.com/apps-script/guides/html/communication#private_functions
        if (name.endsWith('_') || !script.names.includes(name)) {
          throw new TypeError(`google.script.run.${name} is not a function`);
        }
        return crossToClient(script.invoke(name, crossToServer(args, script.parse)));
      } catch (problem) {
        throw inTheirWords(problem as Error);
      }
    },
    grant(scopes) {
      granted = scopes;
    },
    menu(command) {
      try {
        run(command, [], { trigger: 'menu' });
      } catch (problem) {
        if (!(problem instanceof ConsentAsked)) throw problem;
        ui.consents.push(problem.scopes);
      }
    },
    onOpen(authMode = 'LIMITED') {
      const script = start('open', authMode);
      script.invoke('onOpen', [script.event(authMode)]);
    },
    onEdit(edit) {
      const script = start('edit', DEFAULT_MODE.edit);
      if (!script.names.includes('onEdit')) return;
      script.invoke('onEdit', [script.editEvent(DEFAULT_MODE.edit, edit)]);
    },
    refuseCalls(message) {
      refusal = message;
    },
    mayOnlyLook() {
      options.workbook.viewers.add(options.user.email);
    },
    parsePages(how) {
      parsing = how;
    },
    globals: () => start('menu', 'FULL').names,
    plan: plan.faults.plan,
    clearPlan: plan.faults.clear,
    failOn: (fault) => plan.faults.plan({ ...fault, moment: 'refused' }),
    before: (fault, act) => plan.faults.plan({ ...fault, moment: 'meanwhile', act }),
    crashAfter: (wireCalls) =>
      plan.faults.plan(
        wireCalls === 0
          ? { method: '*', moment: 'cut-before' }
          : { method: '*', at: wireCalls, moment: 'cut-after' },
      ),
    latency: (method, ms) => void plan.latency.set(method, ms),
  };
}

const DEFAULT_MODE: Readonly<Record<Trigger, AuthMode>> = {
  menu: 'FULL',
  client: 'FULL',
  install: 'FULL',
  open: 'LIMITED',
  edit: 'LIMITED',
  'custom-function': 'CUSTOM_FUNCTION',
};
