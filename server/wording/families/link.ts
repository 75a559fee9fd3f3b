import { wording } from '../fact.ts';
import { counted, didYouMean, quoted } from '../say.ts';

const shown = 8;

/** a → b → c → a; the middle of a very long one is left out. */
function path(ids: readonly string[], skipped: (count: number) => string): string {
  if (ids.length <= shown + 1) return ids.join(' → ');
  const left = ids.length - shown;
  return [...ids.slice(0, shown - 1), skipped(left), ids.at(-1)].join(' → ');
}

export const link = {
  findings: {
    'link/unknown-ask': wording<{
      to: string;
      near?: readonly string[];
      /** Id of the ask that holds the link; it is not offered, and not told. */
      holder?: string;
    }>({
      nl: ({ to, near }) =>
        `De vraag ${quoted(to)} bestaat niet in deze portefeuille.${didYouMean(near, 'nl')} ` +
        'Wie de samenhang leest, loopt hier dood. ' +
        'Verbeter de id, voeg de vraag toe, of haal de verwijzing weg.',
      en: ({ to, near }) =>
        `The ask ${quoted(to)} does not exist in this portfolio.${didYouMean(near, 'en')} ` +
        'Whoever follows the links gets stuck here. ' +
        'Correct the id, add the ask, or remove the link.',
    }),
    'link/self': wording<{ to: string }>({
      nl: ({ to }) =>
        `De vraag verwijst naar zichzelf (${quoted(to)}). Dat zegt niets, en waarschijnlijk was een andere vraag bedoeld. ` +
        'Noem de bedoelde vraag, of haal de verwijzing weg.',
      en: ({ to }) =>
        `The ask points at itself (${quoted(to)}). That says nothing, and probably another ask was meant. ` +
        'Name the ask that was meant, or remove the link.',
    }),
    'link/cycle': wording<{ path: readonly string[] }>({
      nl: ({ path: ids }) =>
        `Deze vragen wachten op elkaar: ${path(ids, (count) => `… nog ${counted(count, 'vraag', 'vragen', 'nl')} …`)}. ` +
        'Zo kan geen ervan als eerste worden ingewilligd. ' +
        'Bepaal welke vraag voorop gaat en haal daar `dependsOn` weg; steunen zij elkaar slechts, gebruik dan `supports`.',
      en: ({ path: ids }) =>
        `These asks wait for each other: ${path(ids, (count) => `… ${counted(count, 'more ask', 'more asks', 'en')} …`)}. ` +
        'None of them can be granted first. ' +
        'Decide which ask goes first and remove its `dependsOn`; if they merely support each other, use `supports`.',
    }),
  },
  places: {
    'waits-for-here': wording<{ ask: string; to: string }>({
      nl: ({ ask, to }) => `${quoted(ask)} wacht hier op ${quoted(to)}`,
      en: ({ ask, to }) => `Here ${quoted(ask)} waits for ${quoted(to)}`,
    }),
    'own-id-here': wording({
      nl: () => 'De id van de vraag zelf',
      en: () => 'The id of the ask itself',
    }),
  },
  fixes: {
    'remove-link': wording<{ to: string }>({
      nl: ({ to }) => `Haal de verwijzing naar ${quoted(to)} weg`,
      en: ({ to }) => `Remove the link to ${quoted(to)}`,
    }),
  },
  reasons: {
    'no-links': wording({
      nl: () => 'de vraag verwijst naar geen andere vraag',
      en: () => 'the ask points at no other ask',
    }),
  },
};
