/**
 * The `fields` parameter: which parts of an answer come back.
 * https://developers.google.com/workspace/drive/api/guides/fields-parameter
 */
import { driveError } from './error';

/** True for the whole value, else the parts of it that are wanted. */
type Mask = true | Map<string, Mask>;

/** Keeps what `fields` names; throws on a field that the answer does not know. */
export function pick(
  call: string,
  answer: object,
  known: readonly string[],
  fields: string,
): object {
  const mask = parse(fields.replace(/\s/g, ''));
  if (!mask) throw driveError(call, 400, `Invalid field selection ${fields}`);
  for (const name of mask.keys()) {
    if (name !== '*' && !known.includes(name)) {
      throw driveError(call, 400, `Invalid field selection ${name}`);
    }
  }
  return apply(answer, mask) as object;
}

function apply(value: unknown, mask: Mask): unknown {
  if (mask === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => apply(item, mask));
  const everything = mask.get('*');
  const kept: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const part = mask.get(key) ?? everything;
    if (part !== undefined && item !== undefined) kept[key] = apply(item, part);
  }
  return kept;
}

/** `id,name`, `files(id,name)`, `files/id` and any nesting of these; null where it does not parse. */
function parse(text: string): Map<string, Mask> | null {
  const mask = new Map<string, Mask>();
  for (const part of topLevel(text)) {
    const match = /^([\w*]+)(?:\((.*)\)|\/(.+))?$/.exec(part);
    if (!match?.[1]) return null;
    const inner = match[2] ?? match[3];
    const parsed = inner === undefined ? true : parse(inner);
    if (!parsed) return null;
    mask.set(match[1], parsed);
  }
  return mask.size > 0 ? mask : null;
}

function topLevel(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}
