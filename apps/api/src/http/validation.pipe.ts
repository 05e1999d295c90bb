import { DomainError, ERRORS, type ErrorCode, type FieldFault } from '@app/domain';
import { type ValidationError, ValidationPipe } from '@nestjs/common';

/** Checks a request against its DTO and names every fault by JSON pointer; fields that the DTO does not know are refused. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false },
    exceptionFactory: (errors) => new DomainError('request_invalid', {}, faultsOf(errors)),
  });

function faultsOf(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = error.constraints ? [faultOf(error, pointer)] : [];
    return [...own, ...faultsOf(error.children ?? [], pointer)];
  });
}

function faultOf(error: ValidationError, pointer: string): FieldFault {
  const params = { field: error.property, value: shown(error) };
  if (error.constraints?.['whitelistValidation']) return { pointer, code: 'field_unknown', params };
  const contexts: { code?: unknown }[] = Object.values(error.contexts ?? {});
  const code = contexts.map((context) => context.code).find(isCode);
  return { pointer, code: code ?? 'field_invalid', params };
}

const isCode = (code: unknown): code is ErrorCode => typeof code === 'string' && code in ERRORS;

/** Only what is short and plain is said back, and never a secret. */
const shown = ({ property, value }: ValidationError): string | null =>
  /password|token/i.test(property) || !['string', 'number'].includes(typeof value)
    ? null
    : String(value).slice(0, 60);
