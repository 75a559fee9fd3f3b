// The national government named otherwise than by its code among those who pay: its part would count as money of others.
// Reads one ask. Its names are said by the code lists of words, ministries and regions.
import { nationalParty } from '../../records/money.ts';
import { fix } from '../../text/problem.ts';
import type { WordsEntry } from '../../vocabulary/entry.ts';
import { nameKey, spacedName } from '../../vocabulary/names.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { CodeList, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { askRule, notApplicable } from '../rule.ts';

export const partyAlias = askRule({
  code: 'funding/party-alias',
  scope: 'ask',
  severity: 'error',
  cause: ({ written }) => written,
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Vorm van een vraag: het Rijk staat onder `parts` als `rijk`',
        en: 'Form of an ask: the national government stands under `parts` as `rijk`',
      },
    },
  ],
  page: {
    nl: {
      what: 'Onder `parts` staat het Rijk met een naam of een ministerie, in plaats van met `rijk`.',
      why: 'Alleen wat bij `rijk` staat, telt als vraag aan het Rijk. Met een andere naam telt het deel als eigen geld, en kloppen plafond, eigen bijdrage en budget niet.',
      advice:
        'Schrijf `rijk`. De oplossing in het programma doet dat voor u. Welk ministerie het is, staat onder `addressee`.',
      who: 'Niemand nodig: het bedrag verandert niet.',
      ignore: 'Als een andere partij dezelfde naam draagt; gebruik dan liever haar volledige naam.',
    },
    en: {
      what: 'Under `parts` the national government stands by a name or a ministry, instead of as `rijk`.',
      why: 'Only what stands with `rijk` counts as asked of the national government. Under another name the part counts as own money, and the cap, the own share and the budget are wrong.',
      advice:
        'Write `rijk`. The fix in the program does it for you. Which ministry it is, stands under `addressee`.',
      who: 'Nobody needed: the amount does not change.',
      ignore: 'When another party bears the same name; rather use its full name then.',
    },
  },
  examples: {
    wrong: 'funding:\n  parts: [{party: het Rijk, amount: 20000000}, {party: eu, amount: 20000000}]',
    right: 'funding:\n  parts: [{party: rijk, amount: 20000000}, {party: eu, amount: 20000000}]',
  },
  check({ funding }, { vocabulary }, report) {
    const parts = funding?.parts ?? [];
    if (parts.length === 0) return notApplicable('no-parts');
    for (const [index, { party }] of parts.entries()) {
      const named = party === nationalParty ? undefined : nationNamed(party, vocabulary);
      if (named === undefined) continue;
      const at = ['funding', 'parts', index, 'party'];
      // Which ministry pays is lost with its name.
      const safety = named === 'ministry' ? 'review' : 'safe';
      report({
        at,
        facts: { written: party, party: nationalParty, isMinistry: named === 'ministry' },
        fixes: [fix('replace', { by: nationalParty }, safety, [{ kind: 'set', at, value: nationalParty }])],
      });
    }
  },
});

/** Whether a party is the national government or a ministry of it, by another name than its code. */
export function nationNamed(
  party: string,
  { words, ministries, regions }: Vocabulary,
): 'nation' | 'ministry' | undefined {
  // "Rijk (BZK)" is the Rijk.
  const [bare = party] = party.split(/[(:,]/u);
  const { nation, leads } = namesIn(words);
  if (nation.has(nameKey(bare))) return 'nation';
  if (regions.find(bare).some(({ kind }) => kind === 'country')) return 'nation';
  const spaced = spacedName(bare);
  const lead = leads.find((word) => spaced.startsWith(word)) ?? '';
  const isMinistry = [bare, spaced.slice(lead.length)].some((name) => ministries.find(name).length > 0);
  return isMinistry ? 'ministry' : undefined;
}

const namesIn = oncePer(({ entries }: CodeList<WordsEntry>) => {
  const of = (wanted: string): readonly string[] =>
    entries.filter(({ kind }) => kind === wanted).flatMap((entry) => entry.words);
  return {
    nation: new Set([nationalParty, ...of('nation')].map(nameKey)),
    leads: of('ministry-word').map((word) => `${spacedName(word)} `),
  };
});
