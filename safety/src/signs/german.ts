import { foreignSigns } from '../sign.ts';

const KIN =
  '(mann|ehemann|freund|vater|mutter|eltern|ex|exfreund|exmann|partner|partnerin|frau|ehefrau|freundin|stiefvater|stiefmutter|papa|mama|bruder|schwester|bruder|onkel|tante|sohn|tochter|opa|enkel|schwiegermutter|schwiegervater|schwiegersohn|schwiegertochter|cousin|typ|macker|pfleger|pflegerin|lebensgefahrte|verlobter|neffe|alter|chef)';
const YOUNG =
  '(tochter|sohn|schwester|bruder|freundin|freund|kumpel|schuler|schulerin|cousine|cousin|nichte|neffe|mitbewohnerin|mitbewohner|frau|mann|mutter|vater|mama|papa|kollegin|kollege|kleine|enkelin|klassenkameradin|madchen|maedchen|beste|bester)';
const I_WANT =
  '(will|wills|mochte|moechte|wurd|wurde|wuerde|wollte|wolln|konnt|uberleg*|ueberleg*|denk|denke|daran|dran|plan|plane|vor|versucht|versuch|wunsch|wunsche|wunschte|wuenschte|lieber|entschieden|entschlossen|gedanken|gedanke|idee|drauf|drohend|droht|bereit|hoffe|bete|muss|werd|werde|geh)';
const PILLS =
  '(tabletten|pillen|schlaftabletten|schlafmittel|medikamente|paracetamol|ibuprofen|antidepressiva|tavor|insulin|tilidin|beruhigungsmittel|diazepam|tramadol)';
const BODY =
  '(arm|arme|arms|unterarm|unterarme|bein|beine|oberschenkel|haut|handgelenk|handgelenke|bauch|schenkel|pulsadern|korper)';
const HIGH =
  '(brucke|bruecke|dach|hochhaus|balkon|fenster|parkhaus|klippe|turm|stock|abgrund|autobahnbrucke|autobahnbruecke|gelander|kirchturm)';
const RAILS =
  '(zug|bahn|sbahn|s bahn|ubahn|u bahn|auto|lkw|laster|gleise|schienen|ice|tram|strassenbahn|regionalbahn|guterzug|lastwagen)';
const TOUCHER =
  '(onkel|vater|stiefvater|papa|opa|bruder|stiefbruder|cousin|trainer|lehrer|pfarrer|priester|nachbar|chef|kollege|ausbilder|patenonkel|freund meiner mutter|freund von mama|mamas freund|arzt|betreuer|typ|mann|exfreund|ex|freund|masseur|pfleger|kaplan|physio|er)';

export const germanSigns = foreignSigns('de', {
  suicide: [
    // The wish to be dead
    '(will|mochte|moechte|mocht|wurd|wurde|wuerde|wollte|konnt|hoffe|bete|wunschte|wuenschte|wunsch mir|verdiene|verdient) .. (tot sein|tod sein|tot zu sein|nicht mehr leben|nimmer leben|nimma leben|gestorben|ich sterbe|ich sterb|zu sterben|tot umfallen|ich ware tot|ich war tot|ich waere tot|nie geboren)',
    '(will|mochte|moechte|wollte|mag) [ich|einfach|nur|nur noch|endlich|jetzt|heute|auch|hier|echt|so|wirklich|bloss] (sterben|sterm|verrecken|krepieren) (.|und|ich|weil|aber|heute|bitte|jetzt|damit|ohne|bevor|endlich|sie)',
    '(ware|waere|war|waer|wer) [ich] [doch|nur|bloss|einfach|schon|am liebsten|endlich|besser] (tot|tod|gestorben|nie geboren)',
    '(lieber|besser|liebsten|wunschte|wuenschte|schon) .. (tot|tod) (.|und|als|ware|waere|sein|zu)',
    '(nicht|nimmer|nimma|nie|net|ned|nich|nix|nit) [mehr] (mehr|) [am] (leben|lem|weiterleben|aufwachen|aufstehen mussen|existieren|auf der welt sein|wach werden|aufwache|aufgewacht) (.|will|wollen|mochte|moechte|mehr|wurde|und|mag|als)',
    '(will|mag|mochte|moechte|wollte|kann) [ich] [einfach|so|hier|das|echt] (nicht|nimmer|nimma|net|ned|nich|ne) [mehr] (leben|weiterleben|aufwachen|existieren|da sein|hier sein|auf dieser welt)',
    // Taking one's life
    `${I_WANT} .. (mich|mir|mi|sich) .. (umbring*|umzubring*|toten|toeten|zu toten|erhang*|erhaeng*|aufhang*|aufzuhang*|aufhaeng*|erschiess*|zu erschiessen|ertrank*|vergift*|vergasen|wegmachen|wegzumachen|aufknupf*|die kugel geben|ne kugel|eine kugel|pulsadern|vor den zug|vor die bahn|das leben nehmen|das leben zu nehmen|abmurksen|umzubringn|zu tode)`,
    '(bring|bringe|bringt|brachte|haeng|haenge|hang|hange|erschiess|erschiesse|ertrank|ertranke|vergift|vergifte|knall|knalle|knupf|knupfe|erhang|erhange|erhaenge|tot|tote|toete|schmeiss|schmeisse|werf|werfe|sturz|sturze) (ich mich|mich|mi) [selbst|selber|dann|heute|morgen|danach|am *|jetzt|heut|endlich|gleich] (um|auf|ab|.|vor|von|dann|danach|heute|morgen|weg)',
    '(nehm|nehme|nimm|nahm) [ich] (mir|mia|sich|mir jetzt) [dann|heute|morgen|endlich|jetzt] (das leben|s leben|mein leben)',
    '(kugel|waffe|pistole|flinte|gewehr|knarre|jagdgewehr|revolver) .. (kopf|mund|schlafe|hand|geladen|drauf|druck ab|drueck ab|abdrucken|fur mich|stirn)',
    '(mir|sich|mich) [mit *|dann] .. (eine kugel|ne kugel|die kugel|in den kopf|die birne weg*)',
    '(mache|mach|mache ich|mach ich|machen|zu machen|machte) .. (schluss mit dem leben|schluss mit allem|schluss mit meinem leben|ein ende|dem ein ende|dem ganzen ein ende|allem ein ende|endgultig schluss|fur immer schluss|selber schluss)',
    '(mein|meinem|meinen|das|dieses|mei|diesem|ihr|sein|seinem|ihrem) (leben|dasein|leid|leiden|elend) .. (beende|beenden|ein ende|zu beenden|wegwerf*|beend)',
    '(pulsadern|pulsader|pulsadren|adern) .. (aufgeschnitten|aufschneid*|aufschlitz*|aufgeschlitzt|geoffnet|offnen|auf|durchschneid*)',
    `(spring|springe|springen|sprung|sturze|sturz|sturzen|werfe|werfen|geworfen|schmeissen|schmeisse|zu springen|runterspringen|runter springen|gesprungen|runterspring*|fallen lassen) .. (von|vom|aus|aufm|auf|ausm|an|in|uber) .. ${HIGH}`,
    `(von|vom|aus|ausm|aufm|auf dem|auf der|auf einer|am|uber das|uber die|auf nem|aufn) .. ${HIGH} .. (spring*|runterspring*|sturz*|zu springen|fallen lassen|runter*)`,
    `(vor|vorn|unter|unters|vorm|auf) (den|einen|nen|n|die|eine|ne|dem|) [nachsten|naechsten|nachste] ${RAILS} .. (werf*|leg*|spring*|schmeiss*|lauf*|geworfen|stell*|zu *)`,
    '(gegen|an|in) (einen|den|nen|die|eine) (baum|bruckenpfeiler|pfeiler|leitplanke|wand|mauer|gegenverkehr|lkw) (fahr*|lenk*|zu fahren|rasen|ras|steuern|zu lenken|setzen)',
    `(alle|alles|viele|zu viele|ganze|ganzen|ganz viele|packung|packungen|schachtel|handvoll|haufen|dreissig|vierzig|zwanzig|30|40|50|20|60|jede menge) [meine|die|der|von|von den|von den *] .. ${PILLS}`,
    `${PILLS} .. (geschluckt|genommen|schluck|schlucke|schlucken|gesammelt|gehortet|hort*|sammle|sammel|bereit|liegen|aufgespart|gespart|gebunkert|leer|leere|geschluckt)`,
    '(strick|seil|schlinge) .. (gekauft|besorgt|hangt|haengt|bereit|dachboden|balken|keller|geknupft|garage|kofferraum|hals|liegt)',
    '(rattengift|gift|abflussreiniger|frostschutzmittel|bleiche|e605) .. (getrunken|trink*|genommen|nehm*|geschluckt|schluck*)',
    // No reason, burden, goodbye
    '(kein|keine|keinen|keinerlei|null|nix|kb|kein bock|keen|ka) .. (grund|sinn|bock|lust|kraft|lebenswill*|lebensmut|willen|wille|mut) .. (leben|zu leben|weiterzuleben|weiterleben|weiterzumachen|mehr im leben|am leben|lebenslust|aufzuwachen)',
    '(kb|kein bock|keinen bock|keine lust|null bock) [mehr] auf (leben|das leben|dieses leben|mein leben|mein scheiss leben|dieses scheiss leben)',
    '(mude|muede|satt|leid|ueberdrussig|uberdrussig|genug vom|fertig mit dem) [bin|es|das|des|vom|zu] (lebens|leben|zu leben)',
    '(wozu|warum|wofur|wofuer|weshalb) .. (noch leben|weiterleben|lebe ich|leb ich|noch am leben|bin ich noch da|weiterzuleben)',
    '(leben|dasein) [hat|macht|ist|is] [fur mich|eh|einfach|doch|gar|so] [fur mich] (keinen sinn|nicht mehr lebenswert|nicht lebenswert|sinnlos|keinen wert|nichts mehr wert|kein sinn|nicht mehr zu ertragen|wertlos)',
    '(besser|alle|familie|kinder|leichter|froh|erleichtert|freuen|glucklicher|beste) .. (ohne mich|wenn ich tot|wenn ich weg|wenn ich nicht mehr|wenn es mich nicht|wenns mich nicht|wenn ich nimmer|wenn ich sterb*)',
    '(falle|fall|bin|eine|nur) .. (zur last|eine last fur|last fur alle|ballast fur|eine belastung fur)',
    '(niemand|keiner|kein mensch|keine sau|wer) .. (vermiss*|merken|merkt|traurig|interessier*|weinen) .. (tot|weg|sterb*|umbring*|nicht mehr da|sterbe|ohne mich)',
    '(hatte|haette|ware|waere|war|wunschte) .. (nie geboren|nicht geboren|gar nicht geboren|nie auf die welt)',
    '(abschiedsbrief*|abschiedsnachricht*|abschiedsvideo*)',
    '(schade|traurig|leider) .. (noch lebe|noch leb|wieder aufgewacht|noch am leben)',
    '(testament|papiere|alles geregelt) .. (morgen|heute|danach) .. (tot|leben|weg|ende)',
    '(suicidgedanken|suzid*|selbst mord|selbsmord*|selbstmor*|selbsttot*)',
    '(will|wollte|wolle) (nicht mehr leben|nicht mehr weiterleben|nur noch sterben)',
    '(fur immer|fuer immer|ewig) (einschlafen|schlafen|verschwinden|weg sein|weg)',
    '(einschlafen|schlafen) .. (nicht mehr aufwachen|nie mehr aufwachen|nie wieder aufwachen|nimmer aufwachen)',
    // Someone else
    '(sich|er sich|sie sich) .. (umbring*|umzubring*|das leben nehmen|das leben zu nehmen|das leben genommen|erhangt|erhaengt|aufgehangt|aufgehaengt|erschossen|umgebracht|vor den zug|vor die bahn|was antun|etwas antun|was anzutun|etwas anzutun|vom dach|pulsadern)',
    '(sagt|schreibt|meint|gesagt|geschrieben|sagte|droht) .. (will sterben|sterben will|nicht mehr leben|will nicht mehr|sterben mochte|tot sein will|bringt sich um|nicht mehr leben will|leben will)',
  ],
  self_harm: [
    // Cutting, burning, hitting
    `(mir|mich|mi|sich) .. ${BODY} .. (ritz*|geritzt|aufgeritzt|aufritz*|aufschneid*|aufgeschnitten|zerschn*|zerkratz*|aufgekratzt|aufkratz*|verbrannt|verbrenn*|blutig*|geschnitten|schneid*|aufgeschlitzt)`,
    `(ritz*|schneid*|schnitt|kratz*|verbrenn*|druck*|stech*|beiss*|schlitz*) .. (mir|mich) .. ${BODY}`,
    `(klinge|klingen|rasierklinge*|cutter|cuttermesser|teppichmesser|zirkel|scherbe|feuerzeug|zigarette*|kippe|kippen) .. (mir|mich|${BODY}|ritz*|schneid*|ausgedruckt|ausdruck*|versteckt)`,
    '(mir|mich|sich|mi) [dann|immer|wieder|heute|gestern|seit *|jeden tag|oft|selbst|selber|manchmal|absichtlich|heimlich|nachts|abends] [wieder|selbst|selber|heimlich] (ritz*|geritzt|zu ritzen|schneiden|aufschlitz*|selbst verletz*|selbst schlag*)',
    '(ritz|ritze|ritzt|ritzte|ritzen|geritzt|ritzn) (mich|sich|mi|ich mich|wieder|gestern)',
    '(verletz*|schlag*|hau*|kratz*|beiss*|verbrenn*|straf*|bestraf*|kneif*) (ich mich|mich|mi|i mi|i mir) (selbst|selber|blutig|absichtlich|immer wieder|bis|wieder|oft|heimlich)',
    '(mir|mich) (selbst|selber|absichtlich|mit absicht) .. (weh*|schmerz*|verletz*|schlag*|schad*|schneid*|ritz*|verbrenn*|wunden|schadel)',
    '(hau|haue|schlag|schlage|schlug|ramm|ramme|knall) .. (kopf|schadel|faust|hand) .. (wand|selber|selbst|tisch|blut*|boden)',
    '(kratz*|aufkratz*|aufgekratzt|beiss*|kratze|knibbel*|reib*) .. (bis es blutet|bis blut|blutig|bis s blutet|blut kommt|bluten)',
    // Traces, relapse, someone else
    `(narben|schnitte|schnittwunden|wunden|brandwunden|ritznarben) .. (${BODY}|verstecke|verstecken|verdeck*|armel|lange armel|aufgekratzt|keiner sieht|ausgedruckt|ritz*)`,
    `${BODY} .. (voller narben|voll narben|voll schnitte|voller schnitte|voller wunden|zerschnitten|verbunden|zerkratzt|aufgeritzt)`,
    '(drang|druck|ritzdruck|verlangen|bedurfnis|ruckfall*|rueckfall*|ruckfallig|clean) .. (ritz*|schneid*|verletz*|klinge|schnippel*|wehzutun|weh zu tun|geritzt)',
    `${YOUNG} .. (ritzt sich|sich ritzt|schneidet sich|verletzt sich|sich selbst verletzt|sich schneidet|sich selber verletzt|ritzt|fugt sich)`,
  ],
  abuse: [
    // Blows
    `${KIN} .. (schlagt|schlaegt|schlug|schlagn|haut|haute|prugelt|pruegelt|verprugelt|verpruegelt|tritt|trat|wurgt|wuergt|wurgte|ohrfeigt|bedroht|bedrohte|misshandelt|schubst|schubste|stosst|zerrt|bespuckt|beschimpft|demutigt|erniedrigt|qualt|quaelt|kneift|kloppt|verdrischt|vermobelt|sperrt|schuttelt|schlagen|prugeln) (mich|mi|uns|mir|auf mich)`,
    `(hat|haben|hot|hats|hatte) (mich|mi|mir|uns) .. (geschlagen|gschlaga|gschlagn|geprugelt|verprugelt|verpruegelt|gewurgt|gewuergt|getreten|geohrfeigt|bedroht|misshandelt|geschubst|gestossen|eingesperrt|angespuckt|angezundet|verbruht|an den haaren|ins gesicht|die nase gebrochen|den arm gebrochen|gebrochen|mit dem gurtel|treppe runter*|gschlog*|gehauen|vermobelt|blau geschlagen)`,
    `(mich|mi|mir|uns) [gestern|wieder|oft|schon|jahrelang|immer|als kind|fast taglich|regelmassig|mehrmals] .. (gschlaga|geschlagen|verprugelt|verpruegelt|gewurgt|gewuergt|misshandelt|eingesperrt|zusammengeschlagen|grun und blau|windelweich)`,
    '(schlagt|schlaegt|haut|prugelt|pruegelt|verhaut|tritt|schlug) (mich|mi|uns|mir) .. (gurtel|guertel|faust|gesicht|besoffen|betrunken|kleiderbugel|stock|kochloffel|kabel|trinkt|getrunken|blau|jeden|immer|nase)',
    '(mit dem gurtel|mit dem guertel|mit der faust|mit fausten|mit dem stock|mit dem kabel|mit der hundeleine) .. (mich|mir|auf mich|ins gesicht|geschlagen|verprugelt)',
    '(schlage|prugel|pruegel|ohrfeigen|tritte|faustschlage) .. (von meinem|von meiner|von mama|von papa|ins gesicht|gibts|bekomme ich|krieg ich|setzt es)',
    '(messer|pistole|axt|hammer|schere|beil) .. (an den hals|an der kehle|an die kehle|bedroht|drohd|droht|am hals|auf mich los|gedroht|nach mir)',
    '(droht|drohd|drohte|gedroht|bedroht|drohen) .. (mir|mich|umzubringen|mit dem messer|mit dr axt|umbringen|totzuschlagen|kinder wegzunehmen|abzustechen|mit der axt|abschieben)',
    '(bringt|brachte|bringen|schlagt|sticht) (er|sie|der|die) (mich|uns) (um|tot|ab)',
    '(er|vater|bruder|mann|ex|exfreund|freund) (bringt|wird) mich (um|noch um|umbringen|irgendwann um|toten|totschlagen)',
    // Control, money, fear
    `(sperrt|sperrte|schliesst|eingesperrt|eingeschlossen|sperren) .. (mich|uns|keller)`,
    `(${KIN}|er) .. (kontrolliert|nimmt|nahm|klaut|uberwacht|durchsucht|verbietet|wegnimmt|weggenommen|zerstort|beklaut) .. (mein handy|mein geld|meine rente|mein gehalt|meinen pass|mein konto|meinen ausweis|jeden schritt|meine nachrichten|die rente|das geld|den pass)`,
    '(lasst|laesst) (mich|er mich|sie mich) .. (nicht|nirgends|nie|niemanden) .. (aus dem haus|raus|arbeiten|telefonieren|allein weg|treffen|essen)',
    '(verbietet|verbot|verboten) mir .. (freunde|freundinnen|aus dem haus|zu arbeiten|arbeiten|familie|kontakt|rauszugehen)',
    '(angst|panik|zitter|zittere) .. (nach hause zu|heimzugehen|heimkommt|nach hause kommt|nach haus|schlussel|mein mann|meinem mann|meinem vater|meinem stiefvater|meinem ex|meinem freund|vor ihm|dass er mich|dass er uns)',
    '(zwangsheirat*|zwangsverheirat*|zwangsehe|soll meinen cousin heiraten|verheiraten) ',
    '(zwingen|zwingt|wollen) mich .. (zu heiraten|heiraten|verheiraten|hochzeit)',
    '(blaue flecken|blauen flecken|blaues auge|veilchen|hamatome|wurgemale|striemen) .. (versteck*|schmink*|uberschminkt|verdeck*|mann|vater|papa|mama|stiefvater|freund|hals|uberall)',
    '(lauert|verfolgt|stalkt|terrorisiert) (mir|mich|er mir) .. (auf|ex|jeden|umbring*|um)',
    // Someone else
    '(nebenan|nachbar|nachbarn|nachbarin|uber uns|oben|wand|mann|freund|papa|vater|mutter) .. (schreit|schreie|schlagt|schlaegt|prugelt|pruegelt|verprugelt|geprugelt|gepruegelt|wimmern|haut) .. (frau|kind|kinder|hilfe|wand|sie|ihn|freundin|das)',
    '(seine|ihren|ihre|sein|die|das|seinen) (frau|sohn|tochter|kind|kinder|freundin|kleine) .. (schlagt|schlaegt|geschlagen|verprugelt|geprugelt|gepruegelt|prugelt|misshandelt|haut)',
    '(schuler|schulerin|kind|junge|madchen|maedchen|kollegin|freundin|schwester|patientin|nachbarin|enkel|enkelin|mutter) .. (blaue flecken|blauen flecken|geschlagen|misshandelt|verprugelt|papa haut|geprugelt|wird geschlagen|striemen)',
    '(ihr|der|dem|vom) (mann|freund|ex|vater|stiefvater|papa) .. (schlagt sie|schlaegt sie|verprugelt sie|haut sie|geschlagen|schlagt ihn|haut ihn|sie schlagt|sie gewurgt)',
  ],
  assault: [
    // In so many words
    '(vergewaltig*|vergewaltg*|vergwaltig*|missbraucht|begrapscht|befummelt|begrabscht|angegrapscht|angegrabscht|genotigt|genoetigt|betatscht)',
    '(sexuell*) .. (missbrauch*|missbraucht|gewalt|ubergriff*|uebergriff*|belastig*|belaestig*|genotig*|angefasst|bedrang*|angegangen)',
    `${TOUCHER} .. (fasst|fasste|fass|begrapscht|betatscht|befummelt|grapscht|streichelt|griff|greift|langt|langte|beruhrt|beruehrt) .. (mich|mir|mi) .. (an|zwischen die beine|unter den rock|unters shirt|in die hose|po|hintern|brust|bruste|oberschenkel|unten)`,
    `(fasst|fasste|langt|langte|griff|greift) (mich|mir|er mich|er mir|mi) .. (an (wenn|und|.|wo|obwohl|seit|immer|unten|da|.)|zwischen die beine|unter den rock|in die hose|in den schritt|an den po|an den hintern|an die brust|unters)`,
    '(hat|haben|hatte) (mich|mir) .. (angefasst|begrapscht|begrabscht|befummelt|missbraucht|gezwungen|zum sex|zwischen die beine|in die hose|ausgezogen|in den schritt|an den po gefasst|unter den rock|festgehalten und|gegen meinen willen|sexuell)',
    '(gezwungen|zwang|zwingt|drangt|genotigt|notigt) .. (sex|zu kussen|auszuziehen|oral*|anzufassen|mit ihm zu schlafen|mit ihm schlafen|beruhren|zu blasen|nackt*)',
    '(nein gesagt|gesagt nein|nicht gewollt|nein geschrien|gewehrt|wehrte) .. (weitergemacht|nicht aufgehort|festgehalten|in mich|eingedrungen|ausgezogen)',
    '(gegen meinen willen|ohne mein einverstandnis|ohne meine zustimmung) .. ',
    '(ko tropfen|k o tropfen|was ins glas|etwas ins glas|was in den drink|was im drink|etwas in mein glas)',
    '(aufgewacht|wach geworden|wache auf|wachte auf) .. (nackt|ohne unterhose|ohne hose|auf mir|in mir|ausgezogen|fremden bett)',
    '(kommt|kam|schleicht|legt) .. (nachts|in mein bett|zu mir ins bett|in mein zimmer) .. (fasst|anfass*|an|beruhrt|streichelt|ausziehen)',
    '(sagt|sagte|gesagt|meint) .. (unser geheimnis|unser kleines geheimnis)',
    `${YOUNG} .. (vergewaltigt|missbraucht|sexuell|begrapscht)`,
  ],
  violence: [
    '(will|mochte|moechte|wurde|werd|werde|konnte|muss|vor|plane|wollte|geschworen|uberleg*|traume|stell mir vor) .. (ihn|sie|den|die|ihm|ihr|meinen|meine|meiner|jemanden|alle|die alle|leute|menschen|eltern|mutter|vater) .. (umbringen|umzubringen|toten|toeten|zu toten|abstechen|abzustechen|erschiessen|zu erschiessen|erstechen|erschlagen|erwurgen|abknallen|totschlagen|kaltmachen|kalt machen|aufschlitzen|vergiften|anzunden|kehle)',
    '(bring|bringe|stech|steche|knall|knalle|mach|mache|schlag|schlage|erschiess|erschiesse|stich) (ich ihn|ich sie|ich die|ihn|sie|den|die|die alle|alle|sie alle|ich alle|ich den|ich euch alle|euch alle) .. (um|ab|kalt|tot|.|alle um|der reihe nach)',
    '(messer|axt|knarre|pistole|waffe|baseballschlager|hammer|benzin|gewehr) .. (rucksack|zu ihm|zu ihr|auf ihn|auf sie|um ihn|fur ihn|dabei|abstech*|wartet auf|in der tasche|hab ich|eingesteckt|in der hand und)',
    '(stimme|stimmen|gott|teufel|satan|befehl*) .. (befiehlt|befehlen|sagt|sagen|verlangt|zwingt|soll|befohlen) .. (tot*|toet*|umbring*|abstech*|verletz*|opfer*|axt|messer|weh tun|anzund*)',
    '(angst|gedanken|drang|impuls|lust|kurz davor|zwangsgedanken) .. (baby|kind|kindern|kinder|sohn|tochter|jemandem|mutter|vater|frau|kleinen|leuten|anderen) .. (antu*|antun|was antue|weh*|verletz*|toten|umbring*|schuttel*|fallen lass*|etwas tue|wurg*|kissen|erstick*)',
    '(baby|kind|saugling|sohn|tochter|kleinen) .. (geschuttelt|schutteln|kissen|gegen die wand|aus dem fenster|erstick*|ertrank*|wurg*|in die badewanne|an die wand)',
    '(amok*|amoklauf|massaker|todesliste|abschussliste)',
    '(schule|arbeit|buro|uni|klasse|lehrer|mitschuler) .. (waffe mit*|messer mit*|alle umbring*|alle ab*|alle tot*|knarre|abknall*|erschiess*|in die luft)',
    '(mitbringen|bringt|bring) .. (waffe|messer|pistole|knarre) .. (schule|arbeit|klasse)',
    '(haus|wohnung|bude|auto|schule) .. (anzunden|anzuenden|abfackeln|niederbrennen|in brand) .. (mit ihr|mit ihm|drin|alle|will|werd|sie)',
    '(zund|zunde|fackel|fackle|steck) .. (haus|bude|wohnung|hutte) .. (an|ab|in brand)',
    '(sagt|sagte|droht|schreibt|gesagt) .. (alle umbringen|alle abstechen|uns umbringen|sie umbringen|ihn umbringen|alle erschiessen|abstechen wird|erschiessen wird|umbringen will|umbringen wird|alle tot)',
  ],
  medical: [
    // Heart, stroke
    '(schmerz*|stech*|druck|druckt|enge|sticht|brennt|brennen|engegefuhl|zieht|weh|eng) .. (brust|brustkorb|brustbein)',
    '(brust|brustkorb) .. (linken arm|kiefer|schweiss|keine luft|zerspringt|zuschnurt|eng|druck|schmerz*)',
    '(linker arm|linken arm|rechter arm|rechte seite|linke seite|gesicht|gesichtshalfte|mundwinkel|eine seite|halbes gesicht|arm und) .. (taub|gelahmt|gelaehmt|hangt|haengt|schief|kribbelt|nicht bewegen|verzogen|gefuhllos|hangt runter|nicht mehr heben|nicht heben)',
    '(kann|spricht|redet|sprechen|reden|lallt) .. (nicht mehr richtig sprechen|nicht mehr sprechen|nicht mehr reden|nur noch lallen|verwaschen|undeutlich|lallt|kein wort mehr raus|nicht richtig sprechen) .. ',
    '(seh|sehe|sieht) .. (doppelt|doppelbilder) .. (taub|sprech*|kopf*|arm|plotzlich|schwindel*)',
    // Breath, allergy
    '(krieg*|kriagt|bekomm*|hab|habe|hat|kaum) .. (keine luft|kaum luft|kaum noch luft|keine luft mehr|nicht genug luft|koa luft|kei luft)',
    '(kann|konnen) .. (nicht atmen|nicht mehr atmen|kaum atmen|kaum noch atmen|nicht richtig atmen|nicht mehr richtig atmen)',
    'atmet .. (nicht|kaum|nimmer|komisch|rochelt|flach)',
    'schnappt nach luft',
    '(hals|zunge|gesicht|lippen|kehle|rachen) .. (schwillt|schwellen|geschwollen|zu|anschwell*|zugeschwollen|blau) .. [luft|atm*]',
    '(lippen|gesicht|fingernagel) .. (blau|lila|blaulich)',
    '(verschluckt|verschluckte) .. (luft|blau|batterie|hustet|wurgt)',
    '(steckt im hals|erstickt gerade|erstickt fast|am ersticken|erstickt an)',
    // Unconscious, bleeding, poisoned
    '(nicht|nimmer|ned|kaum) .. (ansprechbar|wach zu kriegen|aufzuwecken|wach zu bekommen|bei bewusstsein|aufwecken|reagiert)',
    '(reagiert|ruhrt|bewegt|antwortet|wacht) [sich] (nicht mehr|nicht|nimmer|ned|kaum noch|auf nichts) [mehr|auf|.] ',
    '(ohnmachtig|ohnmaechtig|bewusstsein verloren|umgekippt und|zusammengebrochen und|krampfanfall|epileptisch*|krampft|herzstillstand|anaphylak*|allergischer schock|koma)',
    '(blut*|blute|blutet|blutung) .. (hort nicht auf|hoert nicht auf|stark|nicht auf|stromt|spritzt|wie verruckt|aus dem ohr|nicht stoppen|uberall|nicht zu stillen|stillen|literweise)',
    '(schwanger|schwangerschaft|woche|ssw) .. (blut*|krampf*|bauchkrampf*|baby bewegt|spur|spure)',
    '(gefallen|gesturzt|gestuerzt|sturz|kopf|leiter|treppe) .. (kopf|hinterkopf|leiter|treppe|aufgeschlagen) .. (blut*|erbricht|ansprechbar|bewegt|bewusst*|kotzt|reagiert|wacht|verwirrt)',
    '(knopfbatterie|batterie|putzmittel|reiniger|waschmittel|spulmittel|magnet|pilze|rattengift) .. (verschluckt|getrunken|gegessen|geschluckt|trank)',
    '(fieber|40 grad|41|vierzig|39) .. (schlapp|apathisch|krampf*|flecken|nacken*|wach|reagiert|steif|trinkt nicht|lethargisch|halluzin*)',
    '(zucker|blutzucker|diabet*|insulin|unterzucker*) .. (zittern|zittert|zittr*|schwitz*|kotz*|erbrech*|verwirrt|ansprechbar|bewusst*|500|400|zu hoch|weg|aufwach*)',
    '(nusse|nuss|erdnuss*|wespe|biene|gestochen|allergi*) .. (luft|schwillt|atm*|hals zu|geschwollen)',
    '(zu viel|zuviel) .. (erwischt|genommen|gespritzt|eingeworfen) ',
  ],
});

export const germanFigures: readonly string[] = [
  // Dying of something harmless, shoes that kill
  '(sterb|sterbe|sterben|stirbt|gestorben|verreck|verrecke|krepier) (vor|fast vor|beinahe vor|halb vor|an) (scham|lachen|langeweile|freude|hunger|hitze|peinlichkeit|neugier|durst|kalte|mudigkeit|aufregung|sehnsucht)',
  '(will|mochte|moechte|wollte) nicht (sterben|sterbn)',
  '(bringen|bringt|bringst) mich [noch|irgendwann|echt|fast] um (mit|.|hab|diese|die|der)',
  '(schuhe|hitze|muskelkater|treppe|treppen|rucken|fusse|fuesse|kater) .. (bringen|bringt) mich .. um',
  '(lieber|besser|eher) sterben als',
  '(spring|springe|springen|gesprungen|gehupft) .. (ins wasser|ins kalte wasser|in den see|vom (dreier|funfer|zehner|einer|sprungturm|beckenrand|turm))',
  '(tod*|tot) (mude|muede|langweilig)',
  '(zeit|die zeit) tot*',
  // Kitchen, hair, games
  '(hab|habe|hat|haben) (mir|mich) [mal|selber|selbst|eben|beim|gestern] .. (haare|pony|finger|rasieren|kochen|nagel|kuppe|zwiebel*|bart) .. (geschnitten|schneiden|verbrannt)',
  '(mir|mich) [beim] [kochen|rasieren|schneiden|backen|bugeln|basteln] .. (finger|daumen|hand|kuppe) .. (geschnitten|verbrannt)',
  '(schneid*|geschnitten) .. (haare|pony|nagel|hecke|zwiebel*|grimassen)',
  '(schlagt|schlaegt|schlug|geschlagen) (mich|uns|ihn|sie) [immer|wieder|schon wieder] (im|beim|in) (schach|tischtennis|tennis|kicker|kickern|mario kart|skat|kartenspielen|monopoly|uno|tischkicker)',
  'meine (dame|damen|konigin) geschlagen',
  '(haben|habe|hab) .. (die mannschaft|den gegner|die anderen|bayern|dortmund) .. geschlagen',
];
