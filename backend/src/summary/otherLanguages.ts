import type { NamedFeeling } from './feelingPhrases.ts';

/**
 * The plainest words in Spanish, French, German, Italian and Portuguese, for text without accents and umlauts. What
 * stands in none of these lists is Neutral (docs/feelings.md).
 */
export const otherLanguagePhrases: Readonly<Record<NamedFeeling, readonly string[]>> = {
  Sad: [
    '(triste|tristes|tristeza|deprimido|deprimida|llorar|llorando|llorado|desanimado|desanimada|vacio|vacia|decepcionado|decepcionada)',
    '(me siento|estoy|muy) (solo|sola|mal)',
    '(tristesse|malheureux|malheureuse|deprime|deprimee|pleure|pleurer|decu|decue)',
    '(me sens|suis) [si|tres|tellement] (seul|seule|mal|vide)',
    '(traurig|traurigkeit|ungluecklich|unglucklich|einsam|weinen|weine|geweint|niedergeschlagen|deprimiert|enttauscht|enttaeuscht)',
    '(tristi|tristezza|infelice|depresso|depressa|piango|piangere|deluso|delusa)',
    '(mi sento|sono) [cosi|molto|tanto] (solo|sola)',
    '(infeliz|chorar|chorando|chorei|sozinho|sozinha|desanimado|desanimada)',
  ],
  Fearful: [
    '(miedo|ansiedad|ansioso|ansiosa|nervioso|nerviosa|preocupado|preocupada|asustado|asustada|angustia|estres|estresado|estresada|agobiado|agobiada)',
    '(peur|anxieux|anxieuse|angoisse|angoissee|inquiet|inquiete|stresse|stressee|nerveux|nerveuse|anxiete)',
    '(angst|angste|aengste|nervos|nervoes|besorgt|sorgen|gestresst|panik|uberfordert|ueberfordert)',
    '(paura|ansia|ansioso|ansiosa|preoccupato|preoccupata|nervoso|nervosa|spaventato|spaventata|stressato|stressata)',
    '(medo|ansiedade|preocupado|preocupada|assustado|assustada|estressado|estressada|aflito|aflita)',
  ],
  Angry: [
    '(enojado|enojada|enfadado|enfadada|rabia|furioso|furiosa|ira|molesto|molesta)',
    '(colere|furieux|furieuse|enerve|enervee|fache|fachee|rage)',
    '(wutend|wuetend|wut|sauer|verargert|veraergert|genervt|zornig|hasse)',
    '(arrabbiato|arrabbiata|rabbia|furioso|furiosa|incazzato|incazzata|irritato|irritata)',
    '(raiva|bravo com|brava com|irritado|irritada|zangado|zangada|odio)',
  ],
  Disgusted: [
    '(asco|asqueroso|asqueada|degout|degoute|degoutee|degoutant|ekel|eklig|ekelhaft|schifo|disgusto|disgustato|nojo|nojento)',
  ],
  Surprised: [
    '(sorprendido|sorprendida|sorpresa|surpris|etonne|etonnee|choque|choquee|uberrascht|ueberrascht|sorpreso|surpreso|surpresa|chocado|chocada)',
  ],
  Happy: [
    '(feliz|felices|contento|contenta|alegre|alegria|agradecido|agradecida|tranquilo|tranquila|ilusionado|orgulloso|orgullosa)',
    '(heureux|heureuse|content|contente|joyeux|joyeuse|joie|reconnaissant|fier|fiere|apaise|apaisee)',
    '(glucklich|gluecklich|froh|freue|zufrieden|dankbar|frohlich|froehlich|stolz|ruhig|entspannt)',
    '(felice|felici|contento|contenta|grato|grata|gioia|sereno|serena|orgoglioso)',
    '(alegre|contente|animado|animada|tranquilo|calma|orgulhoso|orgulhosa)',
  ],
};

export const otherBoosters = /^(?:muy|tan|tres|si|tellement|trop|sehr|so|total|molto|tanto|cosi|muito|tao)$/;
export const otherDampeners = /^(?:poco|peu|bisschen|etwas|po|pouco)$/;
