const builtIn: unknown = process.env.EXPO_PUBLIC_OIDC_CLIENT_ID;

/** Under which id this build is registered where people have their accounts. */
export const builtInClientId: string | undefined = typeof builtIn === 'string' && builtIn !== '' ? builtIn : undefined;
