/** A request as a page composed it, and the same once more: what the page would compose anew is not asked for. */
import type { Office } from '../add-on/office';

type Sent = readonly unknown[];

/** Keeps the first call; what follows it is made of its answer. */
export function recorded(office: Office): { readonly office: Office; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const { runtime } = office;
  const call: typeof runtime.call = (...given) => {
    if (sent.length === 0) sent.push(structuredClone(given));
    return runtime.call(...given);
  };
  return { office: { ...office, runtime: { ...runtime, call } }, sent };
}

export function repeated(office: Office, [first]: readonly Sent[]): Office {
  const { runtime } = office;
  let isFirst = first !== undefined;
  const call: typeof runtime.call = (...given) => {
    const [name, ...args] = isFirst ? (first as typeof given) : given;
    isFirst = false;
    return runtime.call(name, ...args);
  };
  return { ...office, runtime: { ...runtime, call } };
}
