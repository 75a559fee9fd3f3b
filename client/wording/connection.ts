// What is said about the language server itself.
import { type Wording, wording } from '../../server/wording/fact.ts';
import { says } from '../../server/wording/sentence.ts';

export const connectionWords = {
  restarted: says(
    'Het nakijken stopte onverwacht en is opnieuw begonnen. Uw tekst is onaangeroerd.',
    'Checking stopped unexpectedly and was started again. Your text is untouched.',
  ),
  stopped: says(
    'Het nakijken stopt telkens weer en blijft nu uit. Uw tekst is onaangeroerd; het logboek zegt waar het misging.',
    'Checking keeps stopping and stays off now. Your text is untouched; the log says where it went wrong.',
  ),
  notStarted: wording<{ reason: string }>({
    nl: ({ reason }) =>
      `Het nakijken kon niet beginnen: ${reason}. Probeer het opnieuw, of kijk in het logboek.`,
    en: ({ reason }) => `Checking could not start: ${reason}. Try again, or look in the log.`,
  }),
  notRunning: says(
    'Het nakijken staat uit, dus dit kan nu niet. Kies “Policy Asks: Restart Checking”.',
    'Checking is off, so this cannot be done now. Choose “Policy Asks: Restart Checking”.',
  ),
  restart: says('Opnieuw beginnen', 'Start again'),
  openLog: says('Logboek openen', 'Open the log'),
} satisfies Record<string, Wording<never>>;
