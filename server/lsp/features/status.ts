// How it stands with the portfolio of a text, for a line at the edge of an editor.
import { inLanguage } from '../../wording/language.ts';
import { type Status, statusRequest } from '../protocol.ts';
import type { Feature } from './feature.ts';

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
