import { z } from 'zod';
import type { Template, TemplateResource } from './readTemplate.ts';

/** What SAM hands on to `AWS::Lambda::Function` as it is. */
const PASSED_ON = [
  ...['Architectures', 'Description', 'Environment', 'EphemeralStorage', 'FunctionName', 'Handler', 'Layers'],
  ...['LoggingConfig', 'MemorySize', 'RecursiveLoop', 'ReservedConcurrentExecutions', 'Role', 'Runtime', 'Timeout'],
];

const anything = z.unknown();
const environmentSchema = z.strictObject({ Variables: z.record(z.string(), anything) });
const refSchema = z.strictObject({ Ref: z.string() });
const passedOnSchema = z.partialRecord(z.enum(PASSED_ON), anything);

const eventSchema = z.discriminatedUnion('Type', [
  z.strictObject({
    Type: z.literal('HttpApi'),
    Properties: z.strictObject({ ApiId: refSchema, PayloadFormatVersion: anything }),
  }),
  z.strictObject({ Type: z.literal('Schedule'), Properties: z.strictObject({ Schedule: anything }) }),
]);

const functionSchema = z
  .object({
    CodeUri: z.string(),
    EventInvokeConfig: z.record(z.string(), anything).optional(),
    Events: z.record(z.string(), eventSchema).default({}),
  })
  .catchall(anything);

const httpApiSchema = z.strictObject({
  DefaultRouteSettings: anything,
  AccessLogSettings: anything,
});

type Resources = Record<string, TemplateResource>;
type FunctionEvent = z.infer<typeof eventSchema>;

const allOf = (parts: readonly Resources[]): Resources =>
  Object.fromEntries(parts.flatMap(Object.entries<TemplateResource>));

const resource = (type: string, properties: Record<string, unknown>, dependsOn?: string[]): TemplateResource => ({
  Type: type,
  Properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)),
  ...(dependsOn === undefined ? {} : { DependsOn: dependsOn }),
});

const permission = (name: string, principal: string, sourceArn: unknown): TemplateResource =>
  resource('AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction',
    FunctionName: { Ref: name },
    Principal: principal,
    SourceArn: sourceArn,
  });

const expandEvent = (name: string, event: string, { Type, Properties }: FunctionEvent): Resources => {
  const id = `${name}${event}`;
  const arn = { 'Fn::GetAtt': [name, 'Arn'] };
  if (Type === 'Schedule') {
    const rule = { ScheduleExpression: Properties.Schedule, Targets: [{ Arn: arn, Id: id }] };
    return {
      [id]: resource('AWS::Events::Rule', rule),
      [`${id}Permission`]: permission(name, 'events.amazonaws.com', { 'Fn::GetAtt': [id, 'Arn'] }),
    };
  }
  const { ApiId, PayloadFormatVersion } = Properties;
  const source = `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${ApiId.Ref}}/*`;
  const integration = { ApiId, PayloadFormatVersion, IntegrationType: 'AWS_PROXY', IntegrationUri: arn };
  const target = { 'Fn::Sub': `integrations/\${${id}Integration}` };
  return {
    [`${id}Integration`]: resource('AWS::ApiGatewayV2::Integration', integration),
    [`${id}Route`]: resource('AWS::ApiGatewayV2::Route', { ApiId, RouteKey: '$default', Target: target }),
    [`${id}Permission`]: permission(name, 'apigateway.amazonaws.com', { 'Fn::Sub': source }),
  };
};

/** SAM adds what a function sets to what Globals set, one map inside the other; here, no variable is set twice. */
const mergeEnvironments = (name: string, globals: unknown, own: unknown): Record<string, unknown> => {
  const [ofAll, ofOne] = [globals, own].map(
    (environment) => environmentSchema.parse(environment ?? { Variables: {} }).Variables,
  );
  const twice = Object.keys(ofOne ?? {}).filter((variable) => variable in (ofAll ?? {}));
  if (twice.length > 0) throw new Error(`${name} and Globals both set ${twice.join(', ')}`);
  return { Variables: { ...ofAll, ...ofOne } };
};

const expandFunction = (
  name: string,
  { Properties }: TemplateResource,
  globals: Record<string, unknown>,
): Resources => {
  const { CodeUri, EventInvokeConfig, Events, ...own } = functionSchema.parse(Properties);
  const twice = Object.keys(own).filter((key) => key in globals && key !== 'Environment');
  if (twice.length > 0) throw new Error(`${name} and Globals both set ${twice.join(', ')}`);
  const Environment = mergeEnvironments(name, globals.Environment, own.Environment);
  const passedOn = passedOnSchema.parse({ ...globals, ...own, Environment });
  const invoke = { FunctionName: { Ref: name }, Qualifier: '$LATEST', ...EventInvokeConfig };
  return {
    [name]: resource('AWS::Lambda::Function', { ...passedOn, Code: { S3Bucket: 'packaged', S3Key: CodeUri } }),
    ...(EventInvokeConfig === undefined
      ? {}
      : { [`${name}EventInvokeConfig`]: resource('AWS::Lambda::EventInvokeConfig', invoke) }),
    ...allOf(Object.entries(Events).map(([event, of]) => expandEvent(name, event, of))),
  };
};

const expandHttpApi = (name: string, { Properties }: TemplateResource, callers: string[]): Resources => {
  const stage = httpApiSchema.parse(Properties);
  return {
    // SAM writes the functions into the description of the API: it is made after them.
    [name]: resource('AWS::ApiGatewayV2::Api', { Name: name, ProtocolType: 'HTTP' }, callers),
    [`${name}Stage`]: resource('AWS::ApiGatewayV2::Stage', {
      ...{ ApiId: { Ref: name }, StageName: '$default', AutoDeploy: true },
      ...stage,
    }),
  };
};

/**
 * What SAM makes of a template, for as much of SAM as Float uses: every property of a function ends in a resource of
 * CloudFormation, whose properties are known. It deploys nothing: the code is not packaged.
 *
 * @throws {z.ZodError} for a property of SAM that is not known here
 */
export const expandSam = ({ Transform, Globals, Resources, ...others }: Template): Template => {
  if (Transform === undefined) return { ...others, Resources };
  const callers = Object.entries(Resources).flatMap(([name, { Properties }]) =>
    JSON.stringify(Properties.Events ?? null).includes('"HttpApi"') ? [name] : [],
  );
  const expanded = Object.entries(Resources).map(([name, plain]): Resources => {
    switch (plain.Type) {
      case 'AWS::Serverless::Function':
        return expandFunction(name, plain, Globals?.Function ?? {});
      case 'AWS::Serverless::HttpApi':
        return expandHttpApi(name, plain, callers);
      default:
        return { [name]: plain };
    }
  });
  return { ...others, Resources: allOf(expanded) };
};
