/** What each call of the server takes and gives, as the server itself declares it. */
import type * as main from '../../main';

type Functions = typeof main;

export type CallName = {
  [Name in keyof Functions]: Name extends `call${string}` ? Name : never;
}[keyof Functions];

export type CallArguments<Name extends CallName> = Parameters<Functions[Name]>;

export type CallValue<Name extends CallName> = Extract<
  ReturnType<Functions[Name]>,
  { readonly ok: true }
>['value'];

/** All that the main view shows. */
export type MainData = CallValue<'callSidebar'>;

/** All that the memos view shows. */
export type MemosData = CallValue<'callMemos'>;

/** All that the template view shows. */
export type TemplatesData = CallValue<'callTemplates'>;

/** A filled memo on its way from one call to the next. */
export type Draft = CallArguments<'callCreateMemo'>[0];
