// A Slack that takes every scheduled message and says so after a millisecond.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

let taken = 0;
const server = createServer(async (request, response) => {
  for await (const _ of request);
  await setTimeout(1);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ ok: true, scheduled_message_id: `Q${taken++}` }));
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit(0));
