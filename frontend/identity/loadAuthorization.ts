/** Few people sign in: what it needs is loaded when they do. */
export const loadAuthorization = () => import('./authorization');
