/** An open memo: its document, what has changed, its signers, and how it goes on its way. */
import { docxLinkOf, pdfLinkOf } from '../../../core/doc-link';
import { Notice } from '../../parts/notice';
import { OpenLink } from '../../parts/open-link';
import { safeLink } from '../../parts/safe-link';
import { wordsOf } from '../../parts/words';
import { CancelPart } from '../closed/cancel-part';
import { ClosedPart } from '../closed/closed-part';
import { PaperPart } from '../paper/paper-part';
import { WebTablePart } from '../paper/web-table-part';
import { LinkPart } from '../share/link-part';
import { MessagePart } from '../share/message-part';
import { SharePart } from '../share/share-part';
import { SignersPart } from '../signers/signers-part';
import { UpdatePart } from '../update/update-part';
import { CopyText } from './copy-text';
import type { DetailProps } from './detail-props';
import { History } from './history';

export function MemoDetail(props: DetailProps) {
  const { memo } = props;
  const words = wordsOf('memos');
  const { stage, mine, by } = memo;
  const link = safeLink(memo.link);
  const pdf = pdfLinkOf(memo.link);
  const docx = docxLinkOf(memo.link);
  if (stage === 'making' || stage === 'failed') {
    return <Notice tone={stage === 'failed' ? 'error' : 'info'}>{words.where[stage]}</Notice>;
  }
  if (memo.cancelled && stage === 'cancelled') {
    return (
      <div class="detail">
        <p>{words.cancelling.done(memo.cancelled)}</p>
        {memo.linkRole && !memo.cancelled.unseen && (
          <Notice tone="warning">{words.cancelling.linkOpen}</Notice>
        )}
        <History lines={memo.history} />
      </div>
    );
  }
  return (
    <div class="detail">
      <p>{words.memo.counts(memo.counts)}</p>
      {by && <p class="quiet">{words.memo.by(by)}</p>}
      {link ? (
        <div class="buttons">
          <OpenLink link={link} kind="primary">
            {words.memo.open}
          </OpenLink>
          <CopyText text={link} label={words.memo.linkLabel}>
            {words.memo.copyLink}
          </CopyText>
          {pdf && (
            <OpenLink link={pdf} kind="plain" icon="download">
              {words.pdf}
            </OpenLink>
          )}
          {docx && (
            <OpenLink link={docx} kind="plain" icon="download">
              {words.docx}
            </OpenLink>
          )}
        </div>
      ) : (
        <Notice tone="warning">{words.memo.badLink}</Notice>
      )}
      {mine === false && (
        <Notice tone="info">
          <p>
            <strong>{words.colleague.title(by)}</strong>
          </p>
          <p>{words.colleague.help}</p>
        </Notice>
      )}
      {stage === 'complete' ? <ClosedPart {...props} /> : <UpdatePart {...props} />}
      <SignersPart {...props} />
      {mine !== false && stage !== 'complete' && <SharePart {...props} />}
      <MessagePart memo={memo} data={props.data} />
      {mine !== false && <LinkPart {...props} />}
      <PaperPart {...props} />
      <WebTablePart memo={memo} />
      <History lines={memo.history} />
      {mine !== false && <CancelPart {...props} />}
    </div>
  );
}
