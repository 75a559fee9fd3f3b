// The view Follow-up: what is due, in the order of its date, with what is late on top.
import * as vscode from 'vscode';
import type { FollowUpRow } from '../../server/lsp/protocol.ts';
import type { Shown } from '../portfolios.ts';
import type { Services } from '../services.ts';
import { viewWords as words } from '../wording/views.ts';
import type { Branch } from './branch.ts';
import { type Look, Tree } from './tree.ts';

/** What is due within so many days is near. */
const near = 30;

const heaps = ['overdue', 'near', 'later', 'undated', 'done'] as const;
type Heap = (typeof heaps)[number];

const icons: Readonly<Record<Heap, vscode.ThemeIcon>> = {
  overdue: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  near: new vscode.ThemeIcon('clock', new vscode.ThemeColor('list.warningForeground')),
  later: new vscode.ThemeIcon('calendar'),
  undated: new vscode.ThemeIcon('question'),
  done: new vscode.ThemeIcon('pass'),
};

export const followUpView = (services: Services): Tree =>
  new Tree(services, {
    id: 'policyAsks.followUp',
    title: words.followUp,
    look: (shown) => look(shown, services),
  });

function look(shown: Shown, { speech }: Services): Look {
  const { followUps, today } = shown.overview;
  const branches = heaps.flatMap((heap): Branch[] => {
    const rows = followUps.filter((row) => heapOf(row, today) === heap);
    if (rows.length === 0) return [];
    return [
      {
        id: heap,
        label: speech.say(words[heap]),
        description: String(rows.length),
        icon: icons[heap],
        open: heap === 'overdue' || heap === 'near',
        children: rows.map((row) => branchOf(row, heap, shown)),
      },
    ];
  });
  const overdue = followUps.filter((row) => row.overdue).length;
  return { branches, badge: { value: overdue, tooltip: speech.say(words.overdueCount, { count: overdue }) } };
}

function heapOf({ closed, due, overdue }: FollowUpRow, today: string): Heap {
  if (overdue) return 'overdue';
  if (closed) return 'done';
  if (due === undefined) return 'undated';
  return days(today, due) <= near ? 'near' : 'later';
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function branchOf(row: FollowUpRow, heap: Heap, { root, overview }: Shown): Branch {
  const ask = overview.asks.find(({ key }) => key === row.key);
  return {
    id: `${heap}/${row.key}/${row.path.join('.')}`,
    label: row.text === '' ? row.label : `${row.label}: ${row.text}`,
    description: [row.due, ask?.title].filter((part) => part !== undefined).join(' · '),
    tooltip: [row.reference, row.stateLabel].filter((part) => part !== undefined).join(' · ') || undefined,
    context: ask?.id === undefined ? 'ask' : 'askWithId',
    place: ask && { root, file: ask.file, document: ask.document, path: row.path },
    ask,
  };
}
