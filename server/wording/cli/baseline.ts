// What `baseline` says, and the head of the file that it makes.
import { type Wording, wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { counted, day, quoted } from '../say.ts';
import { says } from '../sentence.ts';

const findings = (count: number, language: Language): string =>
  language === 'nl'
    ? counted(count, 'bevinding', 'bevindingen', 'nl')
    : counted(count, 'finding', 'findings', 'en');

interface Done {
  readonly added: number;
  readonly extended: number;
  readonly pruned: number;
}

export const baselineWords = {
  head: says(
    '# Bekende bevindingen. Zij laten een controle niet mislukken tot hun einddatum; lost u er een op, haal haar dan weg\n# met `policy-asks baseline --prune`.\nfindings: []\n',
    '# Known findings. They fail no check until their last day; when you solve one, take it out with\n# `policy-asks baseline --prune`.\nfindings: []\n',
  ),
  state: wording<{ known: number; fresh: number }>({
    nl: ({ known, fresh }) =>
      `${findings(known, 'nl')} bekend, ${findings(fresh, 'nl')} nog niet. ` +
      'Neem ze op met --owner, --reason en --until, of ruim op met --prune.',
    en: ({ known, fresh }) =>
      `${findings(known, 'en')} known, ${findings(fresh, 'en')} not yet. ` +
      'Take them in with --owner, --reason and --until, or clean up with --prune.',
  }),
  incomplete: says(
    'Geef --owner (wie het oplost), --reason (waarom het nog mag) en --until (tot en met welke dag) samen op; zonder die drie lost niemand een bekende bevinding ooit op.',
    'Give --owner (who solves it), --reason (why it may stay) and --until (the last day) together; without these three nobody ever solves a known finding.',
  ),
  past: wording<{ until: string; today: string }>({
    nl: ({ until, today }) =>
      `${quoted(until)} achter “--until” is al voorbij (vandaag is het ${day(today, 'nl')}): alles wat u opneemt zou meteen weer gelden. Noem een latere dag. Er is niets geschreven.`,
    en: ({ until, today }) =>
      `${quoted(until)} after “--until” has gone already (today is ${day(today, 'en')}): all that you take in would count again at once. Name a later day. Nothing was written.`,
  }),
  nothing: says(
    'Er is niets te veranderen aan de bekende bevindingen.',
    'The known findings need no change.',
  ),
  would: wording<Done>({
    nl: ({ added, extended, pruned }) =>
      `Er is niets geschreven. Zonder “--dry-run”: ${added} opgenomen, ${extended} verlengd, ${pruned} opgeruimd.`,
    en: ({ added, extended, pruned }) =>
      `Nothing was written. Without “--dry-run”: ${added} taken in, ${extended} extended, ${pruned} pruned.`,
  }),
  done: wording<Done>({
    nl: ({ added, extended, pruned }) =>
      `Bekende bevindingen: ${added} opgenomen, ${extended} verlengd, ${pruned} opgeruimd.`,
    en: ({ added, extended, pruned }) =>
      `Known findings: ${added} taken in, ${extended} extended, ${pruned} pruned.`,
  }),
} satisfies Record<string, Wording<never>>;
