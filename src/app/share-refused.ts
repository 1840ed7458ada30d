/** Why Drive would not share a file, or take a share back. */
import type { ShareRefusal } from '../core/sign-off/round';

export class ShareRefused extends Error {
  /** `detail`: Google's own text. */
  constructor(
    readonly reason: ShareRefusal,
    readonly detail: string,
  ) {
    super(detail);
  }
}
