import type { CustomRoute } from '@slack/bolt';

type State = {
  /** Why the process is not ready; nothing when it is. */
  why: () => string | undefined;
  metrics: () => Promise<{ type: string; text: string }>;
};

/** For whoever runs the bot: is it alive, is it ready, how is it doing. */
export function routes({ why, metrics }: State): CustomRoute[] {
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
    answer('/readyz', () => {
      const reason = why();
      return reason ? { status: 503, text: `${reason}\n` } : { text: 'ready\n' };
    }),
    answer('/metrics', metrics),
  ];
}
type Said = { status?: number; type?: string; text: string };
