import { SetMetadata } from '@nestjs/common';

export const NEVER_STORED = Symbol('never stored');

/** Names the secrets in a POST's answer: shown once, and left out when the request is repeated under its key. */
export const NeverStored = (...fields: string[]) => SetMetadata(NEVER_STORED, fields);
