/** Whom somebody wants to harm. */
export const VICTIM =
  '({target}|some1|any1|ppl|anyone|anybody|whoever|all of them|both of them|them all|them both|every one of them|every single one|each of them|one of them|the lot of them|those [two|fucking] (people|lads|girls|boys|kids|bastards|bitches|cunts|animals|men)|(that|this|the|another|some|a|next) [fucking|bloody|stupid|old|lying|cheating|other|little|bleeding] (man|woman|guy|bloke|bastard|bitch|cunt|prick|dick|boy|girl|fella|dude|kid|lad|driver|person|thief|teacher|steward|bully|cop|copper|neighbour|neighbor|landlord|manager|boss|nurse|doctor|judge|priest|stranger|patient|scumbag|rat|snake|idiot|old man|ex|thing|animal|wanker|arsehole|asshole|motherfucker|pervert|nonce|dealer|cheat|whore|slag|baby|crowd|family)|my [own|fucking|bloody|ex|old|former|late|elderly|drunk|lying|cheating] (stepdad|stepfather|stepmum|stepmom|stepmother|stepson|stepdaughter|stepsister|stepbrother|mum|mam|mom|dad|mother|father|gran|nan|grandmother|grandfather|brother|sister|boss|manager|supervisor|landlord|teacher|neighbour|neighbor|flatmate|roommate|housemate|husband|wife|missus|girlfriend|boyfriend|gf|bf|partner|ex|uncle|aunt|cousin|son|daughter|baby|kids|children|family|bully|bullies|coworker|colleague|colleagues|mate|friend|friends|business partner|foreman|sergeant|tenant|carer|patient|patients|mother in law|father in law|brother in law|classmate|classmates|class|rapist|abuser|attacker|stalker|in laws|parents))';

/** Deadly or maiming. */
export const KILL =
  '(kill|murder|stab|shoot|strangle|throttle|poison|drown|choke|slaughter|behead|execute|knife|smother|suffocate|butcher|gut|slit|maim|cripple|torture|lynch|bludgeon|batter|shank|glass|machete|decapitate|garrote|waste|finish off|finish|do in|run over|run down|bash|bludgeon|cut up|burn alive|hang|slash|acid|rape|wipe out|blow up|beat up|beat the shit out of|beat the crap out of|kick the shit out of|jump|ram|mutilate|dismember|cut|hurt|harm|injure|attack|end|burn)';

export const KILLING =
  '(killing|killin|murdering|stabbing|stabbin|shooting|shootin|strangling|throttling|poisoning|drowning|choking|smothering|suffocating|slaughtering|beheading|executing|knifing|hurting|hurtin|harming|attacking|attackin|beating|torturing|burning|crippling|maiming|butchering|bashing|punching|slapping|hitting|pushing|crushing|running over|cutting up|smashing|shaking|raping|setting fire to|blowing up|slitting|finishing|kicking)';

export const WEAPON =
  '(gun|knife|blade|machete|shank|shiv|pistol|rifle|shotgun|revolver|glock|handgun|axe|hatchet|cleaver|hammer|crowbar|bat|baseball bat|hurley|hurl|sword|acid|petrol|gasoline|molotov|bomb|knuckleduster|knuckle duster|screwdriver|chisel|cricket bat|golf club|iron bar|metal bar|pipe|brick|bottle|broken bottle|poker|cutlass|spanner|stanley knife|taser|crossbow|tyre iron|tire iron|wrench|weapon|weapons)';

export const GUN =
  '(gun|guns|pistol|rifle|shotgun|revolver|glock|handgun|ar15|firearm|ak|ammo|ammunition|bullets|rounds)';

/** What somebody intends, from plan to wish. */
export const INTEND =
  '(going to|gona|gonna|finna|fixing to|about to|will|want to|wants to|wanted to|intend to|mean to|plan to|planning to|need to|have to|would like to|would love to|would happily|ready to|decided to|swear i will|swear to god i will|am tempted to|tempted to|prepared to|aim to|hope to|coming to|promised to|dying to|determined to|shall|made up my mind to|itching to|feel like i could|could really|must)';
