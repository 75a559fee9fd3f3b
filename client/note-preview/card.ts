// An ask in the preview of a note: what it is called, how it stands, what it costs, who must act, and whether something is wrong.
import { labelOf } from '../../server/charts/names.ts';
import { element, escaped } from '../../server/charts/svg.ts';
import type { AskRow, Overview } from '../../server/lsp/protocol.ts';
import { boardWords } from '../../server/wording/charts/board.ts';
import { day } from '../../server/wording/say.ts';
import { previewWords as words } from '../wording/note-preview.ts';
import { viewWords } from '../wording/views.ts';
import type { PreviewCard } from './ask-links.ts';

export function cardOf(row: AskRow, href: string, { names, language }: Overview): PreviewCard {
  const { claim, deadline } = row;
  const { error, warning } = row.findings;
  const facts = [
    row.status === undefined ? boardWords.noStatus[language]() : labelOf(names.statuses, row.status),
    claim === undefined ? '' : words.claim[language](claim),
    row.ministries.map((code) => labelOf(names.ministries, code)).join(', '),
    deadline === undefined ? '' : `${boardWords.deadline[language]()} ${day(deadline, language)}`,
  ].filter((fact) => fact !== '');
  const found = error + warning === 0 ? '' : viewWords.found[language]({ error, warning });
  return {
    href,
    line: [row.title, ...facts].join(' · '),
    html: [
      element('strong', {}, escaped(row.title)),
      element('span', { class: 'policy-ask-facts' }, escaped(facts.join(' · '))),
      found === '' ? '' : foundHtml(found),
    ].join(''),
  };
}

export function noCard(id: string, { language }: Overview): PreviewCard {
  const line = words.unknown[language]({ id });
  return { line, html: foundHtml(line) };
}

const foundHtml = (text: string): string => element('span', { class: 'policy-ask-found' }, escaped(text));
