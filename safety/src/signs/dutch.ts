import { foreignSigns, type SignGroup } from '../sign.ts';

const SELF = '(mezelf|mijzelf|mn zelf|me zelf|mijn eigen|men eigen|me|mij|mijne eigen|m n eigen|mezelve)';
const KIN =
  '(man|vrouw|vriend|vriendje|vriendin|ex|partner|vader|pa|papa|moeder|ma|mama|ouders|stiefvader|stiefmoeder|broer|broers|zus|oom|tante|zoon|dochter|schoonzoon|schoonmoeder|schoondochter|kleinzoon|opa|neef|verzorger|verzorgster|lief|echtgenoot|begeleider|mantelzorger|thuishulp|pleegvader)';
const YOUNG =
  '(dochter|zoon|zus|zusje|broer|broertje|vriendin|vriend|leerling|nichtje|neefje|collega|huisgenoot|huisgenote|man|vrouw|moeder|vader|maat|kleindochter|klasgenoot|meisje|jongen|buurvrouw|buurman|buurmeisje|kind|bestie)';
const BODY =
  '(arm|armen|been|benen|pols|polsen|huid|bovenbenen|bovenbeen|dijen|dij|onderarm|onderarmen|buik|lijf|heup|heupen)';
const PILLS =
  '(pillen|pil|slaappillen|medicijnen|medicatie|tabletten|paracetamol|paracetamols|slaapmedicatie|oxazepam|antidepressiva|insuline|pijnstillers|temazepam|strips|strip|kalmeringspillen)';
const HIGH =
  '(brug|flat|dak|trein|balkon|spoor|raam|gebouw|metro|viaduct|toren|parkeergarage|kanaal|rails|water|gracht|perron|vrachtwagen|hoog)';
const TOUCHER =
  '(oom|vader|stiefvader|stiefopa|opa|broer|stiefbroer|neef|trainer|coach|leraar|meester|pastoor|priester|buurman|baas|vriend van mijn moeder|vriend van mama|zwager|collega|chef|begeleider|dokter|fysio|masseur|leider|ex|jongen|man|vent|pa|papa|dominee|imam|patient|kerel)';

export const dutchSigns: readonly SignGroup[] = foreignSigns('nl', {
  suicide: [
    // The wish to be dead, no longer to live
    '(wil|wilde|wou|zou|wens|verlang|liever|was ik|ware ik|hoop|bid|verdien|ga) .. (dood|doodgaan|doodga|sterven|sterf|dood zijn|dood was|dood wil|doodvallen|dood te zijn|dood te gaan|dede|er niet meer zijn|er niet meer ben|er niet meer was) (.|en|ik|maar|want|gaan|zijn|was|dan|te|zodat|ben|nu|vandaag|echt|gewoon|als|omdat|wil)',
    '(wil|wou|mag|zou willen dat ik) [gewoon|echt|alleen maar|alleen nog maar|nog steeds|zo graag|liever|enkel nog|nog altijd] (dood|doodgaan|sterven)',
    '(wil|wilde|wou|hoef|kan|wilt|wenst) [echt|gewoon|hier|zo|het|er] (niet|nie|nimmer|ni|nimeer) [meer|langer|verder|zo|mer] (leven|leve|leef|verder leven|bestaan|wakker worden|er zijn|verder|op deze wereld|op de wereld|in leven|blijven leven)',
    '(niet|nie|nooit|ni) [meer|langer|verder|echt meer] (wil|wilde|willen|hoef|hoeven) (leven|bestaan|wakker worden)',
    '(niet meer|niet langer|niet verder|nooit meer) (leven|wakker worden|verder leven|wakker word|bestaan) (wil|.|en|wilt|willen|hoef|zo|hoeven|voor mij)',
    '(moe|zat|beu|kotsbeu|strontbeu) .. (leven|te leven)',
    '(genoeg geleefd|klaar met leven|klaar met het leven|klaar met mijn leven|genoeg van het leven|genoeg van mijn leven)',
    '(geen|nul|niks|weinig|geen enkele) .. (zin|reden|kracht|moed|nut|doel) .. (leven|te leven|meer om te leven|om verder te|leef|bestaan|om op te staan|om door te gaan)',
    '(waarom|waarvoor) .. (leef ik|nog leven|leef ik nog|nog verder leven|ben ik er nog|blijf ik leven)',
    '(leven) .. (geen zin meer|zinloos|niks meer waard|niets meer waard|niet meer waard|niet waard|geen nut|ondraaglijk|hoeft niet meer|hoeft voor mij niet)',
    'het hoeft (voor mij|van mij) niet meer',
    '(nooit geboren|niet geboren) [was|te zijn|geweest|had]',
    '(hoop|bid|wens|wou) .. (niet meer wakker|nooit meer wakker|niet wakker|dat ik doodga|dat ik sterf|dat ik dood|dat god me)',
    '(als|dan) (ik) .. (dood ben|er niet meer ben|er niet was|dood was|er niet meer was|weg was|dood zou zijn)',
    // Taking one's life
    '(zelfmoord*|suicidaal|suicidale|suicidegedachten|suicide plegen|suicide gepleegd|suicideplan*|zelfdoding*|zelfmoort|zelf moord|euthanasie plegen|levensmoe|doodswens)',
    `(${SELF}|zich|zichzelf|zn eigen|zijn eigen|haar eigen|haarzelf|hem zelf) .. (van kant|ophang*|op te hangen|opknopen|verhang*|verdrink*|verhangen|dood te maken|doodmaken|dood maken|doodschieten|door het hoofd|door de kop|door mijn kop|verzuip*|van het leven|ombreng*|om te brengen|afmaken|te doden|doden|doodrijden|vergiftig*|wat aandoen|iets aandoen|iets aan te doen|wat aan te doen|voor de trein|voor een trein|voor de metro|onder de trein|voor een vrachtwagen|te pletter|een kogel|in de fik)`,
    `(maak|hang|schiet|verdrink|verhang|knoop|gooi|werp|steek|rij|stort|breng|verzuip|dood) (ik ${SELF}|${SELF}) .. (van kant|op|dood|.|voor de|voor een|om|door|te pletter|overhoop|onder een|onder de|van de)`,
    '(eind|einde|punt) .. (aan maken|aan mijn leven|aan het leven|maken aan alles|aan alles|aan maak|aan breien|eraan|er aan)',
    '(maak|maken|gemaakt|maakt) [ik] [er|hier] [vanavond|morgen|nu|zelf|dit weekend] (een|n) (eind|einde) (aan|.|van)',
    '(mijn|het|haar|zijn|dit|mn|m n) leven .. (beeindig*|te beeindigen|ontnemen|benemen|beroven|te nemen)',
    '(beeindig*|benemen|ontnemen|beroof|beroven) .. (leven|van het leven)',
    '(uit het leven stappen|uit het leven gestapt|stap uit het leven|stapte uit het leven|eruit stappen|er uit stappen|stap eruit|er tussenuit knijpen)',
    `(spring|springen|springt|gesprongen|sprong|springe|stap|stappen|werp|werpen|gooi) .. (van|voor|uit|op|in|af) .. ${HIGH}`,
    `(van|voor|op|uit) (de|het|een|n|mijn) ${HIGH} .. (springen|spring|springt|te springen|stappen|gooien|sprong|stap|werpen)`,
    `(sta|zit|staat) .. (brug|dak|spoor|balkon|perron|rails|rand|vensterbank) .. (spring*|ga springen|laat me vallen|eruit|dood|vaarwel|nog een stap)`,
    `(alle|hele|handvol|doos|doosje|strips|strip|twintig|dertig|veertig|vijftig|20|30|40|50|60|te veel|teveel|voorraad|heel veel|potje) .. ${PILLS} .. (geslikt|genomen|ingenomen|slik|slikken|neem|nemen|op|doorgeslikt|innemen|gepakt|binnen)`,
    `(geslikt|ingenomen|genomen|slik|neem|slikte|nam) .. (alle|hele|handvol|doos|strips|strip|twintig|dertig|veertig|20|30|40|50|te veel|teveel|potje|al mijn|al die) .. ${PILLS}`,
    `${PILLS} .. (opgespaard|gespaard|spaar|verzameld|verzamel|gehamsterd|klaarliggen|klaar liggen|liggen klaar|bewaard|om dood|om nooit|lege|leeg)`,
    `(spaar|verzamel|bewaar|hamster|spaart|verzamelt|opgespaard) .. ${PILLS}`,
    '(pistool|geweer|jachtgeweer|wapen|vuurwapen) .. (hoofd|mond|kop|geladen|slaap|naast me|naast mij|schoot|tafel|hand)',
    '(touw|strop|koord) .. (hangt|klaar|balk|gekocht|zolder|schuur|nek|hals|kofferbak|garage|ligt)',
    '(polsen|aders|pols|slagader) .. (doorsnijden|doorgesneden|opengesneden|open te snijden|door te snijden|opensnijden|opensnijd*)',
    '(ruk|draai) .. (stuur) .. (dood|klaar|boom|voorbij)',
    '(tegen|op) een (boom|muur|vrachtwagen|viaduct) .. (rijden|rij|te rijden|knallen)',
    '(overdosis|overdosissen) .. (genomen|nemen|neem|pillen|slaperig|gedaan|.)',
    '(chloor|bleek|rattengif|gif|ontstopper|antivries|landbouwgif) .. (gedronken|drinken|genomen|ingenomen|drink)',
    // Goodbye, burden, thoughts
    '(afscheidsbrief*|afscheidsbericht*|afscheidsvideo*|afscheidsbrieven)',
    '(afscheid) .. (van het leven|voorgoed|voor altijd|van de wereld|genomen van iedereen|via app|zegt dat hij|zegt dat ze)',
    '(beter|gelukkiger|makkelijker|opgelucht|beter af|blij) .. (zonder mij|zonder me|als ik er niet|als ik dood|als ik weg)',
    '(last|blok aan het been|sta in de weg) .. (voor iedereen|voor mijn|voor mn|voor anderen|voor m n)',
    '(niemand|wie) .. (mis*|merken|merkt|huil*|opvallen) .. (mij|me|dood|weg|er niet|ben)',
    '(denk|dacht|gedachten|gedachte|fantaseer|droom|idee|plan|plannen|denken) .. (aan de dood|aan doodgaan|over de dood|dood te zijn|over doodgaan|aan dood zijn|om dood te gaan|aan sterven)',
    '(slapen|inslapen|in slaap) .. (nooit meer wakker|niet meer wakker|voor altijd|voorgoed)',
    '(voorgoed|voor altijd) (verdwijnen|weg zijn|slapen|inslapen)',
    // Someone else
    '(zegt|zei|appt|schrijft|roept|appte|schreef|dreigt) .. (dood wil|wil dood|dood wilt|niet meer wil leven|niet meer wilt leven|niet meer leven|springt|zichzelf|zich gaat|zelfmoord|er een eind|wil sterven)',
    '(heeft|had) .. (zich|zichzelf|zn eigen) .. (verhangen|opgehangen|doodgeschoten|verdronken|van het leven beroofd|voor de trein|van kant)',
  ],
  self_harm: [
    `(snij|sny|snijd|sneed|snijdt|snijden|gesneden|kras|krast|krassen|gekrast|kraste|kerf|kerven|gekerfd|brand|brandt|verbrand|prik|prikt|kerft|bijt|krab|krabt) .. (mezelf|mijzelf|mn zelf|me zelf|mijn eigen|zichzelf|zich|haar eigen)`,
    `(snij|snijd|sneed|snijdt|snijden|gesneden|kras|krast|kraste|gekrast|kerf|kerft|brand|brandt|prik|prikt|krab|krabt|bijt) .. ${BODY}`,
    '(snij|kras|kerf|prik|brand) (me|mij) (.|met|weer|elke|tot|als|in|sinds|stiekem)',
    `(${SELF}|zichzelf|zich) .. (snijd|snij|snijden|gesneden|krassen|gekrast|kras|krast|open te halen|opengehaald|pijn doen|pijn te doen|pijn gedaan|pijn doe|verwond*|te verwonden|verbrand|verbranden|automutil*|te snijden|prik|sla|slaan|straf*|te krassen|beschadig*|te beschadigen|opengekrabd|verminken)`,
    `${BODY} .. (opengehaald|opengesneden|opengekrabd|open te halen|openhalen|kapotgesneden|kapot gesneden|vol sneeen|vol littekens|vol krassen|onder de littekens|onder de krassen|gesneden|gekrast|kras|snij|vol snijwonden|vol sneden)`,
    '(scheermes|scheermesje|scheermesjes|mesje|mesjes|passer|stanleymes|aansteker|peuk|sigaret|scherf) .. (arm|armen|benen|been|huid|pols|polsen|mezelf|snij*|sneed|kras*|open|verstopt|uitgedrukt|uitdruk*|kussen)',
    `${BODY} .. (scheermes|scheermesje|mesje|passer|stanleymes|aansteker|peuk|sigaret)`,
    '(zelfbeschadig*|automutil*|zelfverwond*|zelfverminking|zelfpijniging)',
    '(littekens|sneeen|sneetjes|krassen|wonden|snijwonden|sneden|brandwonden) .. (verstop*|verberg*|lange mouwen|mouwen|niemand|zelf gemaakt|mezelf|arm|armen|benen|polsen|bijgesneden|bij gesneden|ouders)',
    '(sla|bonk|ram|beuk|stomp) .. (hoofd|vuist|benen|mezelf|mijzelf) .. (muur|blauw|mezelf|kapot|bloed*|pijn|straf*)',
    '(tot) .. (bloed|bloedt|bloeden) .. (lucht|rust|straf|elke|expres|mezelf|mij)',
    '(krab|bijt|kras|pulk|schuur) .. (tot het bloed*|tot bloedens|open)',
    '(drang|neiging|behoefte|zin|verlangen) .. (snijden|te snijden|krassen|pijn te doen|te krassen|automutil*|mesje)',
    '(expres|opzettelijk|met opzet) .. (pijn|snij*|verbrand*|verwond*|geslagen)',
    `${YOUNG} .. (snijdt|krast|verwondt|automutileert|beschadigt|kerft) [in|zich|haar|zichzelf]`,
  ],
  abuse: [
    // Blows
    `${KIN} .. (slaat|sloeg|slaan|mept|stompt|schopt|schopte|wurgt|wurgde|bedreigt|mishandelt|mishandelde|bijt|knijpt|duwt|duwde|geselt|trapt|trapte|spuugt|kleineert|vernedert|sluit|ramt|timmert|slaagt|schudt|trekt|knijp*|gooit) (me|mij|ons|m|op mij|op me|aan mijn haar|aan mn haar|naar me)`,
    `(heeft|hebben|had) (me|mij|ons|m) .. (geslagen|gemept|gestompt|geschopt|gewurgd|bedreigd|mishandeld|geduwd|gebeten|getrapt|opgesloten|van de trap|in elkaar geslagen|bij mijn keel|gebroken|verrot geslagen|blauw|buiten westen|in mijn gezicht|aan mijn haren)`,
    '(slaat|slaan|sloeg|slaagt|schopt|mept|stompt) (me|mij|ons|m) (.|als|met|in|elke|weer|omdat|thuis|bijna|en|vaak|soms|wanneer|waar|bont|tegen|altijd|iedere|zo|verrot|voor)',
    '(met de riem|met een riem|met zijn riem|met een pan|met een stok|met zijn vuist|met de vuist|met zijn vuisten|met een kabel|met een slipper|met de pollepel) .. ',
    '(wurgt|wurgde|gewurgd|kneep|knijpt) .. (me|mij|keel)',
    '(bij mijn keel|bij de keel|mijn keel dicht|keel dichtgeknepen)',
    '(mes|pistool|bijl|schaar) .. (op mijn keel|tegen mijn keel|voor de deur|bedreig*|naar me|mij|op me af)',
    '(staat|stond|loopt) .. (deur|raam|huis|gang) .. (mes|bijl|pistool|wapen|hamer)',
    '(dreigt|dreigen|gedreigd|dreigde|bedreigt|bedreigd) .. (me|mij|ons) .. (vermoorden|te vermoorden|dood|te slaan|slaan|mes|af te maken|in brand|kinderen|maken)',
    '(vermoordt|vermoorden) .. (hij|me|mij) .. (als ik wegga|als ik ga|als ik hem verlaat|ooit nog|ooit eens|echt)',
    // Control, money, fear
    `(houdt|houden|sluit|sluiten|sloot|opgesloten|zet) .. (me|mij|ons) .. (opgesloten|op in|binnen|kamer|kelder|kast|schuur|op zolder)`,
    `(opgesloten|ingesloten) .. (door mijn|kamer|huis|kelder|mij|me|van mijn)`,
    `(${KIN}|hij|ze|zij) .. (pakt|pikt|steelt|neemt|controleert|checkt|houdt|beheert|bepaalt|verbiedt|houd|afgepakt|afneemt|afgenomen) .. (mijn|mn|me|m n) (geld|pinpas|paspoort|telefoon|mobiel|loon|uitkering|pensioen|aow|salaris|berichten|bankpas|spaargeld|sleutels|papieren|vriendinnen)`,
    '(mag|laat me|laat mij) .. (niet|nooit|geen|nergens|niemand) .. (van mijn man|van mijn vriend|van hem|huis uit|naar buiten van|vriendinnen zien|familie zien|telefoon van)',
    `(bang|angst|doodsbang|schrik) .. (voor mijn|van mijn|voor mn|voor m n) ${KIN}`,
    '(bang|durf niet|angst|doodsbang|schrik) .. (naar huis|thuiskomt|thuis komt|om thuis|dat hij me|dat hij ons|voor hem|hoor zijn sleutel)',
    '(uithuwelijk*|uitgehuwelijkt|gedwongen huwelijk|gedwongen te trouwen|moet trouwen van|dwingen me te trouwen|dwingen mij te trouwen|eerwraak)',
    '(huiselijk geweld|mishandel*|kindermishandeling|thuis niet veilig|niet veilig thuis|stalkt me|stalkt mij|thuis geslagen)',
    '(blauwe plekken|blauw oog|striemen|blauwe plek) .. (verberg*|verstop*|mijn man|mijn vriend|door mijn|van mijn|make up|vader|papa|moeder|mama|stiefvader|zegt|nek|hals|keel)',
    // Someone else
    '(buurman|buren|buurvrouw|hiernaast|boven|overbuurman|man|vriend|vader|papa|moeder|zoon|ex|zwager) .. (slaat|sloeg|schopt|mishandelt|wurgt|bedreigt|mept) .. (zijn|haar|hun|de|het|hem|ze|zn) [vrouw|kind|kinderen|vriendin|zoontje|dochter|zoon|moeder]',
    `${YOUNG} .. (wordt|word|werd|is|zit|komt|heeft|hb) .. (geslagen|mishandeld|gewurgd|bont en blauw|onder de blauwe|blauwe plekken|bedreigd door|opgesloten|in elkaar geslagen)`,
    '(ik hoor|hoor) .. (klappen|geschreeuw|gegil|slaan) .. (buren|kind|hiernaast|help|vrouw|muur)',
  ],
  assault: [
    '(verkracht*|aangerand*|aanrand*|aanranding*|verkrachting*|misbruikt|aangerant|verkragt)',
    '(seksueel*|sexueel*|seksuele) .. (misbruik*|geweld|overschrijd*|intimid*|lastig*|aangeraakt)',
    `${TOUCHER} .. (zit|zat|raakt|raakte|betast|betastte|bepotelt|friemelt|streelt|greep|grijpt|voelt|voelde|graait) (aan me|aan mij|aan mn lijf|aan mijn lijf|me aan|mij aan|aan m n|me overal|mij overal|me stiekem|onder mijn|tussen mijn|in mijn broek|me in mijn|me tussen|met zijn hand)`,
    '(zit|zat|zitten) (aan me|aan mij|aan m) [als|wanneer|en|.|onder|s nachts]',
    '(raakt|raakte|aangeraakt|betast*|bepotel*|gevoeld|voelde|greep|zat|graaide) .. (borsten|kruis|tussen mijn benen|onder mijn rok|onder mijn shirt|in mijn broek|billen|vagina|geslachtsdeel)',
    '(me|mij) .. (betast|bepoteld|vastgehouden en|gedwongen|uitgekleed|vastgepakt en|onder mijn rok|in mijn broek|in mijn kruis|aangeraakt tegen|tegen mijn wil|tegen de muur gedrukt|klemgezet)',
    '(dwong|dwingt|gedwongen|dwingen|verplicht|moest) .. (seks|sex|pijpen|hem aan te raken|zoenen|aftrekken|uitkleden|naakt|met hem te slapen|met hem naar bed|naaktfoto*)',
    '(zei nee|nee gezegd|nee zei|nee riep|duwde hem weg|verstijfde|nee geroepen|zei stop) .. (gewoon door|stopte niet|ging door|luisterde niet|deed het toch|hield niet op)',
    '(tegen mijn wil|zonder mijn toestemming) ',
    '(iets|drugs|ghb|rohypnol|pil) .. (in mijn drankje|in mijn glas|in mn drankje|in mijn drinken|in mn glas)',
    '(gedrogeerd|wakker geworden|werd wakker|wakker) .. (naakt|zonder kleren|zonder broek|zonder onderbroek|op me lag|op mij|in mij|uitgekleed|vreemd bed)',
    '(zegt|zei|is|was) .. (ons geheim|ons geheimpje) [is|.]',
    '(komt|kwam|kruipt) .. (in mijn bed|bij me in bed|op mijn kamer|in mijn kamer) .. (zit aan|raakt|nacht*|voelt|aan me)',
  ],
  violence: [
    '(wil|ga|zou|zal|moet|kan|zin om|plan|plannen|denk eraan|zweer|fantaseer|droom) .. (hem|haar|ze|hen|iemand|mijn|die|alle|iedereen|mn|ze allemaal|hem allemaal) .. (vermoorden|te vermoorden|doodmaken|dood maken|doodsteken|doodslaan|doodschieten|neersteken|neer te steken|neerschieten|wurgen|doodrijden|te doden|afmaken|afslachten|verdrinken|in brand steken|de keel doorsnijden|overhoop steken|overhoop schieten|af te maken|dood te steken|doden)',
    '(steek|schiet|maak|sla|rij|vermoord|wurg|snij|knal|stamp|brand) (ik hem|ik haar|ik ze|ik die|ik mijn|hem|haar|ze|die|mijn ex|iedereen|ik iedereen) .. (neer|dood|kapot|af|overhoop|de keel|allemaal|plat|.)',
    '(ga|gaat|wil|wilt|gaan|zal) .. (neerschieten|doodschieten|neersteken|doodsteken|vermoorden|iedereen afmaken|opblazen|doodmaken|overhoop schieten)',
    '(mes|pistool|wapen|vuurwapen|bijl|hamer|benzine|jerrycan|honkbalknuppel) .. (rugzak|tas|naar hem|naar haar|onderweg|mee naar school|school|voor hem|voor haar|jaszak|steek|klaar voor|werk)',
    '(bang|gedachten|neiging|drang|impuls|beelden|visioenen) .. (baby|kind|kinderen|zoon|dochter|iemand|moeder|man|anderen|kleine|zoontje|dochtertje) .. (iets aan|iets aandoe|pijn|schudden|kussen|smoren|wat aan te doen|verstik*|gooien|vermoord*|laten vallen|verdrink*|steken|door elkaar|wat aandoe)',
    '(baby|zoontje|dochtertje|kindje|kleine) .. (geschud|schudden|door elkaar|kussen op|tegen de muur|van de trap|uit het raam|smoren|verstik*|verdrink*)',
    '(stem|stemmen|god|duivel|satan) .. (zegt|zeggen|beveelt|bevelen|moet|dwingt|draagt|wil) .. (vermoord*|dood*|steken|doden|slachten|offeren|pijn|afmaken|neersteken)',
    '(huis|auto|school|flat|schuur|boel|tent) .. (in brand|in de fik|platbranden|opblazen|affikken) .. [met haar|met hem|erin|met ze]',
    '(lijst) .. (neerschieten|neer gaat|vermoord*|dood moet*|afmaken)',
    '(aanslag|bloedbad|schietpartij|slachting) .. (plegen|plannen|aanrichten|op school|maken)',
    '(duwen|duw|trap af|van de trap) .. (vader|moeder|hem|haar) .. (dood|sterft|val*|weg)',
  ],
  medical: [
    // Heart, stroke
    '(pijn|druk|drukkend|beklemmend|steken|benauwd|klem|brandend|strak|steek|beklemd) .. (borst|borstkas|borststreek|borstbeen)',
    '(borst|borstkas) .. (doet pijn|uitstraling|kaak|arm|zweet|zweten|druk|benauwd|klem*)',
    '(hartaanval|hartinfarct|beroerte|herseninfarct|hersenbloeding|hartstilstand|tia gehad) .. [nu|heeft|krijg|denk]',
    '(arm|hand|gezicht|mond|been|mondhoek|linkerarm|linkerkant|rechterkant|rechterhand|linkerhand|halve gezicht|kant van) .. (scheef|hangt|verlamd|tintel*|gevoelloos|doof|niet meer bewegen|niet bewegen|laat alles vallen|optillen|slap|geen gevoel)',
    '(praten|praat|spreken|spreekt|lalt|woorden) .. (lukt niet|onduidelijk|met dubbele tong|niet meer|raar|wartaal|niet uit|brabbel*|verward)',
    '(zie|ziet) .. dubbel .. (hand|arm|praten|hoofd|ineens|been|misselijk)',
    // Breath, allergy
    '(krijg*|krijgt|kan|heb|heeft) .. (geen lucht|geen adem|nauwelijks lucht|bijna geen lucht|geen lucht meer|amper lucht|nauwelijks adem|niet ademen|niet meer ademen|bijna niet ademen|amper ademen|nauwelijks ademen|niet goed ademen|niet goed ademhalen|nauwelijks ademhalen|niet ademhalen)',
    '(ademt|ademhaling|ademhalen|adem) .. (niet|niet meer|nauwelijks|amper|bijna niet|raar|oppervlakkig|reutel*|snakt|zwaar)',
    '(keel|tong|gezicht|lippen|hals) .. (zwelt|zwellen|gezwollen|opgezwollen|dik|dicht|blauw|knijpt dicht|zwol)',
    '(lippen|gezicht|nagels|mond) .. (blauw|paars|grauw|blauwe)',
    '(stikt|stik|verslikt|verslikte|stikken|verstik*) .. (in een|in zijn|in haar|brood|stuk|druif|vlees|blauw|lucht|snoep*|bijna)',
    // Unconscious, bleeding, poisoned
    '(niet|niet meer|amper|nauwelijks|bijna niet) (wakker te krijgen|bij bewustzijn|aanspreekbaar|bij kennis|bij te krijgen|wekbaar|wakker te maken)',
    '(bewusteloos|buiten bewustzijn|flauwgevallen|buiten westen|in coma|epileptische|stuiptrek*|reanim*|anafylac*|allergische shock|allergische reactie|overdosis)',
    '(reageert|beweegt|antwoordt) (niet|niet meer|nergens|amper|nauwelijks) [meer|op|.] ',
    '(bloed*|bloeding|bloedt) .. (stopt niet|niet stoppen|niet te stelpen|houdt niet op|hevig|spuit|gutst|uit zijn oor|uit haar oor|stolsels|overal|heel erg|liters|niet te stoppen)',
    '(zwanger|weken) .. (bloed*|bloedverlies|baby beweegt|voel de baby|kramp*)',
    '(gevallen|viel|klap|smak) .. (hoofd|trap|ladder|achterhoofd|dak) .. (bewust*|bloed*|braakt|reageert|wakker|suf|overge*|versuft|verward)',
    '(ingeslikt|gedronken|opgegeten|doorgeslikt|dronk|slikte) .. (batterij*|bleek|chloor|schoonmaakmiddel|afwasmiddel|magneet|gif|wasmiddel|pillen|medicijnen)',
    '(batterij*|batterijtje|bleek|chloor|schoonmaakmiddel|magneet|magneetjes|ontstopper|vaatwastablet) .. (ingeslikt|gedronken|doorgeslikt|opgegeten)',
    '(koorts|40 graden|veertig|41) .. (suf|slap|vlekken|vlekjes|stuip*|nek|wakker|drinkt niet|ijlt|sloom|reageert|stijve|kreunt)',
    '(suiker|bloedsuiker|glucose|insuline|diabet*|hypo) .. (bevend|beven|zweet*|braak*|verward|bewust*|overge*|trilt|wakker|reageert|300|400|veel te hoog|veel te laag)',
    '(bot|been|arm) .. (open tot|uitsteekt|steekt eruit|bloedt niet|bloeden stopt)',
    '(wesp|bij|noten|pinda*|allerg*) .. (lucht|dik|adem*|opgezwollen|zwelt|benauwd)',
  ],
});

/** Everyday sentences that those phrases would take for danger: taken out first. */
export const dutchFigures: readonly string[] = [
  // Dying of something harmless
  '(sterf|sterven|sterft|ga dood|doodgaan|dood gaan|ging dood|stierf|ga|verga|verrek) [bijna|echt|haast|zowat] (dood|) [van|aan] (van de|van|aan de) (honger|dorst|kou|lach|lachen|schaamte|verveling|zenuwen|hitte|warmte|nieuwsgierigheid|slaap|stress|spierpijn)',
  '(schrok|schaam|schaamde|lach|lachte|verveel|verveelde|erger|werk|werkte|schrik|schrokken|gelachen) (me|mij|mezelf|ons|m n|ik me) (dood|kapot|rot|een ongeluk)',
  '(wil|wilde|wou|ga|zou) [ik] [nog|echt|het liefst] (liever dood|doodgaan) dan',
  'op sterven na dood',
  '(dode|doodse|dood) (hoek|stilte|spoor|tij|punt|taal|batterij|plant|telefoon|telefoontje)',
  '(dood|doodmoe|dood moe|doodop) (van|na) (het|de|een)',
  '(de tijd|tijd) (doden|te doden|dood te slaan)',
  'niet doodgaan',
  '(in het diepe|zwembad|duikplank|trampoline|in het water) .. (gesprongen|springen|sprong|spring)',
  '(spring*|sprong|gesprongen) .. (in het diepe|zwembad|duikplank|trampoline|hoge duik*)',
  '(spring*|sprong) (in|op) (de|het|mijn) (fiets|bus|douche|water|trein|metro|auto)',
  '(te springen|springen) (om|staan)',
  // Kitchen, hair, games
  '(snij|sneed|gesneden|verbrand|verbrandde|brand|brandde|prikte|prik) .. (mezelf|me|mijn|mn|m n) .. (vinger|duim|bij het scheren|tijdens het koken|aan de oven|aan papier|aan de pan|aan het strijkijzer|haar|pony|uien|nagels|tong|aan de thee|in de zon)',
  '(me|mezelf|mijn|mn) .. (vinger|duim|pony|haar|nagels|tong) .. (gesneden|verbrand|geknipt|gesneden)',
  '(verslaat|versloeg|verslagen|slaat|sloeg|klopt) (me|mij|ons) (met|bij|in|weer met|altijd met|steeds met) (schaken|tennis|dammen|kaarten|fifa|tafeltennis|mario kart|scrabble|monopoly|darten|biljarten)',
  '(sloeg|slaat|slaan|geslagen) .. (een flater|flater|alarm|toe|over|af|aan het stof|de plank mis)',
  'hangen we .. op',
  '(vermoordt|vermoorden|vermoord) (me|mij) (als|wanneer) ik .. (weer|vergeet|vergeten|te laat|niet|nog)',
];
