const { getDefaultConfig } = require('expo/metro-config');

const config = getDefaultConfig(__dirname);

/** zod's messages in fifty languages, of which it uses the English one: a fifth of the bundle. */
const isAllLanguages = (name, origin) => name === '../locales/index.js' && /[\\/]zod[\\/]v4[\\/]/.test(origin);

config.resolver.resolveRequest = (context, name, platform) =>
  isAllLanguages(name, context.originModulePath) ? { type: 'empty' } : context.resolveRequest(context, name, platform);

// Compiled phrases of danger, loaded after the first screen.
config.resolver.assetExts.push('bin');

module.exports = config;
