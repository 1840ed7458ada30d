/** Tabs as the chart editor in Sheets has them; arrow keys go from one to the next. */
import type { ComponentChildren } from 'preact';
import './badge.css';
import './tabs.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Said after the label, such as a count; null for none. */
  readonly badge: { readonly text: string; readonly said: string } | null;
  readonly panel: ComponentChildren;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly onChoose: (id: Id) => void;
}

export function Tabs<Id extends string>({ label, tabs, current, onChoose }: TabsProps<Id>) {
  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ id }) => id === current);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[targets[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  }
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label, badge }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`panel-${id}`}
            aria-selected={id === current}
            tabIndex={id === current ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {label}
            {badge && (
              <>
                <span class="badge" aria-hidden="true">
                  {badge.text}
                </span>
                <span class="unseen"> {badge.said}</span>
              </>
            )}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        // Hidden panels stay on the page: what is typed or unfolded in them is not lost.
        <div
          key={id}
          class="panel"
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          tabIndex={-1}
          hidden={id !== current}
        >
          {panel}
        </div>
      ))}
    </>
  );
}
