/** One sentence where two values differ; none where they are the same. */
export function differs(what: string, is: unknown, wanted: unknown): string[] {
  const [one, other] = [JSON.stringify(is), JSON.stringify(wanted)];
  return one === other ? [] : [`${what}: ${one} for ${other}`];
}
