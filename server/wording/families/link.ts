import { wording } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
import { type Part, whatChanged } from '../parts.ts';
import { counted, countedAsks, day, didYouMean, listed, quoted } from '../say.ts';

const shown = 8;

/** a → b → c → a; the middle of a very long one is left out. */
function path(ids: readonly string[], skipped: (count: number) => string): string {
  if (ids.length <= shown + 1) return ids.join(' → ');
  const left = ids.length - shown;
  return [...ids.slice(0, shown - 1), skipped(left), ids.at(-1)].join(' → ');
}

const quotedAll = (names: readonly string[], language: Language, joint: 'and' | 'or' = 'and'): string =>
  listed(
    names.map((name) => quoted(name)),
    language,
    joint,
  );

export const link = {
  findings: {
    'link/unknown-ask': wording<{
      to: string;
      near?: readonly string[];
      /** Id of the ask that holds the link; it is not offered, and not told. */
      holder?: string;
      /** Asks that all bore the id before; then it exists, but says too little. */
      heirs?: readonly string[];
    }>({
      nl: ({ to, near, heirs }) =>
        heirs !== undefined
          ? `Zo (${quoted(to)}) heette vroeger meer dan één vraag: ${quotedAll(heirs, 'nl')}. ` +
            'Welke hier is bedoeld, is niet te zeggen, en daarom telt de verwijzing voor geen ervan. ' +
            'Schrijf de id van de vraag die u bedoelt.'
          : `De vraag ${quoted(to)} bestaat niet in deze portefeuille.${didYouMean(near, 'nl')} ` +
            'Wie de samenhang leest, loopt hier dood. ' +
            'Verbeter de id, voeg de vraag toe, of haal de verwijzing weg.',
      en: ({ to, near, heirs }) =>
        heirs !== undefined
          ? `More than one ask was called ${quoted(to)} before: ${quotedAll(heirs, 'en')}. ` +
            'Which of them is meant cannot be told, so the link counts for none. ' +
            'Write the id of the ask that you mean.'
          : `The ask ${quoted(to)} does not exist in this portfolio.${didYouMean(near, 'en')} ` +
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
    'link/cycle': wording<{ path: readonly string[]; key: 'dependsOn' | 'partOf' }>({
      nl: ({ path: ids, key }) =>
        `Deze vragen ${key === 'partOf' ? 'zijn onderdeel van elkaar' : 'wachten op elkaar'}: ` +
        `${path(ids, (count) => `… nog ${countedAsks(count, 'nl')} …`)}. ` +
        (key === 'partOf'
          ? 'Zo is geen ervan het programma, en het totaal is niet te tellen. ' +
            'Bepaal welke vraag het programma is en haal daar `partOf` weg.'
          : 'Zo kan geen ervan als eerste worden ingewilligd. ' +
            'Bepaal welke vraag voorop gaat en haal daar `dependsOn` weg; steunen zij elkaar slechts, gebruik dan `supports`.'),
      en: ({ path: ids, key }) =>
        `These asks ${key === 'partOf' ? 'are part of each other' : 'wait for each other'}: ` +
        `${path(ids, (count) => `… ${counted(count, 'more ask', 'more asks', 'en')} …`)}. ` +
        (key === 'partOf'
          ? 'So none of them is the programme, and the total cannot be counted. ' +
            'Decide which ask is the programme and remove its `partOf`.'
          : 'None of them can be granted first. ' +
            'Decide which ask goes first and remove its `dependsOn`; if they merely support each other, use `supports`.'),
    }),
    'link/duplicate': wording<{
      to: string;
      key: string;
      /** Id under which the ask stands the first time; differs from `to` when one of them is a former id. */
      first: string;
      otherKey: string;
    }>({
      nl: ({ to, key, first, otherKey }) =>
        (key === otherKey
          ? `De vraag ${quoted(to)} staat twee keer onder \`${key}\`${to === first ? '' : ` (hierboven met de id ${quoted(first)})`}. `
          : `De vraag ${quoted(to)} staat onder \`${otherKey}\` en ook onder \`${key}\`. `) +
        (key === otherKey
          ? 'De tweede keer voegt niets toe, en bij een wijziging wordt er een vergeten. Haal een van beide weg.'
          : 'Die twee gaan niet samen, dus de lezer weet niet wat u bedoelt. Kies er een en haal de andere weg.'),
      en: ({ to, key, first, otherKey }) =>
        (key === otherKey
          ? `The ask ${quoted(to)} stands twice under \`${key}\`${to === first ? '' : ` (above by the id ${quoted(first)})`}. `
          : `The ask ${quoted(to)} stands under \`${otherKey}\` and also under \`${key}\`. `) +
        (key === otherKey
          ? 'The second time adds nothing, and one of them will be forgotten in a change. Remove one of them.'
          : 'Those two do not go together, so the reader cannot tell what you mean. Choose one and remove the other.'),
    }),
    'link/later-than-dependent': wording<{
      to: string;
      /** `ends`: ready later; `starts`: begins later; `decided`: wants its decision later. */
      how: 'ends' | 'starts' | 'decided';
      /** A year of this ask, or its deadline, and that of the other ask that lies after it. */
      own: number | string;
      other: number | string;
      /** Whether `own` is the last year of this ask. */
      until: boolean;
    }>({
      nl: ({ to, how, own, other, until }) =>
        (how === 'decided'
          ? `Deze vraag wil uiterlijk ${day(String(own), 'nl')} een besluit, maar wacht op ${quoted(to)}, die pas uiterlijk ${day(String(other), 'nl')} een besluit wil. `
          : `Deze vraag ${until ? `loopt tot en met ${own}` : `begint in ${own}`}, maar wacht op ${quoted(to)}, die ${how === 'ends' ? `tot en met ${other} loopt` : `pas in ${other} begint`}. `) +
        `${how === 'decided' ? 'Wat eerst moet worden besloten, wordt zo later besloten' : 'Wat eerst nodig is, komt zo te laat'}, en dat ziet wie beide vragen leest. ` +
        'Pas een van beide aan, verwijs naar een eerdere fase, of gebruik `supports` als u niet echt hoeft te wachten.',
      en: ({ to, how, own, other, until }) =>
        (how === 'decided'
          ? `This ask wants a decision by ${day(String(own), 'en')}, but waits for ${quoted(to)}, which wants its decision only by ${day(String(other), 'en')}. `
          : `This ask ${until ? `runs up to and including ${own}` : `starts in ${own}`}, but waits for ${quoted(to)}, which ${how === 'ends' ? `runs up to and including ${other}` : `starts only in ${other}`}. `) +
        `${how === 'decided' ? 'What must be decided first is decided later' : 'What is needed first comes too late'}, and whoever reads both asks will see it. ` +
        'Change one of them, point at an earlier phase, or use `supports` if you need not really wait.',
    }),
    'link/to-ended-ask': wording<{
      to: string;
      name: Localized;
      /** Asks that took its place. */
      successors?: readonly string[];
      /** Id of the ask that holds the link; it is not offered, and not told. */
      holder?: string;
    }>({
      nl: ({ to, name, successors = [] }) =>
        `Deze vraag wacht op ${quoted(to)}, maar die heeft de status ${quoted(name.nl)}. ` +
        (successors.length === 0
          ? 'Wat u nodig hebt, komt er langs deze weg niet meer. ' +
            'Verwijs naar een vraag die nog loopt, haal de verwijzing weg, of pas uw vraag aan.'
          : `Daarvoor in de plaats ${successors.length === 1 ? 'kwam' : 'kwamen'} ${quotedAll(successors, 'nl')}. ` +
            'Wie op de oude vraag wacht, wacht voor niets. Verwijs naar de nieuwe als die geeft wat u nodig hebt, of haal de verwijzing weg.'),
      en: ({ to, name, successors = [] }) =>
        `This ask waits for ${quoted(to)}, but its status is ${quoted(name.en)}. ` +
        (successors.length === 0
          ? 'What you need will not come this way any more. ' +
            'Point at an ask that still stands, remove the link, or change your ask.'
          : `Its place was taken by ${quotedAll(successors, 'en')}. ` +
            'Whoever waits for the old ask waits for nothing. Point at the new one if it gives what you need, or remove the link.'),
    }),
    'link/expectation-failed': wording<{ to: string; status: Localized; wanted: readonly Localized[] }>({
      nl: ({ to, status, wanted }) =>
        `Deze vraag rekent erop dat ${quoted(to)} de status ${quotedAll(
          wanted.map(({ nl }) => nl),
          'nl',
          'or',
        )} heeft, maar de status is ${quoted(status.nl)}. ` +
        'Misschien klopt uw vraag dan ook niet meer. ' +
        'Lees die vraag; kan de uwe zo blijven, zet de nieuwe status dan onder `while`.',
      en: ({ to, status, wanted }) =>
        `This ask counts on ${quoted(to)} having the status ${quotedAll(
          wanted.map(({ en }) => en),
          'en',
          'or',
        )}, but its status is ${quoted(status.en)}. ` +
        'Your ask may then no longer hold either. ' +
        'Read that ask; if yours can stay as it is, put the new status under `while`.',
    }),
    'link/not-mutual': wording<{ to: string; key: string; ask: string }>({
      nl: ({ to, key, ask }) =>
        (key === 'jointWith'
          ? `Deze vraag noemt ${quoted(to)} een gezamenlijke vraag, maar ${quoted(to)} noemt ${quoted(ask)} niet. ` +
            'Vraagt het Rijk ernaar, dan weet de ene partner van niets. '
          : `Deze vraag sluit ${quoted(to)} uit, maar die vraag zegt dat niet terug. ` +
            'Wie haar leest, ziet niet dat beide niet samengaan. ') +
        `Stem af en zet bij die vraag \`${key}: [${ask}]\`, of haal de verwijzing hier weg.`,
      en: ({ to, key, ask }) =>
        (key === 'jointWith'
          ? `This ask calls ${quoted(to)} a joint ask, but ${quoted(to)} does not name ${quoted(ask)}. ` +
            'If the government asks about it, one partner knows of nothing. '
          : `This ask rules out ${quoted(to)}, but that ask does not say so in return. ` +
            'Whoever reads it does not see that the two do not go together. ') +
        `Agree on it and put \`${key}: [${ask}]\` in that ask, or remove the link here.`,
    }),
    'link/exclusive-both-granted': wording<{ to: string; own: Localized; status: Localized }>({
      nl: ({ to, own, status }) =>
        `Deze vraag sluit ${quoted(to)} uit, maar beide zijn toegekend: deze is ${quoted(own.nl)}, de andere ${quoted(status.nl)}. ` +
        'Een van de twee kan dan niet worden uitgevoerd, en wie dat niet zelf meldt, krijgt het later te horen. ' +
        'Overleg welke doorgaat, verbeter een status die niet klopt, of haal `excludes` weg als beide toch kunnen.',
      en: ({ to, own, status }) =>
        `This ask rules out ${quoted(to)}, but both were granted: this one is ${quoted(own.en)}, the other ${quoted(status.en)}. ` +
        'One of the two cannot be carried out then, and whoever does not say so first will hear it later. ' +
        'Settle which goes ahead, correct a status that is wrong, or remove `excludes` if both are possible after all.',
    }),
    'link/outdated': wording<{
      to: string;
      /** What changed; empty when the fingerprint does not tell. */
      parts: readonly Part[];
    }>({
      nl: ({ to, parts }) =>
        `Sinds u ${quoted(to)} het laatst las, ${whatChanged(parts, 'nl')}. ` +
        'Uw vraag bouwt daarop en klopt misschien niet meer. ' +
        'Lees die vraag; kan de uwe zo blijven, neem dan de nieuwe vingerafdruk over onder `seen`.',
      en: ({ to, parts }) =>
        `Since you last read ${quoted(to)}, ${whatChanged(parts, 'en')}. ` +
        'Your ask builds on it and may no longer hold. ' +
        'Read that ask; if yours can stay as it is, take over the new fingerprint under `seen`.',
    }),
  },
  places: {
    'target-status-here': wording<{ ask: string; name: Localized }>({
      nl: ({ ask, name }) => `De status van ${quoted(ask)} is ${quoted(name.nl)}`,
      en: ({ ask, name }) => `The status of ${quoted(ask)} is ${quoted(name.en)}`,
    }),
    'own-moment-here': wording<{ moment: number | string }>({
      nl: ({ moment }) => `Deze vraag: ${day(String(moment), 'nl')}`,
      en: ({ moment }) => `This ask: ${day(String(moment), 'en')}`,
    }),
    'other-moment-here': wording<{ ask: string; moment: number | string }>({
      nl: ({ ask, moment }) => `${quoted(ask)}: ${day(String(moment), 'nl')}`,
      en: ({ ask, moment }) => `${quoted(ask)}: ${day(String(moment), 'en')}`,
    }),
    'part-of-here': wording<{ ask: string; to: string }>({
      nl: ({ ask, to }) => `${quoted(ask)} is hier onderdeel van ${quoted(to)}`,
      en: ({ ask, to }) => `Here ${quoted(ask)} is part of ${quoted(to)}`,
    }),
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
    'remove-link-under': wording<{ to: string; key: string }>({
      nl: ({ to, key }) => `Haal ${quoted(to)} weg onder \`${key}\``,
      en: ({ to, key }) => `Remove ${quoted(to)} under \`${key}\``,
    }),
    'expect-status': wording<{ name: Localized }>({
      nl: ({ name }) => `Zet ${quoted(name.nl)} erbij onder \`while\``,
      en: ({ name }) => `Add ${quoted(name.en)} under \`while\``,
    }),
    'see-as-now': wording<{ ask: string }>({
      nl: ({ ask }) => `Gelezen: neem de vingerafdruk van nu over van ${quoted(ask)}`,
      en: ({ ask }) => `Read: take over the present fingerprint of ${quoted(ask)}`,
    }),
    'remove-waiver': wording<{ to: string }>({
      nl: ({ to }) => `Verwijder de hele uitzondering voor ${quoted(to)}`,
      en: ({ to }) => `Remove the whole waiver for ${quoted(to)}`,
    }),
    'link-back': wording<{ ask: string; to: string; key: string }>({
      nl: ({ ask, to, key }) => `Zet ${quoted(to)} onder \`${key}\` bij ${quoted(ask)}`,
      en: ({ ask, to, key }) => `Put ${quoted(to)} under \`${key}\` in ${quoted(ask)}`,
    }),
  },
  reasons: {
    'no-links': wording({
      nl: () => 'de vraag verwijst naar geen andere vraag',
      en: () => 'the ask points at no other ask',
    }),
    'depends-on-nothing': wording({
      nl: () => 'de vraag hangt van geen andere vraag af',
      en: () => 'the ask depends on no other ask',
    }),
    'no-moments-to-compare': wording({
      nl: () => 'van de vraag en de vragen waarvan zij afhangt, zijn geen jaren of deadlines te vergelijken',
      en: () => 'of the ask and those it depends on no years or deadlines can be compared',
    }),
    'no-expectation': wording({
      nl: () => 'de vraag noemt bij geen verwijzing een verwachte status',
      en: () => 'the ask names no expected status with any link',
    }),
    'nothing-seen': wording({
      nl: () => 'de vraag houdt van geen andere vraag bij wanneer die is gelezen (`seen`)',
      en: () => 'the ask records of no other ask when it was read (`seen`)',
    }),
    'no-mutual-links': wording({
      nl: () => 'de vraag is met geen andere gezamenlijk en sluit er geen uit',
      en: () => 'the ask is joint with no other and excludes none',
    }),
    'excludes-nothing': wording({
      nl: () => 'de vraag sluit geen andere uit',
      en: () => 'the ask excludes no other',
    }),
    'not-granted': wording({
      nl: () => 'de vraag is niet gehonoreerd',
      en: () => 'the ask was not granted',
    }),
  },
};
