/** One signer: who, how it stands with them, and what can be recorded or taken back. */
import { useState } from 'preact/hooks';
import { wordingOf } from '../../../core/sign-off/choices';
import type { SignerRecord } from '../../../core/sign-off/round';
import { Button } from '../../parts/button';
import { Icon, type IconName } from '../../parts/icons';
import { wordsOf } from '../../parts/words';
import { dayOf, shortName } from '../names';
import { CommentList } from './comment-list';
import { DecisionForm } from './decision-form';
import type { SignerProps } from './signer-props';
import { TakeBack } from './take-back';
import { Told, useDeciding } from './use-deciding';
import '../../parts/badge.css';
import './signer-item.css';

const SIGNS: Readonly<Record<NonNullable<SignerRecord['decision']>, IconName>> = {
  approved: 'done',
  commented: 'done',
  returned: 'warning',
};

export function SignerItem(props: SignerProps) {
  const { signer, index, memo, comments } = props;
  const words = wordsOf('memos');
  const [asking, setAsking] = useState(false);
  const deciding = useDeciding(props, () => setAsking(false));
  const { decision, name, position, remark } = signer;
  const isNext = memo.turn === index && memo.stage !== 'returned';
  const label = shortName(words, signer, memo.signers);
  return (
    <li class={isNext ? 'signer next' : 'signer'} tabIndex={-1}>
      <p>
        <Icon name={decision ? SIGNS[decision] : isNext ? 'inProgress' : 'notStarted'} />{' '}
        <strong>{label}</strong>
        {isNext && <span class="badge">{words.signers.turn}</span>}
      </p>
      {position && name && <p class="quiet">{name}</p>}
      {signer.actingFor && <p class="quiet">{words.signers.acting(signer.actingFor)}</p>}
      <State signer={signer} />
      {remark && <p class="remark">{words.signers.said[wordingOf(signer)](remark)}</p>}
      {!asking && <CommentList comments={comments.filter((each) => each.signer === index)} />}
      <div class="buttons">
        <Button
          // Once it is sent, this is the next step.
          kind={isNext && signer.access === 'shared' ? 'plain' : 'text'}
          label={`${decision ? words.decide.change : words.decide.open}: ${label}`}
          expanded={asking}
          onPress={() => setAsking(!asking)}
        >
          {decision ? words.decide.change : words.decide.open}
        </Button>
        {memo.mine !== false && signer.access === 'shared' && <TakeBack {...props} />}
      </div>
      {asking && <DecisionForm {...props} deciding={deciding} onClose={() => setAsking(false)} />}
      <Told {...props} deciding={deciding} />
    </li>
  );
}

function State({ signer }: Pick<SignerProps, 'signer'>) {
  const words = wordsOf('memos');
  const { decision, decidedOn, access, accessAt, refusal } = signer;
  if (decision) {
    return (
      <p>
        {words.signers.decision(decision, signer)} {dayOf(words, decidedOn)}
      </p>
    );
  }
  const at = access === 'none' || access === 'sending' ? '' : ` ${words.date(accessAt)}`;
  return (
    <p class="quiet">
      {words.signers.access[access]}
      {at}
      {access === 'shared' && ` · ${words.signers.waiting}`}
      {access === 'refused' && refusal && ` · ${words.signers.refusals[refusal]}`}
    </p>
  );
}
