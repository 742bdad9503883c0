/** Something that is not said here, and why. */
export interface WordingRule {
  readonly pattern: RegExp;
  readonly reason: string;
}

const PROMISE = 'promises what nobody can; say what may happen';
const CLICHE = 'a cliché; say it in plain words';
const COMMAND = 'may harm somebody who cannot; offer it, or leave it out';

/** What a listener should not hear, whatever the practice. Sentences are tested one by one, without their marks. */
export const wordingRules: readonly WordingRule[] = [
  { pattern: /\bclose your eyes\b|\bshut your eyes\b|\beyes closed\b(?!.*\b(?:if|or|may|prefer)\b)/i, reason: COMMAND },
  {
    pattern:
      /^(?!.*\b(?:if|may|might|could|or|perhaps|maybe)\b).*\b(?:clos|shut)\w*\b.*\beyes?\b|^(?!.*\b(?:if|may|might|could|or|perhaps|maybe)\b).*\beyes?\b.*\b(?:clos|shut)/i,
    reason: 'eyes may close, they never must; add "if you like"',
  },
  {
    pattern:
      /\b(?:calm down|cheer up|just relax|get over it|snap out|pull yourself|push through|toughen|man up)\b(?<!need to calm down)/i,
    reason: COMMAND,
  },
  {
    pattern: /\b(?:stop (?:thinking|worrying|crying|feeling|being)|empty your mind|clear your mind)\b/i,
    reason: COMMAND,
  },
  {
    pattern: /\b(?:forgive|confront|relive|hold your breath|as long as you can|as deep(?:ly)? as)\b/i,
    reason: COMMAND,
  },
  { pattern: /\byou (?:must|should|ought to|have to|need to)\b/i, reason: 'a command; use "you can" or "you may"' },
  {
    pattern: /\b(?:medication|medicine|doctor|therap|diagnos|symptom|disorder|trauma)/i,
    reason: 'is not ours to speak of',
  },
  {
    pattern: /\b(?:heal(?:s|ed|ing)?|cur(?:e|es|ed|ing)|guarantee\w*|promise\w*|forever|never again)\b/i,
    reason: PROMISE,
  },
  {
    pattern:
      /\b(?:everything|it|things|all|you|this|that|fear|pain|sadness|anger|worry) (?:will|is going to|are going to|'ll) (?:soon )?(?:be (?:fine|okay|all right|better|over|gone|well|calm|happy|safe)|pass|go away|disappear|fade|feel better|get better|work out)/i,
    reason: PROMISE,
  },
  {
    pattern: /\b(?:always works|never fails|happens for a reason|meant to be|time heals|you are safe)\b/i,
    reason: PROMISE,
  },
  {
    pattern:
      /\b(?:journey|universe|vibration|chakra|manifest|aura|sacred|divine|inner child|higher self|energ(?:y|ies)|toxi\w*|negativ\w*|positiv\w*|mindful\w*|tapestry|embrace|empower\w*|authentic|self-love|blessing|blessed)\b/i,
    reason: CLICHE,
  },
  {
    pattern: /\b(?:die|dying|dead|death|kill|blood|knife|drown|burning|falling from|suicid\w*)\b/i,
    reason: 'a picture of danger',
  },
  { pattern: /!/, reason: 'nobody shouts here; end with a full stop' },
  { pattern: /\b(?:e\.g|i\.e|etc|approx|vs|mins?|secs?|dr|mrs?|ms)\./i, reason: 'an abbreviation; write it out' },
  { pattern: /\b\p{Lu}{2,}\b/u, reason: 'capitals are read letter by letter; write it out' },
  { pattern: /[.,!?:…][\s]*[.,!?:…]|…|[–—]/u, reason: 'punctuation that a voice stumbles over' },
];
