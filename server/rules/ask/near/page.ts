// The page and examples of `ask/near-duplicate`. The figures in it are measured: see `measured.ts`.
import type { Language } from '../../../wording/language.ts';
import type { Example, RulePage } from '../../rule.ts';
import { measured } from './measured.ts';

const { pairs, same, precision, recall, apart } = measured;

export const nearDuplicatePage: Readonly<Record<Language, RulePage>> = {
  nl: {
    what: `Twee vragen zeggen in titel en samenvatting bijna hetzelfde over één regeling of hetzelfde eerste doel, voor regio’s die elkaar overlappen, en verwijzen niet naar elkaar. Getallen, jaren, regionamen en vaste beleidswoorden tellen niet mee; afgeronde en ingetrokken vragen ook niet. Wat vragen zeker onderscheidt, houdt de melding tegen: een ander project, tegengestelde wensen, andere eigennamen of een ander faseringsnummer. Gemeten op ${pairs} met de hand beoordeelde paren, waarvan ${same} echt dezelfde vraag: van de meldingen was ${precision} procent terecht, en van de dubbele vragen werd ${recall} procent gevonden. Op de ${apart.pairs} paren waarop de drempel niet is gekozen: ${apart.precision} en ${apart.recall} procent. Het zijn bedachte paren, met opzet ook moeilijke.`,
    why: 'Wie twee keer dezelfde vraag krijgt, telt het geld dubbel of legt beide weg. Twee overheden die samen vragen, staan sterker dan ieder apart.',
    advice:
      'Er zijn drie antwoorden. Samenvoegen: houd één vraag, neem over wat in de andere beter staat, verwijder die en zet haar id onder `formerIds`, of schrijf `replaces` bij de vraag die blijft. Samen indienen: schrijf `jointWith` bij beide. Niet hetzelfde: schrijf `distinctFrom` met de andere vraag (`ask`) en de reden (`because`); dat wordt onthouden.',
    who: 'De collega die de andere vraag schreef; bij een andere overheid de strateeg.',
    ignore:
      'Als de vragen echt verschillen. Leg dat vast met `distinctFrom`, dan weet een volgende lezer ook waarom. In een groep van meer dan veertig vragen met dezelfde vaste zinnen wordt per gemeente vergeleken, en verder alleen met de acht vragen waarvan de tekst er het dichtst bij staat.',
  },
  en: {
    what: `Two asks say nearly the same in title and summary about one scheme or the same first goal, for regions that overlap, and do not point at each other. Numbers, years, region names and fixed policy words do not count; nor do asks that are finished or withdrawn. What surely tells asks apart stops the finding: another project, opposite wishes, other proper names or another phase number. Measured on ${pairs} pairs judged by hand, ${same} of them really the same ask: of the findings ${precision} percent were right, and of the double asks ${recall} percent were found. On the ${apart.pairs} pairs on which the threshold was not chosen: ${apart.precision} and ${apart.recall} percent. The pairs are invented, hard ones among them on purpose.`,
    why: 'Whoever receives the same ask twice counts the money double or puts both aside. Two authorities that ask together stand stronger than each alone.',
    advice:
      'There are three answers. Merge: keep one ask, take over what the other says better, delete that one and put its id under `formerIds`, or write `replaces` in the ask that stays. Submit jointly: write `jointWith` in both. Not the same: write `distinctFrom` with the other ask (`ask`) and the reason (`because`); that is remembered.',
    who: 'The colleague who wrote the other ask; in another authority the strategist.',
    ignore:
      'When the asks really differ. Record that with `distinctFrom`, so that the next reader knows why too. In a group of more than forty asks with the same fixed sentences, asks are compared per municipality, and beyond that only with the eight whose text stands nearest.',
  },
};

export const nearDuplicateExamples: { readonly wrong: Example; readonly right: Example } = {
  wrong: {
    'submissions/GM0114/station.ask.yaml':
      'id: em-station\ntitle: Betaal mee aan 900 woningen bij het station van Emmen\nnationalGoals: [woningbouw]\ntargetRegions: [GM0114]',
    'submissions/PV22/emmen.ask.yaml':
      'id: dre-station-emmen\ntitle: Draag bij aan de bouw van 1.200 woningen bij station Emmen\nnationalGoals: [woningbouw]\ntargetRegions: [PV22]',
  },
  right: {
    'submissions/GM0114/station.ask.yaml':
      'id: em-station\ntitle: Betaal mee aan 900 woningen bij het station van Emmen\nnationalGoals: [woningbouw]\ntargetRegions: [GM0114]\ndistinctFrom: [{ ask: dre-station-emmen, because: De provincie vraagt om de woningen aan de noordkant van het spoor. }]',
    'submissions/PV22/emmen.ask.yaml':
      'id: dre-station-emmen\ntitle: Draag bij aan de bouw van 1.200 woningen bij station Emmen\nnationalGoals: [woningbouw]\ntargetRegions: [PV22]',
  },
};
