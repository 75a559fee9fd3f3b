// The marks of a merge that git could not finish. The reading floor reads the first version; here is its page.
import { engineRule } from '../rule.ts';

export const conflictMarkers = engineRule({
  code: 'yaml/conflict-markers',
  scope: 'ask',
  severity: 'error',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: { nl: 'git-merge', en: 'git-merge' },
      url: 'https://git-scm.com/docs/git-merge#_how_conflicts_are_presented',
    },
  ],
  page: {
    nl: {
      what: 'In het bestand staan twee versies onder elkaar die git niet kon samenvoegen.',
      why: 'Zolang de keuze niet is gemaakt, is niet duidelijk wat de regio vraagt. De controle leest intussen de eerste versie.',
      advice:
        'Vergelijk de twee versies, houd wat klopt en haal de regels met `<<<<<<<`, `=======` en `>>>>>>>` weg.',
      who: 'De collega die de andere versie schreef.',
      ignore: 'Nooit.',
    },
    en: {
      what: 'The file holds two versions, one below the other, that git could not merge.',
      why: 'As long as the choice is not made, it is unclear what the region asks. Meanwhile the first version is read.',
      advice:
        'Compare both versions, keep what is right and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
      who: 'The colleague who wrote the other version.',
      ignore: 'Never.',
    },
  },
  examples: {
    wrong: '<<<<<<< HEAD\npriority: 1\n=======\npriority: 2\n>>>>>>> noord\n',
    right: 'priority: 1\n',
  },
});
