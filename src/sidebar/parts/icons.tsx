/** The page's few drawings; all of them stand beside words, so screen readers skip them. */
import './icons.css';

const PATHS = {
  close: <path d="M6 6 18 18M18 6 6 18" class="line" />,
  refresh: <path d="M18.5 8.5A7.5 7.5 0 1 0 19.5 12M19 4v4.8h-4.8" class="line" />,
  up: <path d="M6 15 12 9 18 15" class="line" />,
  down: <path d="M6 9 12 15 18 9" class="line" />,
  plus: <path d="M12 5v14M5 12h14" class="line" />,
  back: <path d="M19 12H5M11 6 5 12 11 18" class="line" />,
  upload: <path d="M12 15V4M7 8.5l5-5 5 5M5 20h14" class="line" />,
  copy: <path d="M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4" class="line" />,
  download: <path d="M12 4v11M7 10.5l5 5 5-5M5 20h14" class="line" />,
  leave: <path d="M13 4.5h6.5V11M19 5l-8.5 8.5M10 6H5v13h13v-5" class="line" />,
  document: <path d="M6.5 3.5h7.5l4 4v13H6.5zM9.5 12h5.5M9.5 15.5h5.5" class="line" />,
  sheet: <path d="M4.5 4.5h15v15h-15zM4.5 9.5h15M4.5 14.5h15M10 9.5v10" class="line" />,
  look: (
    <>
      <path d="M2.5 12C6 6 18 6 21.5 12 18 18 6 18 2.5 12z" class="line" />
      <circle cx="12" cy="12" r="2.5" />
    </>
  ),
  marker: <path d="M5 20h14M8 16l-1-3 8-9 4 3.5-8 8.5z" class="line" />,
  /** Statuses and severities: each has a shape of its own besides its colour. */
  done: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M7.5 12.3 10.8 15.6 16.6 9" class="line inside" />
    </>
  ),
  inProgress: (
    <>
      <circle cx="12" cy="12" r="8" class="line" />
      <path d="M12 4a8 8 0 0 1 0 16z" />
    </>
  ),
  notStarted: <circle cx="12" cy="12" r="8" class="line" />,
  unclear: (
    <>
      <path d="M12 2.5 21.5 12 12 21.5 2.5 12z" class="line" />
      <path d="M12 7.5v5.5M12 16v.4" class="line" />
    </>
  ),
  error: (
    <>
      <path d="M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8z" />
      <path d="M12 7v6.5M12 16.6v.4" class="line inside" />
    </>
  ),
  warning: (
    <>
      <path d="M12 2.5 22.5 21h-21z" />
      <path d="M12 9.5v5.5M12 17.8v.3" class="line inside" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 11v6M12 7.2v.3" class="line inside" />
    </>
  ),
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {PATHS[name]}
    </svg>
  );
}
