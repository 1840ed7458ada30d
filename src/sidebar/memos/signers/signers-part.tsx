/** The signers in turn, and what each of them said. */

import { wordsOf } from '../../parts/words';
import type { DetailProps } from '../list/detail-props';
import { SignerItem } from './signer-item';

export function SignersPart({ memo, data, memos }: DetailProps) {
  const words = wordsOf('memos');
  return (
    <section aria-labelledby="signers-title">
      <h3 id="signers-title">{words.signers.title}</h3>
      {memo.signers.length === 0 ? (
        <p class="quiet">{words.signers.none}</p>
      ) : (
        <ol class="signers">
          {memo.signers.map((signer, index) => (
            <SignerItem
              key={index}
              signer={signer}
              index={index}
              memo={memo}
              today={data.today}
              memos={memos}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
