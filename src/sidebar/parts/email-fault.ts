/** What is wrong with an address, by its shape alone: whether it exists, only a mail can tell. An empty one is not wrong. */
export function emailFault(value: string): 'email' | null {
  const email = value.trim();
  return email === '' || /^[^\s@<>,;"]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email) ? null : 'email';
}
