// A text that ends at ` #` because YAML takes the rest for a remark. The reading floor finds it; here is its page.
import { engineRule } from '../rule.ts';

export const textCut = engineRule({
  code: 'yaml/text-cut',
  scope: 'ask',
  severity: 'warning',
  fix: 'safe',
  since: '0.1.0',
  sources: [
    {
      title: { nl: 'YAML 1.2.2, 6.6 Comments', en: 'YAML 1.2.2, 6.6 Comments' },
      url: 'https://yaml.org/spec/1.2.2/#66-comments',
    },
  ],
  page: {
    nl: {
      what: 'Een tekst wordt afgekapt bij een hekje, zoals in `Kamerstuk #12`.',
      why: 'Wat na een spatie en een hekje komt, telt als opmerking. Het einde van de zin komt dan niet in de brief of de lijst.',
      advice:
        'Zet de hele tekst tussen aanhalingstekens. Is het een opmerking, zet dan een spatie na het hekje.',
      who: 'Uzelf.',
      ignore: 'Als het hekje met opzet een opmerking begint; een spatie na het hekje is dan beter.',
    },
    en: {
      what: 'A text is cut at a hash sign, as in `Kamerstuk #12`.',
      why: 'What comes after a space and a hash sign counts as a remark. The end of the sentence then does not reach the letter or the list.',
      advice: 'Put the whole text in quotation marks. If it is a remark, put a space after the hash sign.',
      who: 'Yourself.',
      ignore: 'When the hash sign is meant to begin a remark; a space after it is better then.',
    },
  },
  examples: {
    wrong: 'summary: Voer de motie op Kamerstuk #12 uit\n',
    right: 'summary: "Voer de motie op Kamerstuk #12 uit" # nog nalezen\n',
  },
});
