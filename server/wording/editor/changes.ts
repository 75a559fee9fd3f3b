// What changed in a portfolio since an earlier version, in words.
import { type Wording, wording } from '../fact.ts';
import { quoted } from '../say.ts';
import { says } from '../sentence.ts';

interface FromTo {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

export const changeWords = {
  title: wording<{ since: string }>({
    nl: ({ since }) => `Veranderd sinds ${since}`,
    en: ({ since }) => `Changed since ${since}`,
  }),
  added: says('Nieuw', 'New'),
  gone: says('Verdwenen', 'Gone'),
  changed: says('Veranderd', 'Changed'),
  renamed: wording<{ from: string; to: string }>({
    nl: ({ from, to }) => `heet nu ${to}, voorheen ${from}`,
    en: ({ from, to }) => `is called ${to} now, formerly ${from}`,
  }),
  fromTo: wording<FromTo>({
    nl: ({ what, from, to }) => `${what}: van ${quoted(from)} naar ${quoted(to)}`,
    en: ({ what, from, to }) => `${what}: from ${quoted(from)} to ${quoted(to)}`,
  }),
  otherwise: wording<{ what: string }>({
    nl: ({ what }) => `${what}: luidt anders`,
    en: ({ what }) => `${what}: reads otherwise`,
  }),
  nothing: says('niet ingevuld', 'not filled in'),
  noMeaning: says(
    'In betekenis is geen vraag veranderd; alleen opmaak, opmerkingen of andere bestanden.',
    'No ask changed in meaning; only layout, remarks or other files.',
  ),
  remarks: says('Let op', 'Take care'),
  layout: says('Alleen opmaak of opmerkingen', 'Only layout or remarks'),
  sameMeaning: says(
    'wat er wordt gevraagd is niet veranderd: een akkoord blijft gelden',
    'what is asked did not change: an approval still holds',
  ),
  noGit: says(
    'Hier is geen git, en zonder git is er geen eerdere versie om mee te vergelijken.',
    'There is no git here, and without git there is no earlier version to compare with.',
  ),
  noRevision: wording<{ since: string }>({
    nl: ({ since }) =>
      `${quoted(since)} is hier geen tak, tag of vastlegging en geen dag na de eerste vastlegging, of deze map staat niet in git. Kies een andere, of haal hem eerst op.`,
    en: ({ since }) =>
      `${quoted(since)} is no branch, tag or commit here and no day after the first commit, or this folder is not in git. Choose another, or fetch it first.`,
  }),
} satisfies Record<string, Wording<never>>;
