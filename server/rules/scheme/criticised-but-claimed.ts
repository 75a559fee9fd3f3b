// A submission criticises a scheme and claims from it too. Reads the asks of one submission about one scheme and what lies in it.
// Silent where the two contradict each other, which another rule tells, and where an ask says why they go together.
import { beside, groupRule, notApplicable } from '../rule.ts';
import { isWaived } from '../waivers.ts';
import { bySchemeInSubmission, schemeInGroup } from './by-scheme.ts';
import { isAwkward, isCritic, type Saying, sayingOf } from './criticism.ts';
import { mostRelated } from './wishes.ts';

const code = 'scheme/criticised-but-claimed';

export const criticisedButClaimed = groupRule({
  code,
  scope: 'portfolio',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wie een regeling bekritiseert en er geld uit vraagt, krijgt daar een vraag over (niet nagezocht in een officiële bron)',
        en: 'Practice: whoever criticises a scheme and claims from it will be asked about it (not checked in an official source)',
      },
    },
  ],
  page: {
    nl: {
      what: 'Een inbreng wil een regeling veranderen of beëindigen en doet er ook een beroep op: op de regeling zelf, op een onderdeel ervan of op een regeling van dezelfde soort.',
      why: 'Dat mag en is vaak verstandig, maar aan tafel komt de vraag hoe het samengaat. Wie het antwoord klaar heeft, houdt beide vragen overeind.',
      advice:
        'Schrijf in één zin op waarom u beide vraagt, bijvoorbeeld: zolang de regeling bestaat, gebruiken wij haar. Zet die zin onder `waivers`, met de andere vraag onder `with`.',
      who: 'De strateeg of de bestuursadviseur die het gesprek voorbereidt.',
      ignore: 'Als de notitie zelf al uitlegt waarom het samengaat.',
    },
    en: {
      what: 'A submission wants to change or stop a scheme and also claims from it: from the scheme itself, from a part of it or from a scheme of the same kind.',
      why: 'That is allowed and often wise, but at the table you will be asked how it goes together. Those who have the answer ready keep both asks standing.',
      advice:
        'Write down in one sentence why you ask both, for instance: as long as the scheme exists, we use it. Put that sentence under `waivers`, with the other ask under `with`.',
      who: 'The strategist or the board adviser who prepares the meeting.',
      ignore: 'When the note itself explains why the two go together.',
    },
  },
  examples: {
    wrong: {
      'submissions/rga/stop.ask.yaml':
        'title: Geen tijdelijke SPUK’s meer\nscheme: { id: spuk-stelsel, effect: stop }',
      'submissions/rga/woonwijk.ask.yaml':
        'title: Geld voor een woonwijk\nscheme: { id: woningbouwimpuls, effect: use }',
    },
    right: {
      'submissions/rga/stop.ask.yaml':
        'id: stop-spuk\ntitle: Geen tijdelijke SPUK’s meer\nscheme: { id: spuk-stelsel, effect: stop }',
      'submissions/rga/woonwijk.ask.yaml':
        'title: Geld voor een woonwijk\nscheme: { id: woningbouwimpuls, effect: use }\nwaivers: [{ rule: scheme/criticised-but-claimed, with: stop-spuk, because: Zolang er geen vast geld is, gebruiken wij wat er is. }]',
    },
  },
  grouping: bySchemeInSubmission,
  check({ key, members }, context, report) {
    const { vocabulary } = context;
    const scheme = schemeInGroup(key);
    const sayings = members.flatMap((entry) => sayingOf(entry, scheme, vocabulary));
    const critics = sayings.filter(isCritic);
    if (critics.length === 0) return notApplicable('no-criticism');
    const claims = sayings.filter((saying) => !isCritic(saying));
    for (const own of sayings) {
      const rest = isCritic(own) ? claims : critics;
      const others = rest.filter(
        (other) =>
          isAwkward(own, other, scheme, vocabulary) && !isWaived(own.entry, other.entry, code, context),
      );
      const [first] = others;
      if (first === undefined) continue;
      const [critic, claim] = isCritic(own) ? [own, first] : [first, own];
      report(own.entry, {
        at: own.at,
        facts: {
          scheme: critic.scheme,
          name: critic.name,
          claimed: claim.name,
          stops: critic.effect === 'stop',
          isCritic: isCritic(own),
          sentence: own.sentence,
          other: first.id,
          otherSentence: first.sentence,
          others: others.length,
          norms: [critic, claim].flatMap(({ norm }) => norm ?? []),
        },
        related: others
          .slice(0, mostRelated)
          .map(({ entry, id, at, sentence }) => beside('awkward-ask', { ask: id, sentence }, at, { entry })),
        uncertain: [critic, claim].some(isUncertain) && critic.scheme !== claim.scheme,
      });
    }
  },
});

const isUncertain = ({ known }: Saying): boolean => known?.certainty === 'own-knowledge';
