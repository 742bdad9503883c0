import { foreignSigns } from '../sign.ts';

const KIN =
  '(marito|fidanzato|fidanzata|compagno|compagna|ragazzo|ragazza|padre|papa|babbo|madre|mamma|genitori|ex|moglie|patrigno|matrigna|fratello|fratelli|sorella|zio|zia|figlio|figlia|nonno|nipote|genero|nuora|suocero|suocera|cognato|cugino|badante|convivente|coinquilino|capo|infermiera|lui)';
const YOUNG =
  '(figlia|figlio|sorella|fratello|amica|amico|ragazza|ragazzo|alunna|alunno|cugina|cugino|nipote|compagna|compagno|moglie|marito|madre|padre|mamma|papa|collega|coinquilina|studentessa|bimba|bambina)';
const DEAD =
  '(morire|uccidermi|ammazzarmi|amazarmi|suicidarmi|farla finita|essere morto|essere morta|impiccarmi|togliermi la vita|non svegliarmi|non esistere|smettere di vivere|sparire per sempre|sparire dal mondo|buttarmi giu|buttarmi sotto|spararmi|annegarmi|tagliarmi le vene|non esserci|la morte|la facesse finita|ammazza|levarmi di mezzo|togliermi di mezzo|addormentarmi per sempre)';
const PILLS =
  '(pillole|pastiglie|compresse|medicine|medicinali|sonniferi|farmaci|tachipirina|paracetamolo|xanax|tavor|lexotan|gocce|ansiolitici|antidepressivi|insulina|barbiturici|blister|calmanti|psicofarmaci)';
const BODY = '(braccio|braccia|gamba|gambe|polso|polsi|coscia|cosce|pelle|avambraccio|avambracci|pancia|caviglie)';
const HIGH =
  '(ponte|treno|binari|balcone|finestra|tetto|metro|davanzale|palazzo|cavalcavia|viadotto|scogliera|fiume|piano|terrazzo|vuoto|torre|camion|tram)';
const TOUCHER =
  '(zio|padre|papa|fratello|fratellastro|nonno|patrigno|cugino|prof|professore|maestro|allenatore|mister|prete|don *|parroco|vicino|capo|padrino|dottore|medico|fisioterapista|compagno di mia madre|compagno di mamma|catechista|datore|collega|istruttore|ragazzo|tizio|uomo|ex)';

export const italianSigns = foreignSigns('it', {
  suicide: [
    // The wish to be dead, or no longer to live
    `(voglio|vojo|vole|vuole|vorrei|volio|desidero|preferisco|preferirei|voglia di|penso di|penso a|pensavo di|pensato di|pensiero di|idea di|ho deciso di|deciso di|prego di|spero di|merito di|intenzione di|provato a|tentato di|cercato di|bisogno di|pensando di|sogno di|meglio|voleva|volevo|viene da) .. ${DEAD}`,
    '(morire|ammazzarmi|uccidermi) (voglio|vorrei)',
    '(mi voglio|me voglio|mi vorrei|mi volevo|vuole|voleva|vorrebbe) (uccidere|ammazzare|ammazza|suicidare|impiccare|sparare|buttare|morire|uccidersi|ammazzarsi|suicidarsi|togliere la vita|togliersi la vita)',
    '(suicidi|suicidar*|suicidato|suicidata|uccidermi|uccidersi|ammazzarsi|suicidarsi|impiccarsi|togliersi la vita|ammazzarm*)',
    '(mi|me) (ammazzo|uccido|suicido|impicco|sparo|tolgo la vita|tolgo di mezzo|levo di mezzo|butto giu|butto sotto|taglio le vene|taglio i polsi|impiccher*|ammazzer*|uccider*|suicider*|toglier* la vita|getto sotto|butto dal|butto dalla|lancio dal|lancio dalla)',
    '(non|nn|nun) [mi|ho|] (voglio|volio|vojo|vuole|vorrei|va|interessa|desidero|ho voglia di|ho piu voglia di|ho motivo di|ho piu la forza di|ho la forza di|riesco a|ha senso|ha piu senso|vale la pena|c e motivo di|serve a niente|voglia) [piu|di|la pena di|piu di|proprio|piu la pena di] (vivere|campa|campare|svegliarmi|esistere|esserci|stare al mondo|continuare a vivere|andare avanti a vivere|stare in vita)',
    '(nessun|nessuna|alcun|alcuna|senza|piu|nessuno) .. (motivo|ragione|ragioni|motivi|scopo|voglia|forza|senso) .. (vivere|per vivere|esistere|stare al mondo|svegliarmi|alzarmi)',
    '(stanco|stanca|stufo|stufa|schifo|non ne posso piu|basta) .. (di vivere|della vita|di questa vita|della mia vita|di esistere|di stare al mondo|vita di merda|sta vita)',
    '(la|questa|mia|sta) vita [mia|ormai|per me] (non ha|non vale|non merita|e senza|non mi interessa) [piu|alcun|nessun] (senso|valore|niente|piu)',
    '(perche|a che serve|che senso ha|a cosa serve) [devo|continuare a|dovrei|sono ancora] (vivere|vivo|viva|vivere cosi|esistere|essere vivo)',
    '(non) (fossi|essere|dovevo|dovrei essere) [mai] (nato|nata|nascere)',
    '(mai|non) (essere|fossi) [mai] (nato|nata)',
    '(starebb*|starann*|sara|sarebbe*|saranno|stanno|meglio|felici|sollevati) .. (senza di me|se muoio|se morissi|se non ci fossi|se fossi morto|se fossi morta|se sparisco|quando non ci saro)',
    '(meglio|preferirei|vorrei|quasi quasi|da) (morto|morta|morire|essere morto|essere morta|fossi morto|fossi morta|se fossi morto) ',
    'da (morto|morta) .. (meglio|bene|pace)',
    '(se|quando) (muoio|morissi|fossi morto|fossi morta|non ci saro|sparissi|non ci fossi) [piu] .. (nessuno|meglio|tutti|se ne accorg*|importa|pace)',
    '(nessuno) .. (accorger*|mancher*|mancanza|piangere*|importa*) .. (muoio|morissi|sparissi|sparisco|non ci fossi|ammazzassi|morto|morta)',
    '(sono|essere|sento|diventare) .. (un peso|di peso|un fardello) (per|a)',
    '(spero|vorrei|prego|magari) .. (non svegliarmi|non mi svegli*|che dio mi prenda|che un camion|che mi investa*|di non svegliarmi|morire nel sonno|addormentarmi e non)',
    '(pensieri|idee|pensiero|istinti|tentativo|tentativi|intenzioni|tentato|impulsi) (suicidi|suicidari|suicidarie|suicida|di morte|di suicidio|suicidio|di farla finita|di morire)',
    '(la|facciamola|farla|fatta|falla|di farla) (faccio finita|finita) [stanotte|oggi|domani|adesso|una volta|con tutto|con la vita]',
    '(mettere fine|metto fine|porre fine|pongo fine|porro fine|mettero fine|messo fine|metter fine) (alla|a|alle) .. (vita|tutto|sofferenze|esistenza|dolore|questo)',
    '(mettere|metto|porre) (fine|la parola fine) a (tutto|questo strazio|questa vita)',
    // Means
    '(spararmi|mi sparo|sparo|spararsi|si e sparato|un colpo) .. (testa|bocca|colpo|tempia|fucile|pistola|fronte)',
    '(pistola|fucile|arma|revolver|carabina) .. (testa|bocca|tempia|carico|carica|in mano|mano|accanto al letto|per me|sparito|comodino|tavolo)',
    '(tagliarmi|tagliato|tagliata|taglio|tagliare|aperta|tagliarsi|apro|aprirmi|tagliate) (le vene|i polsi)',
    `(buttarmi|butto|buttato|buttata|gettarmi|lanciarmi|lancio|saltare|salto|lasciarmi cadere|mi butto|buttarsi|lanciarsi|buttare|buttarmi giu|cadere) .. (sotto|dal|dalla|da|giu|nel|davanti|di|sul|sui) .. ${HIGH}`,
    `${HIGH} .. (mi butto|sto per buttarmi|salto|lasciarmi cadere|vuole buttarsi|sto per saltare|buttarmi|si butta|addio)`,
    `(preso|presa|inghiottito|ingoiato|prendo|prendere|mandato giu|ingoiare|bevuto|buttato giu|ingerito) .. (tutte|tutti|troppe|troppi|scatola|scatole|un sacco|flacone|boccetta|manciata|venti|trenta|quaranta|cinquanta|20|30|40|50|60|mucchio|tante|blister) .. ${PILLS}`,
    '(bevuto|bevo|ingoiato|bere|bevuta) .. (candeggina|varechina|acido|veleno|topicida|diserbante|ammoniaca|pesticida|detersivo)',
    `(messo da parte|conservo|conservato|accumulo|accumulato|nascosto|raccolgo|tengo da parte|nasconde) .. (${PILLS}|corda|pistola)`,
    '(corda|cappio) .. (trave|pronta|pronto|garage|comprato|appesa|collo|soffitta|cantina|albero)',
    `${PILLS} .. (per morire|per non svegliarmi|farla finita|vuote|non si sveglia|per sempre)`,
    '(schiantarmi|schianto|sbandare|schiantare) .. (muro|albero|guardrail|macchina|camion|auto)',
    // Goodbye, someone else
    '(biglietto|lettera|lettere|messaggio|video|messaggi) (d addio|di addio|d adddio|dove dice addio)',
    '(scritto|lasciato|scrivo|preparato|trovato) .. (lettera d addio|biglietto d addio|lettera per dire addio|messaggio d addio)',
    '(addio a tutti|perdonatemi tutti|addio mondo|scusatemi tutti)',
    '(si e|si era|si sono) (suicidat*|impiccat*|ammazzat*|tolt* la vita|uccis*|buttat* (dal|sotto|dalla|giu)|sparat*|gettat* (dal|sotto|dalla)|lanciat* (dal|dalla))',
    '(dice|detto|scritto|ripete|minaccia|scrive|parla) .. (vuole morire|vuole uccidersi|ammazzarsi|suicidarsi|farla finita|di uccidersi|non vuole vivere|non vuole piu vivere|si ammazza|si uccide|togliersi la vita|si butta|non ci sara piu)',
    '(vuole|voleva|vorrebbe|tentato di|provato a|ha cercato di|cercato di) (morire|uccidersi|ammazzarsi|suicidarsi|farla finita|impiccarsi|togliersi la vita|buttarsi)',
  ],
  self_harm: [
    // Cutting, burning, hitting
    `(mi|me|si) [sono|e] (taglio|tagliat*|taglia|tagliuzz*|incid*|graffi*|bruci*|mord*|scortic*|gratt*|pizzic*|pung*|colpisc*|feris*|ustion*) .. ${BODY}`,
    '(mi|me) (taglio|tagliavo|tagliuzzo|ferisco|autolesiono|graffio|mordo|brucio|incido) (.|da|con|quando|per|ogni|apposta|di|di nascosto|in|ancora|e|la pelle|sempre|fino|a sangue)',
    '(mi|me|si) .. (brucio|bruciato|bruciata|spengo|brucia) .. (sigarett*|accendino|mozzicon*|ferro)',
    '(fino a|finche) .. (sanguin*|sangue) .. [apposta|da solo|da sola]',
    '(mordo|graffio|gratto|strappo|taglio|colpisco|strofino) .. (sangue|sanguinare|apposta|sangu*)',
    '(farmi|farsi|mi faccio|mi sono fatt*|si fa|mi facevo|rifarmi|mi faro) [di nuovo|ancora] (del male|male da|male apposta|dei tagli|tagli|delle ferite)',
    '(autolesion*|autoless*)',
    '(mi|me) (do|tiro|prendo|sbatto|batto|picchio|sbatte) .. (pugni|testa|testate|schiaffi|da solo|da sola) .. (muro|contro|apposta|faccia|lividi|gambe)',
    '(lametta|lamette|taglierino|compasso|lama|lame|rasoio) .. (bracci*|polsi|cosce|gambe|pelle|cuscino|nascost*|astuccio|tagli*|mi)',
    // Traces and relapse
    `(tagli|cicatrici|segni|bruciature|ferite) .. (bracci*|polsi|cosce|gambe|avambracci*|maniche|nascond*|felpa|copro|profondi)`,
    `${BODY} .. (pien* di tagli|pien* di cicatrici|segnat*|copert* di tagli|copert* di cicatrici|tutte tagliate|pien* di segni)`,
    '(ricascat*|ricadut*|ricomincia*|voglia|bisogno|impulso|ricominciato|smesso) .. (tagliarmi|farmi del male|autolesion*|a tagliarmi|ferirmi|lametta|bruciarmi|graffiarmi)',
    `${YOUNG} .. (si taglia|si fa del male|si ferisce|si autolesiona|si fa dei tagli|si graffia|si brucia con)`,
  ],
  abuse: [
    // Blows
    `${KIN} .. (mi|me|ci|m) [ha|hanno|ha di nuovo|ha sempre] (picchi*|mena*|men*|malmen*|maltratt*|minacci*|spinton*|spint*|strattona*|prende a|preso a|pres* a|da calci|lancia*|lanciat*|tira addosso|tir*|colp*|strozz*|strangol*|schiaffegg*|umili*|insult*|chiude|chius*|rinchiud*|spacca*|rotto|rompe|brucia*|sput*|scaravent*|sbatt*|afferr*|riempie di|frusta*|trascin*|gonfia di|massacr*|obblig*|perseguit*|stalker*)`,
    `(${KIN}) .. (mi|me|ci) .. (schiaffi|ceffoni|pugni|calci|botte|cinghiate|bastonate|sberle|cinghia|bastone|lividi|cintura|mani addosso|mani al collo)`,
    '(mi|ci|me) [ha|hanno] (picchiat*|picchia|menat*|massacrat*|riempit* di botte|prende a schiaffi|prende a calci|pres* a pugni|pres* a schiaffi|mett* le mani addosso|messo le mani addosso|messo le mani al collo|stringe il collo|stretto il collo|rott* (il|un|due|tre) .. (naso|braccio|dita|dente|costole|polso|labbro))',
    '(botte|schiaffi|cinghiate|pugni|calci|percosse) .. (mio marito|mio padre|da mio|da mia|ogni sera|quando beve|mio figlio|mio compagno|patrigno|ogni giorno)',
    '(cintura|cinghia|bastone|mestolo|cavo) .. (mi picchia|papa|mio padre|patrigno|mi mena|addosso)',
    '(quando|se) (beve|torna ubriaco|e ubriaco|esco|rispondo|parlo|torna) .. (mi|ci) (picchia|mena|insulta|colpisce|minaccia|urla)',
    '(coltello|pistola|accetta|ascia|forbici) .. (alla gola|gola|minacc*|contro di me|puntat*|addosso)',
    '(minacc*|giurato|detto|dice) .. (di uccidermi|di ammazzarmi|ammazzarmi|che mi ammazza|che mi uccide|mi ammazza se|di bruciarmi|che mi sfigura|portarmi via i|di toglierci|ci ammazza)',
    'mi (ammazza|uccide) (se lo lascio|se me ne vado|se lo denuncio|se parlo|prima o poi)',
    // Control, money, fear
    `(${KIN}) .. (mi|ci) (prende|toglie|tolto|preso|ruba|controlla|sequestra|sequestrato|nasconde|nascosto|vieta|impedisce|proibisce|chiude|tiene|rompe|lascia senza) .. (pensione|soldi|stipendio|telefono|cellulare|documenti|passaporto|carta|chiavi|uscire|lavorare|vedere|casa|camera|parlare|messaggi|cibo|bancomat|amiche|bagno|cantina|chiave|chiusa|conto|mangiare)`,
    '(non mi|nn mi) (fa|lascia|permette) [di] (uscire|vedere|lavorare|parlare|usare|avere|telefonare|mangiare|studiare)',
    `(paura|terrore|terrorizzat*|tremo|ansia) .. (quando entra|quando rientra|quando torna|che mi ammazzi|che mi uccida|tornare a casa|torno a casa|di mio marito|del mio ex|di mio padre|del mio compagno|del patrigno|di mio figlio|che ci|le chiavi|mi picchi|mi trovi)`,
    '(chiusa|chiuso|rinchiusa|rinchiuso|segregat*|prigioniera) .. (casa|camera|cantina|chiave|bagno|stanza|balcone) .. [da|marito|padre|esce|per]',
    '(costring*|obblig*|vogliono) .. (sposare|sposarmi|matrimonio|sposarlo|sposi)',
    '(copro|nascondo|coprire|nascondere|fondotinta|trucco|occhiali) .. (lividi|lividi|occhio nero|segni|botte)',
    '(lividi|segni|lividi) .. (collo|marito|padre|papa|compagno|ragazzo|tutto il corpo|mamma|patrigno|schiena)',
    // Someone else
    `(suo|sua|vicino|vicini|il|mio|mia|nostro) [marito|padre|compagno|ragazzo|vicino|papa|mamma|ex|figlio|fidanzato|fratello|cognato|patrigno|genero|nonno] (la|lo|le|gli|li|le ha|l ha) (picchi*|mena|maltratt*|prende a|minacci*|strattona|riempie|mette le mani|pest*|massacr*|chiude|rott*|spacc*|alza le mani)`,
    '(vicino|vicini|padre|marito|papa|ragazzo|compagno|patrigno|madre|fidanzato|ex|figlio|lui) .. (picchia|mena|maltratta|pesta|massacra|prende a botte|alza le mani su) .. (moglie|figlio|figli|bambino|bambina|madre|lei|fidanzata|nonna|sorella)',
    '(alunno|alunna|bambino|bambina|amica|sorella|collega|vicina|compagna|nipote) .. (lividi|picchia|picchiat*|botte|occhio nero|maltratt*|cinghia|mena)',
    '(vicini|vicino|accanto|di sopra|parete|muro) .. (urla|botte|picchia|grida|aiuto|piange|pianto|colpi) .. (moglie|bambin*|donna|figli*|aiuto|lei)',
  ],
  assault: [
    // In so many words
    '(violentat*|violentav*|stupr*|abusat*|molestat*|palpegg*|palpat*) .. (mi|stata|stato|sono|me|da|ragazzo|festa|amica|ieri)',
    '(mi|me|sono|stata|stato|fui|venni|l|la|e) [ha|hanno|stata|stato|ho] (violentat*|stuprat*|abusat*|molestat*|palpeggiat*|palpat*|drogat*|costrett* a|aggredit* sessualmente|forzat*|spogliat*|baciat* con la forza|baciat* a forza|toccat* (li|sotto|con la forza|tra|le|il seno|dappertutto|senza|nelle))',
    '(abus*|violenz*|molest*|aggress*|rapport*) (sessual*|sessualmente|di me|di mia|su di me)',
    '(stupro|stuprata|stuprato|stupratore|stuprarmi|violentarmi|violentata|violentato|palpeggiat*|molestie sessuali)',
    // Touched, forced
    `${TOUCHER} .. (mi|ci) (tocca|toccava|ha toccat*|accarezza|accarezzava|palpa|palpava|bacia in|baciava|fa toccare|faceva toccare|costring*|chiede foto|mette le mani|metteva le mani|mette una mano|infila|struscia|strusciava|spogl*|blocc*|chiud*|ha mess* le mani|ha mess* una mano|guarda mentre)`,
    '(mi) (tocca|toccava|tocco) (.|quando|sotto|le|il seno|tra le gambe|li|nelle|di notte|mentre dormo|e|dappertutto|nei posti|in mezzo|ovunque|e dice)',
    '(mano|mani) .. (sotto la gonna|tra le gambe|nelle mutande|dentro i pantaloni|nei pantaloni|sul seno|sotto la maglia|addosso in)',
    '(costrett*|obbligat*|costring*|forzat*|con la forza|a forza) .. (sesso|rapporto|rapporti|baciarlo|toccarlo|spogliar*|letto con|masturb*|orale|bacio|prendermi|cose|preso|baciat*|toccat*)',
    '(detto di no|dicevo di no|contro la mia volonta|senza il mio consenso|ho detto no|dicevo no|supplicavo) .. (continuato|non si e fermato|con la forza|ascoltato|spogliat*|entrato dentro|toccat*|continuava)',
    '(messo|sciolto|mettere|versato) (qualcosa|qualche|una pastiglia|una droga|la droga) .. (bicchiere|drink|bere|cocktail|birra)',
    '(svegliat*|risvegliat*) .. (nuda|nudo|senza vestiti|senza mutande|sopra di me|dentro di me|mezza nuda|spogliata)',
    '(entra|entrava|viene|veniva) .. (mio letto|camera mia|mia stanza|mia camera|letto con me) .. (notte|tocca*|dormo|dorme)',
    '(dice|diceva|detto) .. (nostro segreto|nostro piccolo segreto)',
    `${YOUNG} .. (stuprat*|violentat*|molestat*|abusat*|abusi)`,
  ],
  violence: [
    // To kill someone
    '(lo|la|li|gli|le|vi) [giuro|voglio|devo|sto per|vado ad] (ammazzo|uccido|accoltello|ammazzare|uccidere|sparo|sgozzo|strangolo|brucio|do fuoco|faccio fuori|ammazzo tutti|spacco la testa|taglio la gola|massacro|sparare|accoltellare|strozzare|faccio a pezzi)',
    '(voglio|vorrei|sto per|vado a|devo|voglia di|impulso di|pensiero di|penso di|paura di|capace di|vuole|immagino di|fantastico di|giuro di|deciso di|idea di|tentazione di|pensieri di) .. (ucciderlo|ucciderla|ammazzarlo|ammazzarla|accoltellarlo|accoltellarla|sgozzar*|strangolar*|strozzar*|soffocar*|annegar*|uccidere|ammazzare|accoltellare|sparare|avvelenar*|bruciar*|far* del male|buttar* dalla|ucciderli|ammazzarli|scuoterl*) .. (il|la|mio|mia|qualcuno|tutti|lui|lei|bambin*|figlio|figlia|gente|.|coltello|a|al|i|ex|quello)',
    '(ammazzo|uccido|ammazzare|uccidere|sparare|sterminare|accoltellare|sgozzare|sparo) [a|tutti] (tutti|mia madre|mio padre|mia moglie|mio marito|il mio ex|la mia ex|i miei|mio fratello|il capo|qualcuno|la mia famiglia|i compagni|la prof|il prof)',
    '(coltello|pistola|spranga|ascia|benzina|fucile|mazza|tanica|martello) .. (zaino|tasca|macchina|pronto|pronta|scuola|sotto casa|sacrificare|uccidere|borsa|aspetto|da lui|da lei|lavoro)',
    '(porta|portare|porto|portera|viene|verra|vengo) .. (pistola|coltello|arma|fucile|bomba) .. (scuola|classe|lavoro|ufficio|liceo)',
    '(da fuoco|do fuoco|dare fuoco|incendi*|brucio|bruciare|daro fuoco|appicc*) .. (casa|macchina|tutto|con lei|con lui|dentro|scuola|negozio)',
    '(paura|terrore|pensieri|impulso|immagini|voglia|ossession*|rischio) .. (far* del male|soffocar*|annegar*|buttar*|scuoter*|strangolar*|uccider*|lanciar*|accoltellar*|colpir*) .. (bambin*|figli*|bimb*|neonat*|madre|qualcuno|piccol*|gatto|moglie|lui|lei|persone|altri)',
    '(scoss*|scuot*|lanciat*|sbattut*|soffoc*|cuscino) .. (bambin*|figli*|bimb*|neonat*|faccia) .. [forte|muro|piang*|letto]',
    '(voci|voce|dio|diavolo|demonio|satana|madonna) .. (dice|dicono|ordina*|comanda*|chied*|impon*|ordinat*) .. (uccid*|ammazz*|accoltell*|sacrific*|male|brucia*|colpir*|elimin*)',
    '(lista) .. (uccidere|ammazzare|eliminare|far fuori|morire)',
    '(strage|sparatoria|attentato|carneficina) .. (fare|faccio|fara|scuola|classe|farei|compiere|domani)',
  ],
  medical: [
    '(non respira|in overdose|un overdose|overdose di|priva di sensi|privo di sensi)',
    // Heart, stroke
    '(dolore|dolori|fitta|fitte|male|stringe|stretta|oppress*|peso|morsa|brucia*|schiaccia*|pressione) .. (petto|torace|sterno)',
    '(petto|torace) .. (stringe|stretto|braccio|mascella|sudo*|fa male|oppress*|scoppi*|peso)',
    '(infarto|ictus|arresto cardiaco|emorragia cerebrale|ischemia|attacco cardiaco) .. [credo|sta|ha|ho|penso|avendo]',
    '(faccia|bocca|viso|braccio|lato|meta|gamba|labbra) .. (storta|storto|addormentat*|paralizzat*|formicol*|intorpidit*|non si muove|cadente|non lo sente|non lo sento|non risponde|penzola|cascante|non riesce a muover*|non riesco a muover*|non riesce ad alzare|morto)',
    '(non riesce|non riesco) [piu] a (parlare|muovere il braccio|muovere la gamba|articolare|alzare il braccio|muovere un lato|dire)',
    '(parla|parlo|biascic*|farfugli*|sbiascica) .. (male|strano|strana|confus*|impastat*|biascic*|parole senza|improvvisamente)',
    '(vedo|vede) doppio',
    // Breath, allergy
    '(non|nn|nun) (respira|respiro|riesco a respirare|riesce a respirare|riesco piu a respirare|riesce piu a respirare|respira piu|respiro piu|rispira)',
    '(manca|mancando|fatica a|fatico a|a stento|sento mancare) .. (fiato|aria|respir*) .. [petto|labbra|gola]',
    '(gola|lingua|viso|labbra|faccia|glottide) .. (gonfi*|si chiude|si sta chiudendo|chiude|blu|chius*|cianotic*|viola)',
    '(labbra|faccia|viso|unghie) (blu|viola|bluastr*|cianotic*)',
    '(sta soffocando|sto soffocando|sta per soffocare|strozzando|si sta strozzando|si e strozzat*|andato di traverso)',
    // Unconscious, bleeding, poisoned
    '(non|nn) (risponde|reagisce|si sveglia|si riprende|riprende conoscenza|da segni|si muove) (.|piu|ai|da|a niente|e|agli|e non)',
    '(non|nn) (si sveglia|reagisce|riprende conoscenza|si riprende)',
    '(priv* di sensi|svenut*|perso i sensi|perso conoscenza|incoscient*|convulsioni|crisi epilettica|shock anafilattico|anafila*|in coma|sto per svenire|stramazzat*|cascat* a terra)',
    '(sangu*|emorragia) .. (non si ferma|non smette|non si arresta|un mare|fiotti|dall orecchio|moltissimo|tantissimo|tanto sangue|dappertutto|litri|coaguli|schizz*|a fiumi|a spruzzo)',
    '(esce|perde|perdo|perdendo|mare di|escono) .. (sangue) .. [molto|tanto|non|orecchio|testa|dappertutto|fermarlo]',
    '(incinta|gravidanza|settimana|settimane) .. (sangu*|perdite|non si muove|contrazioni|non lo sento)',
    '(cadut*|battut*|sbattut*|botta) .. (testa|nuca|scale|scala|tetto) .. (vomit*|sangu*|non|svenut*|confus*|sens*)',
    '(inghiottito|ingoiato|bevuto|mangiato|ingerito) .. (pila|batteria|candeggina|detersivo|calamita|funghi|medicine del|pasticca|disgorgante|solvente)',
    '(febbre|40|quaranta|41|39) .. (macchie|convulsion*|molle|rigid*|reagisce|si sveglia|delira*|vaneggia|collo|apatic*|mangia piu)',
    '(diabet*|glicemia|zuccher*|insulina|ipoglicem*) .. (sudat*|sudo|vomit*|tremo|trema|svien*|svenut*|risponde|confus*|500|400|alta|mal|sviene)',
    '(allerg*|vespa|ape|noci|arachidi|puntura|punto|punta) .. (gonfi*|respir*|gola|soffoc*|fiato)',
  ],
});

export const italianFigures: readonly string[] = [
  // Dying, killing, ending as figures of speech
  '(muoio|morire|morto|morta|morendo|muore|morti|morte|muori|moriamo|morivo|muorte|crepo|crepare) (dal|dalle|di|dalla|da|d) (sonno|risate|fame|sete|freddo|vergogna|ridere|caldo|noia|voglia|paura|curiosita|invidia|imbarazzo|stanchezza|gelosia|nostalgia|tenerezza)',
  '(da morire|offende a morte|annoiat* a morte|odio a morte|peso morto|punto morto|natura morta|stanca morta|stanco morto|neanche morta|neanche morto|nemmeno morta|nemmeno morto)',
  '(prima di morire)',
  '(la faccio finita|farla finita) con (le|la|il|i|gli|lo|questo|questa|questi|queste) (gallette|diete|dieta|carboidrati|zuccheri|esami|trasloco|lavoro|fumo|sigarette|scartoffie|riunioni|dolci|straordinari)',
  '(mamma|madre|prof|mister|capo|nonna|sorella|fratello|moglie|amica) mi (ammazza|uccide|ammazzano) (se|quando|perche)',
  '(mi ammazzo|ammazzarmi|ammazzando|ammazzata|ammazzato) di (lavoro|studio|fatica|risate|palestra|addominali)',
  '(mi sono|mi|si e|voglio) (tagliat*|tagliarmi|taglio) [da sola|da solo|un po] (i|le|la|il|un|col|con) (capelli|frangia|unghie|barba|dito|carta|pollice|coltello del pane|foglio|punte|foglio di carta)',
  '(mi sono|mi) (bruciat*|tagliat*|graffiat*) (con (il|la) (forno|pentola|piastra|ferro|carta|griglia)|al sole|la lingua|un dito|cucinando|il dito|facendo|in cucina)',
  '(batte|battono|battuto|battono|picchia|pesta) (a|agli|in|al) (scacchi|carte|tennis|ping pong|fifa|briscola|biliardino|calcetto|padel)',
  '(il|sto) sole .. (picchia)',
  '(lo|la|li) (ammazzo|uccido) (quel|quella|quello) (gatto|cane|sveglia|zanzara|stampante)',
];
