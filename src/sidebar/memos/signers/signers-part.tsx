/** The signers in turn, and what each of them said. */
import type { DetailProps } from '../list/memo-detail';
import { useWords } from '../words';
import { SignerItem } from './signer-item';

export function SignersPart({ memo, data, server, memos }: DetailProps) {
  const words = useWords();
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
              server={server}
              memos={memos}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
