/** The advanced Drive service v3, which an admin or a wrong manifest may have switched off. */
import type {
  DriveAboutHost,
  DriveCommentsHost,
  DriveFilesHost,
  DrivePermissionsHost,
} from '../host';

interface Collections {
  readonly Files: DriveFilesHost;
  readonly About: DriveAboutHost;
  readonly Permissions: DrivePermissionsHost;
  readonly Comments: DriveCommentsHost;
}

export function drive<Name extends keyof Collections>(name: Name): Collections[Name] {
  const service: Partial<Collections> = typeof Drive === 'undefined' ? {} : Drive;
  const collection = service[name];
  if (!collection) {
    throw new Error('The advanced Drive service is not switched on: see appsscript.json.');
  }
  return collection as Collections[Name];
}

/** For a file whose content stays as it is: the service takes none, and Google's types ask for one. */
export const NO_CONTENT = null as unknown as GoogleAppsScript.Base.Blob;

/** The advanced service says so itself where it notices; whether anything was done nobody knows then. */
export class NothingAnswered extends Error {
  override readonly name = 'Exception';

  constructor() {
    super('Empty response');
  }
}

/** What Drive gave; throws where that is nothing, though something was asked for, or no answer of Drive's at all. */
export function answered<Answer>(answer: Answer | null | undefined): Answer {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
    throw new NothingAnswered();
  return answer;
}

/** The same of one file or permission, whose id was asked for: without it nobody can say that it is one. */
export function one<Answer extends { readonly id?: string | undefined }>(
  answer: Answer | null | undefined,
): Answer & { readonly id: string } {
  const { id } = answered(answer);
  if (typeof id !== 'string' || id === '') throw new NothingAnswered();
  return { ...answered(answer), id };
}
