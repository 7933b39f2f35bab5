import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { App, AppOptions } from './context.ts';

/** The description at /api/openapi.json and a page to try it at /api/docs. */
export async function describeApi(app: App, { version, publicUrl }: AppOptions): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Outcry',
        version,
        description: 'Episodes, series, waves and health. Times are ISO 8601 in UTC; errors are RFC 9457 problems.',
      },
      servers: [{ url: publicUrl ?? '/' }],
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    uiConfig: { docExpansion: 'list' },
  });
}

export function openapiRoute(app: App): void {
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
}
