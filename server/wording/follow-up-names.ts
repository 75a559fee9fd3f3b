// What kinds of follow-up are called in a sentence. The kinds are those of the record.
import type { Language } from './language.ts';

interface Names {
  /** "een motie" */
  readonly a: string;
  /** "de motie" */
  readonly the: string;
}

const names = {
  motie: both(['een motie', 'de motie'], ['a motion', 'the motion']),
  amendement: both(['een amendement', 'het amendement'], ['an amendment', 'the amendment']),
  toezegging: both(['een toezegging', 'de toezegging'], ['a promise', 'the promise']),
  kabinetsreactie: both(
    ['een kabinetsreactie', 'de kabinetsreactie'],
    ['a cabinet response', 'the cabinet response'],
  ),
  kamerbrief: both(
    ['een Kamerbrief', 'de Kamerbrief'],
    ['a letter to the Chamber', 'the letter to the Chamber'],
  ),
  commissiebrief: both(
    ['een commissiebrief', 'de commissiebrief'],
    ['a letter of a committee', 'the letter of the committee'],
  ),
  'schriftelijke-vragen': both(
    ['schriftelijke vragen', 'de schriftelijke vragen'],
    ['written questions', 'the written questions'],
  ),
  rondetafelgesprek: both(
    ['een rondetafelgesprek', 'het rondetafelgesprek'],
    ['a round table', 'the round table'],
  ),
  commissiedebat: both(
    ['een commissiedebat', 'het commissiedebat'],
    ['a committee debate', 'the committee debate'],
  ),
  notaoverleg: both(
    ['een notaoverleg', 'het notaoverleg'],
    ['a debate on a policy document', 'the debate on a policy document'],
  ),
  wetgevingsoverleg: both(
    ['een wetgevingsoverleg', 'het wetgevingsoverleg'],
    ['a debate on legislation', 'the debate on legislation'],
  ),
  tweeminutendebat: both(
    ['een tweeminutendebat', 'het tweeminutendebat'],
    ['a two-minute debate', 'the two-minute debate'],
  ),
};

export type FollowUpKind = keyof typeof names;

export const aFollowUp = (kind: FollowUpKind, language: Language): string => names[kind][language].a;
export const theFollowUp = (kind: FollowUpKind, language: Language): string => names[kind][language].the;

function both(
  nl: readonly [string, string],
  en: readonly [string, string],
): Readonly<Record<Language, Names>> {
  return { nl: { a: nl[0], the: nl[1] }, en: { a: en[0], the: en[1] } };
}
