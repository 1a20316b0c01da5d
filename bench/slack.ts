import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As much of Slack as the measured apps meet: it says who they are, and takes every post at once. */
export type Slack = {
  apiUrl: string;
  /** A new response_url, and what is posted to it. */
  expectPost: () => { url: string; post: Promise<string> };
  close: () => void;
};

const WHO = JSON.stringify({ ok: true, user_id: 'U0BENCH', bot_id: 'B0BENCH', team_id: 'T0BENCH' });

export async function startSlack(): Promise<Slack> {
  const waiting = new Map<string, (body: string) => void>();
  let posts = 0;
  const server = createServer(async (request, response) => {
    request.setEncoding('utf8');
    let body = '';
    for await (const chunk of request) body += chunk;
    response.setHeader('content-type', 'application/json');
    response.end(WHO);
    const path = request.url ?? '';
    waiting.get(path)?.(body);
    waiting.delete(path);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${url}/api/`,
    expectPost: () => {
      const path = `/response/${posts++}`;
      return { url: url + path, post: new Promise((resolve) => waiting.set(path, resolve)) };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
