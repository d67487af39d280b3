import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry, type GaugeConfiguration } from 'prom-client';
import type { LaneFigures } from '../operations/lane/operation-lane.ts';
import type { OperationPool } from '../operations/operation-pool.ts';

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Counter<'method' | 'route' | 'status'>;
  readonly duration: Histogram<'route'>;
  readonly cost: Histogram;
  readonly errors: Counter<'code'>;
  readonly inFlight: Gauge;
  readonly compiled: Counter;
}

/** The metrics. Labels hold routes and codes of closed lists, never text from a client. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Counter({
      name: 'lodestone_http_requests_total',
      help: 'Requests answered, by method, route and status.',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    duration: new Histogram({
      name: 'lodestone_http_request_duration_seconds',
      help: 'Seconds from the first byte of a request to the last of its answer.',
      labelNames: ['route'],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20],
      registers,
    }),
    cost: new Histogram({
      name: 'lodestone_operation_cost',
      help: 'Requested cost of operations.',
      buckets: [1, 10, 100, 500, 1_000, 2_000, 5_000, 10_000],
      registers,
    }),
    errors: new Counter({
      name: 'lodestone_errors_total',
      help: 'Requests with errors, by code.',
      labelNames: ['code'],
      registers,
    }),
    inFlight: new Gauge({
      name: 'lodestone_operations_in_flight',
      help: 'Operations that are running.',
      registers,
    }),
    compiled: new Counter({
      name: 'lodestone_operations_compiled_total',
      help: 'Operations compiled because they are frequent.',
      registers,
    }),
  };
}

const lanes = [
  ['COMPUTES', 'computes'],
  ['SEARCHES', 'searches'],
] as const;

/** Shows the queues and the kept answers of the computing threads, read when the metrics are asked for. */
export function observePool({ registry }: Metrics, pool: OperationPool): void {
  const byLane = (figure: (lane: LaneFigures) => number): readonly Series[] => {
    const { lanes: figures } = pool.figures();
    return lanes.map(([lane, label]) => ({ labels: { lane: label }, value: figure(figures[lane]) }));
  };
  const metrics = [
    gauge(
      { name: 'lodestone_lane_queued', help: 'Operations that wait for a computing thread.', labelNames: ['lane'] },
      () => byLane(({ queued }) => queued),
    ),
    gauge({ name: 'lodestone_lane_working', help: 'Computing threads at work.', labelNames: ['lane'] }, () =>
      byLane(({ working }) => working),
    ),
    counter(
      { name: 'lodestone_lane_refused_total', help: 'Operations refused as too many waited.', labelNames: ['lane'] },
      () => byLane(({ refused }) => refused),
    ),
    counter(
      {
        name: 'lodestone_computing_answers_total',
        help: 'Answers of computing operations: from a thread, shared with another client, or kept from before.',
        labelNames: ['from'],
      },
      () => [
        { labels: { from: 'thread' }, value: sum(byLane(({ answered }) => answered)) },
        { labels: { from: 'shared' }, value: sum(byLane(({ shared }) => shared)) },
        { labels: { from: 'kept' }, value: pool.figures().kept },
      ],
    ),
    gauge({ name: 'lodestone_kept_answers_bytes', help: 'Memory of the answers that are kept, at most.' }, () => [
      { labels: {}, value: pool.figures().keptBytes },
    ]),
  ];
  for (const metric of metrics) registry.registerMetric(metric);
}

interface Series {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

function sum(series: readonly Series[]): number {
  return series.reduce((total, { value }) => total + value, 0);
}

type Named = Pick<GaugeConfiguration<string>, 'name' | 'help' | 'labelNames'>;

/** A gauge whose figures are read each time. */
function gauge(named: Named, read: () => readonly Series[]): Gauge {
  return new Gauge({
    ...named,
    registers: [],
    collect() {
      for (const { labels, value } of read()) this.set(labels, value);
    },
  });
}

/** A counter whose figures are counted elsewhere and read each time. */
function counter(named: Named, read: () => readonly Series[]): Counter {
  return new Counter({
    ...named,
    registers: [],
    collect() {
      this.reset();
      for (const { labels, value } of read()) this.inc(labels, value);
    },
  });
}

/** `/metrics`, in the text format of Prometheus. */
export function registerMetrics(app: FastifyInstance, { registry }: Metrics): void {
  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
