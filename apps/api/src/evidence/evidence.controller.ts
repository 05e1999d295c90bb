import { AddEvidence } from '@app/application/evidence/add-evidence';
import type { EvidenceView } from '@app/db/reads/commitment-row';
import { EvidenceRead } from '@app/db/reads/evidence.read';
import { type Actor, asId, DomainError, isImage } from '@app/domain';
import { FileStore } from '@app/platform/file-store';
import { Controller, Get, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor } from '../http/actor.decorator';
import { AddedEvidenceAnswer, EvidenceAnswer } from '../http/evidence.dto';
import { receiveUpload } from './receive-upload';

const FORM = {
  type: 'object',
  required: ['file'],
  properties: { file: { type: 'string', format: 'binary' } },
};
const BINARY = { schema: { type: 'string', format: 'binary' } };

@Controller()
export class EvidenceController {
  constructor(
    private readonly addEvidence: AddEvidence,
    private readonly evidence: EvidenceRead,
    private readonly files: FileStore,
  ) {}

  /** What was handed in as proof, the oldest first. */
  @Get('commitments/:id/evidence')
  @ApiOkResponse({ type: [EvidenceAnswer] })
  list(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<EvidenceView[]> {
    return this.evidence.list(actor, asId(id));
  }

  /**
   * Hands in a photo (JPEG, PNG, WebP, HEIC) or a document (PDF, DOCX, XLSX) of at most 20 MB. The lead department, while
   * the commitment takes reports; a report then names it. The same file again is the same evidence.
   */
  @Post('commitments/:id/evidence')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: FORM })
  async add(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AddedEvidenceAnswer> {
    await this.evidence.requireAddable(actor, asId(id));
    const upload = await receiveUpload(request, this.files);
    try {
      return await this.addEvidence.execute(actor, id, upload);
    } finally {
      await upload.file.discard();
    }
  }

  /** The file. A photo is shown in place, a document handed over. */
  @Get('evidence/:id/content')
  @ApiOkResponse({ description: 'The file.', content: { 'application/octet-stream': BINARY } })
  async content(
    @Param('id') id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, mediaType, size, sha256 } = await this.evidence.file(actor, asId(id));
    const content = await this.files.read(actor.jurisdictionId, sha256);
    if (!content) throw new DomainError('unavailable');
    void reply.headers({
      // Whatever it holds, it runs nothing and fetches nothing.
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
      etag: `"${sha256}"`,
    });
    const disposition = `${isImage(mediaType) ? 'inline' : 'attachment'}; ${named(name)}`;
    return new StreamableFile(content, { type: mediaType, length: size, disposition });
  }
}

/** For old and new browsers (RFC 6266); everything that is not a plain sign is written as its bytes. */
function named(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._-]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `filename="${plain}"; filename*=UTF-8''${exact}`;
}
