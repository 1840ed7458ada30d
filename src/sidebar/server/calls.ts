/** What each call of the server takes and gives, as the server's table of calls has it. */
import type { ArgumentsOf, CallName, ValueOf } from '../../app/calls';

export type { ArgumentsOf, CallName, ValueOf };

/** All that the main view shows. */
export type MainData = ValueOf<'callSidebar'>;

/** What has become of what the main view shows. */
export type Seen = ValueOf<'callChanged'>;

/** All that the memos view shows. */
export type MemosData = ValueOf<'callMemos'>;

/** All that the template view shows. */
export type TemplatesData = ValueOf<'callTemplates'>;

/** What set-up has made, and what it found. */
export type SetUpResult = ValueOf<'callSetUp'>;

/** A filled memo on its way from one call to the next. */
export type Draft = ArgumentsOf<'callCreateMemo'>[0];
