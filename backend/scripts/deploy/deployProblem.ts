/** Something that whoever deploys has to put right; the message says what. */
export class DeployProblem extends Error {
  override readonly name = 'DeployProblem';
}

const STOPPED_AT_WORK = [
  'Stopped. What AWS has begun goes on there, and what was answered is remembered.',
  'It is safe to run the same again, as soon as AWS has come to an end with the stack.',
].join('\n');

/** Whoever deploys has stopped it; the message says how things stand. */
export class Stopped extends Error {
  override readonly name = 'Stopped';

  constructor(message = STOPPED_AT_WORK) {
    super(message);
  }
}
