// A whole record to begin with, where a file or a document of a stream is still empty.
import { nameOfFile } from '../../portfolio/folder.ts';
import type { RecordKind } from '../../records/kind.ts';
import { completeWords } from '../../wording/editor/complete.ts';
import { slug } from '../create/ask-id.ts';
import { firstStatus } from '../create/new-ask.ts';
import { begunPairs, stops } from './blocks.ts';
import { bestOf, namesFrom } from './match.ts';
import { literal, type Offer, type Offers } from './offer.ts';
import type { Spot } from './spot.ts';

const firstKeys: Readonly<Record<RecordKind, readonly string[]>> = {
  ask: [
    'id',
    'title',
    'status',
    'owner',
    'nationalGoals',
    'targetRegions',
    'instrument',
    'funding',
    'addressee',
    'deadline',
  ],
  submission: ['id', 'title', 'submitter', 'occasion', 'note'],
  portfolio: ['title', 'profile', 'language'],
  'review-event': ['kind', 'by', 'date', 'text'],
  'code-list': ['list', 'entries'],
  baseline: ['findings'],
};

export function newRecordOffers(spot: Spot, lineEnd: string): Offers {
  const { kind, schema, cursor, world } = spot;
  const ground = { kind, flow: false, lineEnd, stop: stops() };
  const keys = begunPairs(firstKeys[kind], schema, { path: [], column: cursor.column, ground });
  const text = keys
    .replace(/^id: \$1/, () => `id: ${idStop(spot)}`)
    .replace(/^(\s*)status: \$(\d+)/m, (_, indent: string, stop: string) => {
      const status = firstStatus(world.portfolio.vocabulary.statuses);
      return `${indent}status: \${${stop}:${literal(status)}}`;
    });
  const words = completeWords.newRecord[kind];
  const offer: Offer = {
    label: words[world.language](),
    kind: 'snippet',
    detail: completeWords.newRecordDetail[world.language](),
    text,
    snippet: true,
    plain: text.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll(/\$\d+/g, ''),
    names: namesFrom([words.nl(), words.en(), kind]),
  };
  const { best } = bestOf([offer], cursor.word, (one) => one);
  return { offers: best, incomplete: false };
}

function idStop(spot: Spot): string {
  const id = idFor(spot);
  return id === '' ? '$1' : `\${1:${literal(id)}}`;
}

/** As the file is called, unless an ask is called so already. */
function idFor({ source, world, kind }: Spot): string {
  const name = slug(nameOfFile(source.file).replace(/(?:\.ask)?\.yaml$/, ''));
  const isFree = kind === 'ask' && world.portfolio.ids.withId(name).length === 0;
  return isFree ? name : '';
}
