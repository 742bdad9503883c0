import { foreignSigns } from '../../sign.ts';

const CLOSE = '(mari|copain|conjoint|compagnon|pere|mere|ex|beau pere|femme|copine|frere|oncle|fils)';

export const frenchSigns = foreignSigns('fr', {
  suicide: [
    '(veux|voudrais|envie de|prefere|prefererais|vais|pense a|penser a) (mourir|me tuer|me suicider|crever|disparaitre|disparaitre a jamais|etre mort|etre morte|en finir|dormir pour toujours)',
    '(me tuer|me suicider|me pendre|suicidaire|suicidaires|tentative de suicide)',
    '(au|le|du|mon|par) suicide',
    '(plus|pas) (envie de|vouloir|la force de) (vivre|me reveiller|exister)',
    '(veux|voudrais) (plus|pas|ne plus|ne pas) (vivre|me reveiller|etre la|exister|etre en vie)',
    'en finir [avec (la vie|ma vie|tout)|une bonne fois|pour de bon|ce soir] .',
    '(mettre fin a|finir avec) (mes jours|ma vie|la vie)',
    '(autant|prefere) (disparaitre|mourir|en finir)',
    'un fardeau pour',
    'disparaitre (pour de bon|a jamais|pour toujours)',
    '(mieux|seraient mieux|serait mieux) sans moi',
    '(fatigue|fatiguee|marre) de (vivre|la vie)',
    '(aucune|plus de|pas de) (raison|raisons) de vivre',
    '(vie|ca) (ne|n) (vaut|vaut plus) [pas|plus] la peine',
    '(aimerais|voudrais|prefererais) etre (mort|morte)',
    '(me jeter|sauter) (sous|du|d un|de la|par la) .. (train|pont|metro|fenetre|toit|balcon)',
  ],
  self_harm: [
    'me (scarifie|mutile|coupe les|fais du mal|fait du mal expres|brule la peau|taillade|suis scarifie|suis scarifiee|suis coupe les|suis mutilee)',
    '(me scarifier|me mutiler|me faire du mal|automutil*|scarification*)',
  ],
  abuse: [
    `${CLOSE} [il|elle] (me|m) (frappe|bat|tape|menace|maltraite|a frappe|a frappee|insulte|etrangle|a etranglee|fait du mal|pousse)`,
    `peur de mon ${CLOSE}`,
    '(menace|menacer) de me (tuer|frapper)',
    '(me fais|fait|se fait) [souvent] (frapper|battre|taper)',
    '(me|m) (frappent|frappe|battent|bat|tapent) (tous|toutes|souvent|a la maison|chaque|quand|avec|.)',
    '(pere|beau pere|oncle|frere|grand pere|cousin|prof|entraineur) me (touche|caresse)',
    '(inceste|victime de violence*)',
    '(violence conjugale|violences conjugales|femme battue|violence domestique)',
    'pas en securite (a la maison|chez moi)',
  ],
  assault: [
    '(ai|a|etais) ete (viole|violee|agresse|agressee|abusee|abuse|droguee)',
    'm (a|ont) (viole|violee|agresse|agressee|touchee)',
    '(agression sexuelle|attouchements)',
  ],
  violence: [
    '(veux|vais|envie de) (le|la|les) (tuer|poignarder|frapper)',
    '(veux|vais|envie de) (tuer|poignarder|faire du mal a) (mon|ma|mes|quelqu|lui|eux|tout)',
  ],
  medical: [
    '(fais|fait|ai|faire) une (crise cardiaque|avc|overdose)',
    '(ai pris|avale|pris) trop de (medicaments|cachets|comprimes|somniferes)',
    '(respire plus|respire pas|infarctus|inconscient|inconsciente)',
    '(douleur|mal) [forte|tres forte] (dans la|a la) poitrine',
  ],
});

export const frenchFigures: readonly string[] = [
  '(mort|morte|morts|meurs|mourir|crever|creve) de (rire|faim|fatigue|honte|froid|soif|trouille|chaud|ennui|peur)',
];
