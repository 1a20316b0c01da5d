import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is read from the database when somebody looks at the metrics. */
export type Readings = {
  digests: () => Promise<Record<string, number>>;
  depth: () => Promise<Record<string, number>>;
};

/** Numbers about this process and, through `readings`, about the whole cluster. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const questions = new Counter({
    name: 'cyberjobs_questions_total',
    help: 'Questions by outcome and intent',
    labelNames: ['outcome', 'intent'],
    registers,
  });
  const seconds = new Histogram({
    name: 'cyberjobs_question_seconds',
    help: 'From question to message',
    buckets: [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.05, 0.2],
    registers,
  });
  const slackErrors = new Counter({
    name: 'cyberjobs_slack_errors_total',
    help: 'Slack Web API errors by code',
    labelNames: ['code'],
    registers,
  });
  const digests = gauge('cyberjobs_digests', 'Digests of the last seven days by state', 'state', registry);
  const depth = gauge('cyberjobs_queue_depth', 'Jobs waiting or under way by queue', 'queue', registry);

  return {
    question: (outcome: string, intent: string, took: number) => {
      questions.inc({ outcome, intent });
      seconds.observe(took);
    },
    slackError: (code: string) => slackErrors.inc({ code }),
    /** In Prometheus's text format. What the database cannot tell is left out. */
    async print(readings: Readings): Promise<string> {
      await Promise.all([fill(digests, 'state', readings.digests), fill(depth, 'queue', readings.depth)]);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
export type Metrics = ReturnType<typeof createMetrics>;

const gauge = (name: string, help: string, label: string, registry: Registry) =>
  new Gauge({ name, help, labelNames: [label], registers: [registry] });

async function fill(into: Gauge, label: string, read: () => Promise<Record<string, number>>): Promise<void> {
  const found = await read().catch(() => ({}));
  into.reset();
  for (const [name, value] of Object.entries(found)) into.set({ [label]: name }, value);
}
