/** What the template view shows. */
import type { TemplatesData } from '../server/calls';
import { server } from '../server/server';
import { useView, type ViewData } from '../server/use-view';

export type Templates = ViewData<TemplatesData>;

export function useTemplates(isOpen: boolean): Templates {
  return useView(isOpen, () => server.call('callTemplates'));
}
