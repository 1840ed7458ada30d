/** What stands under the months or quarters of a plan, and says nothing of a result. */
const TICK = /^(?:[/／✓✔√☑✅●■◼⬛★*xX]\ufe0f?|[<>←→↔⟵⟶⟷–—-]{1,20}|true)$/iu;

/** A tick of a plan, or a piece of the arrow that runs over its months. */
export function isPlanTick(text: string): boolean {
  return TICK.test(text);
}
