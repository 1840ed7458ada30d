/** Where Gmail opens a letter to be sent by hand: Drive's own mail sends no copies, this does. */

export interface Draft {
  /** The account that is to send it; '' leaves that to Gmail. */
  readonly from: string;
  readonly to: string;
  /** Several addresses with commas between them. */
  readonly cc: string;
  readonly subject: string;
  readonly body: string;
}

/** Widely used, and promised by no page: where it should fail, the text can still be copied. */
export function gmailLink({ from, to, cc, subject, body }: Draft): string {
  const fields = { view: 'cm', fs: '1', authuser: from, to, cc, su: subject, body };
  const query = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `https://mail.google.com/mail/?${query.join('&')}`;
}
