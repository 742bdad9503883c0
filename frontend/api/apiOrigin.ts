import { Platform } from 'react-native';

const builtIn: unknown = process.env.EXPO_PUBLIC_API_URL;

const pageOrigin = Platform.OS === 'web' && typeof location !== 'undefined' ? location.origin : undefined;

/** Where the API is: what was built in, else, for a page, where it came from. */
export const apiOrigin: string =
  typeof builtIn === 'string' && builtIn !== '' ? builtIn : (pageOrigin ?? 'http://localhost:8787');
