import * as authorization from '@/identity/authorization';

/** In the place of `identity/loadAuthorization`: Jest has no import(). */
export const loadAuthorization = () => Promise.resolve(authorization);
