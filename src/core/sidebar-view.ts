/** The views of the sidebar's page: one of them is shown at a time, and the menu can open each. */
export type View = 'main' | 'memos' | 'units' | 'template';
