/** What the server last said of the templates, and how to ask it again. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TemplatesData } from '../../app/template/data';
import type { Asking } from '../parts/skeleton';
import type { Failure, Server } from '../server/server';

export interface Templates extends Asking {
  /** Null until the first answer. */
  readonly data: TemplatesData | null;
}

export function useTemplates(server: Server): Templates {
  const [data, setData] = useState<TemplatesData | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [waiting, setWaiting] = useState(0);

  const refresh = useCallback(async () => {
    setWaiting((count) => count + 1);
    const answer = await server.call('callTemplates');
    setWaiting((count) => count - 1);
    setFailure(answer.ok ? null : answer);
    if (answer.ok) setData(answer.value);
  }, [server]);

  useEffect(() => void refresh(), [refresh]);
  return { data, failure, refreshing: waiting > 0, refresh };
}
