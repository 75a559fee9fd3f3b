// A comment, waiver, known finding or setting that names a rule that does not exist: it silences nothing.
import type { Change } from '../../text/change.ts';
import { fix } from '../../text/problem.ts';
import { nearestCodes } from '../nearest-codes.ts';
import { ignoreRule } from '../rule.ts';
import { convention, neverIgnored } from './convention.ts';

export const ignoreUnknownRule = ignoreRule({
  code: 'ignore/unknown-rule',
  scope: 'ask',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [convention],
  page: {
    nl: {
      what: 'Een opmerking, uitzondering, bekende bevinding of instelling noemt een regel die niet bestaat.',
      why: 'Wat u wilde negeren of instellen, blijft zoals het was: de code is niet herkend.',
      advice: 'Verbeter de code. `policy-asks explain` noemt alle regels.',
      who: 'Niemand nodig: de lijst van regels volstaat.',
      ignore: neverIgnored.nl,
    },
    en: {
      what: 'A comment, waiver, known finding or setting names a rule that does not exist.',
      why: 'What you wanted to ignore or set stays as it was: the code was not recognised.',
      advice: 'Correct the code. `policy-asks explain` names all rules.',
      who: 'Nobody needed: the list of rules is enough.',
      ignore: neverIgnored.en,
    },
  },
  examples: {
    wrong:
      'funding:\n  term: structureel\n  from: 2027\n  until: 2032 # policy-asks-ignore funding/structural-without-end: het besluit noemt zelf dit eindjaar\n',
    right:
      'funding:\n  term: structureel\n  from: 2027\n  until: 2032 # policy-asks-ignore funding/structural-with-end: het besluit noemt zelf dit eindjaar\n',
  },
  check({ form, code, codePlace: place }, { codes }, report) {
    if (codes.includes(code)) return;
    const near = code === '' ? [] : nearestCodes(code, codes);
    const { document, at, range } = place;
    const change = (by: string): Change =>
      range === undefined ? { kind: 'set', document, at, value: by } : { kind: 'text', range, text: by };
    const fixes = near.map((by) => fix('replace', { by }, 'review', [change(by)]));
    report({ place, facts: { form, code, near }, fixes });
  },
});
