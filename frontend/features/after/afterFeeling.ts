/** How somebody feels after a session, against before. Said to nobody: it stays on the screen. */
export const afterFeelings = ['lighter', 'same', 'heavier'] as const;
export type AfterFeeling = (typeof afterFeelings)[number];

export const labels: Readonly<Record<AfterFeeling, string>> = {
  lighter: 'Lighter',
  same: 'The same',
  heavier: 'Heavier',
};

/** What is said to it. */
export const answers: Readonly<Record<AfterFeeling, string>> = {
  lighter: 'Good. Take it with you into whatever comes next.',
  same: 'That is all right. You gave yourself some time, and that counts.',
  heavier:
    'Thank you for noticing. Quiet sometimes lets come up what was waiting. Be gentle with yourself, move a little, ' +
    'drink something. You do not have to carry it alone.',
};
