import { wording } from '../fact.ts';
import type { Localized } from '../language.ts';
import { day, listed, quoted } from '../say.ts';

const afterTheEnd = {
  nl: (from: string, to: string) =>
    `Na ${quoted(from)} is een vraag afgesloten, maar hier gaat zij door naar ${quoted(to)}. ` +
    'Zo is later niet na te gaan wat er met de eerste vraag is gebeurd. ' +
    'Stelt u de vraag opnieuw, maak er dan een nieuwe vraag van; verbeter anders de status.',
  en: (from: string, to: string) =>
    `After ${quoted(from)} an ask is closed, but here it goes on to ${quoted(to)}. ` +
    'Later nobody can tell what became of the first ask. ' +
    'If you ask again, write a new ask; otherwise correct the status.',
};

const back = {
  nl: (from: string, to: string) =>
    `Hier gaat de vraag terug van ${quoted(from)} naar ${quoted(to)}. ` +
    'Zo is later niet na te gaan of het eerdere besluit nog geldt. ' +
    'Was een van beide stappen een vergissing, verbeter of verwijder die. ' +
    'Begint de vraag opnieuw, maak er dan een nieuwe vraag van, met deze onder `replaces`.',
  en: (from: string, to: string) =>
    `Here the ask goes back from ${quoted(from)} to ${quoted(to)}. ` +
    'Later nobody can tell whether the earlier decision still holds. ' +
    'If one of the two steps was a mistake, correct or remove it. ' +
    'If the ask begins anew, write a new ask, with this one under `replaces`.',
};

const never = {
  nl: (from: string, to: string, next: string) =>
    `Na ${quoted(from)} volgt nooit ${quoted(to)}, maar ${next}. ` +
    'Een van beide stappen klopt dus niet, en overzichten tonen dan de verkeerde uitkomst. ' +
    'Verbeter de stap die niet klopt, of de status.',
  en: (from: string, to: string, next: string) =>
    `After ${quoted(from)} never comes ${quoted(to)}, but ${next}. ` +
    'So one of the two steps is wrong, and overviews then show the wrong outcome. ' +
    'Correct the step that is wrong, or the status.',
};

export const status = {
  findings: {
    'status/illegal-step': wording<{
      from: string;
      to: string;
      fromName: Localized;
      toName: Localized;
      next: readonly Localized[];
      /** Back, or to a status that never follows; else steps between are missing. */
      way?: 'back' | 'never';
    }>({
      nl: ({ fromName, toName, next, way }) => {
        if (next.length === 0) return afterTheEnd.nl(fromName.nl, toName.nl);
        if (way === 'back') return back.nl(fromName.nl, toName.nl);
        const after = listed(
          next.map((step) => quoted(step.nl)),
          'nl',
          'or',
        );
        if (way === 'never') return never.nl(fromName.nl, toName.nl, after);
        return (
          `Van ${quoted(fromName.nl)} kan een vraag niet in één stap naar ${quoted(toName.nl)}. Daarna volgt ${after}. ` +
          'Zonder de stappen ertussen is later niet te bewijzen wie waarmee heeft ingestemd. ' +
          'Vul de ontbrekende stap met datum in onder `history`, of verbeter de status.'
        );
      },
      en: ({ fromName, toName, next, way }) => {
        if (next.length === 0) return afterTheEnd.en(fromName.en, toName.en);
        if (way === 'back') return back.en(fromName.en, toName.en);
        const after = listed(
          next.map((step) => quoted(step.en)),
          'en',
          'or',
        );
        if (way === 'never') return never.en(fromName.en, toName.en, after);
        return (
          `An ask cannot go from ${quoted(fromName.en)} to ${quoted(toName.en)} in one step. What comes next is ${after}. ` +
          'Without the steps between, nobody can prove later who agreed to what. ' +
          'Add the missing step with its date under `history`, or correct the status.'
        );
      },
    }),
    'status/history-out-of-order': wording<{
      /** A step after a later one, or a last step that is not the status of now. */
      slip: 'order' | 'last';
      name: Localized;
      date: string;
      before?: string;
      lastName?: Localized;
    }>({
      nl: ({ name, date, before, lastName }) =>
        lastName === undefined
          ? `De stap ${quoted(name.nl)} van ${day(date, 'nl')} staat na een stap van ${day(before ?? '', 'nl')}. ` +
            'Zo is niet te zien wie wanneer heeft ingestemd, en tonen overzichten de verkeerde stand. ' +
            'Zet de stappen op volgorde van datum, de oudste eerst, of verbeter de datum.'
          : `De status is ${quoted(name.nl)}, maar het verloop eindigt op ${day(date, 'nl')} met ${quoted(lastName.nl)}. ` +
            'Zo is later niet na te gaan sinds wanneer deze status geldt, en door welk besluit. ' +
            'Voeg de stap met datum toe onder `history`, of verbeter de status.',
      en: ({ name, date, before, lastName }) =>
        lastName === undefined
          ? `The step ${quoted(name.en)} of ${day(date, 'en')} stands after a step of ${day(before ?? '', 'en')}. ` +
            'Like this nobody can see who agreed when, and overviews show the wrong state. ' +
            'Put the steps in order of date, the oldest first, or correct the date.'
          : `The status is ${quoted(name.en)}, but the history ends on ${day(date, 'en')} with ${quoted(lastName.en)}. ` +
            'Later nobody can tell since when this status holds, and by which decision. ' +
            'Add the step with its date under `history`, or correct the status.',
    }),
    'status/promise-without-reference': wording<{
      status: string;
      name: Localized;
      kind: string;
      missing: 'follow-up' | 'reference';
    }>({
      nl: ({ name, kind, missing }) =>
        `De status is ${quoted(name.nl)}, maar ` +
        `${missing === 'follow-up' ? `er is geen ${kind} vastgelegd` : `bij de ${kind} ontbreekt het nummer`}. ` +
        'Zonder vindplaats kan niemand het kabinet eraan houden. ' +
        `Leg de ${kind} met het nummer (\`reference\`) vast onder \`followUp\`, of kies een eerdere status.`,
      en: ({ name, kind, missing }) =>
        `The status is ${quoted(name.en)}, but ` +
        `${missing === 'follow-up' ? `no ${quoted(kind)} is listed` : `the number of the ${quoted(kind)} is missing`}. ` +
        'Without a number to find it by, nobody can hold the government to it. ' +
        `Put the ${quoted(kind)} with its number (\`reference\`) under \`followUp\`, or choose an earlier status.`,
    }),
  },
  places: {
    'previous-status-here': wording<{ name: Localized }>({
      nl: ({ name }) => `Daarvoor was de status ${quoted(name.nl)}`,
      en: ({ name }) => `The status before it: ${quoted(name.en)}`,
    }),
    'later-step-here': wording<{ date: string }>({
      nl: ({ date }) => `Deze stap van ${day(date, 'nl')} is later`,
      en: ({ date }) => `This step of ${day(date, 'en')} is later`,
    }),
    'last-step-here': wording<{ name: Localized; date: string }>({
      nl: ({ name, date }) => `De laatste stap: ${quoted(name.nl)} op ${day(date, 'nl')}`,
      en: ({ name, date }) => `The last step: ${quoted(name.en)} on ${day(date, 'en')}`,
    }),
    'status-here': wording<{ name: Localized }>({
      nl: ({ name }) => `De status is ${quoted(name.nl)}`,
      en: ({ name }) => `The status is ${quoted(name.en)}`,
    }),
  },
  fixes: {
    'set-status': wording<{ name: Localized }>({
      nl: ({ name }) => `Maak de status ${quoted(name.nl)}`,
      en: ({ name }) => `Make the status ${quoted(name.en)}`,
    }),
  },
  reasons: {
    'steps-out-of-order': wording({
      nl: () => 'de stappen staan niet op volgorde van datum (een andere regel meldt dat)',
      en: () => 'the steps are not in order of date (another rule reports that)',
    }),
    'motion-rule-reports': wording({
      nl: () => 'er is alleen een motie in plaats van een toezegging (een andere regel meldt dat)',
      en: () => 'there is only a motion instead of a promise (another rule reports that)',
    }),
    'no-history': wording({
      nl: () => 'de vraag heeft geen geschiedenis',
      en: () => 'the ask has no history',
    }),
    'no-reference-needed': wording({
      nl: () => 'bij deze status hoort geen vindplaats',
      en: () => 'this status needs no reference',
    }),
  },
};
