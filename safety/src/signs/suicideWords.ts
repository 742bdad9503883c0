/** Words of phrases about suicide that stand for each other, in the notation of `SignGroup`: spellings and dialects, too. */

export const MYSELF =
  '(myself|myslef|myselff|mysel|mysef|myelf|mysself|meself|mesel|masel|maself|mself|me self|ma self|my own self|myselfs)';

export const THEMSELF = '(himself|herself|themself|themselves|themselfs|him self|her self|hisself|hissel|herselves)';

/** "to", also when it is left out or typed in a hurry. */
export const TO = '[to|too|2|tae|ta|ti|tu]';

export const MUST_TO = '(to|too|2|tae|ta|ti|tu)';

/** What people put before a verb to stress it. */
export const JUST =
  '[just|jst|jus|jsut|really|rly|actually|only|simply|honestly|truly|literally|fucking|fkn|even|also|still|kinda|lowkey|sometimes|always|please|finally|fall asleep and|go|go and|go to sleep and|lie down and|curl up and|crawl away and|sleep and]';

export const WANT = '(want|wants|wanted|wanting|wana|wanan|wnat|wnt|wan|waan|wantae|wanty|wantin|wanting)';

/** What stands before "to die" and hardly ever before "to die" of a battery. */
export const RESOLVE =
  '(wish|wishing|wished|long|longing|longed|yearn*|crave|craving|desire|hoping|hoped|pray|praying|prayed|beg|begging|begged|desperate|rather|sooner|prefer*|choose|chose|chosen|choosing|decide|decided|deciding|decision|intend*|intent|intention|determined|resolved|mean|meant|meaning|plan|plans|planned|planning|prepared|preparing|willing|courage|guts|strength|nerve|urge|tempted|id like|would like|would love|id love|should like|id be happy|be happy|be glad|content|permission|courage|allowed|right|asked|asking|asks|begs|prays|think|thinking|feel|feeling|scared)';

export const DEAD = '(dead|deid|ded)';

export const NOT = '(not|no|never|dnt|donot|nae|dinnae|dinna|dinny|didnae|no longer|nolonger|neva|neither|nor)';

/** What becomes of the others, it is said, when one is dead. */
export const BETTER =
  '(better|happier|happy|normal|kindness|kinder|mercy|blessing|sleep|easier|free|freer|freed|lighter|richer|relieved|relief|fine|calmer|safer|peace|peaceful|peacefully|manage|cope|afford|save|saves|saved|saving|money|insurance|pension|debt|debts|breathe|set|grand|alright|ok|okay|get over|move on|moves on|start over|start again|celebrate|party|glad|thrive|simpler|cheaper|quieter|solved|solve|properly|benefit|profit|thank me|carry on|recover|gets her life|get their lives|gets his life|hold his head|sleep better|lives back|life back|stop worrying|worry less|stop paying|eat better|a gift|improve*|favour|favor|find them|find him|find her|someone better|a better|remarry|rest|win|laugh|dance|cheer)';

/** Being dead, as people put it who are alive: after "if", "once", "with". */
export const GONE =
  '(dead|deid|gone|no more|no longer here|no longer around|no longer alive|not here|not there|not around|not alive|never born|never here|buried|in the ground|in my grave|in a grave|in a coffin|in a box|six feet under|6 feet under|underground|under the ground|out of the way|out of their way|out of their lives|out of the picture|out of the equation|off this earth|out of this world)';

export const DIED =
  '(die|died|dies|dying|had died|dropped dead|drop dead|disappeared|disappear|vanished|vanish|carked it|cark it|croaked|croak|popped off|snuffed it|kicked the bucket|passed away|passed|killed myself|kill myself|ended it|end it|ended my life|end my life|took my life|take my life|took my own life|never came home|never came back|never woke up|did not wake up|do not wake up|stopped existing|stop existing|did not exist|never existed|had not been born|had never been born|was never born|offed myself|topped myself|hanged myself|got hit|got run over|went for good|went away for good)';

/** Who may be in danger, with or without "my" before it. */
export const WHO =
  '(he|she|they|who|someone|somebody|{kin}|bestie|bsf|bff|best friend|friend|mate|pal|buddy|bro|bruv|dude|guy|girl|lad|lass|boy|student|pupil|patient|resident|neighbour|neighbor|colleague|coworker|workmate|housemate|lodger|tenant|client|auntie|aunty|nan|nana|nanna|gran|granny|grandma|grandad|granddad|grandson|granddaughter|amma|appa|papa|mama|mam|mammy|mummy|daddy|da|oma|opa|teammate|classmate|boss|manager|teacher|nephew|niece|woman|man|person|bloke|fella|chap|missus|hubby|twin|sis|lil sis|lil bro|soldier|veteran|customer|regular|trainee|apprentice|driver|follower|mutual|moot|stepson|stepdaughter|in law|widower|widow)';
