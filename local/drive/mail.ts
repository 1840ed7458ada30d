/** A notification that Drive would send; apart, since the studio's page reads it and knows no Node.js. */
export interface DriveMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}
