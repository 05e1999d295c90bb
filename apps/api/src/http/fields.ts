import { isCalendarDate, isOneLine, isPeriod, type ErrorCode } from '@app/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsUUID, Length, Matches, ValidateBy, type ValidationOptions } from 'class-validator';

const refusedAs = (code: ErrorCode): ValidationOptions => ({ context: { code } });

// Without a message class-validator loses the context.
const checked = (name: string, code: ErrorCode, validate: (value: unknown) => boolean) =>
  ValidateBy({ name, validator: { validate, defaultMessage: () => code } }, refusedAs(code));

/** A real day, `YYYY-MM-DD`; 2025-02-30 is refused as `date_invalid`. */
export const IsDay = () =>
  applyDecorators(
    checked('isDay', 'date_invalid', isCalendarDate),
    ApiProperty({ format: 'date', example: '2023-11-15' }),
  );

/** A month, `YYYY-MM`. */
export const IsPeriod = () =>
  applyDecorators(checked('isPeriod', 'date_invalid', isPeriod), ApiProperty({ example: '2023-10' }));

/** A decimal in text without unit or separators, such as `98.6`; refused as `figure_invalid`. */
export const IsFigure = () =>
  applyDecorators(
    Matches(/^-?\d{1,15}(\.\d{1,6})?$/, refusedAs('figure_invalid')),
    ApiProperty({ example: '98.6' }),
  );

/** What something is called: one line of text, not empty; line breaks and the like are `name_not_one_line`. */
export const IsName = (longest: number) =>
  applyDecorators(
    Length(1, longest),
    checked('isOneLine', 'name_not_one_line', (value) => typeof value !== 'string' || isOneLine(value)),
    ApiProperty({ minLength: 1, maxLength: longest }),
  );

export const IsId = () => applyDecorators(IsUUID('all'), ApiProperty({ format: 'uuid' }));
