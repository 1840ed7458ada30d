/** A ready text with the link, for a chat or for a mail of the user's own with copies: nothing of it is sent from here. */
import { useState } from 'preact/hooks';
import { gmailLink } from '../../../core/mail-link';
import { emailFault } from '../../parts/email-fault';
import { OpenLink } from '../../parts/open-link';
import { wordsOf } from '../../parts/words';
import { CopyText } from '../list/copy-text';
import type { DetailProps } from '../list/detail-props';
import '../../parts/fields.css';

export function MessagePart({ memo, data }: Pick<DetailProps, 'memo' | 'data'>) {
  const words = wordsOf('memos');
  const { message, turn, signers, linkRole } = memo;
  const signer = turn === null ? undefined : signers[turn];
  const isClosed = linkRole === null && signer?.access !== 'shared';
  return (
    <details class="message">
      <summary>{words.message.title}</summary>
      <p class="quiet">{words.message.help}</p>
      {isClosed && <p class="quiet">{words.message.closed}</p>}
      {/* Another's turn has another text. */}
      <Letter
        key={message}
        text={message}
        to={signer?.email ?? ''}
        from={data.user.email}
        subject={words.message.subject(memo.subject)}
      />
    </details>
  );
}

interface LetterProps {
  readonly text: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
}

function Letter({ text: ready, to: address, from, subject }: LetterProps) {
  const words = wordsOf('memos');
  const [body, setBody] = useState(ready);
  const [to, setTo] = useState(address);
  const [cc, setCc] = useState('');
  const copies = cc
    .split(/[\s,;]+/)
    .filter((each) => each !== '')
    .join(',');
  const faulty = copies !== '' && copies.split(',').some((each) => emailFault(each) !== null);
  return (
    <>
      <div class="field">
        <label for="message-text">{words.message.text}</label>
        <textarea
          id="message-text"
          lang="th"
          rows={7}
          value={body}
          onInput={(event) => setBody(event.currentTarget.value)}
        />
      </div>
      <CopyText text={body} label={words.message.label}>
        {words.message.copy}
      </CopyText>
      <div class="field">
        <label for="message-to">{words.message.to}</label>
        <input
          id="message-to"
          type="text"
          inputMode="email"
          autoComplete="off"
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      <div class={faulty ? 'field faulty' : 'field'}>
        <label for="message-cc">{words.message.cc}</label>
        <input
          id="message-cc"
          type="text"
          inputMode="email"
          autoComplete="off"
          value={cc}
          aria-invalid={faulty}
          aria-describedby="message-cc-help"
          onInput={(event) => setCc(event.currentTarget.value)}
        />
        <p class={faulty ? 'fault' : 'help'} id="message-cc-help">
          {faulty ? words.message.fault : words.message.ccHelp}
        </p>
      </div>
      {!faulty && (
        <OpenLink kind="plain" link={gmailLink({ from, to: to.trim(), cc: copies, subject, body })}>
          {words.message.mail}
        </OpenLink>
      )}
      <p class="help">{words.message.mailHelp}</p>
    </>
  );
}
