/** Why the memo was not updated, and the choice that is the user's. */
import type { UpdateReply } from '../../../app/sign-off/data';
import { hasPassed } from '../../../core/sign-off/stage';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { wordsOf } from '../../parts/words';
import type { DetailProps } from '../list/detail-props';
import { shortName } from '../names';
import type { Agreed, Updating } from './use-updating';

type Refused = Exclude<UpdateReply, { readonly kind: 'updated' }>;

interface RefusalProps extends DetailProps {
  readonly reply: Refused;
  readonly updating: Updating;
}

export function Refusal({ memo, reply, updating, onMain }: RefusalProps) {
  const words = wordsOf('memos');
  const choices = (agree: string, agreed: Agreed) => (
    <div class="buttons">
      <Button kind="text" busy={updating.busy !== null} onPress={() => updating.update(agreed)}>
        {agree}
      </Button>
      <Button kind="text" onPress={onMain}>
        {words.update.toMain}
      </Button>
      <Button kind="text" onPress={updating.dismiss}>
        {words.cancel}
      </Button>
    </div>
  );
  if (reply.kind === 'errors') return <Errors reply={reply} choices={choices} />;
  if (reply.kind === 'closed') return <Notice tone="info">{words.closed.refused}</Notice>;
  if (reply.kind === 'other-sheet') {
    const { open, shown } = reply;
    return (
      <Notice tone="warning">
        <p>{words.update.elsewhere(open, shown)}</p>
        {choices(words.update.ofItsSheet(shown), { ofItsSheet: true })}
      </Notice>
    );
  }
  if (reply.kind === 'edited') {
    const { editedAt, editedBy, edits, comments, isBehind } = reply;
    return (
      <Notice tone="warning">
        <p>
          <strong>{isBehind ? words.update.behind : words.update.edited}</strong>
        </p>
        {editedAt && <p>{words.update.editedBy(editedBy, editedAt)}</p>}
        {comments.length > 0 && (
          <ul class="comments">
            {comments.map(({ who, text }, index) => (
              <li key={index}>{words.update.comment(who, text)}</li>
            ))}
          </ul>
        )}
        <p>{words.update.editedHelp}</p>
        {choices(words.update.overEdits, { overEdits: true, edits })}
      </Notice>
    );
  }
  const told = reply.kind === 'said-since' ? words.update.saidSince : words.update.decided;
  const names = reply.signers.flatMap((index) => {
    const signer = memo.signers[index];
    return signer ? [shortName(words, signer, memo.signers)] : [];
  });
  if (reply.kind === 'said-since' && !memo.signers.some(hasPassed)) {
    return (
      <Notice tone="warning">
        <p>
          <strong>{told(names.join(', '))}</strong>
        </p>
        {choices(words.update.goOn, { askAgain: false })}
      </Notice>
    );
  }
  return (
    <Notice tone="warning">
      <p>
        <strong>{told(names.join(', '))}</strong>
      </p>
      <p>{words.update.decidedHelp}</p>
      {choices(words.update.askAgain, { askAgain: true })}
    </Notice>
  );
}

interface ErrorsProps {
  readonly reply: Extract<Refused, { readonly kind: 'errors' }>;
  readonly choices: (agree: string, agreed: Agreed) => preact.ComponentChildren;
}

/** A sheet without measures leaves nothing to go on with. */
function Errors({ reply: { report }, choices }: ErrorsProps) {
  const words = wordsOf('memos');
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  if (report.measures.length === 0) return <Notice tone="error">{words.update.nothing}</Notice>;
  return (
    <Notice tone="error">
      <p>{words.update.errors(errors)}</p>
      {choices(words.update.anyway, { force: true })}
    </Notice>
  );
}
