// How it stands with the portfolio of a text, for a line at the edge of an editor.
import { inLanguage } from '../../wording/language.ts';
import type { Feature } from './feature.ts';

/** `{textDocument}` → `Status`, once everything is looked at; null for a text that belongs to no portfolio. */
export const statusRequest = 'policyAsks/status';

export interface Status {
  readonly title: string;
  /** URI of the folder of the portfolio. */
  readonly root: string;
  readonly asks: number;
  readonly submissions: number;
  readonly profile: string;
  readonly language: string;
  /** ISO date that counts as today. */
  readonly today: string;
  /** How long the last check took, in milliseconds. */
  readonly lastCheck: number;
  /** Of each ask in the text, what profile `submit` wants of it and how much of that is there. */
  readonly completeness: readonly {
    readonly ask?: string;
    readonly wanted: number;
    readonly there: number;
  }[];
}

export const statusFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    connection.onRequest(
      statusRequest,
      session.answer('status', 'portfolio', ({ workspace, source, world }): Status | undefined => {
        const { portfolio, language, today } = world;
        const { checker } = workspace;
        if (checker === undefined) return undefined;
        const submission = portfolio.submissionOf(source.file);
        return {
          title: inLanguage(portfolio.record.title, language),
          root: workspace.root,
          asks: portfolio.asks.length,
          submissions: portfolio.submissions.size,
          profile: submission?.record.profile ?? portfolio.record.profile ?? 'draft',
          language,
          today,
          lastCheck: workspace.lastCheck,
          completeness: checker
            .completenessIn(source.file)
            .map(({ ask, wanted, there }) => ({ ask, wanted, there })),
        };
      }),
    );
  },
};
