// The view Reviews: for each ask that lies in review, who approved and who must, and what was said.
import * as vscode from 'vscode';
import type { ApprovalRow, ReviewRow, ThreadRow } from '../../server/lsp/protocol.ts';
import type { Shown } from '../portfolios.ts';
import type { Services } from '../services.ts';
import type { Speech } from '../speech.ts';
import { viewWords as words } from '../wording/views.ts';
import type { Branch } from './branch.ts';
import { type Look, Tree } from './tree.ts';

export const reviewsView = (services: Services): Tree =>
  new Tree(services, {
    id: 'policyAsks.reviews',
    title: words.reviews,
    look: (shown) => look(shown, services),
  });

function look(shown: Shown, { speech }: Services): Look {
  const { reviews } = shown.overview;
  const open = reviews.flatMap(({ threads }) => threads).filter(({ resolved }) => !resolved).length;
  return {
    branches: reviews.map((review) => reviewBranch(review, shown, speech)),
    badge: { value: open, tooltip: speech.say(words.openThreads, { count: open }) },
  };
}

function reviewBranch(review: ReviewRow, shown: Shown, speech: Speech): Branch {
  const ask = shown.overview.asks.find(({ key }) => key === review.key);
  const open = review.threads.filter(({ resolved }) => !resolved).length;
  const awaited = review.approvals.filter(({ given }) => given?.current !== true).length;
  const said = [
    ...(open === 0 ? [] : [speech.say(words.openThreads, { count: open })]),
    ...(awaited === 0 ? [] : [speech.say(words.awaited, { count: awaited })]),
  ];
  return {
    id: review.id,
    label: review.title,
    description: said.length === 0 ? speech.say(words.allSaid) : said.join(' · '),
    context: ask?.id === undefined ? 'review' : 'askWithId',
    place: ask && { root: shown.root, file: ask.file, document: ask.document },
    ask,
    open: said.length > 0,
    children: [
      ...review.approvals.map((approval) => approvalBranch(approval, review, shown, speech)),
      ...review.threads.map((thread) => threadBranch(thread, review, shown, speech)),
    ],
  };
}

function approvalBranch(
  { role, given }: ApprovalRow,
  { id }: ReviewRow,
  { root }: Shown,
  speech: Speech,
): Branch {
  const state =
    given === undefined ? 'approvalAwaited' : given.current ? 'approvalGiven' : 'approvalOutdated';
  const icons = {
    approvalAwaited: 'circle-large-outline',
    approvalGiven: 'pass',
    approvalOutdated: 'warning',
  };
  return {
    id: `${id}/approval/${role}`,
    label: role,
    description: speech.say(words[state], { by: given?.by ?? '', date: given?.date.slice(0, 10) ?? '' }),
    icon: new vscode.ThemeIcon(icons[state]),
    context: 'approval',
    place: given && { root, file: given.file },
  };
}

function threadBranch(thread: ThreadRow, { id, key }: ReviewRow, shown: Shown, speech: Speech): Branch {
  const ask = shown.overview.asks.find((row) => row.key === key);
  const { root } = shown;
  const spoken = ({ file, by, date, text }: ThreadRow['replies'][number]): Branch => ({
    id: `${id}/${file}`,
    label: text,
    description: `${by} · ${date.slice(0, 10)}`,
    tooltip: text,
    icon: new vscode.ThemeIcon('reply'),
    context: 'event',
    place: { root, file },
  });
  return {
    ...spoken(thread),
    icon: new vscode.ThemeIcon(thread.resolved ? 'check' : 'comment'),
    description: `${thread.by} · ${thread.date.slice(0, 10)}${thread.resolved ? ` · ${speech.say(words.resolved)}` : ''}`,
    // A thread is about a place in the ask; what cannot be found any more is shown where it was said.
    place:
      ask === undefined || thread.at === undefined
        ? { root, file: thread.file }
        : { root, file: ask.file, document: ask.document, path: thread.at },
    open: !thread.resolved,
    children: thread.replies.map(spoken),
  };
}
