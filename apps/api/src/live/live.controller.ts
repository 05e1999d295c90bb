import { readPosition } from '@app/db/reads/live-position';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCredential } from '../http/actor.decorator';
import type { Credential } from '../http/credentials';
import { LiveHub } from './live-hub';
import { LiveStream } from './live-stream';
import { LiveCommitments, LiveInbox } from './live.dto';

const SAID = `Server-sent events: \`inbox\` (LiveInbox), \`commitments\` (LiveCommitments) and \`reset\`
(read everything anew). A comment every 20 seconds.`;

@Controller('live')
export class LiveController {
  constructor(private readonly hub: LiveHub) {}

  /** What happens, as it happens: one's unread notices and the commitments that change. Ends with the session. */
  @Get()
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The `id` of the last event received: goes on from there, for 23 hours.',
  })
  @ApiExtraModels(LiveInbox, LiveCommitments)
  @ApiOkResponse({ description: SAID, content: { 'text/event-stream': { schema: { type: 'string' } } } })
  open(
    @CurrentCredential() credential: Credential,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): void {
    this.hub.requirePlace(credential.tokenHash);
    const last = request.headers['last-event-id'];
    const since = typeof last === 'string' ? readPosition(last) : null;
    const { raw } = reply;
    const stream = new LiveStream(raw, credential, since, Boolean(last) && !since);
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) raw.setHeader(name, value);
    stream.open();
    if (request.method === 'HEAD') return stream.end();
    raw.once('close', this.hub.join(stream));
  }
}
