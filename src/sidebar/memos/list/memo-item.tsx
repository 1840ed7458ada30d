/** One memo: what it is and where it is, and all that can be done with it once it is open. */
import type { MemoView } from '../../../app/sign-off/data';
import { Icon, type IconName } from '../../parts/icons';
import { wordsOf } from '../../parts/words';
import { shortName } from '../names';
import type { DetailProps } from './detail-props';
import { MemoDetail } from './memo-detail';
import './memo-item.css';

interface MemoItemProps extends DetailProps {
  readonly expanded: boolean;
  readonly onToggle: () => void;
}

/** Each stage has a shape of its own besides its colour. */
const SIGNS: Readonly<Record<MemoView['stage'], IconName>> = {
  making: 'inProgress',
  failed: 'error',
  made: 'notStarted',
  sent: 'inProgress',
  returned: 'warning',
  complete: 'done',
  cancelled: 'error',
};

export function headId({ id }: MemoView): string {
  return `memo-${id}`;
}

export function MemoItem({ memo, data, memos, expanded, onToggle, onMain }: MemoItemProps) {
  const words = wordsOf('memos');
  const { subject, when, stage, reference, sheet, kind, unit } = memo;
  return (
    <li class={`choice memo-item ${stage}`} tabIndex={-1}>
      <button
        type="button"
        class="memo-head"
        id={headId(memo)}
        aria-expanded={expanded}
        onClick={onToggle}
      >
        <span class="template-name">{subject || words.list.noSubject}</span>
        <span class="stage">
          <Icon name={SIGNS[stage]} />
          {words.stage[stage]}
        </span>
        <span class="quiet">
          {[words.date(when), reference && words.list.reference(reference)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {unit !== '' && <span class="quiet">{[kind, unit].filter(Boolean).join(' · ')}</span>}
        {sheet !== data.sheet && <span class="quiet">{words.list.otherSheet(sheet)}</span>}
        <Whereabouts memo={memo} />
      </button>
      {expanded && <MemoDetail memo={memo} data={data} memos={memos} onMain={onMain} />}
    </li>
  );
}

function Whereabouts({ memo }: { readonly memo: MemoView }) {
  const words = wordsOf('memos');
  const { stage, turn, signers, since } = memo;
  if (stage === 'making' || stage === 'failed' || stage === 'cancelled') return null;
  if (stage === 'complete') return <span>{words.where.complete(since)}</span>;
  const signer = turn === null ? undefined : signers[turn];
  const who =
    signer && stage === 'sent'
      ? words.where.signer(shortName(words, signer, signers))
      : words.where.maker;
  return (
    <span>
      {who} <span class="quiet">{words.where.since(since)}</span>
    </span>
  );
}
