// Completion in an editor test: a small portfolio around one file with a cursor, and what is offered there.
import { complete, type Completion, type Completions } from '../../server/features/complete/complete.ts';
import { applyEdits } from '../../server/text/edits.ts';
import type { Language } from '../../server/wording/language.ts';
import { EditorWorld } from './editor-world.ts';

export const ask = 'submissions/rga/vraag.ask.yaml';

export const neighbours = {
  'submissions/rga/submission.yaml': [
    'id: inbreng-rga',
    'title: Inbreng van de regio',
    'fictional: true',
    'submitter: rga',
    'note: note.md',
    'roles: {strategist: Strateeg, controller: {nl: Controller, en: Controller}}',
    'people: {jdv: {name: J. de Vries, roles: [strategist]}}',
  ].join('\n'),
  'submissions/rga/spoor.ask.yaml':
    'id: rga-spoor\ntitle: {nl: Leg het spoor aan, en: Build the railway}\nstatus: ingediend\nsummary: Van <b>A</b> naar B\n',
  'submissions/rga/oud.ask.yaml': 'id: rga-oud\ntitle: Een oude vraag\nstatus: afgewezen\n',
  'submissions/pv22/submission.yaml': 'id: inbreng-pv22\ntitle: Drenthe\nfictional: true\nsubmitter: PV22\n',
  'submissions/pv22/bus.ask.yaml': 'id: dre-bus\ntitle: Laat de bus vaker rijden\nstatus: concept\n',
  'reviews/rga-spoor/01KH2Q8M000000000000000001.yaml':
    'kind: comment\nby: controller\ndate: 2026-02-05T10:12:00+01:00\ntext: Klopt dit?\n',
};

export function offersAt(
  text: string,
  { file = ask, language = 'nl' }: { readonly file?: string; readonly language?: Language } = {},
) {
  const world = new EditorWorld({ ...neighbours, [file]: text }, language);
  const found = complete(world.source(file), world.cursor(file), world.world);
  return { ...found, world: world.world, text: world.marks(file).text };
}

export const labels = ({ entries }: Completions): readonly string[] => entries.map(({ label }) => label);

export function named({ entries }: Completions, label: string): Completion {
  const found = entries.find((entry) => entry.label === label);
  if (found === undefined) throw new Error(`No ${label}`);
  return found;
}

/** The text once an offer was put in, as in an editor without tab stops. */
export function after(text: string, label: string, file = ask): string {
  const found = offersAt(text, { file });
  const { edit, plain } = named(found, label);
  return applyEdits(found.text, [{ ...edit, text: plain ?? edit.text }]);
}
