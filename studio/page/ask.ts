/** Talks to the studio's server as one browser page of one user. */
import type { Caller, RequestName, Requests, StudioEvent } from '../protocol';

export interface Server {
  readonly caller: Caller;
  readonly ask: <Name extends RequestName>(
    name: Name,
    ask: Requests[Name]['ask'],
    latency?: number,
  ) => Promise<Requests[Name]['answer']>;
  /** Calls back for every event; `lost` when the connection breaks and when it is there again. */
  readonly listen: (
    hear: (event: StudioEvent) => void,
    lost: (isLost: boolean) => void,
  ) => Promise<void>;
}

export function connect(token: string, caller: Caller): Server {
  return {
    caller,
    async ask(name, ask, latency = 0) {
      const response = await fetch(`/__studio/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-studio-token': token },
        body: JSON.stringify({ caller, ask, latency }),
      });
      if (!response.ok) throw new Error((await response.text()).trim());
      return response.json();
    },
    listen: (hear, lost) =>
      new Promise((open) => {
        const query = new URLSearchParams({ client: caller.client, token });
        const source = new EventSource(`/__studio/events?${query}`);
        source.onopen = () => {
          lost(false);
          open();
        };
        source.onerror = () => lost(true);
        source.onmessage = ({ data }) => hear(JSON.parse(data));
      }),
  };
}
