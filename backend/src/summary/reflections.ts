import type { Feeling, Intensity, SafetyKind } from '@float/contract';
import type { Sign } from '@float/safety';

/** Words about a feeling: never the person's own, so that nothing harmful can be said back. */
export interface FeelingWords {
  /** A title of two to six words, without a theme. */
  readonly title: string;
  /** As it stands in front of "around work" in a title. */
  readonly noun: string;
  /** As it follows "You feel" or "The person feels". */
  readonly phrase: string;
}

export const feelingWords: Readonly<Record<Feeling, Readonly<Record<Intensity, FeelingWords>>>> = {
  Angry: {
    high: { title: 'A lot of anger', noun: 'Strong anger', phrase: 'very angry' },
    medium: { title: 'A wave of anger', noun: 'Anger', phrase: 'angry' },
    low: { title: 'A little irritation', noun: 'Some irritation', phrase: 'a little irritated' },
  },
  Disgusted: {
    high: { title: 'A strong sense of disgust', noun: 'Strong disgust', phrase: 'a strong disgust' },
    medium: { title: 'A feeling of disgust', noun: 'Disgust', phrase: 'disgust' },
    low: { title: 'A little distaste', noun: 'Some distaste', phrase: 'a little distaste' },
  },
  Fearful: {
    high: { title: 'A lot of fear', noun: 'Strong fear', phrase: 'very anxious' },
    medium: { title: 'A worried mind', noun: 'Worry', phrase: 'anxious' },
    low: { title: 'A little worry', noun: 'A little worry', phrase: 'a little worried' },
  },
  Happy: {
    high: { title: 'A great deal of joy', noun: 'Great joy', phrase: 'very happy' },
    medium: { title: 'A glad moment', noun: 'Gladness', phrase: 'happy' },
    low: { title: 'A quiet gladness', noun: 'A quiet gladness', phrase: 'quietly glad' },
  },
  Neutral: {
    high: { title: 'A moment to notice', noun: 'A moment', phrase: 'no strong feeling' },
    medium: { title: 'A moment to notice', noun: 'A moment', phrase: 'no strong feeling' },
    low: { title: 'A moment to notice', noun: 'A moment', phrase: 'no strong feeling' },
  },
  Sad: {
    high: { title: 'A deep sadness', noun: 'Deep sadness', phrase: 'very sad' },
    medium: { title: 'A sad moment', noun: 'Sadness', phrase: 'sad' },
    low: { title: 'A little sadness', noun: 'A little sadness', phrase: 'a little low' },
  },
  Surprised: {
    high: { title: 'Quite a shock', noun: 'A shock', phrase: 'shaken by something unexpected' },
    medium: { title: 'Something unexpected', noun: 'Something unexpected', phrase: 'surprised' },
    low: { title: 'A small surprise', noun: 'A small surprise', phrase: 'a little surprised' },
  },
};

/** The second sentence of a reflection. */
export const kindWords: Readonly<Record<Feeling, Readonly<Record<Intensity, string>>>> = {
  Angry: {
    high: 'Something in you says that this is not right, and it makes sense to give that room before you answer it.',
    medium: 'Something in you says that this is not right, and that deserves to be heard.',
    low: 'Small things can be a lot when they add up, and it is all right to step back for a moment.',
  },
  Disgusted: {
    high: 'It makes sense to want distance, and to take the time to feel clear again.',
    medium: 'It makes sense to want distance from it for a while.',
    low: 'You are allowed to turn towards something that feels cleaner and kinder.',
  },
  Fearful: {
    high: 'That is hard to sit with, and you are here with it all the same; one breath at a time is enough for now.',
    medium: 'Your mind tries to look ahead for you, and for a few minutes it is allowed to rest.',
    low: 'It is enough to look at it from a little further away for now.',
  },
  Happy: {
    high: 'There is nothing to do with it but to let it be as big as it is.',
    medium: 'It is worth staying with for a while, and noticing where in the body it sits.',
    low: 'Quiet gladness is easy to pass by, and you are noticing it.',
  },
  Neutral: {
    high: 'Nothing has to be different for this to be a good time to pause.',
    medium: 'Nothing has to be different for this to be a good time to pause.',
    low: 'Nothing has to be different for this to be a good time to pause.',
  },
  Sad: {
    high: 'That is a great deal to carry, and nothing about it has to be put right in this moment.',
    medium: 'There is room for that here, and you are allowed to go gently with yourself.',
    low: 'It does not need a reason, and a little gentleness suits it well.',
  },
  Surprised: {
    high: 'It makes sense that your mind needs time to catch up.',
    medium: 'It makes sense to need a moment before you know what it means to you.',
    low: 'You are allowed to simply look at it for a moment.',
  },
};

/** What is said instead when a text speaks of danger. */
export interface CareWords {
  readonly title: string;
  readonly reflection: string;
}

const HEAVY: CareWords = {
  title: 'Carrying something very heavy',
  reflection:
    'You are carrying something very heavy right now, and it matters that you say it. You deserve company in this, and the people listed here are there to listen.',
};
const NOT_YOUR_FAULT: CareWords = {
  title: 'Needing safety and care',
  reflection:
    'You are living with something that is not your fault, and it takes strength to say it. Your safety comes before everything else here, and the people listed here know such situations.',
};

const ownCare: Readonly<Record<SafetyKind, CareWords>> = {
  suicide: HEAVY,
  self_harm: HEAVY,
  abuse: NOT_YOUR_FAULT,
  assault: NOT_YOUR_FAULT,
  violence: {
    title: 'A very strong inner storm',
    reflection:
      'There is a great force in what you feel right now, and you choose to say it instead of acting on it. You deserve company in this, and the people listed here are there to listen.',
  },
  stalking: NOT_YOUR_FAULT,
  neglect: NOT_YOUR_FAULT,
  exploitation: NOT_YOUR_FAULT,
  psychosis: HEAVY,
  perinatal: HEAVY,
  substance: HEAVY,
  eating: HEAVY,
  medical: {
    title: 'The body asks for help',
    reflection:
      'Your body, or the body of someone near you, asks for attention right now. Please look at the numbers here first; all else can wait.',
  },
};

const OTHERS: CareWords = {
  title: 'Worried about someone close',
  reflection:
    'You are worried about someone, and that weighs on you. You do not have to know what to do all by yourself, and the people listed here think it through with you.',
};
const LOSS: CareWords = {
  title: 'A grief hard to carry',
  reflection:
    'You are carrying a grief that few people know how to speak about. There is no right way to feel it, and the people listed here listen to that, too.',
};

/** Where it is not known what the danger is. */
const UNSURE: CareWords = {
  title: 'Something heavy',
  reflection:
    'What you wrote sounds like a lot to carry. You do not have to carry it alone, and there are people who listen at any hour.',
};

export const careWords = ({ kind, about, isUnsure }: Pick<Sign, 'kind' | 'about' | 'isUnsure'>): CareWords => {
  if (isUnsure === true) return UNSURE;
  if (about === 'loss') return LOSS;
  return about === 'other' && kind !== 'medical' ? OTHERS : ownCare[kind];
};
