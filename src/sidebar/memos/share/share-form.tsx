/** Address and access of everyone who is asked, before Drive is. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MemoView, ShareCall, ShareReply } from '../../../app/sign-off/data';
import type { Letter } from '../../../core/sign-off/memo-event';
import { ROLES, type Role, type SignerRecord } from '../../../core/sign-off/round';
import { askedSince } from '../../../core/sign-off/stage';
import { whomOf } from '../../../core/sign-off/whom';
import { LONGEST_LETTER } from '../../../core/text/letter-of';
import { Button, Spinner } from '../../parts/button';
import { emailFault } from '../../parts/email-fault';
import { FailureNotice } from '../../parts/failure-notice';
import { newRequest } from '../../parts/new-request';
import { useAction } from '../../parts/use-action';
import { wordsOf } from '../../parts/words';
import { server } from '../../server/server';
import { shortName } from '../names';
import '../../parts/fields.css';

type Asked = ShareCall['signers'][number];

interface ShareFormProps {
  readonly indexes: readonly number[];
  readonly memo: MemoView;
  readonly onShared: (reply: ShareReply) => void;
  /** Asked by nobody any more: nothing is sent. */
  readonly onClose: () => void;
}

export function ShareForm({ indexes, memo, onShared, onClose }: ShareFormProps) {
  const words = wordsOf('memos');
  const { busy, failure, run } = useAction<'share'>();
  const [insist, setInsist] = useState(false);
  const [signers, setSigners] = useState<readonly Asked[]>(() =>
    indexes.flatMap((index) => {
      const signer = memo.signers[index];
      if (!signer) return [];
      const { email, role, accessAt: seen, decision } = signer;
      const said = decision ?? '';
      return [{ index, whom: whomOf(signer), seen, said, email, role }];
    }),
  );
  // Sent again after a failure it is still the same request.
  const [request] = useState(newRequest);
  const change = (index: number, values: Partial<Asked>) =>
    setSigners((all) => all.map((each) => (each.index === index ? { ...each, ...values } : each)));
  // Of several, whoever has no address is left out: one may be away, or sign on paper.
  const isNobody = !signers.some(isAsked);
  const isFaulty = (asked: Asked) => (isAsked(asked) ? emailFault(asked.email) !== null : isNobody);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), []);

  async function send(): Promise<void> {
    const faulty = signers.find(isFaulty);
    if (faulty) {
      setInsist(true);
      document.getElementById(`email-${faulty.index}`)?.focus();
      return;
    }
    const call = { id: memo.id, request, signers: signers.filter(isAsked) };
    const done = await run('share', () => server.call('callShare', call));
    if (done) onShared(done.value);
  }

  return (
    <div class="share-form" ref={box}>
      <p class="quiet">{words.share.help}</p>
      {signers.length > 1 && <p class="quiet">{words.share.blank}</p>}
      {signers.map((asked) => {
        const signer = memo.signers[asked.index];
        return (
          <SignerFields
            key={asked.index}
            asked={asked}
            name={signer ? shortName(words, signer, memo.signers) : ''}
            since={signer ? askedSince(signer) : ''}
            letter={signer ? words.share.letterText(letterTo(memo, signer)) : ''}
            faulty={insist && isFaulty(asked)}
            onChange={(values) => change(asked.index, values)}
          />
        );
      })}
      <div class="buttons">
        <Button kind="primary" id="share-send" busy={busy !== null} onPress={() => void send()}>
          {busy && <Spinner />}
          {busy ? words.share.sending(signers.filter(isAsked).length) : words.share.send}
        </Button>
        <Button kind="text" busy={busy !== null} onPress={onClose}>
          {words.cancel}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </div>
  );
}

/** As the server writes it where nobody changes it. */
function letterTo({ subject, counts, link, isRequest }: MemoView, signer: SignerRecord): Letter {
  return { subject, counts, link, signer, isRequest, since: askedSince(signer) };
}

function isAsked({ email }: Asked): boolean {
  return email.trim() !== '';
}

interface FieldsProps {
  readonly asked: Asked;
  readonly name: string;
  /** Since when they have had it, where they were asked before; ''. */
  readonly since: string;
  readonly letter: string;
  readonly faulty: boolean;
  readonly onChange: (values: Partial<Asked>) => void;
}

function SignerFields({ asked, name, since, letter, faulty, onChange }: FieldsProps) {
  const { index, email, role, message = letter } = asked;
  const words = wordsOf('memos');
  return (
    <div class={faulty ? 'field faulty' : 'field'}>
      {since && <p class="quiet">{words.share.since(since)}</p>}
      <label for={`email-${index}`}>{words.share.email(name)}</label>
      <input
        id={`email-${index}`}
        type="text"
        inputMode="email"
        autoComplete="off"
        value={email}
        aria-invalid={faulty}
        aria-describedby={`email-fault-${index}`}
        onInput={(event) => onChange({ email: event.currentTarget.value })}
      />
      <p class="fault" id={`email-fault-${index}`} role="alert">
        {faulty && words.share.emailFault}
      </p>
      <label for={`role-${index}`}>
        {words.share.role} <span class="unseen">{words.share.roleOf(name)}</span>
      </label>
      <select
        id={`role-${index}`}
        value={role}
        aria-describedby={`role-help-${index}`}
        onChange={(event) => onChange({ role: event.currentTarget.value as Role })}
      >
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {words.share.roles[each]}
          </option>
        ))}
      </select>
      <p class="help" id={`role-help-${index}`}>
        {words.share.roleHelp[role]}
      </p>
      <details>
        <summary>{words.share.letter(name)}</summary>
        <textarea
          id={`letter-${index}`}
          lang="th"
          rows={7}
          maxLength={LONGEST_LETTER}
          aria-label={words.share.letter(name)}
          aria-describedby={`letter-help-${index}`}
          value={message}
          onInput={(event) => onChange({ message: event.currentTarget.value })}
        />
        <p class="help" id={`letter-help-${index}`}>
          {words.share.letterHelp}
        </p>
      </details>
    </div>
  );
}
