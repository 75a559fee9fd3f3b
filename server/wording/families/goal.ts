import { type NormFact, wording } from '../fact.ts';
import type { Localized } from '../language.ts';
import { countedAsks, didYouMean, quoted } from '../say.ts';

export const goal = {
  findings: {
    'goal/unknown': wording<{ goal: string; near: readonly string[] }>({
      nl: ({ goal: name, near }) =>
        `${quoted(name)} staat niet in de lijst van nationale doelen.${didYouMean(near, 'nl')} ` +
        'Een onbekend doel telt nergens mee in overzichten, en het Rijk ziet niet waaraan u bijdraagt. ' +
        'Kies een doel uit de lijst, of voeg dit doel toe aan de codelijst van de portefeuille.',
      en: ({ goal: name, near }) =>
        `${quoted(name)} is not in the list of national goals.${didYouMean(near, 'en')} ` +
        'An unknown goal counts nowhere in overviews, and the government cannot see what you contribute to. ' +
        'Choose a goal from the list, or add this goal to a code list of the portfolio.',
    }),
    'goal/missing': wording({
      nl: () =>
        'De vraag noemt geen nationaal doel. De eerste vraag van een ministerie is: waarom zou het Rijk dit doen? ' +
        'Noem onder `nationalGoals` het doel waaraan de vraag bijdraagt, het belangrijkste eerst.',
      en: () =>
        'The ask names no national goal. The first question of a ministry is: why would the national government do this? ' +
        'Name under `nationalGoals` the goal it contributes to, the most important one first.',
    }),
    'goal/without-ask': wording<{ goal: string; name: Localized }>({
      nl: ({ name }) =>
        `De inbreng noemt het doel ${quoted(name.nl)}, maar geen enkele vraag draagt daaraan bij. ` +
        'In het gesprek valt dan op dat u een opgave noemt zonder er iets voor te vragen of te bieden. ' +
        'Maak er een vraag voor, noem het doel bij een vraag die eraan bijdraagt, of haal het hier weg.',
      en: ({ name }) =>
        `The submission names the goal ${quoted(name.en)}, but no ask contributes to it. ` +
        'At the table it will be noticed that you name a task without asking or offering anything for it. ' +
        'Write an ask for it, name the goal in an ask that contributes to it, or remove it here.',
    }),
    'goal/no-indicator': wording<{ goals: readonly Localized[] }>({
      nl: ({ goals }) =>
        `De vraag wil bijdragen aan ${quoted(goals.map((name) => name.nl).join(', '))}, maar noemt niets waaraan men dat later kan zien. ` +
        'Bij de evaluatie van een programma is dat het eerste wat ontbreekt. ' +
        'Noem onder `indicators` ten minste één meetbaar gevolg, met de waarde van nu en de waarde die u wilt.',
      en: ({ goals }) =>
        `The ask wants to contribute to ${quoted(goals.map((name) => name.en).join(', '))}, but names nothing by which that will be seen. ` +
        'When a programme is evaluated this is the first thing missed. ' +
        'Name at least one measurable result under `indicators`, with its value now and the value you want.',
    }),
    'goal/no-choice': wording<{ count: number; norm: NormFact }>({
      nl: ({ count }) =>
        `Alle ${count} vragen van deze inbreng hebben prioriteit 1. ` +
        'In een gesprek is tijd voor twee of drie vragen; kiest u niet, dan kiest het Rijk. ' +
        'Laat prioriteit 1 staan bij wat voor u het zwaarst weegt, en geef de andere vragen 2 of 3.',
      en: ({ count }) =>
        `All ${countedAsks(count, 'en')} of this submission have priority 1. ` +
        'A meeting has time for two or three asks; if you do not choose, the government does. ' +
        'Keep priority 1 for what weighs most to you, and give the other asks 2 or 3.',
    }),
  },
  places: {
    'priority-here': wording<{ ask: string }>({
      nl: ({ ask }) => `De prioriteit van ${quoted(ask)}`,
      en: ({ ask }) => `The priority of ${quoted(ask)}`,
    }),
  },
  fixes: {},
  reasons: {
    'few-priorities': wording({
      nl: () => 'de inbreng heeft weinig vragen met een prioriteit',
      en: () => 'the submission has few asks with a priority',
    }),
    'no-choice-norm': wording({
      nl: () => 'de codelijst zegt niet vanaf hoeveel vragen een keuze wordt verwacht',
      en: () => 'the code list does not say from how many asks on a choice is expected',
    }),
    'no-goal': wording({ nl: () => 'er is geen doel genoemd', en: () => 'no goal is named' }),
    'no-asks': wording({
      nl: () => 'de inbreng heeft nog geen vragen',
      en: () => 'the submission has no asks yet',
    }),
  },
};
