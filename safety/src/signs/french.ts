import { foreignSigns } from '../sign.ts';

const KIN =
  '(mari|epoux|epouse|copain|mec|conjoint|conjointe|compagnon|compagne|pere|papa|daron|mere|maman|daronne|parents|ex|beau pere|belle mere|beau frere|femme|meuf|copine|frere|freres|grand frere|soeur|oncle|tonton|tante|fils|fille|gendre|cousin|petit ami|chum|blonde|grand pere|belle fille|petit fils|neveu|aide soignante|infirmiere|aide|homme|patron|proxenete)';
const YOUNG =
  '(fille|fils|soeur|frere|amie|ami|pote|copine|copain|eleve|cousine|cousin|niece|neveu|camarade|femme|mari|mere|pere|maman|papa|ado|voisine|collegue|coloc|petite)';
const I_WANT =
  '(veux|veut|jveux|jveu|veu|voudrais|voulais|voulait|jvoudrais|envie de|envie d|prefere|jprefere|prefererais|vais|jvais|souhaite|aimerais|jaimerais|pense a|penser a|pensais a|songe a|decide de|projette de|prevu de|compte|reve de|merite de|besoin de|peur de|idee de|pret a|prete a|essaye de|essaie de|essayer de|tente de|tenter de|failli)';
const PILLS =
  '(medicament*|medocs|medoc|cachet*|comprime*|somnifere*|pilules|doliprane*|paracetamol|xanax|lexomil|antidepresseur*|anxiolytique*|insuline|tramadol|boites|plaquette*|valium|neuroleptique*)';
const BODY =
  '(bras|avant bras|cuisse|cuisses|jambe|jambes|poignet|poignets|veine|veines|peau|ventre|mollet|mollets|hanches)';
const HIGH =
  '(pont|train|metro|fenetre|toit|balcon|rails|voie|voies|falaise|immeuble|rer|vide|viaduc|etage|camion|seine|canal|riviere|terrasse|quai|tramway|rambarde|parapet)';
const TOUCHER =
  '(pere|beau pere|oncle|tonton|frere|demi frere|grand pere|papi|cousin|prof|entraineur|coach|pretre|cure|voisin|patron|chef|parrain|mari|medecin|kine|moniteur|educateur|animateur|copain de ma mere|ami de mes parents|type|mec|homme|gars|collegue|ex|infirmier|imam|pasteur)';

export const frenchSigns = foreignSigns('fr', {
  suicide: [
    // The wish to be dead
    `${I_WANT} [juste|vraiment|plus que|seulement|souvent|parfois|que|tellement|simplement|carrement|bien|vrmt] (mourir|crever|mourire|me tuer|me suicider|me pendre|me noyer|me foutre en l air|me flinguer|me buter|me crever|me defenestrer|me supprimer|me jeter sous|me jeter du|disparaitre pour|disparaitre de cette terre|mettre fin a|en finir avec (la vie|ma vie|tout|mes jours|cette vie)|m ouvrir les veines|m empoisonner|m endormir pour toujours|m endormir et|m oter la vie|la mort|etre mort|etre morte|ne plus etre la|ne plus exister|ne pas me reveiller|ne plus me reveiller|plus me reveiller)`,
    '(veux|veut|envie de|prefere|aimerais|voudrais|reve de|merite de) [que] mourir (.|et|ce soir|demain|maintenant|la|plutot|tous|tout|parce|pour|avant|mais|jen|je|c|nn)',
    '(je souhaite|je veux|je vais|jvais|veut|voudrais|pense a|parle d|decide d) en finir (.|ce soir|maintenant|avec (la vie|ma vie|tout|mes jours)|demain|une|et|definitivement|vraiment|pour|bientot)',
    '(suicider*|me suicid*|suicidair*|suicidee|suicides moi|suisid*|sucide*)',
    '(me|m|se|s|jme) (flinguer|flingue|pendre|pends|pendrai|suicide|suiciderai|tuerai|noyer|foutre en l air|fous en l air|fiche en l air|defenestrer|supprimer|oter la vie|enlever la vie|ote la vie|immole|immoler|ouvert les veines|ouvre les veines|ouvrir les veines|tire une balle|tirer une balle|mettre une balle|mets une balle|loger une balle|jette sous|jette du|jeter sous|jeter du|jeter par)',
    '(une|la|me) balle dans (la|ma|le) (tete|bouche|crane)',
    '(je me tue|jme tue|je vais me tuer|je me bute|jme bute|je me butte) (.|ce soir|demain|et|cette|avant|devant|maintenant|dimanche)',
    '(abreger|mettre fin a|mettre un terme a|met fin a|mettrai fin a|mets fin a) (mes|ma|mes|cette|la|ses|sa|mon|tout|ces|tout ca) (jours|vie|souffrance*|existence|calvaire)',
    // No wish to live
    '(veux|veu|voudrais|souhaite|veut|voulais|desire|vx|ve) [vraiment] (plus|pas|pu|pus|ne plus|ne pas|meme plus) (vivre|vivre comme ca|me reveiller|etre la|exister|etre en vie|de cette vie|etre de ce monde|continuer a vivre)',
    '(plus|pas|aucune|pu|sans|perdu) (envie|gout|gout a|force|la force|le courage|l envie|le gout|courage) (de|a|d) (vivre|la vie|exister|me reveiller|continuer a vivre|etre la|rester en vie|etre en vie)',
    '(fatigue|fatiguee|marre|lasse|las|epuise|epuisee|ras le bol|assez|tanne|tannee|saoule) (de|d) (vivre|la vie|cette vie|exister|etre en vie|ma vie|cette existence|cette vie de merde)',
    '(aucune|plus de|pas de|plus aucune|une|seule|sans|nulle) (raison|raisons) (de vivre|d exister|d etre la|de rester en vie|de continuer a vivre|de me lever)',
    '(a quoi|pourquoi) (bon|sert) [de|il de] (vivre|continuer a vivre|rester en vie|exister)',
    '(ma|la|cette) vie (n a|a|ne vaut|vaut|ne sert|sert) (plus|pas|aucun) (de|sens|rien|a rien|la peine|plus rien|le coup)',
    '(aurais|aurait) (du|prefere) [ne] (jamais|pas|mieux valu) (naitre|etre ne|etre nee)',
    '(jamais|pas) (du|voulu) (naitre|etre ne|etre nee|exister)',
    // Better without me
    '(mieux|heureux|tranquilles|soulages|soulagee) (sans moi|si j etais mort*|si j etais plus la|si je n etais plus la|si je disparai*|si je meurs|si je mourais|quand je serai mort*)',
    '(autant|vaut mieux|mieux vaut|mieux|prefere|plutot) (etre|que je sois) (mort|morte|mor)',
    '(je|suis|etre|sens|serai) .. (un fardeau|un poids|une charge) (pour|sur)',
    '(personne|qui) .. (manquer*|remarquer*|rendrait compte|pleurer*|regretter*) .. (mort|morte|meurs|mourais|disparai*|moi|tue|suicide)',
    'si (j etais|je serais|j suis|je suis) (mort|morte|plus la|plus de ce monde)',
    '(aimerais|voudrais|prie|espere|souhaite|priais) .. (ne pas me reveiller|ne plus me reveiller|me reveiller jamais|ne jamais me reveiller|que dieu me|que la mort|qu une voiture|qu un camion|m endormir et ne|mourir)',
    '(idees|pensees|envies|envie|pulsions) (noires|suicidaires|de mort|morbides|de suicide|de mourir|de me tuer)',
    '(la mort|le suicide|mourir) .. (seule solution|seule issue|seule sortie|soulagement|delivrance|seule facon)',
    '(comment|facon de|moyen de) (mourir|se suicider|se tuer|se pendre) .. (souffrir|douleur|internet|sans|vite|rapidement)',
    // Means, places, preparation
    `(sauter|saute|jeter|jette|jetter|balancer|balance|precipiter|lancer|sauterai) .. (sous|du|d un|de la|de|par|dans|en bas|depuis|devant|sur) .. ${HIGH}`,
    `(pont|toit|quai|balcon|rebord|rambarde|fenetre|parapet|rails|falaise) .. (je vais sauter|jvais sauter|je saute|vais me jeter|me jette|veut sauter|va sauter|sauter dans|laisser tomber dans le vide)`,
    `(pris|avale|prendre|avaler|bouffe|gobe|prends|avales) .. (tous|toute|toutes|trop|plein|boite|boites|plaquette*|tube|dose|vingt|trente|quarante|cinquante|20|30|40|50|60|tas) .. ${PILLS}`,
    '(avale|bu|boire|pris|avaler) .. (javel|poison|mort aux rats|desherbant|destop|pesticide)',
    `(stocke|accumule|garde|mis de cote|cache|economise|collectionne|compte|reserve) .. ${PILLS} .. (mourir|finir|cas|assez|dormir|jour|depuis|soir)`,
    `${PILLS} .. (pour mourir|pour en finir|pour ne plus|ne plus me reveiller|vides|vide|ne se reveille|reveille pas)`,
    '(corde|noeud coulant) .. (poutre|prete|pret|accroche*|grenier|garage|achete*|cou|attachee)',
    '(fusil|pistolet|revolver|carabine|flingue|arme) .. (tempe|bouche|tete|charge*|genoux|main|table|a cote de moi|pour moi|du vieux)',
    '(lettre|message|mot|texto|lettres|messages|sms|video) (d adieu|d adieux|de suicide|pour dire adieu)',
    '(dit|dire|fait|faire|faits) (adieu|mes adieux|ses adieux) .. (famille|enfants|monde|tous|amis|vie)',
    '(adieu a tous|adieu tout le monde|adieu le monde|adieu la vie|pardonnez moi tous|pardon a tous)',
    '(cette fois|ce coup ci) .. (rater|raterai|rate)',
    '(dites|dis) a .. que je (l|les) aime*',
    // Someone else
    '(veut|voulait|voudrait|va|menace de|parle de|essaye de|essaie de|essayer de|tente de|envie de|tenter de) (mourir|se tuer|se suicider|se pendre|se foutre|se jeter|se flinguer|se noyer|mettre fin a)',
    '(s est|s etait|se sont|se serait) (suicide*|pendu|pendue|tue (il|l annee|en avril|avec|d une balle)|donne la mort|ote la vie|jete sous|jetee sous|jete du|jetee du|tire une balle|ouvert les veines|defenestre*|immole*)',
    '(de se|se) (pendre|suicider|tuer|donner la mort|supprimer|flinguer) ',
    '(mis|mettre) fin a ses jours',
    'ne veut plus vivre',
  ],
  self_harm: [
    // Cutting, burning, hitting
    `(me|m|jme|se|s) [suis|est|etre|etait|encore] (coupe*|taillad*|entaill*|entaille*|lacer*|ouvre|ouvert|brul*|griff*|mord*|pique*|ecorch*|arrach*|plante*|graver|grave) .. ${BODY}`,
    '(me|jme|se) (brule|bruler|brulais|grille|crame) .. (clope*|cigarette*|briquet|mego*|fer|bougie)',
    '(me|jme|se) (griff*|gratt*|mord*|frott*|arrach*|coup*) .. (jusqu au sang|jusqu a saigner|sang|expres|ca saigne)',
    '(me|jme|se) (cogn*|frapp*|tap*|donn* des coups|donn* des claques|donn* des gifles) .. (mur|tete contre|expres|moi meme|bleus|cuisses|punir)',
    '(me|jme) (fais|fait|faire|faisais|suis fait|suis faite|suis refait|suis refaite) [encore|aussi|toujours|volontairement|expres] (du mal|mal volontairement|mal expres|saigner|des entailles|des coupures)',
    '(me|jme|se) (scarifi*|mutil*|taillad*|coup* volontairement|coup* expres|coup* au cutter|coup* avec|coup* en cachette|coup* quand|coup* pour|automutil*)',
    '(automutil*|scarif*|auto mutil*)',
    '(lame*|lame de rasoir|cutter|compas) .. (bras|cuisse*|poignet*|peau|oreiller|matelas|trousse|cache*)',
    // Urge, traces, relapse
    '(envie|besoin|pulsion*|besoin) de (me couper|me faire mal|me faire du mal|me scarifier|me bruler|voir mon sang|saigner|me frapper|me mutiler|me taillader)',
    `(coupures|entailles|cicatrices|plaies) .. (sur|aux|plein) .. ${BODY}`,
    `(coupures|entailles|cicatrices) .. (profondes|manches|je cache)`,
    `${BODY} .. (couvert*|plein*|rempli*) de (coupures|cicatrices|entailles|marques|traits|brulures|plaies)`,
    '(recommence|rechute|replonge|arrete) .. (me couper|me faire du mal|me scarifier|coupures|la lame|scarif*|mutil*)',
    '(g|j ai) recommence a .. (mal|couper|scarif*)',
    `${YOUNG} .. (se coupe|se scarifie|se mutile|se fait du mal|se taillade|s entaille|se brule avec)`,
  ],
  abuse: [
    // Blows
    `${KIN} .. (me|m|nous) [a|ont|avait|encore] [encore|deja|meme|souvent] (frapp*|bat|battu*|battait|tape (.|avec|quand|dessus|fort|a|et|si)|tapait|tapee|cogn*|gifl*|etrangl*|etouff*|secou*|bouscul*|pinc*|mord*|fouett*|maltrait*|menac*|humili*|crach*|ebouillant*|brul*|rou*|pouss* dans|poussee|claque la tete|insult*|sequestr*|enferm*|traine par|jete*|jette*|lance* dessus|tire* les cheveux|casse*)`,
    `${KIN} .. (me|m|nous) [a|ont] (donne|donnait|mis|met|mettait|colle|fout|foutu|lance|file|balance|flanque) .. (gifle*|claque*|coup*|baffe*|poing*|beigne*|raclee*|fessee*|pied*|ceinture)`,
    '(me|m|nous) [a|ont] [encore] (frappe*|bat|battu*|tape|cogne*|fouette*) .. (ceinture|poing*|baton|cable|martinet|balai|au visage|coups de pied|quand il boit|quand il a bu|quand il rentre|au sang|bleus)',
    '(quand|des qu|si) .. (boit|bu|rentre|saoul|bourre|sors|parle|reponds) .. (me|m|nous) (frappe|tape|bat|cogne|gifle|insulte|menace)',
    '(me|m) [a|avait] (etrangl*|serre la gorge|serre le cou|attrapee par la gorge|pris a la gorge|prise a la gorge|frappee|casse (le|la|une|deux) (nez|bras|dent|dents|cote|cotes|poignet|machoire)|brise)',
    '(coups|claques|gifles|insultes) .. (pleuvent|tombent|mon mari|mon pere|mon copain|mon beau pere|tous les jours|chaque jour|de ma mere)',
    '(couteau|fusil|hache|marteau|arme|ciseaux) .. (sous la gorge|sur la gorge|menac*|contre moi)',
    '(menac*) .. (de me|me|m|de nous) .. (tuer|frapper|egorger|bruler|buter|couteau|crever|defigurer|prendre les enfants|enlever les enfants)',
    '(dit|jure|promis) qu .. (me|nous) (tuera|tuerait|tue|va tuer|retrouvera|crevera|brulera|butera)',
    'il va (me|nous) (tuer|buter|frapper|massacrer)',
    // Control, money, fear
    `${KIN} .. (controle|surveille|confisque|prend|pris|vole|fouille|garde|bloque) .. (tout|argent|telephone|portable|papiers|passeport|salaire|carte|retraite|pension|compte|messages|sorties|cles)`,
    `${KIN} .. (m|me|nous) [a] (enferme*|enfermee|empeche de|interdit de|laisse pas sortir|laisse plus sortir|sequestre*|prive de nourriture|prive de repas|prive de manger|oblige a)`,
    '(me|m) [a|ont] (enferme|enfermee|enferment|sequestre*) .. (cave|chambre|placard|appartement|cle|maison|salle de bain|cles|balcon|jours)',
    '(m interdit|interdit|pas le droit|laisse pas|laisse plus) .. (de sortir|sortir seule|voir ma famille|voir mes amies|travailler|parler a|telephoner)',
    '(peur|terrifie*|angoisse|tremble|boule au ventre) .. (il rentre|rentrer chez moi|rentrer a la maison|qu il me|mon mari|mon ex|mon copain|mon beau pere|sa voiture|la cle dans|qu il nous)',
    '(ils veulent|veulent|forcer|force|forcee|obligent|obliger|obligee) .. (me marier|mariage|marier) ',
    '(cacher|cache|fond de teint|lunettes) .. (bleus|coups|marques|coquard|oeil au beurre)',
    '(marques|bleus) (partout sur|sur le cou|autour du cou|sur tout le corps|dans le dos)',
    'enferm* .. (avec les enfants|salle de bain|toilettes) .. (il|porte|frappe|cogne|couteau)',
    // Someone else
    `(mari|copain|pere|papa|mere|maman|mec|voisin|conjoint|compagnon|beau pere|fils|gendre|ex|il) .. (la|le|les|l|lui) (bat|frappe|tape|maltraite|cogne|a frappe*|a battu*|etrangle|met des coups|donne des coups|tape dessus|tabasse|gifle)`,
    '(voisin*|eleve|enfant|enfants|petit|gamin|gosse|amie|soeur|copine|collegue|voisine) .. (bleus|battu|battue|frapp*|tape fort|se fait battre|se fait frapper|se fait taper|se fait cogner|maltrait*|coups)',
    '(voisin|papa|maman|pere|mari) .. (tape fort|bat sa femme|frappe sa femme|tape sa femme|cogne sa femme|bat ses enfants|frappe ses enfants|le tape)',
  ],
  assault: [
    // In so many words
    '(me|m|se|s|nous|l|jme) [suis|est|a|ont|etre|etait|avait|sont] [faite|fait|faire|encore] (viol*|viole*|abus*|drogue*) ',
    '(suis|est|etait|me|s est|se) fait* (violer|agresser sexuellement|agressee sexuellement|agresse* sexuel*|toucher|tripoter|peloter|droguer|abuser)',
    '(viol|viols|violee|violeur|mon viol|un viol|le viol) .. (moi|ans|plainte|police|soir*|porter|subi|dit|depuis|victime|raconte)',
    '(agress*|abus*|harcel*|violence*|rapport*) (sexuel*|sexuellement|force*)',
    '(m|me|l) (a|ont|avait) (viol*|abuse*|tripot*|pelot*|force a|forcee a|drogue*|embrassee de force|touche* (de force|sous|entre|les seins|les fesses|le sexe|partout|la bas)|coince* (dans|contre)|plaquee|deshabill*|penetr*)',
    'abuse* (de moi|par|d elle|de ma fille|de lui)',
    // Touched by those nearby
    `${TOUCHER} .. (me|m|nous) (touche|touchait|tripote|tripotait|pelote|caresse (.|les|la|le|sous|quand|dans|entre)|caressait|embrasse sur la bouche|embrasse de force|a touchee|a touche (les|le|sous|entre|la)|colle contre|frotte contre|regarde me doucher|force a|forcait a|oblige a|obligeait a|rejoint dans mon lit)`,
    '(met|mettait|mis|glisse|glissait|passe|a mis) (sa|ses|la|les) (main|mains) .. (culotte|cuisse*|seins|jupe|fesses|sous|pantalon|entre)',
    '(vient|venait|rentre|entre|rentrait) dans (mon lit|ma chambre) .. (nuit|touche|soir|dors|caresse|dort)',
    '(force|forcee|oblige|obligee|contrainte|forcait|obligeait) .. (coucher|sucer|a le toucher|fellation|faire des choses|embrasser|rapport*|sexe|me deshabiller|relation*|masturber)',
    '(dit non|disais non|repete non|dit d arreter|debattue|debattais) .. (continue|fait quand meme|pas arrete|force*|ecoute pas|deshabille*|penetr*)',
    '(de force|contre mon gre|sans mon consentement|sans mon accord) .. (touch*|embrass*|penetr*|deshabill*|coinc*)',
    '(touch*|embrass*|penetr*|deshabill*|coinc*|pris|prise) .. (de force|contre mon gre|sans mon consentement|sans mon accord)',
    '(mis|verse|mettre|glisse) (quelque chose|un truc|du ghb|une drogue) .. (verre|boisson|cocktail|biere)',
    '(reveillee|reveille|reveil) .. (nue|nu|sans culotte|deshabille*|sans vetements|sur moi|en moi)',
    '(dit|dis|dise|disait|repete) .. (notre secret|notre petit secret)',
    `${YOUNG} .. (violee|viole par|fait violer|faite violer|agressee sexuellement|ete abusee|violer par)`,
  ],
  violence: [
    '(veux|vais|jvais|envie de|envie d|voudrais|va|veut|peur de|peur d|pret a|decide de|compte|reve de|imagine|reves de) (le|la|les|lui|leur|l|tous les|tous|) [tous] (tuer|buter|poignarder|egorger|etrangler|planter|crever|fumer|descendre|etouffer|eventrer|massacrer|flinguer|bruler|noyer|demolir|planter un|mettre une balle|tirer dessus|defoncer la tete)',
    '(veux|vais|jvais|envie de|voudrais|va|veut|peur de|pret a|pense a|capable de|imagine|reve de|envies de|pulsions de) (tuer|buter|poignarder|egorger|etrangler|planter|crever|massacrer|assassiner|etouffer|noyer) (mon|ma|mes|son|sa|ses|tout|tous|ce|cet|cette|quelqu|quelqu un|des gens|les|le|la|lui|elle)',
    '(imagine|vois|image*|idee*|pulsion*|pense*) .. (lui planter|le tuer|la tuer|les tuer|poignarder|etrangler|egorger|le pousser|la pousser)',
    '(planter|plante|plonger|enfoncer) .. couteau .. (dos|ventre|coeur|gorge|lui|cou)',
    '(couteau|batte|fusil|arme|flingue|hache|machette|marteau|essence|barre) .. (chez lui|chez elle|sac|poche|pret|prete|l attends|le tuer|la tuer|les tuer|je descends|dans le coffre|payer|va voir)',
    '(viendra|venir|ramener|amener|ramene|vais venir|arriver|apporter|amene) .. (couteau|arme|flingue|fusil|bombe) .. (lycee|college|cours|ecole|bahut|boulot|bureau|classe|bus)',
    '(tuer|buter|tirer sur|fumer|massacrer) (tout le monde|toute la classe|tous les|tous ceux|sa femme|son ex|ses enfants|sa famille|le prof|la prof)',
    '(mettre|fous|foutre|met|mettrai) le feu (a|au|chez) .. (maison|chez|appart*|lui|elle|eux|dedans|ecole|voiture|lycee)',
    '(peur|envie|pulsion*|pensees|idees|failli) .. (faire du mal|faire mal|secouer|etouffer|jeter|etrangler|noyer|frapper|lacher) .. (bebe|enfant*|fils|fille|petit|petite|quelqu|gens|mere)',
    '(secoue|jete|lance|etouff*|coussin|oreiller) .. (bebe|fils|fille) .. (mur|visage|fort|pleur*|calme|taise)',
    '(voix|dieu|diable|demon|satan|allah) .. (m ordonne*|ordonne*|dit*|disent|demand*|forc*|command*) .. (tuer|sacrifier|frapper|poignarder|mal|egorger|bruler|eliminer)',
    '(liste|noms) .. (tuer|abattre|tirer|a descendre)',
  ],
  medical: [
    // Heart, stroke
    '(douleur*|mal|serre*|oppress*|pression|poids|etau|brul*|point) .. (poitrine|thorax|sternum)',
    'poitrine .. (serre|bras|machoire|sueur*|ecrase|etau|oppress*)',
    '(bouche|visage|moitie du visage|un cote|cote gauche|cote droit|bras gauche|bras droit|jambe gauche|jambe droite) .. (deforme*|tordu*|paralys*|engourdi*|ne repond*|repond plus|affaiss*|tombe d un|de travers|bouge plus|ne la porte|sens plus|ne sent plus|tire d un)',
    '(trouve plus ses mots|trouve plus mes mots|arrive plus a parler|parle bizarrement|parle de travers|arrive plus a articuler|articule plus|parle plus normalement|arrive plus a bouger|arrive plus a lever)',
    '(voit|vois) double .. (tete|parl*|bras|coup|mal)',
    '(fait|fais|fasse|faire|a fait|a eu|vient d avoir) (un avc|un infarctus|une attaque|une overdose|une crise d epilepsie|un arret|une crise cardiaque|un malaise cardiaque|une hemorragie|un choc)',
    // Breath, allergy
    '(arrive|arrivent|peux|peut|peu|arrivait) (plus|pas|pu|a peine|plus du tout) [a] respirer',
    '(du mal a respirer|respire [tres|a] (mal|peine|presque plus|plus|pas|pu|difficilement)|respire avec peine|cherche son souffle|cherche son air|suffoqu*)',
    '(s etouff*|m etouff*|en train de s etouffer|etouffe avec|etouffe (.|il|elle)|avale de travers et)',
    '(gorge|langue|levres|visage|cou) .. (gonfle*|enfl*|se ferme|bloque* et|bleu*|se serre*)',
    '(levres|visage|ongles) (bleu*|violet*|bleues|tout bleu)',
    // Unconscious, bleeding, poisoned
    '(repond|reagit|bouge|respire|reveille|repon) (plus|pas|pu) (.|et|aux|quand|du|a rien|depuis|il|elle|la|du tout)',
    '(perdu connaissance|perd connaissance|sans connaissance|evanoui*|convulse|des convulsions|arret cardiaque|coma|ne se reveille pas|ne se reveille plus|se reveille pas|se reveille plus|plus conscien*)',
    '(saign*|sang|hemorragie|pisse le sang) .. (arrete pas|s arrete pas|s arrete plus|beaucoup|oreille|flots|partout|caillots|abond*|giclant|gicle|ca coule|litres|mon pantalon)',
    '(enceinte|semaines|mois) .. (saign*|sang|bouge plus|contractions)',
    '(tombe|chute|tape|cogne) .. (tete|escalier|echelle|toit) .. (saign*|vomi*|repond|reveil*|inconscien*|connaissance|bouge|parle)',
    '(avale|bu|mange|ingere) .. (pile|javel|lessive|produit|aimant|destop|pastille|champignon*|medicaments de)',
    '(fievre|temperature|39|40|41|quarante) .. (mou|molle|taches|convuls*|raide|nuque|reagit|reveil*|delir*|violac*|somnol*)',
    '(bebe|nourrisson) .. (tout mou|toute molle|ne reagit*|respire mal|bleu|convuls*|boit plus)',
    '(glycemie|sucre|diabet*|insuline) .. (vomi*|trembl*|malaise|confus*|conscien*|haut|transpir*|repond|reagit|0)',
    '(allergi*|piqu*|guepe|cacahuete*|arachide*|noix) .. (gonfl*|respir*|gorge|enfl*|etouff*)',
  ],
});

export const frenchFigures: readonly string[] = [
  // Dying, killing, ending as figures of speech
  '(mort|morte|morts|mortes|meurs|meurt|mourir|mourrir|crever|creve|crevee|mourais|mourait|mourante) (de|d) (rire|faim|fatigue|honte|froid|soif|trouille|chaud|ennui|peur|jalousie|curiosite|envie|impatience|sommeil|amour|stress|gene)',
  '(me|se|m|te|nous) (tue*|tuer) (a (la tache|leur|lui|le|repeter|essayer|faire|vous|te|l)|au (travail|boulot|taf)|de rire)',
  '(en finir|finir) avec (ma|ta|la|le|les|mes|ce|cette|ces|l) (declaration|dossier|rapport*|memoire|these|demenagement|travaux|paperasse|menage|lessive|vaisselle|hiver|projet|partiels|exams|revisions|impots|cours|copies|peinture)',
  '(tuer|tue) le temps',
  '(la|une) mort (dans l ame|du petit cheval)',
  '(le|du|mon|ton|son|un) (film|serie|chat|chien) .. (suicide squad)',
  '(mourir|crever) (moins bete|d ennui)',
  '(je|jme|me) (suis|est) fait* (tuer|buter|defoncer|exploser) (par un|en|sur|a la|au|dans (le|la) (jeu|partie|game))',
  '(se|s) (font|fait|est fait|sont fait|sont faits) battre (au|a la|en|a|aux|treize|trois|deux|quatre|cinq|par|sur)',
  // Hair, kitchen, sport
  '(me|m|s|se) [suis|est] coupe* [un peu|moi meme|toute seule] (les|la|mes|ses|le) (cheveux|frange|ongles|doigt|parole|pouce)',
  '(me|m) [suis|etais|a] (coupe*|brule*) (en|avec) (cuisin*|epluch*|coup*|le four|la poele|rasant|repass*)',
  '(me|m) [suis] (coupe*|brul*|griff*|piqu*|egratign*|ecorch*) .. (ronces|rosiers|rosier|chat|chaton|orties|guepe|soleil|four|soupe|moustique*)',
  'mon (mec|mari|fils|frere|pere|copain|chef) me bat (a|au|aux|toujours a|toujours aux|toujours au) ',
  'ma (montre|manette) bat',
  '(bat|battu|battre) (aux echecs|aux cartes|au tennis|au scrabble|a plate couture|au ping pong|a fifa|au monopoly)',
  'trous* de memoire',
  'mal au coeur',
];
