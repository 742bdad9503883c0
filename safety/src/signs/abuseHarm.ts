import { emergencySigns, ownSigns, type SignGroup } from '../sign.ts';
import { FILL, HE, LOVER, PARENT, PARTNER, RELATIVE, VICTIM } from './abusePeople.ts';

/** Verbs of blows that have few harmless meanings with a person before them. */
export const BLOWS =
  '(hits|hit|hitting|beats|beat|beating|slaps|slapped|slapping|slap|punches|punched|punching|punch|kicks|kicked|kicking|kick|chokes|choked|choking|choke|strangles|strangled|strangling|throttles|throttled|headbutts|headbutted|whips|whipped|whipping|belts|belted|belting|thumps|thumped|thumping|clouts|clouted|smacks|smacked|smacking|backhands|backhanded|batters|battered|battering|bashes|bashed|bashing|thrashes|thrashed|thrashing|flogs|flogged|canes|caned|smothers|smothered|suffocates|suffocated|scalds|scalded|stabs|stabbed|burns|burned|burnt|burning|bites|bit|biting|drags|dragged|dragging|shoves|shoved|shoving|pushes|pushed|struck|strikes|hurts|hurting|attacks|attacked|spits at|spat at|spat on|spits on|manhandles|manhandled|wallops|walloped|leathers|leathered|clobbers|clobbered|knocks|knocked|knocking|lamps|decked|decks|tortures|tortured|terrorizes|terrorises)';

const HANDLED =
  '(throws|threw|throwing|slams|slammed|slamming|pins|pinned|pinning|holds|held|holding|pulls|pulled|pulling|grabs|grabbed|grabbing|shoves|shoved|shoving|pushes|pushed|pushing|drags|dragged|dragging|yanks|yanked|lifts|lifted|puts|put|flings|flung|hurls|hurled|chucks|chucked|backs|backed|knocks|knocked|smashes|smashed|bangs|banged|shakes|shook|shaking)';

const BROKE =
  '(broke|breaks|broken|fractured|cracked|busted|dislocated|twisted|twists|snapped|split|bruised|burst|knocked out|smashed|slashed|crushed|stamped on|stomped on|pulled out|ripped out)';

const BODY =
  '(arm|arms|nose|jaw|rib|ribs|wrist|wrists|finger|fingers|cheekbone|tooth|teeth|collarbone|hand|eye socket|leg|lip|lips|eardrum|skull|face|eye|hair|back|ankle|throat)';

export const WEAPON =
  '(gun|pistol|rifle|shotgun|knife|machete|hatchet|axe|hammer|cutlass|bat|blade|crowbar|screwdriver|cleaver|revolver|handgun|weapon|firearm|scissors|matchbox|lighter|petrol|kerosene|acid)';

const SAYS =
  '(says|said|saying|swore|swears|vows|vowed|promises|promised|told|tells|warns|warned|texted|texts|shouts|shouted|screams|screamed|answers|answered|answer|threatens|threatened|threatening|threats|threat|threaten|keeps saying|tell|say|whispers|whispered|wrote)';

const LEAVE =
  '(leave|left|leaving|go|went|walk out|divorce|tell|told|talk|speak|report|call the police|say anything|try to|tried to|break up|end it|end things|run|scream|ever|do not|move out|want the divorce|want a divorce|ask for|bring up)';

const DOOR = '(door|doors|window|windows|lock|locks|doorframe)';
const HIDEOUT =
  '(bathroom|bedroom|wardrobe|closet|toilet|loo|cupboard|kitchen|attic|cellar|basement|shed|garage|pantry|laundry|car|under the (bed|stairs|table)|my room|the room)';

export const abuseHarmSigns: readonly SignGroup[] = [
  // At this moment: at the door, hiding, choked, stabbed
  emergencySigns('abuse', [
    `${HE} .. (kicking|banging|breaking|smashing|battering|pounding|hammering|punching|bashing|ramming|forcing) [on|at|down|in|through] [the|my|our|a] [bathroom|bedroom|front|back|kitchen] (${DOOR}|it)`,
    `(he|she|${PARTNER}|${PARENT}) .. (outside|behind|at|before|in front of) [the|my|our] [bathroom|bedroom|front|back|kitchen] door .. (kicking|banging|knife|gun|spare key|screaming|shouting|threat*|scared|axe|hammer|kill|finish|break*|trying)`,
    `(i am|we are|i have|im|me and) .. (hiding|hidden|barricaded|locked|shut|crouch*) .. ${HIDEOUT} .. (he|she|they|him|her|dad|mum|husband|wife|partner|boyfriend|girlfriend|ex)`,
    `(he|she|they|him|dad|husband|wife|partner|boyfriend|girlfriend|ex|stepdad) .. (i am|we are|i have) .. (hiding|hidden|barricaded|locked|shut) .. ${HIDEOUT}`,
    `(he|she|they|dad|husband|wife|partner|boyfriend|ex|stepdad|himself) .. (has|have|got|holding|with|holds) [a|an|the|his|her] ${WEAPON} .. (door|scared|help|outside|hiding|under the|bathroom|now|tonight|not let|please|coming)`,
    `(he|she|dad|husband|wife|partner|boyfriend|ex|stepdad) (has|have|got|has got) [a|the|his] (knife|gun|machete|axe|hatchet) (.|and he|and she|and i|in his hand|in her hand|he|she|i am)`,
    `(${HE}|himself) .. (knife|gun|hatchet|axe|machete|hammer|bat|pistol|rifle) in (his|her|their) (hand|hands)`,
    `(gun|knife|pistol|rifle|machete) is out .. (he|she|${PARTNER})`,
    `${HE} [is|are|was] [still] (choking|strangling|stabbing|beating|attacking|suffocating|drowning) me`,
    `${HE} [has|is|have] just [now] [tried to] ${BLOWS} me`,
    `${HE} just [now] had (his|her) (hands|hand|belt) .. (my|our) (neck|throat)`,
    `(stabbed|shot|strangled|choked|kicked|punched|slashed|pushed|burned|burnt|hit) me .. (minutes ago|minute ago|just now|an hour ago|half an hour ago|right now)`,
    '((will|would|to|back and|he is|she is|threat*) (finish|finishing) what (he|she) started|(finish|finishing|finished) (me off|me tonight))',
    `(${HE}|today|tonight) .. (will|going to|coming to|coming over to|is coming to|wants to|on (his|her) way to) (finish|kill|shoot|stab|burn) (me|us) .. (tonight|today|now)`,
    `(today|tonight|now) (he|she|they|${PARTNER}) (will|is going to|are going to) (finish|kill|burn|shoot|stab) (me|us)`,
    '(tonight|today) .. going to (finish|kill) (me|us|what)',
    `(holding|has|got|with|lit|pour*|threw|splash*) .. (matchbox|matches|lighter|petrol|kerosene|acid) .. (on me|over me|me|burn|finish)`,
    `(kicked|punched|hit|stamped|kneed) .. (stomach|belly|bump|tummy) .. (blood|bleeding|pregnant|contractions|baby)`,
    `(pregnant|months along|weeks along|weeks gone) .. (kicked|punched|hit|pushed|shoved|threw|stamped)`,
    `(hands|hand|belt) .. my (neck|throat) .. (blacked out|passed out|not breathe|croaky|swallow)`,
    `(he|she|they) (is|are) (coming|looking) for me .. (knife|gun|hiding|house|upstairs|downstairs|now)`,
  ]),
  // Blows
  ownSigns('abuse', 'crisis', [
    `${HE} .. (wooden spoon|belt|slipper|cane|stick|extension cord|cable|hanger|switch|paddle|chappal|rolling pin|poker|hairbrush) (to|on|across|off|over) (me|my|us)`,
    `${HE} .. (threw|throws|threw the|hurled|launched|chucked) .. (cut|hit|split|caught|broke|got) my [*] (eyebrow|face|head|eye|lip|arm|forehead|cheek|back|shoulder|nose) `,
    `${HE} .. (shut|slammed|closed|trapped|crushed) .. (my (hand|hands|fingers|arm|foot) in (the|a)|(door|window|drawer|boot) on my (hand|hands|fingers|arm))`,
    `${HE} .. my (hand|hands|fingers|arm) in the [car] (door|drawer|oven) .. (shut|slammed|crushed|closed)`,
    `(bruise|bruises|black eye|burn|cut|jaw|lip|stitches|arm|ribs|eyebrow) .. .. (told|said to|i said|say|lied) .. (i fell|i had fallen|it was (the|a)|i walked into|i slipped|i tripped|i am clumsy)`,
    `${HE} .. (pours|poured|throws|threw|chucks) [cold|ice|dirty] [cold] water (on|over|at) me`,
    `(keeps|kept|says|said|threatens|threatened|threatening|joked|jokes) .. (he|she) will (drive|crash) (us|me|the car) .. (into|off|all|tree|lake|wall|cliff|river)`,
    `(broken bones|black eyes|beatings|broken ribs|punches|bruises|broken nose) .. (left (him|her)|leave (him|her)|he|she|husband|wife|marriage|years)`,
    `${HE} .. (pushes|push|knocks|shoves|slaps|throws|kicks) me (about|around) [and|.|when|if|for|every|again|because]`,
    `(my brothers|my father|my family|my uncles|my parents|they) .. (kill|hurt|beat|disown and hurt) me .. (seeing|see|marry|wrong (religion|caste)|boyfriend|dating|caste|religion|honor|honour|if i keep)`,
    `(gun|knife) (to|at|against) (my|our) [*] (head|throat|neck|mum head|mums head|mom head|moms head|mother head|sister head)`,
    `${HE} (spat|spits) (in|on) my (face|food)`,
    `(sleep|sleeping|go to bed) with (my|our) (shoes|coat|clothes) on .. .. (he|she|run|starts|dad|escape)`,
    `${HE} .. (wakes|woke|keeps|kept) me (up|awake) .. .. (texts|phone|questions|shouting|accusing|interrogat*|sex|argue|answer|hit*)`,
    `${HE} ${FILL} (grabbed|grabs|squeezed|squeezes) my (throat|neck|face|jaw|hair|breast|breasts|wrist|wrists|arm) .. (hard|left|bruise*|and|so|until|shook|threw|dragged|because|when|pulled)`,
    `${HE} ${FILL} (hit|hits|hitting|beat|beats|beating|slap|slaps|slapping|punch|punches|punching|kick|kicks|kicking|choke|chokes|choking|batter|batters|battering|abuse|abuses|abusing|strangles|strangling|whip|whips|hurts|hurting) (me|us) (for|since|like|whenever|during|also|at|and|but|too|as|.)`,
    `${HE} .. (hits|beats|slaps|punches|kicks|chokes|strangles|whips|belts|batters|burns) (me|us) [*] [*] (when|if|whenever|because|cos|every|with|for|until|who|so|in|at|on|.)`,
    `(dragged|drags|pulled|pulls|yanked|grabbed|grabs|held|pinned|picked|lifted|threw) me [out|down|up|back|off|across|along|around] by (my|the) (hair|throat|neck|wrists|ponytail|ankles|ear|arm|jaw)`,
    `${HE} ${FILL} (burned|burnt|burns|scalded|cut|cuts|stabbed|scratched|scratches|slapped|slaps|punched|punches|kicked|kicks|hit|hits|bit|bites|twisted|twists|smashed|smashes|banged|bangs|slammed|slams|slashed|stamped on|bent) my (face|hand|hands|arm|arms|wrist|wrists|neck|throat|leg|legs|head|fingers|cheek|mouth|stomach|belly|ribs|breast|breasts|back|shoulder|jaw|ear|eye|chest|skin|feet|thigh|thighs)`,
    `${HE} .. (broke|smashed|threw|destroyed|stamped on|snapped) my [*] (glasses|phone|laptop|things|stuff|plates) .. (because i|so i|when i|for|then|and then (hit|grabbed|pushed)|against|at me)`,
    `(hit|hits|slapped|slaps|punched|kicked|beat|choked|pushed|shoved|grabbed|burned|threw) me .. (last night|yesterday|this morning|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last week|during (a|an|our) (fight|argument|row)|in front of (the|my|our) (kids|children|son|daughter)|and (locked|slapped|punched|kicked|dragged|threw)) .. (husband|wife|boyfriend|girlfriend|partner|he|she|dad|drunk|again|kids)`,
    `(my|the) (husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|mum|mother|mom|uncle|bf|gf) .. (hit|slapped|punched|kicked|beat|choked|strangled|pushed|shoved|burned|bit|stabbed|scratched) me`,
    `(hit|hits|beat|beats|slap|slaps|kicks|punches|hurts|abuses) me (and|but) .. (nobody|no one|believe|tell|told|ashamed|love|sorry|leave|kids|police|stay)`,
    `(kicked|broke|smashed|bust|knocked) (the|my) [*] door (in|down|off) .. (me|dragged|hit|he|she|screaming|grabbed|scared)`,
    `(sprayed|poured|threw) (bleach|petrol|kerosene|hot|boiling|oil) .. (me|my|on|at)`,
    `(told me|said|says|threatened|threatens) .. (make me disappear|nobody (will|would) find my body|bury me|end me|put me in (the|a) (ground|grave|hospital|wheelchair)|make (it|my death) look like|dig my grave|break my (neck|legs|arm|jaw|face)|smash my (face|head) in|slit my throat|cut my (face|throat|tongue))`,
    `${HE} ${FILL} ${BLOWS} [the (hell|shit|crap|life|living daylights) out of] (me|us) (.|again|again .|and|so|because|cos|when|if|whenever|every|with (a|his|her|the) (belt|stick|cane|hand|hands|fist|fists|shoe|slipper|broom|cable|cord|wire|hanger|spoon|bat|bottle|ladle|pan|iron|rod|hose|pipe)|in|on|over|across|round|around|till|until|at home|at night|for|to|hard|last|yesterday|all|too|sometimes|most|like|up|down|out|about|more|just|unless|till|where|while|after|before|against|into|black|and blue|right|daily|i)`,
    `${HE} ${FILL} (starts|started|begins|begin|likes|like|has been|tried|tries|try|wants|threatens|threatened) [to] (hit|hitting|beat|beating|slap|slapping|punch|punching|choke|choking|strangle|strangling|kick|kicking|hurt|hurting|burn|burning|smother|stab|run over|drown) (me|us)`,
    `${HE} ${FILL} ${HANDLED} me [*] (against|into|through|onto|across|over|down|off|on) (the|a|my|our|his) (wall|walls|door|floor|ground|stairs|bed|radiator|table|fridge|cooker|sink|window|bath|car|cupboard|counter|fence|road|step|steps|balcony|hall)`,
    `${HE} ${FILL} ${HANDLED} me .. by (the|my) (throat|hair|neck|arm|arms|wrist|wrists|face|collar|ear|ears|jaw|ankles|ponytail|scruff)`,
    `(grabbed|dragged|pulled|yanked|pinned|lifted|held|picked up|thrown) [down|up] by (the|my) (throat|hair|neck|wrists|jaw)`,
    `${HE} ${FILL} (pins|pinned|holds|held|pinning|holding) me down`,
    `${HE} .. (hand|hands|fist|belt|cord|pillow|knee|foot|boot) .. (my|me) [*] (neck|throat|mouth|windpipe|chest)`,
    `(his|her|their) (hand|hands|fist|belt|knee|boot) (round|around|on|over|across|against|at|to) my (neck|throat|mouth|windpipe|face)`,
    `${HE} .. (held|holds|pushed|pushes|shoved|shoves|forced|dunked|smashed|banged|slammed|hit) my (head|face) .. (under|water|bath|toilet|sink|wall|floor|door|table|pillow|mattress|ground|counter|car)`,
    `${HE} ${FILL} ${BROKE} (my|our) [*] ${BODY}`,
    `${HE} .. (broke|broken|breaks|smashed|cracked) (a|the|my) (chair|plate|bottle|stick|broom|glass|phone|vase|cane|mug|cup) (on|over|across|against|in) my (back|head|face|arm|arms|legs|shoulder)`,
    `(knocked|punched|kicked|pulled|ripped|tore) .. my (tooth|teeth|hair|front tooth) out`,
    `${HE} .. (throws|threw|throw|chucks|chucked|hurls|hurled|pours|poured|tips|tipped|flung|flings) .. (boiling|hot|scalding) (water|tea|oil|soup|coffee|food|kettle)`,
    `(chucks|throws|threw|throwing|hurls|hurled|poured|tipped) .. boiling water`,
    `${HE} ${FILL} (throws|threw|chucks|chucked|hurls|hurled|flings|flung|smashes|smashed|launched|lobbed) (a|the|his|her|my|plates|things|stuff|glass|bottles|objects) .. (at|on|against|near|next to|past) (me|my head|my face|us)`,
    `(he|she|${PARTNER}|${PARENT}) .. (punched|punches|kicked|kicks|put|puts|smashed) .. (hole|holes|fist) (in|through) [the|a|our|my] (wall|door|doors|walls|window|bedroom door)`,
    `(next to|beside|inches from|past|near) my (head|face) .. (next time|miss|will be you)`,
    `next time (he|she|it) (will not miss|will be (me|my|you|worse)|will (kill|finish))`,
    `(takes|took|has|gets|got|used|uses|with|grabs|lost) (his|her|a|the) belt (to me|to us|off|on me|out|and|across|round)`,
    `(gave|gives|given|giving) me a (black eye|split lip|bloody nose|fat lip|beating|hiding|good hiding|slap|thrashing|concussion|kicking)`,
    `(got|had|have|copped|get|getting) [a|another] (beating|hiding|black eye|split lip|slap|licks|belting|thrashing|battering) [again] (for|from|because|cos|off|if|when|whenever|every time|by|last night)`,
    `(i was|i got|i get|i am|got|get|getting|been|being|so i got|i have been) [*] (beaten|slapped|punched|kicked|choked|strangled|thrown|dragged|battered|belted|whipped|caned|hit|burned|burnt|grabbed|shoved|flogged|smacked|bashed) [*] (by (him|her|them|my)|down the stairs|by the (hair|throat|neck)|against the wall|for (burning|talking|being|not|asking|answering|coming|saying|looking|speaking|spilling|forgetting|dropping|breaking|crying|a)|when (he|she|dad|mum)|if i|at home|every (day|night|time)|with a)`,
    `(he|she) ${FILL} (is|was|gets|got|has been|been) (violent|physical|aggressive|rough) (with me|towards me|to me|when|again|with us|after)`,
    `(${PARTNER}|${PARENT}) .. (is|was|gets|got|has been|been|turns|turned|becomes|became) [so|really|very] (violent|abusive|physical with me|aggressive (with|towards|to) (me|us))`,
    `(hits|hit|beats|beat|slaps|slap|kicks|hurts|batters|shoves) me (when|whenever|if|every time|because|cos) (he|she|they|i)`,
    `(since i got|since i fell|because i am|now i am|while i was|when i was) pregnant .. (shoves|hits|kicks|pushes|slaps|beats|punches|worse)`,
    `(raised|raises|lifts|lifted|raising) (his|her) (hand|hands|fist|fists|belt) (to|at|against|on) me`,
    `(lays|laid|lay|put|puts) (his|her|their) hands on me`,
    `(using|used|uses) me as (a|his|her) punch* bag`,
  ]),
  // Marks and how they are explained
  ownSigns('abuse', 'crisis', [
    `(what|where) (he|she|they|my (${PARTNER}|${PARENT})) (did|done|has done) to (my|me) [*] (arms|arm|face|neck|body|back|legs|wrists|eye|hands)`,
    `(bruise|bruises|bruised|welts|black eye|bite mark|burn marks|cigarette burns|fingerprints|finger marks|handprint|scars|split lip|swollen face|blood) .. (from|where|because|cos|when|that|after) (he|she|his|her|my (${PARTNER}|${PARENT}|${RELATIVE})) [*] (hit|kick|kicked|punched|grabbed|grabs|held|hand|hands|fist|belt|did|threw|pushed|beat|choked|gave|bit|slap|slapped|gets|got|drunk|temper)`,
    `(marks|bruises|bruising|fingerprints) (on|round|around|all over|up|down) my (neck|throat|arms|wrists|thighs|body|back|ribs) .. (he|she|him|her|his|husband|wife|partner|boyfriend|dad|mum|from)`,
    `(told|tell|tells|telling|lied|lie|lying|said) .. (i|that i|i had|it was|i have|i just) .. (walked into|fell down|tripped over|fell over|fell off|banged into|the cupboard|the kettle|the stairs|the door) .. (but|he|she|him|her|again|not|hit|really|truth)`,
    `(told|said to|tell|lied to) .. (nurse|doctor|ladies|work|boss|teacher|school|friends|everyone|mum|neighbor|neighbors|hospital|police|colleagues|church|them) .. [that] i [had|have|would] (walked|ran|bumped|fallen|fell) (into|down) [a|the|some] * [door|stairs|cupboard]`,
    `(told|said to|lied to) .. (work|nurse|doctor|hospital|school|everyone|teacher|them) .. it was (the|a|an) (kettle|door|cupboard|accident|cat|dog|stairs|oven|fall|car door)`,
    `(long sleeve|long sleeves|long sleeved|makeup|concealer|foundation|scarf|turtleneck|polo neck|sunglasses) .. (what (he|she|my)|bruise|bruises|bruising|black eye|his hands|marks he|marks she|finger marks|handprint|he did|she did)`,
    `(hiding|hide|covering|cover|covered|covers) .. (bruise|bruises|black eye|marks .. (neck|he|she)|hand print|fingerprints)`,
    `(it was|with) the (iron|belt|cigarette|kettle|poker) .. (not|was not|never) [an|a] accident`,
    `(not|was not|never) an accident .. (he|she|iron|burn*|pushed)`,
    `(passing|peeing|coughing|spitting) blood .. (he|she|since|after|kicked|beat|hit|broke)`,
    `(he|she|${PARTNER}|chair|broke) .. (still|been) (passing|peeing|coughing|spitting) blood`,
    `(kicked|beat|punched|hit|threw|broke) .. (passing|peeing|coughing|spitting) blood`,
  ]),
  // Threats to kill or harm, to take the children, to die
  ownSigns('abuse', 'crisis', [
    `${HE} .. ${SAYS} .. (kill|killing|finish|bury|shoot|stab|strangle|burn|drown|behead|slit|poison|smash|cripple|hunt|end) (me|us|my (throat|face|family|mum|mother|sister|brother|kids|children|cat|dog|parents|son|daughter)|the (cat|dog|kids|children|baby|animals|horse|rabbit)|himself|herself|our (kids|children|baby|son|daughter|dog|cat))`,
    `(if|when|whenever) i [ever|try to|tried to|even] ${LEAVE} .. [he|she|they] .. (kill|kills|killed|hurt|hurts|hunt|burn|deport|deported|send me back|shoot|stab|take the (kids|children|baby)|take my (kids|children|son|daughter|baby)|never see (the|my|our)|find me|ruin|out me|share my|report me)`,
    `(kill|kills|killing|hurt|hunt|deport|deported|shoot|stab|burn|out|report|find) (me|us|him|her|himself|herself|my *|the (cat|dog|kids|children)|itself) [to * *] if i [ever|try to|even] ${LEAVE}`,
    `(take|takes|taking|keep|keeps|took|get|have|never see|lose) [away] (the|my|our) (kids|children|baby|daughter|son|boys|girls) .. if i [ever|try to] (leave|left|leaving|tell|report|divorce|call|speak|go|talk|say)`,
    `${HE} .. ${SAYS} .. (take|taking|never see|keep|lose) [away] (the|my|our) (kids|children|baby|daughter|son) (away|from me|if|and|back|abroad|again)`,
    `if i [try to|ever|go to|call|tell] (leave|go|police|the police|anyone) .. (send me back|deport|immigration|home office|daughter stay|my daughter|my son|my children|the children|the kids|kill|find)`,
    `(${PARTNER}|${PARENT}|he|she) .. (threatens|threatened|threatening|threaten) .. (me|to kill|to hurt|to burn|to leave me|to take|to tell|to out|to send|to deport|to call immigration|to report|with (a|the|his|her) ${WEAPON}|suicide|to cut)`,
    `(threatens|threatened|threatening|threats) to (kill|hurt|shoot|stab|burn|rape|out|deport|drown|beat|strangle|harm|poison|throw acid|have me) (me|us|my|him|her|the|himself|herself|killed)`,
    `${HE} .. (has|have|had|got|get|gets|holds|held|pulled|pulls|waves|waved|pats|points|pointed|put|puts|grabbed|grabs|took|sleeps with|keeps|came|comes|stood|swung|swings) [a|an|the|his|her|my|our|at me with] [*] ${WEAPON} .. (me|us|my (face|throat|neck|head|chest|back|mum|kids|children)|bedside|nightstand|pillow|under the bed|on the table)`,
    `(${WEAPON}|belt) (to|at|against|on|in) my (throat|neck|head|face|chest|stomach|ribs|back)`,
    `there is a (gun|pistol|rifle|shotgun|knife|machete) .. (he|she) .. (when|whenever|if|bring|leave)`,
    `(gun|pistol|rifle|shotgun|knife|machete) .. (he|she) (pats|strokes|points|cleans|waves|touches|shows|reminds) .. (it|me|whenever|when)`,
    `(he|she|${PARTNER}) .. (shows|showed|reminds|cleans|loads) .. (gun|pistol|rifle|shotgun|knife|machete) .. (when|whenever|if|at me|me)`,
    `(he|she|they) (will|would|is going to|are going to|might|could|may) [actually|really|literally|definitely] kill me (if (he|she|they) (saw|see|sees|finds|find|found|knew|knows)|one day|this time|next time|some day|eventually|tonight|when (he|she) (finds|gets))`,
    `(he|she|they) (is|are) going to (end up|actually|really) (killing|kill) me`,
    `(kill|killed|hurt|poisoned|strangled|kicked|threw|drowned) (my|our) (cat|dog|puppy|kitten|rabbit|hamster|horse) .. (to punish|because i|if i|lesson|warning|in front of me|to hurt me)`,
    `(throw|throws|threw|pour|poured) (acid|petrol|kerosene) (on|at|over|in) (me|my)`,
    `(scared|afraid|terrified|frightened|worried|convinced|sure|think|know|believe|certain) .. (he|she|they|my (${PARTNER})) .. (going to|will|would|gonna|might|could) [one day|eventually] (kill|seriously hurt|really hurt|hurt|beat|harm) (me|us|my (mum|kids|son|daughter|children))`,
    `${HE} .. (burn|burns|set fire|torch) .. (house|flat|home|bed) .. (with me|with us|down with|me in it|inside)`,
  ]),
  // Fear of someone at home
  ownSigns('abuse', 'concern', [
    `(bag|bags|suitcase|documents|money|cash|clothes|passport) (hidden|stashed|packed|waiting) .. (for when i|leave|escape|run|get out|go) .. (him|her|leave|husband|he|she|escape|out|kids|safe)`,
    `(hidden|stashed|packed) .. for when (i|we) (leave|escape|run|get out|get away|go)`,
    `(fled|escaped|ran away|ran|flee) .. (shelter|refuge|(with|took) (the|my|our) (kids|children|baby|son|daughter)|in the middle of the night|from (him|her)|barefoot|in my (pyjamas|pajamas|nightdress)) `,
    `(too (scared|afraid|frightened)|scared|afraid|terrified|do not know how) to leave (him|her|my (${PARTNER}))`,
    `(he|she|${PARTNER}) (is|was|gets|has been|been) (hurting|abusing|mistreating|terrorising|terrorizing|threatening) (me|us|my)`,
    `(not|never) (told|tell|tell anyone|said) (anyone|anybody|a soul|my family|my mum) .. (hits|hit|beats|hurts|does to me|did to me|abuse|bruises|violent)`,
    `(what|things) (he|she|my (${PARTNER}|${PARENT})) (does|did|do) to me .. (home|night|door|closed|alone|anyone|tell|told|hurts|behind|drunk)`,
    `(hide|hides|hiding|lock|locks|locked) [myself] in (the|my) (bathroom|bedroom|room|closet|wardrobe|car) (when|until|whenever|because|from) (he|she|him|her|dad|my (${PARTNER}|${PARENT}))`,
    `(scared|afraid|terrified|frightened|petrified|dread|dreading|sick with fear|shaking|tremble|trembling|panic|panicking|heart pounds|heart races|stomach drops|feel sick|freeze|flinch|flinching) .. (when|whenever|before|until|because|cos|every time|if|that|of when) (${LOVER}|dad|mum|my (${PARTNER}|${PARENT})) .. (comes home|gets home|gets in|comes in|gets back|comes back|come home|coming home|is back|wakes up|drinks|drinking|drunk|is angry|gets angry|angry|shouts|raises|finds (out i|this|my)|key|his key|moves|hits|walks in|temper|mood)`,
    `(i|am|was|so|really) (scared|afraid|terrified|frightened|petrified) of (him|my own (${PARTNER}|${PARENT})|my (${PARTNER}|stepdad|dad|father|stepfather|mother|mum|mom))`,
    `(scared|afraid|terrified|frightened|petrified) of what (he|she|my (${PARTNER}|${PARENT})|they) (might|will|would|could|may|is going to|can) do (to (me|us|my|the)|if|when|next)`,
    `(walk|walking|living|live|tiptoe|tiptoeing) .. (eggshells|egg shells) .. (home|him|her|husband|wife|partner|boyfriend|girlfriend|dad|mum|he|she)`,
    `(flinch|duck|cower|freeze) (when|whenever|if|every time) (he|she|anyone|someone|somebody|people|my) .. (raises|moves|hand|lifts|shouts|voice|touches|reaches|arm)`,
    `(his|her) (temper|rages|fists|anger|violence) .. (scares|scared|frightens|terrified|terrifies|afraid|worse|got away|escaped|took it out)`,
    `(takes|took|taking|take) (it|his|her) [anger|temper|rage|stress] out on me .. (hit|drunk|drinks|physically|fists|slap)`,
    `(he|she|${PARTNER}) .. (only|just) .. (hits|hit|hurts|like that|gets like that|does it|violent) .. (drunk|drinking|drinks|stressed|drink|been drinking)`,
    `only when (he|she) (is|has been|is been) [been] (drunk|drinking|drink|on the drink|high)`,
    `(run|ran|running|escape|escaped|escaping|flee|fled|fleeing|get away|got away|getting away|safe) from (my [abusive|ex|own] (${PARTNER}|${PARENT})|him and|his fists|her temper|his temper|the beatings|the violence)`,
    `(leave|leaving|left|escape|escaping) (him|her|my (${PARTNER})) .. (safely|safe|in secret|secretly|refuge|shelter|he will kill|last time i tried|will find me|would find me|scared|terrified|tries|afraid)`,
    `(last time|when|every time|whenever|the time) i [ever] tried [to] [leave|leaving|go|get away|escape|end it] .. (he|she) .. (held|beat|hit|found|dragged|choked|threatened|locked|took|grabbed|cut|burned|broke|smashed)`,
    `(leaving|leave|go|going|escape|run) .. while (he|she) is (at|out|asleep|sleeping|away) .. (bag|bags|scared|fear|hidden|kill|packed)`,
    `(bag|bags|suitcase|documents|cash) (is|are|all|already) (packed|hidden|stashed|in the shed|at my sister|at my friend) .. (leave|leaving|he|him|husband|tonight|escape|when)`,
    `(womens|women) (refuge|shelter|aid)`,
    `(domestic violence|dv|womens|safe) (shelter|refuge|safe house|hotline|helpline|advocate)`,
    `(get|got|want|need|take out|applied for|filing for|file for) [a|an] (restraining order|protective order|protection order|non molestation order|injunction|intervention order) [against|on|because|but|and]`,
  ]),
  // The children and others of the house, told by the writer
  ownSigns('abuse', 'crisis', [
    `(he|she|dad|stepdad|father|mum|mom|mother|stepmum|boyfriend|bf|partner|husband|wife|uncle) ${FILL} (hits|beats|slaps|kicks|belts|chokes|batters|whips|burns|locks) (us|my (brother|sister|mum|mom|mam|little brother|little sister|kids|children|son|daughter|baby)|the (kids|children|baby|boys|girls)) .. (me|and i|i|us)`,
    `${HE} ${FILL} (locks|locked|beats|beat|hits|hit|belts|belted|whips|whipped|batters|battered) us`,
  ]),
  // Long ago, safe now
  ownSigns('abuse', 'concern', [
    `used to (beat|hit|choke|hurt|burn|lock|whip|belt|kick|slap|punch|batter|strangle|cane|flog|threaten|control|terrorize|terrorise|starve) (us|mum|mam|mom|my (mum|mother|mom|brother|sister)|her|him)`,
    `(got away|escaped|ran away|free|freed|fled|survived|survivor|survive|years since|years after|years on) .. (fists|beatings|his belt|his hands|her temper|his temper|violent (marriage|man|husband|home|father|ex)|domestic|battered)`,
    `(took|takes) me [*] [*] (tries|attempts|times|goes|years) to leave (him|her|my)`,
    `(left|leaving|walked out on) (him|her) .. (bin bag|black bag|nothing but|clothes on my back|clothes i stood|refuge|shelter|with (the|my|two|three|four) [*] kids|best thing i ever)`,
    `(violent|abusive) (man|men|husband|wife|father|dad|mother|ex|partner|relationship|marriage|childhood|home|stepfather|boyfriend|girlfriend)`,
  ]),
  // Heard or seen by a child
  ownSigns('abuse', 'crisis', [
    `(hear|heard|listen|listening|hearing) .. (dad|father|stepdad|him|mums boyfriend|he) .. (hitting|beating|hurting|shouting at|choking|punching|throwing) .. (mum|mummy|mom|mam|mother|her|my)`,
    `(mum|mummy|mom|mam|mother) .. (not answering|stopped screaming|not moving|crying again|on the floor) .. (dad|he|call|loud|downstairs|upstairs)`,
    `(loud|shouting|fighting|banging) .. (downstairs|upstairs|next room) again .. (mum|mummy|mom|scared|not answering)`,
    `${VICTIM} .. (won t|will not|not) wake [up] .. (he|dad|hit|after)`,
  ]),
];
