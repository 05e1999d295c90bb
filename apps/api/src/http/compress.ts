import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const pack = promisify(gzip);
/** What fits into one packet gains nothing. */
const LEAST = 1_400;
const JSON_TYPE = /^application\/(?:\w+\+)?json/;

/** Fastify's `onSend`: a long JSON answer goes out compressed where the browser takes it; a ledger page is a sixth. */
export async function compress(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (typeof payload !== 'string' || payload.length < LEAST) return payload;
  if (!JSON_TYPE.test(String(reply.getHeader('content-type') ?? ''))) return payload;
  void reply.header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return payload;
  const packed = await pack(payload, { level: 4 });
  void reply.header('content-encoding', 'gzip').header('content-length', packed.length);
  return packed;
}
