// An ask that points at itself. Reads the links and ids of one ask.
import { askRule, beside, notApplicable } from '../rule.ts';
import { removalOf, targetPath } from './link-path.ts';

export const selfLink = askRule({
  code: 'link/self',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een verwijzing verbindt twee verschillende vragen',
        en: 'Practice: a link connects two different asks',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een vraag verwijst naar zichzelf, met de id van nu of een oude.',
      why: 'Dat zegt niets. Meestal is bij het kopiëren een andere vraag bedoeld, en die samenhang ontbreekt nu.',
      advice: 'Noem de vraag die bedoeld is, of haal de verwijzing weg.',
      who: 'De schrijver van de vraag.',
      ignore: 'Nooit: een verwijzing naar zichzelf heeft geen betekenis.',
    },
    en: {
      what: 'An ask points at itself, by its current id or a former one.',
      why: 'That says nothing. Mostly another ask was meant when copying, and that link is now missing.',
      advice: 'Name the ask that was meant, or remove the link.',
      who: 'The author of the ask.',
      ignore: 'Never: a link to itself has no meaning.',
    },
  },
  examples: { wrong: 'id: rga-rail\nsupports: [rga-rail]', right: 'id: rga-rail' },
  check({ id, formerIds, links }, _context, report) {
    if (links.length === 0) return notApplicable('no-links');
    for (const link of links) {
      const former = formerIds.indexOf(link.to);
      if (link.to !== id && former === -1) continue;
      const own = link.to === id ? ['id'] : ['formerIds', former];
      report({
        at: targetPath(link),
        facts: { to: link.to },
        related: [beside('own-id-here', {}, own)],
        fixes: [removalOf(link)],
      });
    }
  },
});
