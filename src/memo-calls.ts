/** The memos page's calls. */
import { compareMemos } from './app/sign-off/compare';
import type {
  CompareCall,
  CompareReply,
  DecideCall,
  DecideReply,
  LinkCall,
  MemosData,
  MemoView,
  ShareCall,
  ShareReply,
  TakeBackCall,
  UpdateCall,
  UpdateReply,
} from './app/sign-off/data';
import { decide } from './app/sign-off/decide';
import { memosPage } from './app/sign-off/page';
import { shareMemo } from './app/sign-off/share';
import { shareLink, takeBack } from './app/sign-off/take-back';
import { updateMemo } from './app/sign-off/update';
import { type Reply, reply } from './reply';
import { REGISTER_WORDS } from './words/sign-off';

/** All that the memos page shows. */
export function callMemos(): Reply<MemosData> {
  return reply(({ ports, language }) => ({ language, ...memosPage(ports, REGISTER_WORDS) }));
}

/** Gives signers access, one after another, and tells for each what became of it. */
export function callShare(call: ShareCall): Reply<ShareReply> {
  return reply(({ ports, messages }) =>
    shareMemo(ports, { register: REGISTER_WORDS, refusals: messages.refusals }, call),
  );
}

export function callTakeBack(call: TakeBackCall): Reply<MemoView> {
  return reply(({ ports }) => takeBack(ports, REGISTER_WORDS, call));
}

/** Opens the memo to anyone who has its link, or closes it again. */
export function callShareLink(call: LinkCall): Reply<MemoView> {
  return reply(({ ports }) => shareLink(ports, REGISTER_WORDS, call));
}

/** Records what a signer said, or takes it back. */
export function callDecide(call: DecideCall): Reply<DecideReply> {
  return reply(({ ports }) => decide(ports, REGISTER_WORDS, call));
}

/** New content under the same link. */
export function callUpdateMemo(call: UpdateCall): Reply<UpdateReply> {
  return reply(({ ports, tell, templateFor }) =>
    updateMemo(ports, { tell, template: templateFor('docs'), words: REGISTER_WORDS }, call),
  );
}

/** Two memos, or a memo and the sheet, measure by measure. */
export function callCompareMemos(call: CompareCall): Reply<CompareReply> {
  return reply(({ ports }) => compareMemos(ports, call));
}
