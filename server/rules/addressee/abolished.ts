// An addressee that no longer exists. Reads one ask or submission; dates and successors are said by the code lists.
// An ask that is over keeps the addressee it had, and so does a submission whose occasion has been.
import { isOver } from '../life.ts';
import type { Addressee } from '../../records/types.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';
import { askRule, type Context, notApplicable, type Report, type Verdict } from '../rule.ts';
import { type AddresseePlace, addresseePlaces } from './places.ts';

export const abolishedAddressee = askRule({
  code: 'addressee/abolished',
  scope: 'ask',
  severity: 'error',
  tag: 'deprecated',
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Codelijsten van ministeries en Kamercommissies in dit pakket, met data en bron per ingang',
        en: 'Code lists of ministries and parliamentary committees in this package, with dates and sources per entry',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag of inbreng is gericht aan een ministerie of commissie die is opgeheven of samengevoegd.',
      why: 'Bij een nieuw kabinet schuiven ministeries. Een vraag aan het oude adres komt niet bij wie nu beslist, en laat zien dat de inbreng niet is bijgewerkt.',
      advice:
        'Richt de vraag aan de opvolger. Is er één opvolger, dan doet de oplossing in het programma dat voor u.',
      who: 'De adviseur public affairs.',
      ignore: 'Als u bewust de naam laat staan die gold op de dag van indienen.',
    },
    en: {
      what: 'An ask or submission is addressed to a ministry or committee that was abolished or merged.',
      why: 'Ministries shift with a new cabinet. An ask to the old address does not reach those who decide now, and shows that the submission is out of date.',
      advice:
        'Address the ask to the successor. If there is one successor, the fix in the program does it for you.',
      who: 'The public affairs adviser.',
      ignore: 'When you knowingly keep the name that was right on the day of submission.',
    },
  },
  examples: { wrong: 'addressee: { ministries: [vro] }', right: 'addressee: { ministries: [bzk] }' },
  check({ addressee, status }, context, report) {
    if (addressee !== undefined && isOver({ status }, context.vocabulary))
      return notApplicable('ask-is-over');
    return checkAbolished(addressee, { ...context, date: context.today }, report);
  },
  ofSubmission({ record: { addressee, occasion } }, context, report) {
    const then = occasion?.date;
    const date = then !== undefined && then < context.today ? then : context.today;
    return checkAbolished(addressee, { ...context, date }, report);
  },
});

/** `date` is the day on which the addressee should be there. */
function checkAbolished(
  addressee: Addressee | undefined,
  { vocabulary, date }: Context & { readonly date: string },
  report: (finding: Report<'addressee/abolished'>) => void,
): Verdict {
  const places = addresseePlaces(addressee);
  if (places.length === 0) return notApplicable('no-addressee');
  for (const place of places) {
    const list: CodeList<Entry> = vocabulary[place.list];
    const entry = list.get(place.written);
    const until = entry?.validUntil;
    if (entry === undefined || until === undefined || until >= date) continue;
    const successors = list.current(entry).filter(({ id }) => id !== entry.id);
    const named = successors.map((successor) => ({ id: successor.id, name: labelOf(successor) }));
    const listed = new Set(addressee?.[place.list]);
    const safety = successors.length === 1 ? 'safe' : 'review';
    report({
      at: place.at,
      facts: { addressee: entry.id, name: labelOf(entry), list: place.list, until, successors: named },
      fixes: successors.map((successor) => succession(place, successor, { listed, safety })),
      uncertain: entry.certainty === 'own-knowledge',
    });
  }
}

/** Writes the successor in its place, or takes the old one out when the successor is addressed already. */
function succession(
  { written, at }: AddresseePlace,
  successor: Entry,
  { listed, safety }: { readonly listed: ReadonlySet<string>; readonly safety: Fix['safety'] },
): Fix {
  if (listed.has(successor.id)) {
    return fix('remove-addressee', { what: written, successor: successor.id }, safety, [
      { kind: 'remove', at },
    ]);
  }
  const facts = { by: successor.id, name: labelOf(successor) };
  return fix('use-addressee', facts, safety, [{ kind: 'set', at, value: successor.id }]);
}
