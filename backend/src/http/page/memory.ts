/** A session to come back to after a reload. What the person wrote is never kept. */
export interface RememberedSession {
  readonly jobId: string;
  readonly positionSeconds: number;
  readonly durationSeconds: number;
}

export interface Guest {
  readonly token: string;
  readonly user_id: string;
}

type Slots = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const read = (slots: Slots, name: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(slots.getItem(name) ?? 'null');
    return isRecord(value) ? value : undefined;
  } catch (error) {
    // Written by something else: as good as nothing.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/** Where a page keeps who its guest is, and which session it plays. */
export const createMemory = (local: Slots, session: Slots) => ({
  guest: (): Guest | undefined => {
    const { token, user_id } = read(local, 'float.guest') ?? {};
    return typeof token === 'string' && typeof user_id === 'string' ? { token, user_id } : undefined;
  },
  keepGuest: ({ token, user_id }: Guest) => {
    local.setItem('float.guest', JSON.stringify({ token, user_id }));
  },
  forgetGuest: () => {
    local.removeItem('float.guest');
  },
  session: (): RememberedSession | undefined => {
    const { jobId, positionSeconds, durationSeconds } = read(session, 'float.session') ?? {};
    const isWhole =
      typeof jobId === 'string' && typeof positionSeconds === 'number' && typeof durationSeconds === 'number';
    return isWhole ? { jobId, positionSeconds, durationSeconds } : undefined;
  },
  keepSession: (remembered: RememberedSession) => {
    session.setItem('float.session', JSON.stringify(remembered));
  },
  forgetSession: () => {
    session.removeItem('float.session');
  },
});

export type Memory = ReturnType<typeof createMemory>;
