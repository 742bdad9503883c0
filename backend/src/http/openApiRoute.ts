import type { FloatApp } from './httpEnv.ts';

/** `/openapi.json`, made from the schemas of the routes that were added before. */
export const addOpenApiRoute = (app: FloatApp, version: string): void => {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
  });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Float',
      version,
      description: 'Guided meditations made from how a person feels, playing while they are still being made.',
    },
  });
  app.get('/openapi.json', (c) => c.json(document));
};
