import { DomainError } from '@app/domain';
import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A path parameter called `id` or `…Id` that is no UUID names nothing: 404, like any other unknown id. */
@Injectable()
export class PathIdPipe implements PipeTransform {
  transform(value: unknown, { type, data }: ArgumentMetadata): unknown {
    if (type === 'param' && /^(id|\w+Id)$/.test(data ?? '') && !UUID.test(String(value)))
      throw new DomainError('not_found');
    return value;
  }
}
