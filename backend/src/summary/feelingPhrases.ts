import type { Feeling } from '@float/contract';

/** Feelings that a phrase can name. Neutral is what is left when none is named. */
export type NamedFeeling = Exclude<Feeling, 'Neutral'>;

/** How much a phrase says by itself, before "very" or "a bit". */
export interface PhrasesByStrength {
  readonly strong: readonly string[];
  readonly plain: readonly string[];
  readonly mild: readonly string[];
}

/** English, in the notation of `@float/safety`'s `sign.ts`, for text whose contractions are written out. */
export const feelingPhrases: Readonly<Record<NamedFeeling, PhrasesByStrength>> = {
  Sad: {
    strong: [
      '(devastated|heartbroken|shattered|grief|grieving|despair|desperate|hopeless|miserable|anguish|inconsolable|worthless|sobbing|depressed|crushed)',
      '(broke|breaks|breaking|broken) [my] (heart|inside)',
      '(fall|falling|fell|left me|am|in) [apart|to|in] pieces',
      'inside i am (breaking|dying|crying)',
      '(died|passed away|death of|funeral)',
      'lost my (baby|mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|friend|dog|cat|partner|child|grandmother|grandfather)',
    ],
    plain: [
      '(sad|sadness|saddened|unhappy|lonely|loneliness|alone|tearful|sorrow|blue|gloomy|melancholy|homesick|disappointed|disappointment|discouraged|rejected|abandoned|empty|emptiness|isolated|disconnected|unloved|unwanted|hurt|wounded|ashamed|shame|guilty|guilt|regret|regrets|remorse|defeated|gutted|mourning|lost|numb|failure|useless|drained|burnt out|burned out|heavy|low|down|forgotten|lifeless|broken)',
      '(cry|crying|cried|weep|weeping|tears)',
      '(i|really|still|so|terribly|also|and) (miss|missed|missing) (my|him|her|them|you|home|the|having|being)',
      'nobody (cares|loves|likes|wants|needs|understands|listens|calls)',
      '(down in the dumps|let down|left out|left me|breakup|broke up|divorce)',
      '(on|of) my own again',
      'left behind',
      '(dejected|despondent|forlorn|humiliated|humiliating|embarrassed|pathetic|lousy|crappy|shitty|inadequate|unworthy|ignored|neglected|disheartened|disappointing|hollow|aching|disillusioned|unimportant|suffering|struggling|stuck|teased|bullied|sorry|unlucky|damaged|tragic|heartache|heartbreaking|downhearted|pained)',
      '(feel|feeling|felt|am) [so|really|rather|very|just|pretty|absolutely] (awful|terrible|horrible|rotten|bad|rough|wretched|off)',
      '(bad|terrible|awful|horrible|hard|rough|difficult) (day|week|night|time|year|month|news)',
      '(close|near) to breaking',
      'holding back tears',
      'failed (me|at|my|everyone)',
    ],
    mild: [
      '(tired|exhausted|weary|worn out|fed down|grey|gray|flat|bored|listless|unmotivated|moody|nostalgic|wistful)',
    ],
  },
  Fearful: {
    strong: [
      '(terrified|panic|panicking|panicked|petrified|horrified|dread|freaking out|freaked out|paralysed|paralyzed|hysterical|nightmare)',
      'scared to death',
    ],
    plain: [
      '(afraid|scared|scares|scare|fear|fears|fearful|frightened|frightening|anxious|anxiety|worried|worry|worries|worrying|nervous|stress|stressed|stressful|overwhelmed|overwhelming|insecure|tense|restless|uneasy|apprehensive|overthinking|unsafe|threatened|paranoid|pressure|dreading)',
      '(on edge|butterflies|walking on eggshells|under pressure|cold feet)',
      '(mind|heart|thoughts) (is|are|keeps|keep|will not stop|racing) [racing|pounding|spinning|going|stop]',
      '(can not|can hardly) (relax|switch off|calm down|sleep|breathe|keep up|cope)',
      'too much [for me|to handle|to do|going on]',
      'what if',
      '(could|might|will) go wrong',
      '(lie|lying|lay) awake',
      'tense up',
      '(alarmed|alarming|shaken|shaky|intimidated|vulnerable|suspicious|distressed|distraught|agitated|pressured|frantic|helpless|powerless|trapped|scary|unsettling|trembling|worrisome|spooked|phobia)',
      '(drowning|drown|buried) in',
      '(holding|hold) my breath',
      '(failing|behind) (at|with|on) everything',
      'not (walk|go|leave|eat|focus|concentrate) .. (uncomfortable|afraid|because i)',
    ],
    mild: ['(concerned|unsure|uncertain|doubt|doubts|shy|hesitant|unsettled|jittery|fidgety|uncomfortable|not sure)'],
  },
  Angry: {
    strong: [
      '(furious|rage|raging|livid|outraged|enraged|hate|hatred|fuming|seething|infuriated|infuriating|infuriates)',
      '(blood|i) (is|am|was) boiling',
      '(lost|losing|lose) (my temper|it with)',
      '(could|want to) scream',
      'like dirt',
    ],
    plain: [
      '(angry|anger|mad|resent|resentful|resentment|bitter|frustrated|frustrating|frustration|betrayed|hostile|jealous|envious|unfair|disrespected|offended|aggressive|furiously|pissed|snapped)',
      '(fed up|sick and tired|had enough|sick of)',
      '(drives|driving|drive|drove) me (mad|crazy|up the wall|nuts|insane)',
      '(gets|getting|got) on my nerves',
      'i yelled at',
      '(agitating|insulted|insulting|vengeful|spiteful|hateful|wronged|indignant|outrageous|greedy|dissatisfied|fierce|provoked|appalling|appalled|cheated|lied to)',
      '(can|could) not stand (it|him|her|them|this|that|my|the|how|when)',
      'how dare',
    ],
    mild: [
      '(annoyed|annoying|irritated|irritating|irritable|grumpy|grouchy|cross|petty|rude|impatient|bothered|moaning|cranky)',
    ],
  },
  Disgusted: {
    strong: ['(revolting|revolted|repulsed|repulsive|vile|nauseating|nauseated|sickening|abhorrent|sickened|horrid)'],
    plain: [
      '(disgust|disgusts|disgusted|disgusting|gross|filthy|mouldy|moldy|icky|yuck|ew|eww|dirty|slimy|stinks|rotting|contempt|creepy|sleazy)',
      '(make|makes|made) me [feel|want to be] (sick|ill|nauseous|queasy)',
      '(skin crawl|threw up|throw up|bad taste|turns my stomach|gave me the creeps|gives me the creeps)',
    ],
    mild: ['(distaste|nasty|off putting|unpleasant|queasy)'],
  },
  Surprised: {
    strong: [
      '(stunned|astonished|astounded|shocked|shock|flabbergasted|speechless|dumbfounded|gobsmacked|thunderstruck|awestruck)',
    ],
    plain: [
      '(surprised|surprise|surprising|surprisingly|amazed|unexpected|unexpectedly|startled|wow|incredible|unbelievable|bewildered|taken aback)',
      '(out of nowhere|out of the blue|caught off guard|blew my mind|mind blown)',
      '(not|never) (expect|expected|saw|see|seen|thought|imagined|dreamed) .. (that|this|it|coming|at all|happen)',
      'can not believe (it|that|this|what|she|he|they|how)',
      'omg',
    ],
    mild: ['(puzzled|curious|suddenly|confused|odd|strange|weird|dazed|impressed)'],
  },
  Happy: {
    strong: [
      '(overjoyed|ecstatic|thrilled|elated|delighted|euphoric|wonderful|fantastic|amazing|blissful|bliss|joyful|radiant)',
      '(over the moon|on cloud nine|cloud nine|best day|top of the world|walking on air)',
      'in love',
    ],
    plain: [
      '(happy|happiness|glad|joy|cheerful|grateful|gratitude|thankful|thanks|thank you|proud|excited|love|loved|loving|peaceful|peace|calm|relaxed|content|relieved|relief|hopeful|hope|enjoy|enjoyed|enjoying|laugh|laughed|laughing|safe|great|confident|inspired|lucky|blessed|pleased|optimistic|energetic|energised|alive|fun|celebrate|celebrating|won|free|satisfied|playful|connected)',
      '(feel|feeling|felt|am|so much|much|a lot|bit) (better|good|strong|lighter|rested)',
      '(good|great|lovely|beautiful|perfect|sunny) (day|morning|evening|night|news|mood|time|weekend)',
      'not bad [at all]',
      'looking forward',
      '(eager|keen|caring|accepted|appreciated|valued|supported|brave|vibrant|festive|jolly|carefree|refreshed|fond|passionate|productive|triumphant|amused|hilarious|funny|encouraged|tender|merry|adored|cherished|admired|serene|tranquil|motivated|uplifted|excitement|gladly|gladness|delight|cheered|contented|congrats|congratulations|terrific|awesome|stoked|psyched|chuffed)',
      'stars aligned',
      'went (well|really well|so well|great|better)',
      'it worked [out]',
      'got (the job|accepted|promoted|engaged|the promotion|in)',
    ],
    mild: ['(nice|pleasant|cosy|cozy|comfortable|smile|smiling|smiled|fine|better|positive)'],
  },
};

/** Read before anything else; none of it names what its words name. */
export const emptyPhrases: readonly string[] = [
  '(sort|kind) of (like|thing)',
  '(fall|fell|falling) in love with the (city|idea|house|song)',
  'love to (sleep|rest|know|try|stop|be able)',
  '(would|should|want to|wish i (was|were|could be)) [like to] [feel|be] (happy|calm|better|happier|glad|relaxed|excited)',
  '(surprise party)',
  'birthday party',
  'lost (my keys|track|weight|count|the match|our match)',
  '(turn|turned|slow|slowed|sit|sat|lie|lay|write|wrote|calm|settle|break|broke|up and) down',
  '(low|high) (battery|carb|price|prices|fat)',
  'a lot of nothing',
  'what if we',
  'free time',
  '(hard|difficult) to (love|enjoy)',
  'i smile [but]',
  'used to (be|feel|love|enjoy) [happy|calm|fun|it]',
  'heavy (bag|bags|box|boxes|rain|traffic|lifting)',
  'cry (for joy|with joy|of joy|of happiness|happy tears)',
];

/** Emoji that name a feeling by themselves. */
export const feelingEmoji: Readonly<Record<NamedFeeling, readonly string[]>> = {
  Sad: ['😢', '😭', '😞', '😔', '🥺', '😿', '💔', '☹', '🙁', '😟'],
  Fearful: ['😨', '😰', '😱', '😬', '😧', '🫣'],
  Angry: ['😠', '😡', '🤬', '😤', '👿'],
  Disgusted: ['🤢', '🤮', '🤧'],
  Surprised: ['😮', '😲', '🤯', '😯', '😳'],
  Happy: ['😊', '😀', '😃', '😄', '😁', '🙂', '😍', '🥰', '🥳', '❤', '☺', '😌', '🎉'],
};
