import { foreignSigns, type SignGroup } from '../sign.ts';

const KIN =
  '(maz|zona|ojciec|tata|tato|stary|matka|mama|rodzice|ojczym|macocha|chlopak|chłopak|partner|partnerka|narzeczony|byly|były|eks|brat|bracia|siostra|syn|wnuk|corka|tesciowa|tesc|ziec|synowa|wujek|dziadek|konkubent|kuzyn|dziewczyna|facet|opiekun|opiekunka|on|pielegniarka)';
const YOUNG =
  '(corka|corke|corki|syn|syna|siostra|brat|kolezanka|kolega|przyjaciolka|przyjaciołka|przyjaciel|psiapsi|uczen|uczennica|kuzynka|kuzyn|wnuczka|wnuk|zona|maz|matka|ojciec|mama|tata|dziewczyna|chłopak|chlopak|znajoma|znajomy|wspollokatorka|kumpel|sasiadka|bratanek|kolezanki|mojej|moja|moj)';
const BODY =
  '(rece|reke|rek|rekach|uda|udo|udach|nogi|noge|nogach|nadgarstki|nadgarstek|nadgarstkach|skore|skora|skorze|brzuch|przedramie|przedramiona|przedramionach|ramiona|ramie|ramionach|zyly|zyły|lydki|łydki)';
const PILLS =
  '(tabletek|tabletki|lekow|leki|prochow|prochy|proszkow|proszki|pigulek|pigulki|apapu|paracetamolu|xanaxu|opakowanie|opakowan|opakowania|blister|blistry|insuliny|tramalu|nasennych|nasenne|psychotropow)';
const HIGH =
  '(mostu|most|moscie|okna|oknie|balkonu|balkonie|dachu|dach|pociag|pociagu|tory|torach|metro|wiezowca|bloku|pietra|wiaduktu|wiadukcie|tramwaj|tir|tira|klifu|krawedzi|parapecie|peronie|rzeki|wisly|wisły|barierce|barierka|barierki)';
const TOUCHER =
  '(wujek|ojciec|ojczym|tata|dziadek|brat|kuzyn|trener|nauczyciel|ksiadz|sasiad|szef|kierownik|kolega|lekarz|masazysta|partner mamy|chłopak mamy|chlopak mamy|chłopak|facet|facet mamy|przelozony|znajomy|byly|były|typ|katecheta|instruktor|opiekun|szwagier)';

export const polishSigns: readonly SignGroup[] = foreignSigns('pl', {
  suicide: [
    // The wish to be dead, no longer to live
    '(chce|chciałbym|chciałabym|chciałem|chciałam|chce sie|wole|wolałbym|wolałabym|pragne|marze|zeby|modle sie|zamierzam|postanowiłem|postanowiłam|planuje|zasluguje|chcac|musze|chca|chciała|chciał|mam ochote) [po prostu|tylko|juz|juz tylko|naprawde|dzis|dzisiaj|o tym|zeby|sie|o|tak|aby|bym|bardzo|w koncu] (umrzec|umierac|umrec|smierci|smierc|nie zyc|zdechnac|nie istniec|sie nie obudzic|nie obudzic sie|nie obudzic|zasnac na zawsze|zniknac na zawsze|byc martwy|byc martwa|skonczyc ze soba|skonczyc z zyciem|odejsc z tego swiata|byc w trumnie|sie nie urodzic)',
    '(chce|chciałbym|chciałabym|chciałem|chciałam|chciał|chciała|wole|wolałbym|wolałabym|pragne) .. (umrzec|umrec|nie zyc|zasnac na zawsze|nie istniec) (.|i|bo|ale|dzis|dzisiaj|juz|niz|a|teraz|w|po|nikt)',
    '(nie|niy) (chce|chca|chciałem|chciałam|chciałbym|chciałabym|chce sie|mam po co|mam juz po co|mam dla kogo|mam sily|mam siły|mam juz sily|mam juz siły|potrafie|umiem|dam rady|moge|warto|bede|mam ochoty|mam powodu|widze sensu|chce mi sie|mam juz ochoty|zasluguje) [juz|dluzej|dłuzej|mi sie|sie|wiecej|mi sie juz|zeby|na to zeby|tak|by|aby] (zyc|zycia|zyc dalej|istniec|sie obudzic|obudzic|sie budzic|budzic sie|dalej zyc|ciagnac tego zycia|zycie)',
    '(odechciało|odechcialo|odechcialo mi sie|nie chce mi sie|mam dosc|dosc|zmeczona|zmeczony|zmeczyło mnie|rzygam|mam po dziurki w nosie) [juz|mi sie|tego|wszystkiego i] [swojego|calego|całego|mojego|takiego|tego|tym|moim|swoim|mi sie] (zyc|zycia|zyciem|zyciem tutaj)',
    '(sensu|powodu|sens|powod|po co|celu|ochoty|checi|woli|sily|siły) [juz|dalej|zadnego|do|mi|mam] (zyc|zycia|istniec|do zycia|zyje)',
    '(moje|to|takie|cale|całe) zycie (nie ma|nie jest|jest bez|straciło|jest) [juz|nic|zadnego|warte] (sensu|warte|sens|bezsensu|nic warte|pomyłka|bez sensu)',
    '(lepiej|latwiej|łatwiej|ulga|szczesliwsi|lzej) .. (beze mnie|gdybym nie zył|gdybym nie zyła|jak mnie nie bedzie|gdyby mnie nie było|gdybym umarł|gdybym umarła|gdybym zniknał|gdybym znikneła|kiedy umre|jak umre|bez mojej osoby|bede martwy)',
    '(gdybym|oby|obym|szkoda ze|zebym|chciałbym zebym) [sie|juz|w ogole|nigdy|po prostu|jutro] (nie obudził|nie obudziła|nie zył|nie zyła|umarł|umarła|sie nie urodził|sie nie urodziła|nie urodził|nie urodziła|zdechł|zdechła)',
    '(jestem|bede|czuje sie jak|bycie) [tylko|dla wszystkich|takim] (ciezarem|kłopotem) [dla]',
    '(nikt|kto) .. (nie zauwazy*|teskni*|zatesknil*|zapłakał|zapłacze|płakał|brakowac|zauwazył*) .. [umre|znikne|umarł|umarła|nie bedzie]',
    '(mysli|mysl|tendencje|zamiary|proba|probe|probie|proby|probach) (samobojcz*|rezygnacyjn*|o smierci|o samobojstwie|s|o zabiciu sie|zeby sie zabic|zeby ze soba|o tym zeby sie zabic)',
    '(mysle|myslałem|myslałam|fantazjuje|marze|planuje|rozmyslam) [ciagle|caly czas|cały czas|czesto|codziennie|coraz czesciej|tylko|wciaz] (o smierci|o samobojstwie|o umieraniu|zeby umrzec|zeby sie zabic|o tym zeby umrzec|o tym zeby sie zabic|zeby skonczyc ze soba|o tym zeby ze soba skonczyc)',
    // Taking one's life
    '(samoboj*|samobuj*|suicyd*|samobojstw*)',
    '(zabic|zabije|zabijam|zabił|zabiłem|zabiłam|zabiła|zabij|zabilby|zabijac) (sie) (.|i|w|dzis|dzisiaj|jutro|bo|to|bedzie|bede|ale|jak|po|przed|jezeli|jesli|a|wieczorem|dopiero|rok|tylko|zeby|ze|odratowali|juz|pociagiem|tabletkami|kiedy|znowu|nie)',
    '(sie) (zabic|zabije|powiesic|powiesze|zastrzelic|zastrzele|utopic|utopie|otruc|otruje|pochlastam|rzucic pod|rzuce pod|rzucic z|rzuce z|pociac i|zabiłem|zabiłam|powiesił|powiesiła|zastrzelił|zastrzeliła|rzucił pod|rzuciła pod|zabił po|zabił w|zabiła|zabil|wieszam|podpalic)',
    '(powiesic|powiesze|powiesił|powiesiła|powiesil|zastrzelic|zastrzele|zastrzelił|utopic|otruc|rzucic|rzuce|rzuci|rzucił|rzuciła|skocze|skoczyc|rzucam|zastrzeliła|utopie|otruje|wieszam|podciac|podetne|wyskocze|wyskoczyc|skacze|zeskocze|skoczy) (sie|) [dzis|dzisiaj|jutro|i|zaraz] (.|w|pod|z|na|dzis|jutro|zyly|zyły|sobie zyly|sobie zyły|i bedzie|do|przez|ze|balkonu) [' +
      HIGH +
      '|stodole|garazu|garazu|lesie|piwnicy|.|pociagiem|samochod|sobie|strychu|piwnicy]',
    '(skonczyc|skoncze|koncze|skonczył|skonczyła|zakonczyc|zakoncze|skonczy) (ze soba|z soba|z tym zyciem|z zyciem|swoje zycie|moje zycie|to zycie|zycie|swoj zywot|to wszystko raz na zawsze)',
    '(ze soba|z soba) (skonczyc|skoncze|koncze|skonczył|skonczyła|cos zrobie|cos zrobic|zrobie cos)',
    '(odebrac|odbiore|odbierze|odebrał|odebrała|odbieram|targnac|targnie|targnał|targneła) [sie] [sobie|na] [na|swoje|sobie|własne|wlasne] zycie',
    '(sobie|na swoje|na własne|sobie w) (zycie odebrac|zycie odbiore|w łeb|w leb|w głowe|strzelic w łeb|strzele w łeb|palnac w łeb|palne w łeb|kulke)',
    '(strzelic|strzele|palnac|palne|wpakowac|wpakuje|strzelił) [sobie] [sobie|kulke|kulka] [w] (w łeb|w głowe|łeb|głowe|skron|usta|kulke)',
    `(skoczyc|skocze|skok|skacze|wyskocze|wyskoczyc|rzucic|rzuce|rzuci|rzucam|stoje|siedze|wychylam|stanełam|stanałem|stoi|skoczy|spadne) .. (z|pod|na|do|przez|za) .. ${HIGH} .. [skocze|skacze|koniec|zegnajcie]`,
    `${HIGH} .. (skocze|skacze|skoczyc|rzuce sie|rzucic sie|zegnajcie|wyskocze|chce skoczyc|skoczy)`,
    `(nałykałam|nałykałem|nałykała|nałykał|nalykal*|połknałem|połknełam|połkneła|połknał|polkn*|wziełam|wziałem|wzieła|zazyłam|zazyłem|zazyc|zazyje|połknac|połkne|łykne|łyknac|zjadłam|zjadłem|nafaszerował*|nabrałam|nabrałem|najadłam|najadłem|łykam|łyknełam|łyknałem|biore|wezme|wziac) [sie|dzis|juz|wczoraj|te] .. (tabletek|lekow|prochow|garsc|cale|całe|cała|wszystkie|opakowanie|opakowania|pigulek|duzo|czterdziesci|trzydziesci|dwadziescia|piecdziesiat|20|30|40|50|60|za duzo|leki|nasenn*)`,
    `(zbieram|uzbierał*|uzbieral*|zbiera|zgromadził*|odkładam|odkłada|nazbierał*|chomikuje|schowałam|schowałem|mam odłozone|przygotował*|kupiłem|kupiłam|czekaja) .. (${PILLS}|sznur|line|line|petle)`,
    `${PILLS} .. (na zawsze|zasnac|umrzec|uzbieran*|odłozon*|popije wodka|i wodka|i wodke|puste|pusty|zeby sie nie obudzic|koniec|czekaja)`,
    '(sznur|petla|petle|lina|line|linka|stryczek) .. (szyi|szyje|gotow*|czeka|belce|belka|stodole|garazu|strychu|wisi|zawiazan*|drzewo|przygotowan*|kupił*|bagazniku|powiesze)',
    '(pistolet|pistoletem|bron|strzelba|dubeltowka|fuzja|rewolwer|spluwa) .. (skroni|głowy|glowy|ustach|reku|rece|naładowan*|nabit*|łozku|stole|kolanach|głowie)',
    '(podciac|podciełam|podciałem|podetne|pociełam|przeciac|podcinam|podcieła|podciał|otworzyłam|przetne) .. (zyly|zyły|nadgarstki)',
    '(wypiłam|wypiłem|wypije|wypic|napiłam sie|napiłem sie|wypiła|wypił) .. (domestos|kreta|trutke|trucizne|wybielacz|płyn do|kwas|ocet|trutki|chlor|borygo)',
    '(wjechac|wjade|wjedzie|uderzyc|walnac|przywalic|walne) .. (w drzewo|w tira|w filar|pod tira|w sciane|na czołowke|w mur)',
    // Goodbye
    '(list|listy|wiadomosc|sms|wpis) (pozegnaln*)',
    '(napisał*|zostawił*|pisze|napisze|zostawie|wysłał*) .. (pozegnaln*|list do rodzicow|list do dzieci|list do mamy|ostatni raz)',
    '(zegnajcie|zegnam|zegnaj) [wszyscy|wszystkich|sie|juz|swiecie|z zyciem|ze wszystkimi] (.|wszyscy|swiecie|wszystkich|was|kochani)',
    '(pisze) ostatni raz',
    // Someone else
    '(mowi|pisze|powiedział|powiedziała|napisał|napisała|gada|grozi|twierdzi|powtarza) .. (chce umrzec|sie zabije|chce sie zabic|zabije sie|nie chce zyc|ze soba skonczy|rzuci sie|powiesi sie|skonczy ze soba|samoboj*|skoczy)',
    '(chciał|chciała|probował*|usiłował*) (sie|popelnic|odebrac|umrzec|zabic|powiesic|otruc|skoczyc) [zabic|powiesic|otruc|sobie|zycie|sie|z|pod]',
  ],
  self_harm: [
    '(tne|ciełam|ciałem|pociełam|pociałem|potne|ciac|pociac|ciecie|ciecia|pociecie|tnie|pociał|pocieła|tniesz|chlastam|chlasta|pochlastał*|cialam|pocielam|nacinam|naciełam|okaleczam|okalecza|okaleczac|okaleczył*|kalecze|kaleczyc|drapie|podrapał*|rozdrapuje|rozdrapał*|przypalam|przypalił*|przypala|parze|gryze|pogryzł*|szczypie|bije|uderzam|ranie|kłuje|kluje|wbijam|nakłuwam) [sie|sobie|znowu sobie|znow sobie|mu] [znowu|znow|dzis|sobie|sama|sam|na|po|igla|cyrklem|cyrkiel|zyletka|papierosem|zapalniczka|w] ' +
      `(${BODY}|do krwi|zeby bolało|zeby poczuc|specjalnie|celowo|zeby cos poczuc|az poleci krew)`,
    '(tne|ciełam|ciałem|pociełam|pociałem|cielam|cialem|pocielam|pocialem|potne|ciac|pociac|ciecia|pociecia|tnie|okaleczam|okalecza|okaleczac|okaleczył*|kalecze|samookalecz*|pocieła|chlastam) (sie) (.|i|od|zyletka|nozem|znowu|znow|po|w|na|jak|bo|zeby|zeby nikt|kiedy|gdy|wczoraj|dzis|juz|ze|przez|nozykiem|a|nozyczkami|to|gdzie|czym)',
    '(sie) (tne|ciac|pociac|pociełam|pociałem|potne|tnie|okaleczam|okaleczac|okalecza|samookaleczam|pocieła|chlastam)',
    '(samookalecz*|autoagresj*|samouszkodz*|samookaleczn*|autodestruk*)',
    '(robie|robic|zrobiłam|zrobiłem|zadaje|zadawac|robi|zadałam|wyrzadzam) (sobie|se) .. (krzywde|bol|bolu|rany|krzywda)',
    '(krzywde|bol) (sobie|sama|sam) (robie|robi|zadaje|zadac|zrobic)',
    `(zyletka|zyletke|zyletki|zyletk*|nozyk|nozykiem|skalpel|cyrkiel|cyrklem|szkłem|temperowki|brzytwa|ostrze) .. (${BODY}|pod poduszka|piorniku|szufladzie|ukry*|schowan*|sie|ulga|sobie|tne)`,
    `${BODY} .. (zyletka|pociete|pociet*|w bliznach|poranione|w sznytach|cyrklem|cyrkiel|nozykiem|do krwi|papierosem|papierosami|w ranach|pokaleczon*)`,
    `(blizny|blizn|rany|sznyty|sznyt|naciecia|ciecia|strupy|slady) .. (${BODY}|długim rekawie|dlugim rekawie|rekawem|ukrywam|chowam|zakrywam|rozdrapuje|od zyletki|po zyletce|po cieciu)`,
    '(wale|uderzam|bije|walic|tłuke|tluke) .. (głowa|glowa|piescia|reka) .. (sciane|w mur|az|specjalnie|siebie)',
    '(bije|uderzam|policzkuje|karze) (sie|sama siebie|sam siebie) .. (po twarzy|po głowie|piesci*|za kare|az|pasem|do siniakow|specjalnie)',
    '(ochote|potrzebe|musze|chce|zeby|głod) (sie pociac|sie ciac|pociac sie|sie okaleczyc|zrobic sobie krzywde|sobie cos zrobic|sie skrzywdzic|sie skaleczyc)',
    `(bez|poł roku bez|znowu|wrociłam do|wrociłem do|od nowa) (ciecia sie|ciecia|zyletki|zyletek|samookaleczania)`,
    `${YOUNG} .. (tnie sie|sie tnie|okalecza sie|sie okalecza|sie pocieła|pociete|robi sobie krzywde|pociela sie|pocieła sie|sznyty)`,
  ],
  abuse: [
    `${KIN} .. (mnie|mi|nas|nam) [w|znowu|znow|czesto|caly czas|ciagle|po|cały czas|dzis|wczoraj|juz] (bije|bił|biła|pobił|pobiła|leje|lał|tłucze|kopie|kopał|kopnał|skopał|dusi|dusił|poddusił|szarpie|popycha|popchnał|popchneła|wyzywa|poniza|grozi|groził|zastrasza|przeklina|zamyka|zamknał|zamyka w|policzkuje|katuje|maltretuje|uderza|uderzył|uderzyła|złamał|kontroluje|rzucił|ciagnie za włosy|opluł|oparzył|przypala|gryzie|wyrzucił|zlał|sprał|okłada|szantazuje|gwałci|sprawdza|zabiera|wydziela)`,
    `${KIN} .. (bije|bił|biła|pobił|leje|tłucze|kopie|kopał|skopał|dusi|dusił|szarpie|popycha|popchnał|wyzywa|poniza|katuje|maltretuje|uderzył|okłada|bija|zlał|zamyka|zamykaja|grozi|groza|zbił|zbiła|pobiła|zabił by|przydusił|udusił) (mnie|mi|nas|nam|mie)`,
    '(bije|bił|pobił|leje|tłucze|kopie|skopał|dusi|katuje|zbił|uderzył|bija|okłada|bity|bita) (mnie|nas|mie|jestem) (.|jak|kiedy|gdy|pasem|kablem|po|za|piesci*|prawie|codziennie|w|od|bez|po twarzy|i|az|przy|czesto|kijem|do|bo|z|znowu)',
    '(mnie|nas|mie) (bije|bił|pobił|bija|leje|tłucze|kopie|skopał|dusił|dusi|katuje|zbił|uderzył) (.|jak|kiedy|gdy|pasem|kablem|po|za|piesci*|prawie|codziennie|w|od|bez|i|az|przy|czesto|do)',
    '(pasem|kablem|piescia|piesciami|kijem|smycza|z piesci|z liscia) .. (mnie|mi|nas|twarz|po plecach|dostaje|bije|oberwał*)',
    '(przystawił|przystawia|przyłozył|wymachuje|wymachiwał|grozi|groził|stoi|lata|rzucił sie|biega|goni) .. (noz|noz do szyi|nozem|siekiera|bronia|pistolet*|młotkiem|do gardła|do szyi)',
    '(grozi|groził|grozili|groza|odgraza sie|obiecał|powiedział|mowi|straszy) .. ze (mnie|nas) (zabije|zabija|potnie|spali|zadzga|znajdzie|wyrzuci|zatłucze|zniszczy|poleje|wywiezie|udusi)',
    '(zabije|zabija) (mnie|nas) (jak odejde|jak sie dowie|jesli odejde|jezeli odejde|jak go zostawie|kiedys|w koncu|jak powiem|jak wroci|jak zadzwonie)',
    '(zamknał|zamyka|zamykaja|zamkneli|wiezi|trzyma|przetrzymuje|zamkneła) (mnie|nas) [w|na|od] (domu|pokoju|piwnicy|łazience|komorce|klucz|szafie|mieszkaniu|w domu|na klucz|w pokoju|w piwnicy|tygodnia|dwoch)',
    `${KIN} .. (zabiera|zabrał|zabrała|kontroluje|sprawdza|chowa|kradnie|wydziela|przejał|okrada|zabieraja|wyrywa) [mi|moj|moje|moja|cała|cala|kazdy|mnie] .. (emeryture|pieniadze|wypłate|wyplate|rente|telefon|paszport|dokumenty|karte|dowod|kase|klucze|zasiłek|wiadomosci|pensje|konto|oszczednosci)`,
    '(nie pozwala|zabrania|zabronił|zakazuje|nie wypuszcza|nie puszcza) (mi|mnie|nam) .. (wychodzic|wyjsc|pracowac|spotykac|z domu|do pracy|do lekarza|z kolezankami|z rodzina|dzwonic|do matki|jesc)',
    `(boje sie|boje|strach|lekam sie|trzese sie|panicznie) .. (meza|ojca|ojczyma|chłopaka|partnera|byłego|wracac do domu|isc do domu|wrocic do domu|jak wraca|kiedy wraca|ze mnie zabije|ze nas zabije|ze mnie pobije|klucz w zamku|syna kiedy|syna jak|syna bo|brata)`,
    '(siniaki|siniakow|sine oko|podbite oko|limo|siniec|siniak) .. (meza|ukry*|plecach|chowam|makijaz*|pudrem|tata|ojciec|maz|chłopak|całym ciele|zakrywam|szyi|golfem|domu)',
    '(mam siniaki|cała w siniakach|cały w siniakach|przemoc* w domu|przemoc domow*|przemocy domowej|niebieska karta|niebieska karte|kat domowy|znecaj*|zneca*|znecal*|awantur* .. bije)',
    '(zmuszaja|zmusza|chca|wydaja|wydac|kaza) (mnie) .. (wyjsc za maz|slub|slubu|za maz|małzenstwa|wydac za)',
    // Someone else
    '(sasiad|sasiada|sasiedzi|maz|ojciec|tata|chłopak|partner|syn|konkubent|ojczym|matka|szwagier|brat|ziec|mama) .. (bije|leje|katuje|pobił|tłucze|złamał|szarpie|kopie|dusi|maltretuje|zneca sie|zabronił jej|wyzywa) (zone|ja|jego|go|dziecko|dzieci|corke|syna|matke|jej|mu|partnerke|dziewczyne|babcie|nos|nad|sie nad|siostre)',
    '(kolezance|siostrze|przyjaciolce|przyjaciołce|sasiadce|corce|jej) .. (maz|chłopak|partner|facet|ojciec) .. (złamał|bije|grozi|zabronił|podbił|pobił|nie pozwala|wybił)',
    '(za sciana|sasiad*|na gorze|u gory|nade mna) .. (krzyczy|krzyki|płacz|płacze|bije|wrzask*|huk|pomocy|krzyk)',
    '(uczen|uczennica|dziecko|kolezanka|siostra|corka|wnuczka|chłopiec|dziewczynka) .. (siniaki|siniakami|posiniaczon*|bije|pobit*|slady pasa|maz ja|chłopak ja|tata go|ojciec ja|ojciec go|tata bije|mama bije|slady bicia)',
  ],
  assault: [
    '(zgwałc*|gwałt*|gwałc*|zgwalc*|gwalt*|molestow*|molestuj*|wykorzystał* seksualnie|obmacyw*|obmacuj*|obmacał*|pedofil*|obłapia*|zgwalcil*|napastow* seksualnie|napastował mnie|napastuje mnie)',
    '(wykorzyst*|przemoc*|napasc*|molestow*|dotyk*|naduzyc*|zmuszan*) .. (seksualn*|seksualnie|intymn*)',
    `${TOUCHER} .. (dotyka|dotykał|maca|macał|obłapia|rozbiera|rozbierał|wkłada|wkładał|kładzie|wsadził|wsuwa|przyciskał|ociera|podglada) (mnie|mi|reke|sie o|rece|sie do) [po|pod|za|miedzy|w|na|tam|kiedy|gdy|jak|.|o|bo|do|i|sie|swoje|swojego|ust|w usta]`,
    '(dotyka|dotykał|maca|macał|macali|dotykali) (mnie|mi) (tam|pod|po|miedzy|w|kiedy|gdy|jak|.|wszedzie|w nocy|i|za|w miejscach|intymnie|bez|przez)',
    '(wkłada|wkładał|włozył|wsadził|pakował|trzyma|trzymał) (mi) (reke|rece|łape|palce|dłon|łapy) .. (majtki|pod|bluzke|spodnie|miedzy|spodnice|koszulke|nogi|w)',
    '(zmusił|zmusza|zmuszał|zmusili|zmuszona|zmuszony|kazał|przymusił|kaze) (mnie|mi|do|go|siła) .. (seksu|seks|sila|siła|go dotykac|całowac|loda|stosunku|zrobic mu|rozebrac|do tego|wspołzycia|wspolzycia|oralnie|oralnego|łozka|nago|nagie)',
    '(mowiłam nie|mowiłem nie|powiedziałam nie|prosiłam zeby przestał|krzyczałam|odpychałam|bez mojej zgody|wbrew mojej woli|wbrew woli) .. (nie przestał|nie słuchał|rozebrał|wszedł we mnie|robił swoje|trzymał mnie|dotykał|całował|nikt nie przyszedł)',
    '(wszedł|wchodzi|przychodzi|kładzie sie|wslizguje) .. (w nocy|do łozka|do mojego łozka|do mojego pokoju|we mnie) .. (dotyka|maca|kładzie|ciemku|rozbiera)',
    '(cos|pigułk*|tabletke|narkotyk*|gwałtu) (dosypał*|wsypał*|wrzucił*|dolał*|do drinka|w drinku|mi wsypał*|mi dosypał*|mi do)',
    '(dosypał*|wsypał*|wrzucił*|dolał*) .. (do drinka|do picia|do piwa|do szklanki|do kieliszka)',
    '(obudziłam sie|obudziłem sie|ocknełam sie|ocknałem sie) .. (naga|nagi|bez majtek|bez ubrania|bez spodni|rozebrana|lezał na mnie|na mnie|we mnie|obcym łozku|cudzym łozku)',
    '(mowi|mowił|powiedział|kazał) .. (nasza tajemnica|nasz sekret|nasza mała tajemnica)',
    '(zaciagnał|przycisnał|przyparł|zamknał|złapał) (mnie) .. (i obmac*|i dotyk*|siła|pod spodnice|za piersi|za krocze|w krzaki|do samochodu|i całował|i rozbier*|macał)',
  ],
  violence: [
    '(zabije|zabic|zabił|zatłuke|zarabie|zadzgam|zadzgac|zadzga*|zastrzele|zastrzelic|udusze|udusic|poderzne|potne|pocwiartuj*|podpale|wysadze|zamorduje|zamordowac|ubije|zajebie|zajebac|rozwale|dzgne|przebije|powystrzelam|wystrzelam|wymorduje|zepchne|zepchnac|zakatrupie|zarzn*|zarabac|zatłuc|otruje|zasztyletuje) (go|ja|ich|ta|te|tego|cie|wszystkich|kogos|ojca|matke|meza|zone|szefa|sasiada|brata|ojczyma|mame|tate|rodzicow|dzieci|syna|corke|tesciow|ludzi|byłego|swojego|moja|mojego|swoja|nas|was|klase|dziecko|drania|skurwysyna|gnoja|mu gardło|szwagra|wszystkie)',
    '(go|ja|ich|ojca|matke|wszystkich|was|nas|kogos|sasiada) (zabije|zabic|zatłuke|zarabie|zadzgam|zastrzele|udusze|zajebie|potne|zamorduje|powystrzelam|zabija|wystrzelam|zepchne|pozabijam|zarzne|zatłuc|udusic|zadzgac)',
    '(pozabijam|pozabija|pozabijac|powybijam|wymorduje|wystrzelam|wystrzela|powystrzela|masakr* w szkole|zrobie masakre|zrobic masakre|strzelanin*|zamach)',
    '(noz|siekiera|siekiere|bron|młotek|kij|maczeta|maczete|pistolet|benzyna|benzyne|kanister) .. (plecaku|kieszeni|ide do|ide po|jade do|do szkoły|do pracy|na niego|na nia|zabije|zarabie|naostrzył*|naostrzon*|czekam na|torbie|pod jego|pod jej|gotow*)',
    '(przyniose|przyniesie|wezme|wniose|przyniesc|zabiore|przyjdzie z|przyjde z) .. (noz|bron|nozem|bronia|pistolet|pistoletem|bombe|strzelbe) .. [szkoły|szkole|szkoly|lekcje|pracy]',
    '(głosy|glosy|głos|bog|diabeł|szatan|demon) .. (kaza|kaze|mowia|mowi|rozkaz*|nakaz*) .. (zabic|zadzgac|skrzywdzic|zaatakowac|poswiecic|złozyc w ofierze|udusic|noz|podpalic|zrobic krzywde)',
    '(boje sie|boje|mysli|natretne|wizje|obrazy|impuls|ochote|strach) .. (ze go|ze ja|ze zrobie|ze skrzywdze|zeby|zrobic|zrobie|o tym zeby) .. (zabije|krzywde|udusze|skrzywdz*|uderzyc|potrzasnac|wyrzucic|poduszk*|rzucic|cos dziecku|zrobie cos|utopic|utopie|upuszcz*|dziecku|zepchnac)',
    '(potrzasnełam|potrzasnałem|potrzasam|rzuciłam|rzuciłem|dusic|udusic|poduszke|poduszka|utopic|trzasnac) .. (dziecko|dzieckiem|niemowle*|synkiem|corka|coreczka|synka|coreczke|małym|mała|małego)',
    '(podpale|podpali|podpalic|spale|spalic|spali|wysadze|wysadzi) .. (dom|mieszkanie|samochod|szkołe|szkole|z nimi|z nia|razem|ich|blok|chałupe)',
    '(lista|liste) .. (do zabicia|do odstrzału|zabije|zabic|odstrzelenia)',
  ],
  medical: [
    '(bol|boli|bole|kłuje|kluje|gniecie|ucisk|uciska|piecze|sciska|pali|cisnie|dusi|ciezar|scisk|rozrywa) .. (klatce|klatka|klatke|mostku|mostkiem|piersiach|piersi|klacie)',
    '(klatce|klatka|klatke|mostkiem|piersiach) .. (boli|bol|ucisk|gniecie|sciska|kłuje|pali|dusi|piecze|dretwieje|reka|potem)',
    '(zawał|zawału|zawałem|zawal serca|udar|udaru|udarem|wylew|wylewu|zatrzymanie krazenia|zatorowosc|tetniak) .. [ma|mam|miał|chyba|dostał|objawy]',
    '(dretwieje|zdretwiał*|opadł*|opada|wykrzywił*|wykrzywion*|krzywa|nie czuje|sparaliz*|wykreciło|bezwładn*|opadniet*) .. (reka|reki|lewa|prawa|lewej|prawej|twarz|twarzy|usta|kacik|noga|połowa|polowa|strona|ust|poł)',
    '(reka|twarz|usta|kacik ust|połowa twarzy|poł twarzy|lewa strona|prawa strona|noga|lewa noga) .. (dretwieje|zdretwiał*|opadł*|opada|wykrzywił*|wykrzywion*|bezwładn*|nie rusza|sparaliz*|opadniet*)',
    '(bełkocze|belkocze|mowi niewyraznie|niewyraznie mowi|nie moze mowic|nie moge mowic|plata sie jezyk|platan* jezyk|mowi od rzeczy|nie moze wydusic|nie umie powiedziec)',
    '(widze|widzi) podwojnie',
    '(nie) (oddycha|moze oddychac|moge oddychac|moge złapac oddechu|moze złapac oddechu|moze złapac powietrza|moge złapac powietrza|moge złapac tchu|reaguje|przytomn*|budzi sie|mozna dobudzic|moge dobudzic|moge go dobudzic|moge jej dobudzic|odzyskuje przytomnosci|da sie dobudzic|rusza sie i)',
    '(ledwo oddycha*|ledwo oddycham|ciezko oddycha|z trudem oddycha*|przestał* oddychac|dusi sie|dusze sie|brak mi tchu|brakuje mi tchu|brakuje mi powietrza|nie mam tchu|charczy|rzezi|sinieje|sine usta|cały siny|cała sina|zsiniał*)',
    '(puchne|puchnie|spuchł*|spuchniet*|opuchniet*|puchna|opuchł*|zaciska sie) .. (gardło|gardlo|jezyk|usta|twarz|krtan|wargi|szyja|oddych*)',
    '(gardło|gardlo|jezyk|usta|twarz|krtan|wargi) .. (puchne|puchnie|spuchł*|spuchniet*|opuchł*|puchna|jak kołek|jak kolek|sine|opuchniet*|zaciska)',
    '(zakrztusił*|zadławił*|zadławil*|zakrztusil*|dławi sie|krztusi sie|udławił*)',
    '(nieprzytomn*|stracił* przytomnosc|traci przytomnosc|stracila przytomnosc|zemdlał* i|zasłabł*|drgawki|drgawek|drgawkami|padaczk*|atak padaczki|wstrzas anafilaktyczny|anafilak*|przedawkow*|spiaczk*|reanim*|utrata przytomnosci)',
    '(krew|krwi|krwawi|krwawie|krwawienie|krwotok*|krwawienia) .. (nie przestaje|nie moge zatamowac|nie da sie zatamowac|leci strumieniem|strumieniem|tryska|sika|z ucha|z nosa i|skrzepy|leje|leci mu|leci jej|duzo krwi|mocno|bardzo|sie leje|zatamowac|wszedzie|nie chce przestac)',
    '(krwotok*|nie moge zatamowac|wykrwawi*)',
    '(ciazy|tydzien ciazy|tygodniu|ciezarna) .. (krwawi*|krew|nie czuje ruchow|dziecko sie nie rusza|skurcze|nie rusza)',
    '(spadł*|upadł*|uderzył*|walnał*|walneła|przewrocił*|wypadek) .. (głowe|glowe|głowa|schodow|schodach|drabiny|dachu|motorze|rowerze) .. (krew|wymiotuje|nieprzytomn*|nie reaguje|nie rusza|bełkocze|nie pamieta|leci|krwawi|sie nie budzi)',
    '(połknał*|połkneła|wypił*|zjadł*|polkn*|napił*) .. (bateri*|domestos|kreta|płyn do|magnes*|chemi*|wybielacz*|leki babci|muchomor*|tabletki babci|proszek|detergent|trutk*)',
    '(goraczka|goraczke|goraczk*|goraczki|40 stopni|39|41|czterdziesci) .. (wiotk*|drgawk*|plam*|wybroczyn*|sztywn*|przelewa|nie reaguje|majaczy|nie pije|nie budzi|lejac*|leje sie przez rece|apatyczn*|dobudzic)',
    '(cukier|cukru|insulin*|cukrzyc*|glukoz*) .. (wymiot*|trzese|trzesie|zlany|spocon*|majacz*|nieprzytomn*|bełkocze|reaguje|500|400|spadł|traci|słab*|omdlew*)',
    '(osa|osy|pszczoła|orzech*|uczuleni*|alergi*|antybiotyk*) .. (puchn*|dusz*|oddych*|gardło|spuch*)',
    '(noga|reka|kosc) .. (wygieta|wystaje|na wierzchu|oderwan*|uciet*)',
  ],
});

/** Everyday sentences that those phrases would take for danger: taken out first. */
export const polishFigures: readonly string[] = [
  '(umieram|umrze|umre|umrzec|umarłam|umarłem|umieramy|zdechnac|zdycham|umierałam|umierałem|padam|konam) (z|ze) (głodu|ciekawosci|smiechu|nudow|wstydu|upału|pragnienia|zimna|goraca|nudy|strachu|zazenowania|zachwytu|tesknoty|stresu|niecierpliwosci|przejedzenia)',
  '(z|ze) (głodu|ciekawosci|smiechu|nudow|wstydu) (umre|umieram|umrzec|umarłam|umarłem)',
  '(chce|chciałabym|chciałbym|musze) .. (przed smiercia)',
  '(zabic|zabije|zabija|zabijam) (czas|nude|głod|robaka|zapach)',
  '(mama|babcia|szefowa|szef|tata|siostra|kolezanka|matka|pani|trener|brat|dziewczyna|zona) (mnie zabije|mnie zabija|zabije mnie) (jak|za|jesli|gdy|kiedy)',
  '(zabije|udusze|zamorduje) (go|ja|ich|brata|siostre|kota|psa) .. (zjadł*|czekolad*|rozlał*|nabrudził*|kapcie|pilot*|ładowark*|za to ze)',
  '(maz|brat|tata|kolega|syn|dziadek) (mnie|nas) (bije|pobił|zbił) (w|na) (szachy|szachach|karty|warcaby|fife|tenisa|pingponga|głowe)',
  '(skoczyc|skocze|skoczyłam|skoczyłem|skok|wskoczyc|wskocze) (do|po|na) (sklepu|sklep|piwo|wody|basenu|kawe|chwile|bułki|bulki|miasta|lodke|trampolinie|trampoliny|obiad|zakupy|rower|kajak|kapiel|biedronki|zabki)',
  '(pocielam|pociełam|ciac|tne|tnie|ciecia|pocieła|ciełam) [sobie|sie] (papier|materiał|budzet*|koszt*|grzywke|włosy|wlosy|cebule|warzywa|w palec|internet|obraz|laptop|komp|gra|gre)',
  '(sie|mi sie) tnie (od|laptop|komp|gra|film|internet|obraz|telefon|w|jak|.|i)',
  '(skaleczyłam|skaleczyłem|oparzyłam|oparzyłem|przypaliłam|przypaliłem|zaciełam|zaciałem) sie (w|przy|o|garnkiem|zelazkiem|przy goleniu|papierem|nozem przy|piekarnikiem)',
  'przypaliłam (kotlety|garnek|ciasto|zupe)',
  '(rzuce|rzucic|rzucam|rzuciłam|rzuciłem) (sie) (na|w wir|w oczy|do nauki|z powrotem|do pracy|na łozko|na kanape)',
  '(boli|bola) mnie (gardło|głowa|noga|nogi|plecy|zab|brzuch)',
  'leci mi z nosa',
  '(umrzec|umre) (ze|z) smiechu',
];
