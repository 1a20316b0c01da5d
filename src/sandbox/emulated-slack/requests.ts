import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Calls, Json } from './calls.ts';
import { type Fault, type Faults, refusedBy } from './faults.ts';
import { listen, parseBody, type Reply, readBody, send } from './http.ts';
import { createResponseUrls, type ResponseUrls } from './response-urls.ts';
import type { Validate } from './validation.ts';
import type { WebApi } from './web-api.ts';

type Asked = { method: string; body: Json; answer: () => Promise<Reply> };

type Needs = { calls: Calls; faults: Faults; webApi: WebApi; check: Validate; latency: () => number };

/** The server that the app talks to: every request is answered, or met by the fault that waits for it, and recorded. */
export async function serveRequests({ calls, faults, webApi, check, latency }: Needs) {
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { method, body, answer } = await read(request, { url: server.url, responseUrls, webApi });
    if (latency() > 0) await sleep(latency());
    const fault = faults.take(method);
    const reply = cutOf(fault) === 'before' ? UNHEARD : (refusedBy(fault) ?? (await answer()));
    calls.record({ method, body, response: reply.json });
    if (cutOf(fault)) return void request.socket.destroy();
    // It keeps nothing alive: the app may have given up long ago.
    if (delayOf(fault) > 0) await sleep(delayOf(fault), undefined, { ref: false });
    send(response, reply);
  };
  const server = await listen((request, response) => calls.during(() => handle(request, response)));
  const responseUrls = createResponseUrls(server.url, check);
  return { ...server, responseUrls };
}

const UNHEARD: Reply = { status: 0, json: { ok: false, error: 'cut' } };

const cutOf = (fault: Fault | undefined) =>
  typeof fault === 'object' && 'cut' in fault ? fault.cut : undefined;
const delayOf = (fault: Fault | undefined) =>
  typeof fault === 'object' && 'slowMs' in fault ? fault.slowMs : 0;

type Ways = { url: string; responseUrls: ResponseUrls; webApi: WebApi };

async function read(request: IncomingMessage, { url, responseUrls, webApi }: Ways): Promise<Asked> {
  const raw = await readBody(request);
  const path = request.url ?? '/';
  const body = parseBody(raw, request.headers['content-type']);
  if (path.startsWith('/response/')) {
    const answer = async () => responded(responseUrls.use(path, body));
    return { method: 'response_url', body: { ...body, response_url: `${url}${path}` }, answer };
  }
  const method = path.replace(/^\/api\//, '').split('?')[0] ?? '';
  return { method, body, answer: () => webApi({ request, method, body, raw }) };
}

const responded = (error: string | undefined): Reply =>
  error ? { status: 404, json: { ok: false, error } } : { status: 200, json: { ok: true } };
