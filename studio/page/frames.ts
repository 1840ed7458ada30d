/** The add-on's pages in sandboxed frames, and what they ask of the page around them. */
import type { FrameView } from '../protocol';
import type { Server } from './ask';
import { element } from './element';

/** As the server's policy has it; see pages.ts. No clipboard-write: the add-on must do without. */
const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

export interface FrameHost {
  readonly close: () => void;
  readonly resize: (size: { readonly width?: number; readonly height?: number }) => void;
}

export interface Frames {
  readonly make: (view: FrameView, host: FrameHost) => HTMLIFrameElement;
}

interface Asked {
  readonly studio?: string;
  readonly what?: 'call' | 'close' | 'size' | 'focus';
  readonly id: number;
  readonly name: string;
  readonly args: string;
  readonly width?: number;
  readonly height?: number;
}

export function createFrames(server: Server, latency: () => number, focusGrid: () => void): Frames {
  const hosts = new Map<HTMLIFrameElement, FrameHost>();

  const call = async (frame: HTMLIFrameElement, { id, name, args }: Asked) => {
    const done = await server.ask('call', { name, args }, latency()).catch((problem: Error) => ({
      ok: false as const,
      // What Google's client says when the connection is gone.
      problem: { name: 'NetworkError', message: `NetworkError: ${problem.message}` },
    }));
    // The frame's origin is opaque, so no other target than * would reach it.
    frame.contentWindow?.postMessage({ studio: 'page', id, ...done }, '*');
  };

  window.addEventListener('message', ({ source, data }: MessageEvent<Asked>) => {
    // A page that is gone may still be heard, from no window: nobody is to answer for it.
    if (source === null || data?.studio !== 'frame') return;
    const [frame, host] = [...hosts].find(([each]) => each.contentWindow === source) ?? [];
    if (!frame || !host) return;
    if (data.what === 'call') void call(frame, data);
    if (data.what === 'close') host.close();
    if (data.what === 'size') host.resize(data);
    if (data.what === 'focus') focusGrid();
  });

  return {
    make(view, host) {
      const frame = element('iframe', {
        sandbox: SANDBOX,
        src: `/frame/${view.id}`,
        title: view.title,
      });
      for (const old of hosts.keys()) if (!old.isConnected) hosts.delete(old);
      hosts.set(frame, host);
      return frame;
    },
  };
}
