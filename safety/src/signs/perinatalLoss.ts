import { othersSigns, ownSigns, type SignGroup } from '../sign.ts';

const LOST_CHILD =
  '(baby|babies|babys|son|daughter|twin|twins|child|pregnancy|little one|little boy|little girl|bub|bump|boy|girl|newborn)';
const GRIEF =
  '(empty|numb|numbness|can not (stop|sleep|eat|breathe|bear|cope|go on|function|face|stand|get|be near|look|even)|not coping|not cope|cry*|crying|sob*|broken|shattered|destroyed|scream|ache|aching|nobody (talks|mentions|asks|says|tells)|alone|lost|drown*|guilt*|blame*|my fault|body failed|hollow|grief|grieving|fear|scared|terrified|dread|panic*|nightmare*|flashback*|shake|shaking|not leave (the|my)|dead inside|no point|hurts|angry|falling apart|not eaten|not slept|not speak|avoid*|drinking|struggl*|pretend*|devastat*|heartbroken|fell apart|prams|milk came)';

/** A child lost around birth, a birth that hurt, a pregnancy that is not wanted. */
export const lossSigns: readonly SignGroup[] = [
  // A child lost
  ownSigns('perinatal', 'concern', [
    `(lost|loss|losing|loosing|lose) (the|my|our|a|his|this|her) [first|only|second|third|little|unborn|tiny|beautiful|precious] ${LOST_CHILD} (at|in|after|during|before|because|last|on|and|two|three|yesterday|today|this|when|to|.)`,
    `(lost|loss|losing) (him|her|them|tom|it|one|one of the twins|another|two|three|four|five) .. (at|in|during|after|before) .. (birth|weeks|labour|labor|delivery|month|months|pregnan*|hours|ivf|trimester)`,
    '(miscarried|miscarrying|miscarry) ',
    '(stillborn|still born|stillbirth|stillbirths|born (silent|silently|sleeping|asleep|without a heartbeat|dead|not breathing|too early|too soon|without crying|at (20|21|22|23|24) weeks))',
    '(no|without|not find [a|the|his|her|any]|stopped|was no|could not find [a|the|his|her]) (heartbeat|heart beat)',
    '(ectopic|molar pregnancy|neonatal death|cot death|sids) .. .. (lost|my|our|took|died|tube|grief|bled|nearly)',
    `(buried|bury|burying|cremated|funeral for|funeral of) (our|my|the|his) [little|newborn|baby|tiny|stillborn] (baby|son|daughter|twins|newborn|boy|girl|baby boy|baby girl) .. (on|last|in|today|yesterday|this|and|small|white|before|.)`,
    '(baby|son|daughter|twins|newborn) (died|passed|passed away|did not make it|not survive|did not survive|lived (for|only)|was born dead) .. (birth|inside me|in me|me|weeks|hours|incubator|nicu|in my arms|at birth|minutes|days|in the womb)',
    '(died|dead) (inside me|in my womb|in the womb|in my belly|in my arms|at birth|during (labour|labor|birth|delivery)|in the incubator)',
    '(my|the|breast) milk (came in|came|still came|is still) [in] [anyway|still|for nobody|for nothing|and]',
    '(empty|unused) (cot|crib|nursery|pram|moses basket|car seat|arms|womb)',
    '(nursery|cot|crib|pram|(babys|baby) room) .. (empty|closed|can not go in|not open the door|take it down|nobody in it|is ready and (he|she))',
    `(lost|loss|buried|miscarr*|stillb*|born silent|born sleeping|heartbeat) .. .. [.] .. .. (pregnan*|weeks|birth|womb|baby|son|daughter|twins|scan) .. .. [.] .. ${GRIEF}`,
    `(pregnant|expecting|pregnancy) again .. .. [.] .. .. (lost|fear|scared|terrified|die too|lose|panic*|miscarr*|dread|not bought|stillb*|numb)`,
    '(this (one|baby)|the baby|it) will die (too|as well|inside|like)',
    `(ivf|transfer|round|embryo|embryos|cycle|infertil*|trying for a baby) .. .. (failed|negative|lost|did not take|last|no more) .. .. [.] .. (empty|not want to|broken|can not (stop|go on|bear|get|face|cope)|not coping|want to die|no point|worthless|hate my body|failure|end)`,
    `(abortion|termination|terminated|aborted) .. .. [.] .. .. (can not (sleep|stop|be near|cope|eat|live|forgive|look)|not coping|cry*|guilt*|regret*|nightmare*|numb|empty|hate myself|murderer|not the same|alone|nobody knows|hurt|killed my|grief|prams)`,
    '(can not|not able to|not bear to|avoid) .. (be near|see|look at|pass|go near|walk past) .. (prams|pram|babies|pregnant women|baby aisle|bumps|pregnant people|scan pictures|newborns)',
    '(incubator|nicu|neonatal|special care|scbu|premature|prem|born at 2* weeks|tubes) .. .. [.] .. .. (can not (make myself|go in|stop|touch|look|bear|cope|hold|breathe|sleep)|not go in|not touched|shake|cry in|afraid to|scared to|my fault|guilt*|blame|numb|panic*|feel nothing|might die|terrified|hate my body|alone)',
    '(congratulat*|how is the baby|when are you due|when is the baby|where is the baby) .. (lost|told them|dead|died|not tell|did not know|had to say)',
    '(hand|hands) on my (belly|bump|stomach|womb) .. (habit|empty|gone|nobody|nothing there)',
    'angel (baby|babies) .. (lost|anniversary|miss|grief|due|would)',
    '(would be|would have been) .. .. (miscarr*|stillb*|buried) (him|her|them|last|this|in|.)',
    '(was due|were due|due date) .. .. (lost|empty|died|miscarr*|grief|instead|not here|stillb*|buried)',
    'my body (failed|killed|betrayed|rejected|let) (me|my|him|her|the|them|us|down)',
  ]),
  // A birth that goes on hurting
  ownSigns('perinatal', 'concern', [
    '(since|after|during|from) (the|my|her|his|giving) [emergency|daughters|sons] (birth|labour|labor|delivery|c section|caesarean|cesarean) .. .. [.] .. (see blood|see the blood|close my eyes|nightmare*|flashback*|hear .. (scream*|shout*|midwife|machines)|can not forget|panic*|not let anyone|shake*|thought i was dying|wake up screaming|not sleep|scared of hospital*)',
    '(thought|sure|certain|believed) (i|she|he|the baby|we|my baby) (was|were) (dying|going to die|dead) .. .. [.] .. (birth|labour|theatre|delivery|cut|born|midwife|c section|flashback*|her|him)',
    '(pregnant|bump|weeks|baby) .. .. (kicked|punched|hit|pushed|beat|stamped|threw) me (in|on|down) .. (stomach|belly|bump|stairs|tummy)',
    '(kicked|punched|hit|beat|stamped) (me in the|my) (stomach|belly|bump|tummy) .. .. (baby|pregnan*|weeks|bleed*)',
    '(traumatic|horrific|terrifying|violent|brutal|nightmare) (birth|labour|labor|delivery|c section|caesarean|cesarean|forceps|childbirth)',
    '(birth|labour|labor|delivery|obstetric) (trauma|injury|ptsd|violence)',
    '(flashback*|nightmare*|reliv*|panic attack*|ptsd|back there|back in that|being back in|still in that) .. .. (birth|labour|labor|delivery|theatre|theater|caesarean|c section|forceps|operating|midwife|ward|blood|epidural)',
    '(birth|labour|labor|delivery|caesarean|cesarean|c section|forceps|haemorrhage|hemorrhage|theatre|theater) .. .. [.] .. .. (flashback*|nightmare*|reliv*|panic attack*|ptsd|shake whenever|shake when|can not forget|can not stop (seeing|thinking|hearing)|not let anyone touch|scared to (sleep|go back)|traumati*|still hear|still smell|see the blood|keep being back|them shouting)',
    '(nearly|almost|thought (i|she|he|they)) .. (died|bled|dying|bled out|lost them both|lost her|lost him|lost them) .. .. (birth|labour|labor|theatre|delivery|that table|having (him|her|the baby)|table|giving birth|caesarean)',
    '(lost them both|lost her|lost him|lost them) on (that|the) table',
    '(shake|panic|cry|freeze|sick|sweat) (when|whenever|every time|if) .. (maternity|hospital|delivery ward|labour ward|midwife|birth) ',
    '(cut|stitched|touched|examined|held down|forced|did it|put their hands) .. (without (asking|my consent|consent|anaesthetic|anesthetic|pain relief)|screamed|said no|begging) .. (birth|labour|labor|midwife|doctor|delivery|them|stop|baby)',
    '(during|in) (labour|labor|birth|delivery|the birth) .. (said no|screamed|begg*|held down|held me down|nobody listened|not listen|humiliat*|laughed at me|forced)',
    '(scared|afraid|terrified|frightened|fear|phobia|tokophobia) .. (giving birth|birth|labour|labor|childbirth|delivery) .. (panic*|rather|nightmare*|can not (sleep|eat|stop)|die|dying|dead|kill|not sleep|terminate|every night|end it|so much that)',
    '(tokophobia|hyperemesis .. (end|terminate|die|can not|want))',
  ]),
  // Pregnant and in despair
  ownSigns('perinatal', 'concern', [
    '(pregnant|expecting|weeks gone|weeks along|months gone|trimester|carrying|bump|weeks pregnant|my pregnancy|this pregnancy|unborn) .. .. [.] .. .. (do not want (it|this|the baby|to be)|not want this|hate (it|myself|this|every|my body)|regret*|trapped|can not (tell|stop crying|cope|do this|sleep|eat|face|breathe|feel)|feel nothing|not happy|empty|numb|dread|cry every|crying every|cry all|crying all|depress*|panic attack*|hopeless|kicked me|hits me|beats me|pushed me|kick me out|throw me out|disown*|kill me if|nobody to (tell|help)|hide it|hiding it|no feeling*|terrified of|wish it|not eaten|cutting|drinking|using|alone and scared)',
    '(hiding|hide|hid|hidden|concealing|conceal) (my|the|this|a) [big] (pregnancy|bump|belly|pregnant belly) .. (parents|scared|mum|mother|father|dad|school|kill|family|alone|nobody|jumpers|hoodies|afraid|month*|week*)',
    '(nobody|no person|not told anyone|not told anybody|none) .. (knows|know|pregnant|expecting) .. .. (pregnant|expecting|scared|kill me|alone|end it|afraid|terrified|crying|do not know what to do)',
    '(do not|not|never) (want|wanted) (this|the|my|to have this|to keep this|to have the) (baby|pregnancy) .. (inside|growing|but|scared|forced|make me|too late|hate|get rid|cry|in me|anymore|husband|.)',
    '(get rid of|fall down|punch|punched|hit|hitting|thump*|drink until) .. (my (belly|stomach|bump)|the baby (inside|in me)|it naturally|pregnancy|lose it|lose the baby|miscarr*)',
    '(forced|forcing|pressur*|making|made) me to (keep|have|abort|terminate|get rid of|carry|give up) (it|the baby|this baby|my baby|the pregnancy|him|her)',
    '(15|16|14|13|17|fifteen|sixteen|fourteen|seventeen) (and|n|&) pregnant',
    '(bleeding|spotting|cramps|cramping) .. (pregnant|weeks|baby) .. (scared|terrified|losing|alone|nobody|dismiss*|sent me home)',
  ]),
  othersSigns('perinatal', [
    '(wife|daughter|sister|friend|brother|son|partner|husband|she|he|they) .. (abortion|termination|miscarriage|stillbirth|stillborn|lost the baby) .. .. [.] .. .. (not (eat|sleep|speak|talk|leave|get|cop*)|cry*|cutting|drinking|worried|fear for|will not|numb|blames|depress*|self harm|scared)',
  ]),
];
