import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';
import { DEATH, HEIGHT, INTENT, OBSTACLE, OTHER, VEHICLE, WATER } from './suicideActWords.ts';

/** Up to eight words, or the end of one sentence and the beginning of the next. */
const NEAR = '.. [.] ..';

const STANDING =
  '(stand|standing|stood|sit|sitting|sat|am|here|up|out|climb|climbed|climbing|lean|leaning|leant|leaned|perched|balancing|hanging|holding|holdin|walk|walked|walking|parked|parked up|went|going|back|get|got|am on|ended up)';

const STEP =
  '(step|steppin|stepping|walk|walking|jump|jumping|leap|leaping|throw myself|throwing myself|fall|falling|dive|diving|run out|running out|lean|leaning|drop|dropping|roll|rolling|wander|wandering|go|going|tip|tipping|slip|topple|hurl myself|fling myself|launch myself|let myself fall|let myself go|let go)';

const DET =
  '[the|a|an|that|this|some|my|next|first|one of|bloody|fucking] [the|big|old|same|concrete|next|first|a|nearest|oncoming|brick|those|stone|top|third|fourth|tenth|hotel|hostel|10th|5th|6th|7th|8th|9th|12th]';

/** Heights, railways, roads and waters. */
export const suicidePlaceSigns: readonly SignGroup[] = [
  // On the edge at this moment
  emergencySigns('suicide', [
    `${STANDING} .. (on|at|over|outside|off|along|near|by|of) .. ${HEIGHT} .. [.] .. (want [to] (jump|die|fall|let go)|(going|about|ready|have) to (jump|let go|fall|step off|do it|end it)|(jump|die) .|i jump|could [just|jst] (let go|jump|lean|step|fall|drop)|better to die|(not|never) (come|coming|going) [back] (down|home|back)|why not|why i should not|(talk|stop) me|goodbye|wind is cold|nobody (would|will) (stop|see|notice|hear|know)|let go)`,
    '(wrong|outer|other|far|outside) side of (the|a) (barrier|rail|rails|railing|railings|parapet|safety fence|safety rail|bridge railing|guard rail|guardrail|balcony|glass)',
    '(climbed|climbing|gone|got|am|leg|legs) [out|up|right] (over|outside) the (barrier|rail|rails|railing|railings|parapet|bridge|balcony rail|safety fence|guard rail|guardrail|safety rail)',
    '(on|at|over) the (ledge|parapet|roof edge|edge of (the|a|this) (roof|bridge|cliff|building|balcony|platform|terrace|car park|multi storey)) .. (now|right now|rn|phone in my hand|ring|call*|someone|help|talk)',
    `(one|1|a single|another|last) (step|more step|foot|push|inch|gust) .. (and (it is|its|i am|i will|i would|it will|it would|that is|this is|everything is|then) [be] [all] (over|gone|done|free|nothing|dead|finished|peace|quiet)|from the (edge|end)|to the end|away from (the end|dying|being gone)|forward and)`,
    `(i am|am|im|i stand|standing|sitting|lying|laying|lie|i sit) .. (on|at|between) the (tracks|rails|railway line|train line|train tracks|railway tracks|railroad tracks) .. (wait*|now|train|come|coming|hear|cold|end|feel|hum)`,
    `(feet|legs|toes) .. (over|off|past|hanging|dangling) .. (bridge|roof|building|multi storey|parapet|ledge|balcony|overpass|window|viaduct) .. (jump|cry*|tonight|why|drop|end|goodbye|nobody|let go|phone|far down|long way|cars)`,
    '(i|.) [am|is] (on|at) [a|the] (bridge|roof|ledge|cliff|edge|rooftop|balcony) [now|right now] [.] [and] i (want|wanna|am going to|will|am about to|going to) [to] (jump|die|fall|step)',
  ]),
  // Thinking of a fall
  ownSigns('suicide', 'crisis', [
    `${INTENT} .. (jump|jumping|leap|leaping|throw myself|throwing myself|throw me|let go|letting go|fling myself|hurl myself|launch myself|tip myself) .. (off|from|out of|out|over) ${DET} (${HEIGHT}|floor|storey|story)`,
    `(almost|nearly|nerly) (jumped|leapt|threw myself|let go|stepped) (off|from|out of|over) ${DET} ${HEIGHT}`,
    `${INTENT} .. (step|stepping|walk|walking|lean|leaning|drop|dropping|roll|go|going|climb|climbing) (off|over) ${DET} (roof|ledge|bridge|cliff|balcony|edge|parapet|railing|rail|rails|barrier|side of the (bridge|roof|building|cliff))`,
    `(want|wanted|could|let|wish|hope|hoping|imagine|imagining|picture|picturing|letting) .. (fall|falling|drop|dropping) (off|from|out of|over) ${DET} ${HEIGHT}`,
    `${HEIGHT} ${NEAR} (jump|leap|step off|let go|throw myself|fall off|lean over|lean forward|go over|tip over|drop) (and (be|die|it|end|then|never|not|that|nobody|everything)|tonight|now|so|to (die|end|my death)|myself|because|but i)`,
    `${HEIGHT} ${NEAR} (could|might|want to|wanna|i just|just) [just|jst] (jump|let go|step off|throw myself|lean (over|forward)) [.|and|now]`,
    `${HEIGHT} ${NEAR} (nobody|who) (would|will|wud) [even] (hear (me|it|the)|notice (if|me)|stop me|see me (go|fall|jump)|care if|miss me)`,
    `${HEIGHT} ${NEAR} ${DEATH}`,
    `${INTENT} .. (jump|leap|step off|let go|go over [the edge]) (.|and (be|die|it is over|end|be done|not)|tonight|now|so bad|so badly|to my death|to end|from here)`,
    `(i|.) (want|wanna|wants|going|am going|about|ready) [to] (jump|fall) [from here|now] .`,
    `(high|tall|deep) enough (to|that|for) .. (die|kill|do it|be sure|not survive|work|finish|make sure|never|end|be certain|certain|instant)`,
    `(would|will|does|if|whether|wonder*) .. (fall|drop|jump|height) .. (kill me|be enough|hurt|kill a person|be quick|be fatal|kill you|do it)`,
    `(how (high|far|long)) .. (fall|drop|jump|bridge|roof|way down) .. (die|kill|sure|survive|quick|hurt|instant*)`,
    `(drop|fall|ground|pavement|water|street|cars|lights|rocks|concrete) .. (below|down there|under me|down below|beneath me) .. (call*|pull*|invit*|jump|peace|wants me|let go|look* (soft|peaceful|inviting|friendly)|waiting for me)`,
    `(edge|ledge|bridge|roof|window|cliff|drop|platform|balcony|tracks|rails|river|water|sea) .. (is|keeps|kept|was|has been|has started|started) (calling|pulling|whispering|inviting|tempting|drawing|talking) [to] (me|my name|at me)`,
    `(drawn|pulled) to (the edge|the ledge|the window|the bridge|the tracks|the rails|the drop|high places|the roof)`,
    `(room|flat|floor|hotel|storey) .. (highest|top|tenth|twelfth|tallest|high up|high enough) .. (not for the view|window|jump|fall|drop|die|last|balcony)`,
    '(leaving|leave|go|going|exit*|out) [by|through|from|via|out|of] the window .. (die|not the (door|stairs)|tonight|end|and be|goodbye|forever)',
    `(keep|keeps|kept|always|found myself|find myself|end up|ended up) .. (going|walking|driving|standing|stopping|sitting|back|up|coming) .. (bridge|roof|ledge|cliff|cliffs|viaduct|overpass|tracks|platform edge|multi storey|top of the car park) .. (and (look*|think*|wonder*|stare|cry*|imagin*|stand*)|look* (down|over)|wonder*|just (standing|looking|staring)|at night|work* up|every night|nerve)`,
    `(looked|looking|look|stare|staring|stared) (over|down|off) [from|over|at|into] [the|a] .. ${HEIGHT} .. (wonder*|jump|thought about|how (long|quick|easy)|it would|end|imagin*|tempt*|fall)`,
  ]),
  // Back there again, or nearly
  ownSigns('suicide', 'crisis', [
    `(footbridge|bridge|ledge|roof|platform|viaduct|overpass|tracks|cliff|cliffs|multi storey|balcony|edge|ledge) .. .. (not stop (looking|staring|thinking)|keep (looking|staring) (down|over|at (the|how)))`,
    `(drove|driven|walked|went|gone|go|came|cycled|climbed|got the bus|took the bus|snuck|sneaked) .. (bridge|cliffs|cliff|viaduct|tracks|multi storey|rooftop|roof|reservoir|quarry|headland|lookout|beachy head|dam|weir|overpass|railway) .. [.] .. (could not do it|did not do it|chicken*|lost my nerve|bottled it|turned back|work up|nerve|handbrake|not (come|coming) (back|home|down)|to do it|looking down for|looked down for|next time|came home again|too scared to|coward)`,
    `(pills|tablets|noose|bridge|gun|tracks|train|roof|ledge|blade|razor|rope|cliff|platform) ${NEAR} (could not (go through with it|do it|make myself do it)|did not go through with it|bottled it|chickened out|next time i (will|leave|do|jump|go|am going)|too scared to do it|not brave enough|(a|such a|too much of a) coward)`,
    '(step|steps|inch|inches|foot|feet|metre|metres|meter|meters) (from|off|away from) (the|a) (platform edge|edge of the platform|edge|ledge|tracks|rails|drop|parapet|railing) .. [.] .. (every|want|think|take (them|it|one)|closer|easy|end|jump|over|die)',
    '(chosen|chose|picked|decided on|found) (the|my|a) (bridge|tree|roof|cliff|spot|place|platform|train|stretch of road|building) .. (the hour|date|day|time|end|die|do it|jump|high enough|note)',
    `(reservoir|river|sea|lake|canal|water|ocean|harbour|weir|loch|tide) .. .. (walk|wade|slip|step|slide|jump|lean|roll|drift|float) (in|into it|under|out|off) [and|.] (let|never|not|keep|end|be|it would|nobody|sink|disappear|go|stay|that would)`,
    '(car|van|truck|lorry) .. (off|into|over) .. with me in it',
    '(level crossing|railway crossing|railroad crossing|train crossing) .. .. (sat|stopped|parked|stayed|sit|stop|wait*) .. .. (lights|train|barrier|barriers|come|until|hit)',
    '(walking|walk|going|heading|on my way|driving) [down|up|out] (to|into) the (weir|river|reservoir|bridge|tracks|cliff|cliffs|railway|canal|lake|sea|viaduct|quarry|roof) [now] [.] .. (not take long (.|in this cold|in the cold)|over soon|will be quick|soon be over|be over|not [be] coming back|last time|goodbye)',
    '(balcony|window|railing|rail|ledge|barrier|parapet) .. [.] .. (lean*|climb*|edg*) (out|over) [a bit] (further|farther|more) (.|each|every|than)',
    '(scared|afraid|frightened|terrified) (of|to be near|to go near|to be on) .. (balcony|balconies|windows|window|bridges|bridge|platform|platforms|knives|roof) [.] .. (because i|what i (might|could|would|will)|jump|lean*|urge|pull)',
    '(goes|go|went|gone) to .. [.] [and] i go (in|into|off|under|over) the',
    'i would be (dead|gone) (.|and (nobody|no one|that|it|they|done)|before anyone|by morning|forever)',
    '(hear|heard) the splash',
    '(date|appointment|meeting) with (the|a|my) [0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23] [fast|next] (train|express|bridge|rope|river|death|cliff|pills|noose|reaper|grim reaper)',
  ]),
  // Railways and roads
  ownSigns('suicide', 'crisis', [
    `${INTENT} .. ${STEP} [out|off|right|straight|down|just] (in front of|under|beneath|into the path of) [a|an|the|that|this|next|my|oncoming|some|one of|moving|speeding|passing|heavy|of] [of|next|oncoming|moving|first|fast|4|5|6|7|8|9|10] ${VEHICLE}`,
    `${INTENT} .. (step|stepping|walk|walking|jump|jumping|throw myself|run out|wander|lie down|lie|lay|lay down|leap) [out|off|right|straight|down|just] (into|onto|on|out into|out onto|in) [the|some|moving|oncoming|busy] (traffic|tracks|track|train tracks|railway tracks|rails|railway line|motorway|freeway|highway|dual carriageway)`,
    '(almost|nearly|nerly) (jumped|threw myself|stepped off) (in front of|under|onto|off) [the|a|that] (train|trains|tracks|tube|lorry|truck|platform)',
    `${INTENT} .. (step|stepping|walk|walking|run|running) (out|off the kerb|off the curb|off the platform|off the pavement|into the road|into traffic|onto the tracks|in front) (.|and (let|end|be|not|get it|it)|without looking|and be done|one (day|night|more))`,
    `(i|me|just) .. (lie|lay|lying|laid|laying|sit|sitting|kneel) [down] (on|across|between) [the|some] (tracks|track|train tracks|railway tracks|railway line|rails|line|motorway|train line) .. (wait*|end|die|and|until|tonight|.)`,
    `(train|trains|tube|express|lorry|truck|bus) .. (comes|came|coming|pass*|go by|goes by|pulls in|approach*) .. (i think|thinking|step|jump|next one|just (step|jump|go)|it would|one step|one second|so easy|end)`,
    '(wait*|waiting) .. (next|fast|express|last|right|through|freight|goods) train .. (not to (get on|catch|board)|to (hit|end|take|kill)|jump|step|and (end|jump|step|die|then)|then i|in front)',
    '(next|last|fast|express) train .. (is mine|has my name|take* me away (forever|for good)|end*|kill*|hit* me)',
    '(not|never) [to] (get on|catch|board) .. (train|it) .. (in front|under|step|jump|end|die)',
    '(hope|hoping|wish|pray*|want|wanted|wanting) .. (car|bus|truck|lorry|train|van|someone) (hits|hit|would hit|will hit|to hit|runs|would run|run|to run|crash*) [me|over me|into me] (me|.|over|down|and)',
    '(get|getting|be|being|got) (hit|run over|struck) by (a|the|that) (car|bus|truck|lorry|train) .. (hope|wish|want|relie*|not mind|end|on purpose|so be it|easier|peace)',
    '(cross|crossed|crossing|walk*) .. (road|street|traffic|motorway) .. without looking .. (hop*|on purpose|not care|wish*|maybe|care if)',
    '(closer|close|nearer|right) .. (yellow line|platform edge|edge of the platform) .. (than i|every day|each|on purpose|train|wonder*|think*)',
    '(past|over|beyond|on) the (yellow line|platform edge|edge of the platform) .. (train|step|jump|want|think*|nobody)',
  ]),
  // At the wheel
  ownSigns('suicide', 'crisis', [
    `${INTENT} .. (drive|driving|steer|steering|swerve|swerving|crash|crashing|ride|riding|ram|plough|plow|smash|smashing|veer|veering|turn the wheel|let the car|put the car|roll) [straight|right|it|the car|my car|my bike|head on|myself|this|full speed|off the road|us all|the van|the truck] [roll|straight|full speed|right] (into|off|in front of|head on into) ${DET} ${OBSTACLE}`,
    `${INTENT} .. (drive|driving|go|steer|ride) [straight|right|the car|it|my car] (over|off) ${DET} (cliff|edge|quay|embankment|guardrail|guard rail|barrier|side|pier|bridge railing|ramp|jetty)`,
    `(aim|aiming|aimed|steer|steering|swerve|swerving) [straight|the car|my car|it|the wheel] (at|for|towards|toward) ${DET} ${OBSTACLE}`,
    `(drive|driving|ride|riding|steer|steering|swerve|swerving|aim|crash) .. (straight|right|directly|headfirst|full speed|head on|on purpose) [on] (into|at|off|over) .. (${OBSTACLE}|it)`,
    '(turn|jerk|yank|twitch|pull|let go of|one flick of|flick|flick of) the (wheel|steering wheel|handlebars) .. (tree|wall|river|over|end|done|gone|bridge|oncoming|easy|truck|lorry|edge|die|ditch|nobody)',
    '(put|putting|keep|kept|press*|foot) .. foot (down|on the gas|on the accelerator) .. (go over|off the|edge|cliff|wall|tree|bridge|end|brake|not (brake|stop)|close my eyes|into)',
    '(close|closed|shut|closing) my eyes .. (at the wheel|while (driving|i drive|i am driving)|on the motorway|on the highway|behind the wheel|and (let go of the wheel|accelerat*))',
    '(undo|undid|undone|unbuckle*|unclip*|took off|taken off|take off|without|no) [my|a|the] (seat belt|seatbelt|belt) .. (faster|tree|wall|bridge|crash|foot down|hope|on purpose|hop*|pillar|curve|die)',
    '(bridge|wall|tree|pillar|bend|truck|lorry|cliff) .. (undone|undid|unbuckle*|undo|took off|take off|unclip*) my (belt|seat belt|seatbelt)',
    '(tree|wall|pillar|bridge|bend|pole|spot|place|barrier|lamppost) .. (picked out|chosen|chose|picked|in mind|marked) [out] (for (me|myself|it|when)|already|to (die|crash|end))',
    '(eye|eyed|eyeing|eyeing up|look at|picked|pick|chose|choose|measur*) .. (tree|wall|concrete pillar|pillar|bridge pillar|lamppost|bend|pylon) .. (drive|faster|straight|crash|every|each|ride|night)',
    '(every|each) .. (tree|wall|pillar|bridge|bend) .. (bit faster|go faster|faster and|speed up|close my eyes|not brake|not turn)',
    '(single car|one car) (crash|accident) .. (nobody|look*|insurance|know)',
  ]),
  // Waters
  ownSigns('suicide', 'crisis', [
    `${INTENT} .. (walk|walking|wade|wading|go|going|jump|jumping|swim|swimming|wander|slip|slipping|sink|sinking|throw myself|dive|float|drift|slide|paddle|paddling|row|rowing|drop) .. (into|in|out|out to|out into|under|beneath|off) [the|this|that|a] [cold|dark|black] ${WATER} .. (and (never|not|disappear|keep (going|walking|swimming)|let (it|go|the|myself)|sink|stay under|drown|be done|end|just (keep|go|let|sink|disappear))|not (come|stop)|never|until i (sink|drown|can not)|stones|forever|with stones)`,
    `${INTENT} .. (walk|walking|wade|wading|slip|slipping|sink|sinking|throw myself) [out|straight|right|down] (into|in|under|beneath) [the|this|that] [cold|dark|black] ${WATER} (.|tonight|and (never|not|disappear|keep|let|sink|drown|end|just))`,
    `(walk|walking|wade|wading|swim|swimming|going|go|jump|slip|sink|row|paddle|paddling|keep walking|keep swimming) (in|into|out|under|off|down) .. (and|without|not|with no|never) .. (not stop*|stopping|not (come|coming|surface|turn)|never (come|coming|stop|surface)|not .. back|keep going|keep walking|keep swimming|disappear|drown*|let go|stones|coming up|come up|turning (back|round|around)|until i (sink|go under|can not))`,
    `${WATER} .. [.] .. (not|never|no|nae|without) [planning|going|mean*|intend*|want*] [on|to] (come|coming|swim|swimming|row|rowing|paddl*|surfac*|get|getting) (back|out|up|home|ashore)`,
    `${WATER} ${NEAR} (drown (.|myself|and|in it|there)|(want|going|wanted|tae|hope|rather) [to|tae] drown|(let myself|want to|and) sink|slip under|go under and|and disappear|carry me (away|off)|take me (away|down|under|with it|.)|swallow me|hold me under|close over my head|go with it|want to go with)`,
    '(let|want|wants|wish|letting|lets) the (river|sea|water|tide|current|waves|ocean|lake|canal) [to|would] (take|carry|have|swallow|pull|keep|sweep|cover|close) (me|over)',
    '(want|going|ready|planning|wanted|wish|could|might|hope|will|try|tried|meant|like|thought i would|trying) [to|tae|just] [just] drown (.|and|tonight|there|today|now|so|because|quietly|in (the|a|this|that) (river|sea|lake|canal|bath|water|ocean|harbour|reservoir|loch))',
    '(stones|rocks|bricks|weights|stone) (in|into|inside) (my|me) (coat|pockets|pocket|rucksack|backpack|boots|jacket|clothes) .. (river|sea|water|lake|walk*|sink|drown|heavy|wade*|went|canal|loch|jump*)',
    '(river|sea|water|lake|canal|weir|loch|in|off the slip|off the pier|walk*|wade*) .. (stones|rocks|bricks|weights|stone) (in|into|inside) (my|me) (coat|pockets|pocket|rucksack|backpack|boots|jacket|clothes)',
    '(paddling|paddle|rowing|row|swimming|swim|sailing|sail|going|walking|walk|wade|wading) out [to sea|there|far|too far] [and] (drown*|not (coming|swimming|rowing) back|never (coming|swimming) back|until i (sink|drown|can not swim))',
    '(i am|im|going|am|will be) (going|walking|jumping|wading|be) [to be] (into|in|going into|go into) the (lake|river|sea|canal|reservoir|loch|sound|bay|quarry|water|dam) (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tonight .. (not|goodbye|end|forever)|and (not|never)|for good|forever)',
    '(lie|lay|slide|slip|sink|sliding|slipping|stay|put my head|hold my head|head) .. (under|beneath|underwater) .. (bath|water|bathwater) .. (not come up|breathe in|stay|until|never|and (stay|not|let|breathe)|drown*)',
  ]),
  // Someone else
  emergencySigns(
    'suicide',
    [
      `${OTHER} .. (standing|stood|sitting|sat|is|climbed|climbing|outside|stands|sits|threaten*|gone|up|out) .. (on|outside|over|onto|at|off) .. (ledge|roof|bridge|railing|railings|parapet|tracks|train tracks|rails|edge|window ledge|windowsill|balcony rail|wrong side|rooftop) .. (jump|says|saying|said|will not|wont|crying|help|what do i do|threaten*|right now|now|please|drunk|die)`,
      `${OTHER} .. (threaten*|going|about|wants|ready|trying|wanted|says (he|she|they) (will|is going to|want|wants to)|say (he|she|they) (will|want)) [to] (jump|jumping) (.|off|from|out of|in front|now|right)`,
      `${OTHER} .. (walking|walked|running|ran|gone|went|driven|drove|heading|headed) .. (to|towards|onto|into|for) the (bridge|tracks|cliff|cliffs|river|railway|sea|train line|roof) .. (goodbye|die|jump|note|text*|not answering|phone off|kill|drown|end)`,
    ],
    'other',
  ),
  othersSigns('suicide', [
    `${OTHER} .. (sits|sitting|stands|standing|stood|sat|climbs|goes|leans) .. (outside of|wrong side|edge|ledge|over the rail|railing|railings|roof|tracks|bridge) .. (at night|alone|think*|every night|cry*|will not (come|say)|not come down)`,
    `${OTHER} .. (talk*|joke*|said|says|wrote|spoke|text*|wants|wanted) .. (jump*|step*|throw*|walk*|driv*|crash*) .. (off|from|in front|into|under|out of) .. (${HEIGHT}|${VEHICLE}|${OBSTACLE}|tracks|river|sea)`,
  ]),
  othersSigns(
    'suicide',
    [
      `(${OTHER}|who) (jumped|stepped|walked|leapt|threw {themself}|laid down|lay down|fell) [out|off|down] (in front of|from|off|under|into|onto|on) .. (train|bridge|roof|building|balcony|window|cliff|floor|tracks|tube|lorry|motorway|car park) [and] (died|he died|she died|they died|before (he|she|they) died|last (year|month|week|spring|summer|autumn|winter|march)|.)`,
      '(stepped|jumped|walked|threw {themself}) [out] (in front of|under) (my|our) (train|lorry|truck|bus|car|tram)',
      `${OTHER} .. (drowned|hanged|shot|jumped) .. (on purpose|deliberately|left (a|us a|no) note|to die)`,
    ],
    'loss',
  ),
];

/** Jumping, standing and driving for joy or work. */
export const suicidePlaceFigures: readonly string[] = [
  'jump* (for joy|up and down|on the (bed|trampoline|bandwagon)|in the (pool|shower|lake with|puddles)|ship|the queue|to conclusions)',
  '(bungee|parachute|ski|base|bungy|skydiv*) jump*',
  '(tower|bridge|london bridge|golden gate bridge|harbour bridge) (run|climb|tour|club|night|evening|players|tournament|table|partner)',
  '(edge|window) (seat|shopping|cleaner|cleaning|cleaners)',
  'edge of my seat',
];
