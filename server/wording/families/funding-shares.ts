import { wording } from '../fact.ts';
import type { NormFact } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
import { counted, countedAsks, day, euros, listed, quoted } from '../say.ts';
import { type NamedRegion, regionWithKind } from '../region-names.ts';

const percent = (share: number, language: Language): string =>
  language === 'nl' ? counted(share, 'procent', 'procent', 'nl') : counted(share, 'percent', 'percent', 'en');

/** What a plan for paying back holds, after "ontbreekt" and "is missing". */
const plan = {
  nl: {
    share: 'welk deel terugkomt (`share`)',
    until: 'in welk jaar alles terug is (`until`)',
    leakage: 'welk deel naar verwachting verloren gaat (`leakage`)',
  },
  en: {
    share: 'which part comes back (`share`)',
    until: 'by which year all is back (`until`)',
    leakage: 'which part is expected to be lost (`leakage`)',
  },
};

export const fundingShares = {
  findings: {
    'funding/own-share-too-low': wording<{
      name: Localized;
      own: number;
      total: number;
      /** In percent, rounded down. */
      share: number;
      least: number;
      missing: number;
      norm: NormFact;
    }>({
      nl: ({ name, own, total, share, least, missing }) =>
        `De regio en andere partijen betalen samen ${euros(own, 'nl')} van ${euros(total, 'nl')}: ${percent(share, 'nl')}. ` +
        `Bij ${quoted(name.nl)} moet dat ten minste ${percent(least, 'nl')} zijn, dus ${euros(missing, 'nl')} meer. ` +
        'Met minder eigen geld wordt een aanvraag afgewezen. ' +
        'Verlaag het deel van het Rijk, of zoek partijen die meer betalen.',
      en: ({ name, own, total, share, least, missing }) =>
        `The region and other parties together pay ${euros(own, 'en')} of ${euros(total, 'en')}: ${percent(share, 'en')}. ` +
        `For ${quoted(name.en)} it must be ${percent(least, 'en')} at least, so ${euros(missing, 'en')} more. ` +
        'With less money of its own an application is rejected. ' +
        'Lower the part of the national government, or find parties that pay more.',
    }),
    'funding/over-cap': wording<{
      name: Localized;
      claim: number;
      most: number;
      /** No parts are named, so the full amount counts as the claim. */
      wholeAmount: boolean;
      norm: NormFact;
    }>({
      nl: ({ name, claim, most, wholeAmount }) =>
        `Hier wordt ${euros(claim, 'nl')} van het Rijk gevraagd, maar ${quoted(name.nl)} geeft ten hoogste ${euros(most, 'nl')}. ` +
        'Wat daarboven ligt, kan het ministerie uit deze regeling niet toekennen. ' +
        (wholeAmount
          ? 'Betaalt de regio een deel, zet dan onder `parts` wie wat betaalt. Verlaag anders het bedrag, of zoek voor de rest een andere regeling.'
          : 'Verlaag het deel van het Rijk, of splits de vraag en zoek voor de rest een andere regeling.'),
      en: ({ name, claim, most, wholeAmount }) =>
        `${euros(claim, 'en')} is asked of the national government here, but ${quoted(name.en)} gives ${euros(most, 'en')} at most. ` +
        'The ministry cannot grant from this scheme what lies above that. ' +
        (wholeAmount
          ? 'If the region pays a part, put under `parts` who pays what. Otherwise lower the amount, or find another scheme for the rest.'
          : 'Lower the part of the national government, or split the ask and find another scheme for the rest.'),
    }),
    'funding/own-share-undecided': wording<{
      region: NamedRegion;
      amount: number;
      /** Who is to decide, where that is said. */
      body?: string;
      /** ISO date of a decision that is still to come. */
      planned?: string;
    }>({
      nl: ({ region, amount, body, planned }) =>
        `${euros(amount, 'nl')} komt van ${regionWithKind(region, 'nl')}, maar ` +
        (planned === undefined
          ? body === undefined
            ? 'er staat geen besluit bij. '
            : `van het besluit van ${quoted(body)} staan er geen nummer en geen dag bij. `
          : `het besluit daarover komt pas op ${day(planned, 'nl')}. `) +
        'Zonder besluit telt het Rijk dit geld niet mee, en kan het eigen bestuur er nog van afzien. ' +
        (planned === undefined
          ? 'Zet onder `decision` wie besloot, met nummer en dag, of zorg dat het besluit er vóór de indiening is.'
          : 'Zorg dat het besluit er eerder is, of zeg in de vraag dat het nog moet komen.'),
      en: ({ region, amount, body, planned }) =>
        `${euros(amount, 'en')} comes from ${regionWithKind(region, 'en')}, but ` +
        (planned === undefined
          ? body === undefined
            ? 'no decision stands with it. '
            : `the decision of ${quoted(body)} has no number and no day. `
          : `the decision on it comes only on ${day(planned, 'en')}. `) +
        'Without a decision the national government does not count this money, and the board itself may still drop it. ' +
        (planned === undefined
          ? 'Put under `decision` who decided, with number and day, or see to it that the decision is there before you submit.'
          : 'See to it that the decision is there earlier, or say in the ask that it is still to come.'),
    }),
    'funding/double-funding': wording<{
      project: string;
      name: Localized;
      other: string;
      otherName: Localized;
      /** Asks that exclude this one beyond the one named. */
      more: number;
      norm: NormFact;
    }>({
      nl: ({ project, name, other, otherName, more }) =>
        `Project ${quoted(project)} zou zo twee keer door het Rijk worden betaald: hier uit ${quoted(name.nl)}, ` +
        `en bij ${quoted(other)} uit ${quoted(otherName.nl)}. ` +
        (more === 0 ? '' : `Met nog ${countedAsks(more, 'nl')} is het net zo. `) +
        'Die regelingen sluiten elkaar uit: een van beide aanvragen valt af, of u betaalt later terug. ' +
        'Kies één regeling, of geef verschillende delen elk een eigen naam onder `project`.',
      en: ({ project, name, other, otherName, more }) =>
        `Project ${quoted(project)} would be paid twice by the national government: from ${quoted(name.en)} here, ` +
        `and from ${quoted(otherName.en)} in ${quoted(other)}. ` +
        (more === 0 ? '' : `It is the same with ${counted(more, 'more ask', 'more asks', 'en')}. `) +
        'Those schemes exclude each other: one of the applications fails, or you pay back later. ' +
        'Choose one scheme, or give different parts each a name of its own under `project`.',
    }),
    'funding/cover-too-low': wording<{
      name: Localized;
      inView: number;
      total: number;
      /** In percent, rounded down. */
      share: number;
      least: number;
      norm: NormFact;
    }>({
      nl: ({ name, inView, total, share, least }) =>
        `Van ${euros(total, 'nl')} is ${inView === 0 ? 'nog niets' : `${euros(inView, 'nl')} (${percent(share, 'nl')})`} in zicht, ` +
        `terwijl ${quoted(name.nl)} pas begint bij ongeveer ${percent(least, 'nl')}. ` +
        'Alleen delen met een besluit en wat al is toegekend tellen mee. Zonder die dekking komt de vraag niet op de agenda. ' +
        'Zet de besluiten die er zijn onder `decision`, of zoek eerst vaste bijdragen.',
      en: ({ name, inView, total, share, least }) =>
        `${inView === 0 ? 'Nothing' : `Only ${euros(inView, 'en')} (${percent(share, 'en')})`} of ${euros(total, 'en')} is in view, ` +
        `while ${quoted(name.en)} begins only at about ${percent(least, 'en')}. ` +
        'Only parts with a decision and what was already granted count. Without that cover the ask does not get on the agenda. ' +
        'Put the decisions that exist under `decision`, or find firm contributions first.',
    }),
    'funding/operation-missing': wording<{
      name: Localized;
      /** Who pays for it is said already. */
      payer: boolean;
      norm: NormFact;
    }>({
      nl: ({ name, payer }) =>
        `Wat met ${quoted(name.nl)} wordt gebouwd, moet daarna worden beheerd en onderhouden, maar wat dat per jaar kost staat hier niet. ` +
        'Daar vraagt Financiën het eerst naar, en anders komt die rekening later bij u. ' +
        `Vul onder \`operation\` het bedrag per jaar in${payer ? '' : ' en wie het betaalt'}; een raming is genoeg.`,
      en: ({ name, payer }) =>
        `What is built by ${quoted(name.en)} must be run and kept up afterwards, but what that costs per year does not stand here. ` +
        'It is the first thing the Ministry of Finance asks, and otherwise that bill comes to you later. ' +
        `Fill in under \`operation\` the amount per year${payer ? '' : ' and who pays it'}; an estimate will do.`,
    }),
    'funding/no-repayment': wording<{
      name: Localized;
      missing: readonly ('share' | 'until' | 'leakage')[];
      norm: NormFact;
    }>({
      nl: ({ name, missing }) =>
        `Geld via ${quoted(name.nl)} komt terug, maar hier staat niet ` +
        `${listed(
          missing.map((key) => plan.nl[key]),
          'nl',
        )}. ` +
        'Zonder plan leest Financiën er een subsidie in. Vul dit in onder `repayment`.',
      en: ({ name, missing }) =>
        `Money by ${quoted(name.en)} comes back, but it does not say here ` +
        `${listed(
          missing.map((key) => plan.en[key]),
          'en',
        )}. ` +
        'Without a plan the Ministry of Finance reads a subsidy in it. Fill this in under `repayment`.',
    }),
  },
  places: {
    'project-here': wording<{ project: string }>({
      nl: ({ project }) => `Hier staat het project ${quoted(project)}`,
      en: ({ project }) => `Here the project ${quoted(project)} is named`,
    }),
    'excluded-scheme-here': wording<{ ask: string; name: Localized }>({
      nl: ({ ask, name }) => `${quoted(ask)} wil hier geld uit ${quoted(name.nl)}`,
      en: ({ ask, name }) => `${quoted(ask)} wants money from ${quoted(name.en)} here`,
    }),
  },
  fixes: {},
  reasons: {
    'scheme-not-claimed': wording({
      nl: () => 'de vraag wil geen geld uit de regeling, maar wil haar veranderen, beëindigen of invoeren',
      en: () => 'the ask wants no money from the scheme, but wants to change, stop or create it',
    }),
    'scheme-without-own-share': wording({
      nl: () => 'voor deze regeling is geen kleinste eigen bijdrage bekend',
      en: () => 'no smallest own share is known for this scheme',
    }),
    'scheme-without-maximum': wording({
      nl: () => 'voor deze regeling is geen hoogste bedrag bekend',
      en: () => 'no highest amount is known for this scheme',
    }),
    'parts-differ': wording({
      nl: () => 'de delen tellen niet op tot het bedrag; dat meldt een andere regel',
      en: () => 'the parts do not make the amount, which another rule reports',
    }),
    'no-regional-parts': wording({
      nl: () => 'geen van de partijen is een regio uit de codelijst',
      en: () => 'none of the parties is a region of the code list',
    }),
    'one-scheme-per-project': wording({
      nl: () => 'het project vraagt geld uit hoogstens één regeling',
      en: () => 'the project asks for money from one scheme at most',
    }),
    'no-cover-needed': wording({
      nl: () => 'voor dit instrument en deze regeling is niet bekend hoeveel er vooraf in zicht moet zijn',
      en: () => 'it is not known how much must be in view beforehand for this instrument and scheme',
    }),
    'nothing-to-operate': wording({
      nl: () => 'met dit instrument wordt niets gebouwd dat beheer vraagt',
      en: () => 'nothing is built by this instrument that must be run',
    }),
    'asks-for-operation': wording({
      nl: () => 'de vraag is zelf om structureel geld voor het beheer',
      en: () => 'the ask itself is for structural money to run it',
    }),
    'not-paid-back': wording({
      nl: () => 'geld via dit instrument hoeft niet terug, of vraagt geen plan daarvoor',
      en: () => 'money by this instrument is not paid back, or needs no plan for it',
    }),
  },
};
