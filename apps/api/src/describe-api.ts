import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem } from './http/problem.dto';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

const KEY = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: true,
  description:
    'Chosen by the caller, one for each thing to be done; sent again with the same body it has no second effect.',
  schema: { type: 'string', maxLength: 200 },
};
const REFUSAL = {
  description: 'A refusal.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** openapi.json: what the controllers and DTOs say, and what the edge does for every route. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setTitle('Luoshi 落实')
    .setDescription(
      'From the adopted list of commitments to its audited end. Every refusal is application/problem+json.',
    )
    .setVersion('1')
    .addCookieAuth('luoshi_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .addSecurityRequirements('session')
    .addSecurityRequirements('token')
    .build();
  const document = SwaggerModule.createDocument(app, info, {
    extraModels: [Problem],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  for (const path of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(path)) {
      if (isOperation(operation)) complete(method, operation);
    }
  }
  sortEnums(document);
  return document;
}

/** The compiler hands the members of a union over in an order of its own, which changes with the files around it. */
function sortEnums(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if ('enum' in node && Array.isArray(node.enum)) node.enum.sort();
  Object.values(node).forEach(sortEnums);
}

function complete(method: string, operation: Operation & { 'x-public'?: boolean }): void {
  const open = operation['x-public'] === true;
  delete operation['x-public'];
  if (!operation.summary) delete operation.summary;
  if (open) operation.security = [];
  if (method === 'post' && !open) operation.parameters = [...(operation.parameters ?? []), KEY];
  operation.responses['default'] = REFUSAL;
}

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'responses' in value;
