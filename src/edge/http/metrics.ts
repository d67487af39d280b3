import Fastify, { type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

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

/** `/metrics`, in the text format of Prometheus. */
export function registerMetrics(app: FastifyInstance, { registry }: Metrics): void {
  app.get('/metrics', async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}

/** A server for `/metrics` alone, not yet listening, so that the public port does not show it. */
export function createMetricsServer(metrics: Metrics): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true });
  registerMetrics(app, metrics);
  return app;
}
