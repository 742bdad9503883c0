/** Something the user has to put right before Float can run. The message is all that is shown. */
export class SetupError extends Error {
  name = 'SetupError';
}
