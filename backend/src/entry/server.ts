import { listen } from '../http/listen.ts';
import { findWebFolder } from '../http/webAssets.ts';
import { assembleServer } from './assembleServer.ts';
import { runProcess } from './process.ts';

await runProcess('Float', async ({ config, log, version, announce, stopped }) => {
  await using float = await assembleServer(config, log, version, announce);
  const { host, port, trustProxy } = config;
  await using server = await listen(float.app, { host, port, trustProxy, metrics: float.metrics });
  if (findWebFolder() === undefined) {
    announce(
      'The app is not built, so there is only the API: `npm start` builds it first, `npm run build` only builds it',
    );
  }
  announce(`Float ${version} is listening on ${server.url}`);
  log.info('server_stopping', { signal: await stopped });
});
