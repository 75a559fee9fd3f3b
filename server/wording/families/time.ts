// Words of the rules that compare a portfolio with an earlier moment; they belong to several families.
import { wording } from '../fact.ts';
import type { Localized, Worded } from '../language.ts';
import { inLanguage } from '../language.ts';
import { euros, listed, quoted, quotedPath } from '../say.ts';

/** One figure of an ask's money, then and now; what was or is not there is left out. */
type Change = {
  readonly what: 'claim' | 'total' | 'perYear' | 'from' | 'until' | 'term';
  readonly before?: number | string;
  readonly now?: number | string;
};

const names = {
  nl: {
    claim: 'gevraagd van het Rijk',
    total: 'totaal',
    perYear: 'per jaar',
    from: 'eerste jaar',
    until: 'laatste jaar',
    term: 'termijn',
  },
  en: {
    claim: 'asked of the national government',
    total: 'total',
    perYear: 'per year',
    from: 'first year',
    until: 'last year',
    term: 'term',
  },
};

function change({ what, before, now }: Change, language: 'nl' | 'en'): string {
  const none = { nl: 'niets', en: 'nothing' };
  const isMoney = what === 'claim' || what === 'total' || what === 'perYear';
  const shown = (value: number | string | undefined): string =>
    typeof value === 'number' && isMoney ? euros(value, language) : String(value ?? none[language]);
  const to = { nl: 'van', en: 'from' }[language];
  const until = { nl: 'naar', en: 'to' }[language];
  return `${names[language][what]} ${to} ${shown(before)} ${until} ${shown(now)}`;
}

const changes = (all: readonly Change[], language: 'nl' | 'en'): string =>
  listed(
    all.map((one) => change(one, language)),
    language,
  );

export const time = {
  findings: {
    'ask/vanished': wording<{ ask: string; title: Worded; statusName: Localized; file: string }>({
      nl: ({ ask, title, statusName, file }) =>
        `De vraag ${quoted(ask)} (${quoted(inLanguage(title, 'nl'))}) is weg. Zij stond in ${quotedPath(file)} met status ${quoted(statusName.nl)}. ` +
        'Bij de minister of de Kamer ligt zij nog wel, en niemand kan meer zien wat ervan is geworden. ' +
        'Zet haar terug en geef haar de status “ingetrokken” of “achterhaald” met de reden. Heet zij nu anders, zet dan de oude id onder `formerIds`.',
      en: ({ ask, title, statusName, file }) =>
        `The ask ${quoted(ask)} (${quoted(inLanguage(title, 'en'))}) is gone. It stood in ${quotedPath(file)} with status ${quoted(statusName.en)}. ` +
        'It still lies with the minister or the Chamber, and nobody can see any more what became of it. ' +
        'Put it back with status “ingetrokken” (withdrawn) or “achterhaald” (overtaken) and the reason. If it is called otherwise now, put the old id under `formerIds`.',
    }),
    'ask/id-changed': wording<{ id: string; former: string }>({
      nl: ({ id, former }) =>
        `Deze vraag heette ${quoted(former)} en heet nu ${quoted(id)}, maar de oude id is niet bewaard. ` +
        'Verwijzingen, akkoorden en stukken die de oude id noemen, leiden zo nergens meer heen. ' +
        `Zet ${quoted(former)} onder \`formerIds\`.`,
      en: ({ id, former }) =>
        `This ask was called ${quoted(former)} and is called ${quoted(id)} now, but the old id was not kept. ` +
        'Links, approvals and papers that name the old id lead nowhere any more. ' +
        `Put ${quoted(former)} under \`formerIds\`.`,
    }),
    'status/went-back': wording<{ from: string; to: string; fromName: Localized; toName: Localized }>({
      nl: ({ fromName, toName }) =>
        `De status ging terug van ${quoted(fromName.nl)} naar ${quoted(toName.nl)}, en er staat niet waarom. ` +
        'Wie de vorige stand kende, weet nu niet wat er nog geldt. ' +
        'Laat onder `history` weg wat niet meer geldt, en schrijf bij de laatste stap de reden onder `note`; of verbeter de status.',
      en: ({ fromName, toName }) =>
        `The status went back from ${quoted(fromName.en)} to ${quoted(toName.en)} without saying why. ` +
        'Whoever knew the earlier state does not know now what still holds. ' +
        'Take out of `history` what no longer holds, and write the reason under `note` of the last step; or correct the status.',
    }),
    'funding/changed-after-approval': wording<{ statusName: Localized; changes: readonly Change[] }>({
      nl: ({ statusName, changes: all }) =>
        `Het geld is veranderd nadat de vraag ${quoted(statusName.nl)} was: ${changes(all, 'nl')}. ` +
        'Het bestuur heeft over andere cijfers besloten; wie dat besluit erbij pakt, ziet twee bedragen. ' +
        'Laat het opnieuw vaststellen en leg dat besluit vast onder `history`, of zet de cijfers terug.',
      en: ({ statusName, changes: all }) =>
        `The money changed after the ask was ${quoted(statusName.en)}: ${changes(all, 'en')}. ` +
        'The board decided on other figures; whoever takes that decision sees two amounts. ' +
        'Have it adopted again and record the decision under `history`, or put the figures back.',
    }),
  },
  places: {},
  fixes: {
    'keep-former-id': wording<{ former: string }>({
      nl: ({ former }) => `Bewaar de oude id: zet ${quoted(former)} onder \`formerIds\``,
      en: ({ former }) => `Keep the old id: put ${quoted(former)} under \`formerIds\``,
    }),
  },
  reasons: {
    'nothing-vanished': wording({
      nl: () => 'alle vragen van toen zijn er nog',
      en: () => 'all asks of then are still there',
    }),
  },
};
