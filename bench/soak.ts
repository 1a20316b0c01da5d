import { crash } from '../test/schedule/crash.ts';
import { startPostgres } from '../test/storage/databases.ts';

/** Minutes and seed: `npm run soak -- 5 20261124` repeats a run. */
const [minutes = 5, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
console.log(`${minutes} minutes of killing workers, seed ${seed}`);

const server = await startPostgres();
const until = performance.now() + minutes * 60_000;
const SUBSCRIPTIONS = 500;
let failed = false;
for (let round = 0; performance.now() < until && !failed; round++) {
  const where = { databaseUrl: await server.create() };
  const plan = { where, workers: 2, subscriptions: SUBSCRIPTIONS, kills: 40, seed: seed + round };
  const { held, states, settled } = await crash(plan);
  const wrong = Object.entries(held).filter(([, count]) => count !== 1);
  failed = wrong.length > 0 || states['handed-over'] !== SUBSCRIPTIONS;
  const verdict = failed ? `WRONG: ${JSON.stringify({ wrong, states })}` : 'each handed over once';
  console.log(`round ${round + 1}, seed ${seed + round}: ${settled} outcomes settled with Slack; ${verdict}`);
}
await server.remove();
process.exit(failed ? 1 : 0);
