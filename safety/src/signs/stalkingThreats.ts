import { emergencySigns, othersSigns, ownSigns, type SignGroup } from '../sign.ts';
import { WEAPON } from './abuseHarm.ts';
import { STALKER } from './stalkingWatch.ts';

const HARM =
  '(kill|shoot|stab|burn|poison|behead|murder|hang|rape|cut|slit|bury|bomb|hurt|knife|finish|run over|rip|attack|beat|strangle|drown|hunt|destroy|acid|bullet|smash|petrol bomb|firebomb|castrate|lynch|skin|maim|end|do)';

const SAYS =
  '(says|said|saying|swore|swears|vows|vowed|promised|promises|promise|promising|told|tells|warned|warns|texted|texts|wrote|writes|emailed|message|messages|messaged|messaging|reckons|shouted|shouts|screamed|screams|whispered|whispers|informed|threatened|threatens|threatening|announced|letter|note|notes|voicemail|voice note|voice notes|comment|comments|dm|dms|sms|sent|send|sends|call|calls|called|phoned|posted|rang|rings|yelled|yells|tell|whatsapp)';

export const stalkingThreatSigns: readonly SignGroup[] = [
  // At this moment
  emergencySigns('stalking', [
    `${STALKER} .. (outside|outsdie|at|behind|inside|in|by|against) (my|the|our) [*] (door|front door|window|house|flat|garden|stairs|hallway|building|corridor|porch|back door|bedroom door|stairwell|yard|kitchen|car) .. (right now|rn|now|axe|knife|gun|machete|hammer|metal|bat|trying|handle|handel|kicking|banging|screaming|scream|break*|smash*|help|police|hiding|with something|weapon|pounding|climb*)`,
    `(trying|tries|rattling|turning|testing|jiggling|working) (the|my|our) [*] (handle|handel|handles|door handle|doorknob|lock|locks|window|windows|back door)`,
    `(smashing|breaking|kicking|climbing|prying|forcing|bashing|battering|ramming|getting) [in|down|through|at|open|on|into|in through] (the|my|our) [*] (door|window|windows|back window|lock|fence|gate|flat|house|bathroom window)`,
    `(i am|im|we are|she is|hes) [hiding|hid|hidden|locked|crouch*|stuck] [in|inside|under|behind|myself in] .. (the|my|a) (wardrobe|closet|bathroom|toilet|loo|cupboard|attic|bed|basement|cellar|pantry|shed|bedroom) .. (he|ex|someone|somebody|they|man|dog|police|breaking|downstairs|smashing|inside|outside|baby|kids)`,
    `(he|she|ex|they|man|someone|somebody|neighbor|neighbour|stalker) .. (my|the|our) (stairs|garden|door|hallway|porch|yard|house|window|flat) (with|has|holding|carrying) [a|an|something|some kind of] (${WEAPON}|metal)`,
    `(someone|somebody|he|a man|my ex|stalker|they) (is|has|are|has just) [just|now] [broken|broke|got|in|inside|into|climbing] (in|into|inside) (my|the|our) (house|flat|home|apartment|garden|hallway|building|room) .. (hiding|now|help|knife|scared|hear|police|upstairs|downstairs|right now|moving|footsteps|.)`,
  ]),
  emergencySigns(
    'stalking',
    [
      `(ex|stalker|he|man|someone) .. (got|broken|broke|is|in|inside|into|outside) [in|into] (the|her|our|their) (garden|house|door|flat|window|building|yard|room) .. (knife|gun|axe|she is (locked|hiding|in)|weapon|machete|screaming|crying|hammer)`,
      `(she|he|my *|they) [is|are|has] (locked|hiding|hid|barricaded) (in|herself in|inside) the (loo|toilet|bathroom|wardrobe|closet|bedroom|kitchen) .. (crying|he|ex|knife|please|outside|man|police|scared|stalker)`,
    ],
    'other',
  ),
  // Threatened by someone who is not of the house
  ownSigns('stalking', 'crisis', [
    `next time [it|he|they|she] [would|will|is] .. (be a (blade|bullet|knife|brick|bomb)|kill|acid|stab*|shoot|petrol|not miss|the last|fire)`,
    `(my|our) (photo|picture|face|name) (on|in) (a|the) (poster|posters|wall|leaflet|list|leaflets|target) .. (traitor|dead|wanted|kill|street|address|target|bounty|rat|snitch)`,
    `(slashed|slashes|cut|stabbed|keyed|burned|torched|smashed) my (tyres|tires|car|windscreen|brakes|front door|windows|bins) .. (ex|left|note|knife|he|she|again|threat*|them|neighbor|neighbour|they|someone)`,
    `(ex|he|she|someone|somebody|they|neighbor|neighbour) .. (slashed|torched|keyed|burned) my (tyres|tires|car|door|fence|windscreen)`,
    `(parcel|package|envelope|box|letter|post) .. .. (collar|bullet|ashes|blood|dead (rat|bird|mouse|animal)|funeral|razor|hair|teeth|my cat|my dog|ear|underwear)`,
    `left (a|the) (knife|bullet|noose|rope|axe|blade|gun) (on|in|at|by|under) my (bonnet|car|desk|step|door|doorstep|pillow|hood|mat|porch|windscreen|bed)`,
    `(my address|my adress|where i live|my home address) .. (online|forum|internet|reddit|telegram|facebook|discord) .. (told|people|rape|kill|come|find|hurt|threat*|visit|and|now)`,
    `(they|he|she|ex|gang|man) .. (would|will|going to|gonna) (shoot|kill|stab|cut|burn|rape|slash|hurt) (me|us|my (throat|face|family|kids)) if (i|he|she|we) .. (testify|talk|see|sees|tell|date|with|do not|go|come|speak|leave|say|report|ever|back|pass)`,
    `(slash|cut|slit) my (throat|face|wrists) if`,
    `${STALKER} .. ${SAYS} .. (going to|will|he will|she will|would|gonna|to|they will|we will|we|ll|neither of|gon|wants to|can|could|make sure) .. ${HARM} (me|us|my [*] (dog|cat|child|kids|children|family|mum|mother|son|daughter|house|throat|brother|sister|face|brakes|brake lines|tyres|car|husband|wife|boyfriend|girlfriend|parents|baby|head)|you|your|acid)`,
    `(will|going to|gonna|would|promise to|promised to|promising to|threat* to|want to|wants to|vowed to|swore to) (kill|shoot|stab|burn|poison|behead|murder|hang|cut|rape|bury|firebomb|petrol bomb) (me|us|my (dog|cat|kids|children|family|son|daughter|house|mum|brother|car)|you and your|you) .. (letter|message|messages|email|emails|note|text|texts|called|calls|phone|neighbor|neighbour|stranger|ex|fence|online|comment|anonymous|he said|they said|he wrote|he says|them|out of)`,
    `(we|i) (will|are going to|am going to|ll) (find|kill|get|burn|shoot|hunt|come for|end) you .. (kill|find|message|they|he|letter|say|said|family|and|wrote)`,
    `(we|i) find you .. (we|i) kill`,
    `(we|they|he) (know|knows|knew) (what you are|where (you|i) (live|sleep|work)|where my (kids|children|daughter|son|mum|mother|family|parents)|your (address|kids|family)|which school|my childrens|my sons school|my daughters school)`,
    `(leave|pay|stop|move|quit|resign|shut up|get out|go home) or (hang|die|burn|bleed|else .. (kill|burn|bullet))`,
    `(put|puts|putting|place) a bullet (in|through) (me|my|you|us)`,
    `(bullet|bullets|cartridge|noose|coffin|casket|funeral wreath|wreath|dead (rat|bird|cat|dog)|knife|obituary|gravestone|headstone|body bag|razor blade|razor blades|white powder) .. (envelope|in the post|in (my|the) (mail|letterbox|mailbox|locker)|on my (mat|doorstep|desk|step|porch|car|door|pillow|windscreen)|my name|with my|sent me|through my|pinned|nailed|address)`,
    `(sent|sends|send|mailed|posted|left|leaves|leaving|delivered|nailed) [me|us] [*] [*] (bullet|bullets|cartridge|noose|coffin|casket|funeral wreath|wreath|obituary|gravestone|headstone|body bag|razor blades|black roses|sympathy card|condolence card|condolences|white powder|dead rat|dead bird|dead cat)`,
    `(throw|throws|threw|pour|chuck|splash) acid (on|at|over|in) (me|my|her|us)`,
    `(threatened|threatens|threatening|threatend|threatning|says|said) .. acid .. (face|me|on|throw)`,
    `(cut|cuts|cutting|slash|slashed|slashing|sabotage|tamper) my (brake|brakes|brake lines|tyres|tires|throat|face)`,
    `(never see it coming|watch your back|watch my back|better watch (my|your)|sleep with one eye|your days are numbered|days left|counting down|countdown) .. (he|she|they|wrote|said|says|email|message|told|sent|letter|text|note|me|my)`,
    `(he|she|they|wrote|said|says|emailed|emails|sent|told me|message|text|student) .. (never see it coming|watch my back|one eye open|days are numbered|countdown|counting down)`,
    `if (he|she|i) (can not|could not|cannot) have (me|you) .. (nobody|no one|noone|no man|nobody else)`,
    `(neither of us|none of us|we both|both of us|i|me) (will|would|wont|not) .. (live to see|be alive|survive|see (easter|christmas|new year|monday|spring|morning|tomorrow|another)) .. (he|she|letter|said|told|informed|wrote|text|says|message)`,
    `(informed|told|says|said|wrote|letter|text) .. (neither of us|i|we|you) (will|would) [not|both] [live] (to see|live|die|be dead|see another)`,
    `(bought|has|got|carries|brought|showed me|buying) [a|some|the] (rope|knife|gun|acid|machete|duct tape|cable ties|crossbow|shovel|petrol) .. (for me|me|said|says|he|whispered|told|follow*|outside|ex)`,
    `(whispered|said|says|told me|texted|wrote) [that|to me] [that] (he|she) [has|had|is|was] (bought|got|buying|has|carrying) [a|some] (rope|knife|gun|acid|machete|duct tape|crossbow|shovel|petrol)`,
    `(burn|burns|torch|set fire to|set) (me out|my (house|flat|car|shop|home)|us out|the (house|flat|place) down) .. (he|she|said|told|says|child|with|threat*|neighbor|neighbour|they|if|kids|fire|me)`,
    `(he|she|they|fella|neighbor|neighbour|ex|bloke|man|gang) .. (burn|torch|set fire to|firebomb|petrol bomb) (me|us|my (house|flat|car|shop|home)) (out|down|of|with|.)`,
    `(death threats|death threat|bomb threat|rape threats|rape threat|threats against my|threatening (letters|messages|calls|emails|texts|notes|voicemails|phone calls)) [*] (again|from|on|for|since|every|in|because|at|about|to|.|and|online|by|under|after|me|through|over)`,
    `(makes|made|making|make|draws|drew|does|did|mimed|mimes) [a|the] (shooting|gun|throat|cutting|slitting|throat cutting|stabbing) [slitting|cutting] (sign|gesture|motion|sound|signal|fingers) `,
    `(finger|thumb) across (his|her|their) (throat|neck)`,
    `(point|pointed|points) (his|two) fingers .. (gun|at me|shoot)`,
    `(promise|promises|promised|offer|threat|threats|threatening) to (behead|shoot|stab|hang|lynch|burn|bomb|gut|murder) (me|us|my|you)`,
    `(rip|pull|tear|snatch) (my|the) (scarf|hijab|headscarf|veil|turban|kippah) off .. (set|waited|men|threat*|fire|outside|again|they|burn|me)`,
    `(men|men waited|boys|they|gang|group|lads|youths) (waited|waits|waiting|were waiting|are waiting|wait) for me (outside|after|at|by|near|in) .. (said|saying|rip|kill|beat|mosque|temple|school|synagogue|church|club|work|again|threat*|knife|back)`,
    `(testify|testifying|witness|trial|statement|court) .. (bullet|threat*|followed|kill|envelope|shot|not see|keep quiet|keep my mouth|burn|family|warned)`,
    `(gang|cartel|loan shark|loan sharks|dealer|dealers|debt collectors|the boys|men) .. (came to|looking for|threat*|kill|hurt|find|break) (my|me|the) [*] (house|legs|family|door|mum|kids|flat|if|work)`,
    `(people|men|boys|they) .. (said|saying|promising|promised|threatening|talking about) [to|about|they will] (visit|come|coming|visiting|turn up|turning up) .. (bats|bat|guns|knives|knife|house|home|my address|with)`,
    `(promising|threatening|threatened|promised|planning) to (visit|come|turn up|show up) .. (bats|bat|knives|guns|petrol|machetes|sticks|my house|my door)`,
    `(exact|know the|knows the) (street|spot|place|day|time|hour) .. (casket|coffin|body|die|kill|funeral|shot|bullet)`,
    `(where|when) my (casket|coffin|body) (will|would|is)`,
    `(poison|poisoned|kill|killed|hang|shoot|shot) my (dog|dogs|cat|cats|horse|rabbit|hens|chickens|sheep) .. (me|neighbor|neighbour|threat*|and then|note|ex|he said|he will|he says|they|next|warning|stalker)`,
    `(he|she|they) (said|says|told|shouted|swears) .. (poison|kill|shoot|hang) my (dog|cat|dogs|cats|horse) `,
    `used to threaten to (kill|shoot|stab|burn|hurt|rape) me`,
    `(waiting|wait|waits|outside|again) .. (saying|says|said|threat*) .. (throw acid|kill me|stab me|cut me|rape me|shoot me|burn me|hurt me|beat me|get me|slash)`,
  ]),
  othersSigns('stalking', [
    `(threatening|threatened|threatens|threat|threats|threaten|want|wants|plan|planning|promised|swore|vowed) to (kill|shoot|stab|burn|hurt|cut|rape|harm|beat|behead) (my [*] (husband|wife|son|daughter|brother|sister|mum|mom|mother|dad|father|friend|mate|family|kids|children|cousin|boyfriend|girlfriend|partner|colleague|uncle|nephew|niece|boy|girl)|her|him)`,
    `(tell|told|tells|said|say|says|saying|texted|message|messaged) [to] (my (son|daughter|brother|sister|friend|husband|wife|mate|cousin|nephew|niece|boy|girl|kid|roommate|colleague)|her|him) .. (they|he|she) (will|would|is going to|are going to|gonna) (cut|kill|stab|beat|shoot|rape|hurt|jump|burn|find)`,
    `(came|come|coming|arrived|waiting) (with|carrying) (cutlass|cutlasses|machetes|knives|guns|bats|petrol|weapons|acid) .. (farm|house|him|her|my (husband|brother|father|son)|home|school|compound|door|shop)`,
    `(bounty|price) on (her|his|their) head`,
    `(address|adress|details) .. (posted|leaked|online) .. (bounty|threat*|kill|bats|come for)`,
  ]),
];
