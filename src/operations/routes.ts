import type { CustomRoute } from '@slack/bolt';

type State = {
  /** Why the process is not ready; nothing when it is. */
  why: () => string | undefined;
  /** What the database says against a query right now; nothing when it answers. */
  away: () => Promise<string | undefined>;
  metrics: () => Promise<{ type: string; text: string }>;
};

/** For whoever runs the bot: is it alive, is it ready, how is it doing. */
export function routes({ why, away, metrics }: State): CustomRoute[] {
  const answer = (path: string, say: () => Promise<Said> | Said): CustomRoute => ({
    path,
    method: 'GET',
    handler: async (_, response) => {
      const { status = 200, type = 'text/plain; charset=utf-8', text } = await say();
      response.writeHead(status, { 'content-type': type });
      response.end(text);
    },
  });
  return [
    answer('/healthz', () => ({ text: 'alive\n' })),
    answer('/readyz', async () => {
      const reason = why();
      if (reason) return { status: 503, text: `${reason}\n` };
      // Questions are answered without the database, so this is no reason to send people elsewhere.
      const missing = await away();
      return { text: missing ? `ready, but digests wait for the database: ${missing}\n` : 'ready\n' };
    }),
    answer('/metrics', metrics),
  ];
}
type Said = { status?: number; type?: string; text: string };
