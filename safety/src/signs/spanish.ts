import { foreignSigns } from '../sign.ts';

const KIN =
  '(marido|esposo|novio|novia|pareja|padre|padres|papa|papas|viejo|vieja|madre|mama|ex|exnovio|exmarido|padrastro|madrastra|mujer|esposa|hermano|hermanos|hermana|tio|tia|hijo|hija|abuelo|suegro|suegra|cunado|primo|nuera|yerno|nieto|sobrino|companero|cuidador|cuidadora|patron|enfermera|chico|chavo|conviviente)';
const YOUNG =
  '(hija|hijo|hermana|hermano|amiga|amigo|novia|novio|alumna|alumno|prima|primo|sobrina|sobrino|companera|companero|nieta|mujer|marido|pareja|madre|padre|mama|papa|nina|vecina|vecino|chica)';
const DEAD =
  '(morir|morirme|morirse|estar muerto|estar muerta|ta muerto|ta muerta|la muerte|no despertar|no despertarme|desaparecer del mundo|desaparecer de este mundo|desaparecer para siempre|dejar de existir|dejar de vivir|no existir|no haber nacido|quitarme la vida|quitarse la vida|acabar con mi vida|terminar con mi vida|dormir y no despertar)';
const PILLS =
  '(pastilla*|pildora*|medicament*|medicina*|tableta*|comprimido*|capsula*|clonazepam|rivotril|somnifero*|tranquilizante*|paracetamol*|ibuprofeno*|ansiolitico*|antidepresiv*|insulina|trankimazin|orfidal|diazepam|lorazepam)';
const BODY =
  '(brazo|brazos|pierna|piernas|muneca|munecas|muslo|muslos|piel|barriga|abdomen|antebrazo|antebrazos|cuerpo|tobillos)';
const HIGH =
  '(puente|tren|vias|balcon|ventana|metro|azotea|rio|acantilado|edificio|precipicio|techo|torre|vacio|barranco|terraza|tejado|viaducto|camion|autopista|carretera)';
const TOUCHER =
  '(novio de mi mama|padrastro|tio|abuelo|padre|papa|primo|hermano|hermanastro|cura|profe|profesor|entrenador|vecino|jefe|padrino|maestro|pastor|encargado|doctor|medico|fisio|masajista|companero|patron|cunado|sacerdote|catequista|hombre|tipo|chico|chavo|novio|ex|amigo)';

export const spanishSigns = foreignSigns('es', {
  suicide: [
    // The wish to be dead, or no longer to live
    `(quiero|quisiera|queria|quiere|deseo|prefiero|preferiria|gustaria|encantaria|ganas de|pido|rezo|ruego|merezco|necesito|decidi|decidido|pienso en|pensando en|penso en|planeo|sueno con) .. ${DEAD}`,
    '(suicidio|suicidios|suicidas|suicidarse|suicidarm*|suicidando*|suisid*|suicidat*|kiero morir*|qiero morir*|kero morir*)',
    'no [me] (quiero|deseo|quisiera|queria|quiere|apetece|interesa|merezco|tengo fuerzas para|tengo fuerza para|le veo sentido a|encuentro sentido a) [ya|yo|mas|seguir|ya seguir|mas seguir] (vivir|viviendo|vivo|viva|existir|existiendo|despertar|despertarme|estar vivo|estar viva|estar en este mundo)',
    '(no quiero|ya no quiero|no kiero) (estar|seguir) [mas|ya] (vivo|viva|en este mundo|aqui en este mundo|aqui ya|aqui mas|en esta vida)',
    '(acabo|acabare|termino|terminare|acabar|terminar|acabe|pongo fin|poner fin|ponerle fin) (con|a) (mi vida|la vida|esta vida|mi existencia|mis dias|mi sufrimiento|este sufrimiento|tanto sufrimiento|este dolor)',
    '(pienso|pensado|pensando|quiero|voy|decidido|ganas) .. (acabar|terminar) [yo] [mismo|misma] con (esto|todo|todo esto) (.|hoy|ya|esta noche|de una vez|y|para siempre|manana)',
    '(quitarme|quitarse|me quito|me quitare|se quito|se quita|quitarnos|arrebatarme|sacarme|sacarse) la vida',
    'me (mato|matare|suicido|suicidare|ahorco|ahorcare|enveneno|ahogare) (.|y|hoy|ya|manana|esta noche|porque|pero|antes|sin|aqui|este|yo|el)',
    '(mejor|hoy|manana|esta noche|asi que) me (mato|suicido|ahorco|muero y)',
    // Tired of life, no reason to live
    '(sin|no tengo|ya no tengo|no tiene|no encuentro|no veo|perdi|perdido|se me han ido|se me fueron|no hay|no me quedan) [ya|ninguna|ningun|el|las|mas|ni|una|una sola] (ganas|razon|razones|motivo|motivos|fuerzas|fuerza|sentido) (para|de|en|a) [seguir] (vivir|viviendo|viva|vivo|estar aqui|existir|mi vida)',
    '(cansado|cansada|canse|cansao|cansa|harto|harta|hasta los huevos|hasta los cojones|aburrido|aburrida|asqueado|asqueada) de (vivir|la vida|esta vida|mi vida|existir|estar vivo|estar viva|seguir vivo|seguir viva|esta puta vida|esta mierda de vida)',
    '(mi|la|esta) vida [ya] no (vale|tiene|sirve|merece) [ya|mas|la|ningun] (pena|sentido|nada)',
    '(que sentido tiene|para que|por que) (vivir|seguir vivo|seguir viva|seguir viviendo|estoy vivo|estoy viva|sigo vivo|sigo viva|vivo yo)',
    '(no|nunca|jamas) (haber|hubiera|hubiese|debi|debi de) [haber] (nacido|nacer)',
    // Better without me
    '(todos|todo|familia|hijos|mundo|gente|mama|mujer|padres|papas|nadie|marido) .. (mejor|feliz|felices|aliviad*|tranquil*|descansari*|viviria*) .. (sin mi|si yo|si me muer*|si muer*|muerto|muerta|si no estoy|no estuviera|no existiera|si desapare*)',
    '(si|cuando) [yo] (estuviera|estuviese|estoy|este) (muerto|muerta)',
    '(mejor|ojala|preferible|merezco|deberia) [estar|estaria|estuviera|estuviese|yo] (muerto|muerta|bajo tierra)',
    '(soy|ser|siento|sentirme) .. (una carga|un estorbo|una molestia) (para|.|y|de)',
    '(nadie|a nadie) .. (extran*|echaria|echara|notari*|importari*|importa|llorari*|dara cuenta|daria cuenta) .. (muero|muriera|desaparezco|desapareciera|me mato|falto|faltara|no estoy|no estuviera)',
    '(ojala|deseo|espero|quisiera) .. (me matara|me mate|me atropell*|no despert*|me muera|me muriera|me muriese|me de un infarto|me diera un infarto|me caiga muert*)',
    '(que|ojala) (dios|diosito|la muerte|el senor) me (lleve|llevara|recoja|quite)',
    '(pensamientos|ideas|ideacion|intentos|intento|intencion|intenciones|planes|plan|tentativa) (suicidas|suicida|de suicidio|de muerte|de morir|de morirme|de hacerme dano)',
    // Means
    '(pegarme|pegar|me pego|meterme|me meto|darme|me doy|me pegue|pegarse|se pego) [un|el] (tiro|balazo|plomazo|disparo)',
    '(dispararme|volarme (la|los) (cabeza|sesos|tapa)|me vuelo (la|los) (cabeza|sesos|tapa))',
    '(cortarme|cortar|corte|corto|corta|abri|abrir|abrirme|abierto|cortado|cortarse|corte) las venas',
    `me (tiro|lanzo|arrojo|avento|boto|tirare|lanzare|tirar|lanzar|arrojar|aventar|botar) .. ${HIGH}`,
    `(tirarme|lanzarme|arrojarme|aventarme|botarme|echarme|tirarse|lanzarse|arrojarse|aventarse) .. ${HIGH}`,
    `(voy a|quiero|ganas de|pienso en|pensando en|punto de|va a) .. saltar .. ${HIGH}`,
    '(puente|azotea|balcon|techo|tejado|borde|cornisa|barandilla|ventana|terraza) .. (voy a saltar|salto ya|voy a tirarme|me voy a tirar|me tiro|me lanzo|va a saltar|quiere saltar|voy a lanzarme)',
    `(tome|tomado|tomo|tomarme|tomar|trague|tragado|tragarme|trago|meti|metido|ingeri|ingirio) .. (todas|todos|demasiad*|muchisimas|monton|montones|la caja|una caja|dos cajas|tres cajas|cajas|el bote|un bote|el frasco|un frasco|punado|veinte|treinta|cuarenta|cincuenta|sesenta|20|30|40|50|60|blister*) .. ${PILLS}`,
    '(bebi|bebido|tome|tomado|trague|tomarme|beberme) .. (lejia|cloro|veneno|raticida|acido|herbicida|pesticida|insecticida|matarratas)',
    `${PILLS} .. (para morir*|para matar*|para no despertar|dormir para siempre|acabar con todo|de una vez y)`,
    `(guardando|guardado|juntando|juntado|acumulando|acumulado|guarde|junte) .. ${PILLS}`,
    '(pastillas|cajas|bote|blister*|frasco*|pastillero) .. (vacias|vacio|vacios|no despierta|no reacciona|no responde)',
    'no (despierta|reacciona|responde|contesta) .. (pastillas|cajas|frasco|blister*)',
    '(soga|lazo) .. (viga|lista|listo|preparada|atada|puesta|colgada|arbol|galpon|granero)',
    '(la|una|el|mi|su) (pistola|escopeta|revolver|fusil|rifle) .. (cabeza|boca|sien|mesa|mano|cargada|cargado|regazo|rodillas)',
    // Saying goodbye
    '(deje|dejo|dejare|dejado|deja|escribi|escrito|escribiendo|encontre|encontrado) .. (carta|cartas|nota|mensaje) (de despedida|de adios|suicida|de suicidio)',
    '(mensaje|mensajes|audio|nota|carta|texto|video|llamada) .. (despidiendose|despidiendome|despidio)',
    '(despidiendose|despedirse|despedirme|despidio|despido) (de la vida|del mundo|de este mundo|para siempre)',
    '(perdonenme todos|perdonadme todos|adios mundo|adios mundo cruel)',
    '(esta noche|hoy|manana|este fin de semana) (me muero|se acaba todo|termina todo|acabo con todo|me voy para siempre)',
    // Someone else
    'se (quiere|queria|va a|iba a|intento|ha intentado|quiso) (matar|suicidar|ahorcar|colgar|quitar la vida|tirar al|tirar del)',
    '(quiere|quiso|queria|intento|intentado|va a|iba a|habla de|pensando en|amenaza con|trato de) (matarse|ahorcarse|colgarse|quitarse|suicidarse|morirse)',
    'se (suicido|ahorco|colgo|quito la vida|pego un tiro|ha suicidado|ha ahorcado|ha matado con|mato hace|tiro al (tren|metro)|tiro del (puente|balcon))',
    'se quiere morir',
    'no quiere [ya|mas|seguir] (vivir|viviendo|estar aqui)',
  ],
  self_harm: [
    // Cutting, burning, hitting
    `me (corto|quemo|rajo|pincho|muerdo|rasguno|arano|golpeo|lastimo|hiero|clavo|pellizco|apago|rasgo|tajeo) .. ${BODY}`,
    `me [he|volvi a|vuelvo a|estoy] (corte|cortado|cortar|raje|rajado|rajar|queme|quemado|quemar|clave|clavado|tajee|hice cortes|hecho cortes) .. ${BODY} .. (cuchilla*|gillette|gilette|navaja|cuter|cutter|hoja|compas|mechero|cigarro*|cigarrillo*|encendedor|sacapuntas|aproposito|aposta|a proposito|adrede|otra vez|de nuevo|para)`,
    'me .. (quemo|queme|quemado|corto|corte|cortado|pincho|clavo) .. con .. (cuchilla*|gillette|gilette|cuter|cutter|compas|mechero|cigarro*|cigarrillo*|encendedor|sacapuntas|colilla*)',
    'me [he|volvi a|vuelvo a|estoy] (hago|hice|hecho|hacer|haciendo|hacia) (dano|cortes|heridas|tajos|danio)',
    '(hacerme|hacerse|haciendome|haciendose) (dano|cortes|heridas|tajos)',
    '(autolesi*|autoagre*|autoflagel*)',
    'me (doy|di|pego|golpeo|estampo|estrello) .. (cabeza|cabezazos|punetazos|golpes) .. (pared|muro|hasta|contra|yo mism*)',
    '(rasco|arano|muerdo|golpeo|pellizco|rasguno|pincho|corto|clavo) .. hasta .. (sangr*|sale sangre)',
    'me arranco (la piel|mechones|las costras)',
    // Traces and relapse
    `${BODY} .. (llen*|cubiert*|marcad*) de (cortes|cicatrices|heridas|quemaduras|rajas|rasgunos|tajos)`,
    `(llen*|cubiert*) de (cortes|cicatrices|tajos|cortadas) .. ${BODY}`,
    `(cortes|tajos|rajas|cortadas|cortecitos) en (los|las|mis|sus|el|la|mi) ${BODY}`,
    '(escondo|esconde|tapo|tapa|oculto|mangas) .. (cortes|cicatrices|heridas|cortadas)',
    '(cortes|cicatrices|cortadas) .. (mangas|escondo|pulseras|que no se vean|nadie vea|nadie sabe)',
    '(volvi|vuelvo|vuelto|recai|recaido|recaida|limpia|limpio|sin) .. (cortarme|a cortar|autolesi*|lastimarme|hacerme dano|la cuchilla|las cuchillas)',
    '(cuchilla*|hojilla*|gillette*|navajas) .. (escondid*|escondo|piel|brazo*|muneca*|muslo*|almohada|estuche)',
    // Someone else
    `${YOUNG} .. se (corta|autolesiona|hace cortes|lastima|hace dano|raja|quema con|golpea contra)`,
    '(se los hace|se corta|se hace cortes|se autolesiona) (ella|el) [misma|mismo]',
  ],
  abuse: [
    // Blows
    `${KIN} .. (me|nos) [ha|han|sigue|siguen|vuelve a|volvio a|suele|esta] (peg*|golpe*|maltrat*|amenaz*|empuj*|escup*|ahorc*|ahog*|estrangul*|pate*|abofete*|cachete*|zarande*|zurr*|jalone*|arrastr*|estamp*|azot*|apalea*|pellizc*|sacud*|tira|tiro del pelo|jala*|quem*|muele a|tira cosas|tira del pelo|encierr*|encerr*|insult*|humill*)`,
    `${KIN} .. (me|nos) (da|dio|ha dado|daba|mete|metio|ha metido|propin*|cayo a|cae a) .. (bofet*|paliza*|golpe*|punetazo*|cachet*|patada*|guantazo*|hostia*|cinturonazo*|correazo*|pinas|golpiza*|cabezazo*|latigazo*|manotazo*|tortazo*|cinchazo*)`,
    `(paliza*|golpiza*|malos tratos|bofetada*|golpes|insultos|amenazas) (de|por parte de) (mi|mis|su) ${KIN}`,
    '(aguantando|aguanto|aguantar|soportando|soporto|soportar) .. (paliza*|golpes|golpizas|maltrato*|humillaciones|sus insultos)',
    '(me|nos) [ha] (rompio|roto|partio|partido|fracturo|quemo|quemado|quebro|saco|dejo|reviento|reventado) .. (nariz|costilla*|brazo|diente*|labio|ojo morado|dedo*|tabique|muneca|mandibula|ceja|moretones|moratones|timpano)',
    '(me|nos) .. (con el cinturon|con la correa|con el cinto|con un cinto|con un palo|con el cable|con un cable|con la hebilla|a punetazos|a golpes|a patadas|a correazos|a cinturonazos)',
    '(me|nos) [ha] (apreto|aprieta|apretado|agarro|agarra|agarrado|cogio|coge) .. (del cuello|el cuello|por el cuello|la garganta)',
    '(cuchillo|navaja|pistola|machete|hacha|tijeras) .. (en el cuello|al cuello|en la garganta|contra mi|amenaz*)',
    '(amenaz*|apunt*|persig*) .. con .. (cuchillo|navaja|pistola|machete|arma|matarme|matarnos|quitarme|hacha|tijeras|un palo)',
    '(llega|viene|vuelve|se pone) (borracho|tomado|bebido|drogado|violento|agresivo) .. (me|nos) (pega|golpea|grita|insulta|rompe|tira|amenaza)',
    '(dice|dijo|jura|juro) que .. (me|nos) (va a matar|mata|matara|va a pegar|va a quemar|quema)',
    // Control, money, fear
    '(marido|esposo|novio|pareja|ex|mujer|suegra|novia|padre|padrastro|mi hijo) .. no me (deja|permite) .. (salir|ver|hablar|trabajar|tener|llamar|comer|estudiar|ir al|dinero|usar)',
    '(me|nos) (encierra*|encerro|encerraba|deja encerrad*|tiene encerrad*|tienen encerrad*|dejo encerrad*)',
    `${KIN} .. me (quita|quito|ha quitado|quitan|saca|revisa|controla|retiene|escondio) .. (pension|sueldo|pasaporte|documentos|dinero|tarjeta|plata|papeles|paga|celu|celular|movil|telefono|mensajes)`,
    '(miedo|terror|panico|temblando|tiemblo) .. (vuelve|llega|llegue|vuelva|regrese|entra|oigo) .. (borracho|tomado|casa|me pegue|llave|llaves|puerta)',
    '(tengo miedo de|me da miedo|miedo a|miedo de|no quiero) (volver|regresar) a [mi] casa',
    `miedo (de|a) que [mi|mis|el|ella] [${KIN}] .. (me|nos) (mate|pegue|golpee|encuentre|haga dano|queme|pille)`,
    '(me obligan|quieren obligarme|me van a obligar|me fuerzan) a casar*',
    '(tapo|tapar|tapando|disimular|maquillaje|esconder|escondo) .. (moretones|moratones|golpes|ojo morado|cardenales)',
    // Someone else
    `(vecino|vecina|vecinos|marido|novio|padre|papa|padrastro|hijo|madre|esposo|cunado|mama|yerno|ex|nuera|cuidadora|papas|padres) .. (le|la|lo|los|les) [ha|esta] (pega|pego|pegaba|pegado|pegan|pegando|golpea|golpeo|golpeaba|golpeado|maltrata|maltrataba|dio una paliza|da palizas|da golpes|apalea|tira del pelo|amenaza)`,
    '(vecino|vecina|vecinos|pared|arriba|abajo) .. (golpes|paliza|gritos|grita|golpea*|pega) .. (mujer|esposa|hijos|nino|nina|ninos|auxilio|socorro|ayuda)',
    '(moretones|moratones|cardenales|marcas|golpes) .. (papa|padre|mama|padrastro|marido|novio|madre|en casa)',
    '(su|el|la) (marido|novio|pareja|esposo) (la|le) (pega|golpea|maltrata|encierra|amenaza|mata a golpes)',
  ],
  assault: [
    // In so many words
    '(me|la|lo|nos|a mi) [han|ha|habian|habia|intento|intentaron|quiso] (violaron|violo|violado|violada|violaba|violar|forzaron|forzo|manose*|metio mano|mete mano|metieron mano|sobaba|agredio|agredieron sexualmente|penetr*)',
    '(fui|fue|he sido|ha sido|siendo|ser) (violada|violado|abusada|abusado|forzada|forzado|manoseada|agredida sexualmente|drogada)',
    '(abuso|abusaba|abusaban|abusaron|abusado|abusa|abusar|abusando) (de mi|sexualmente|sexual|de ella|de mi hija|de mi hermana|de mi amiga|de mi hijo|de una)',
    '(acoso|acosa|acosan|abuso|abusos|agresion|violencia) (sexual|sexuales|sexualmente)',
    '(tocamientos|mi violacion|una violacion|la violacion|me viol*)',
    // Touched, cornered, against my will
    `${TOUCHER} .. (me|nos) (toca|tocaba|toco|ha tocado) (.|y|cuando|donde|debajo|las|los|el cuerpo|por|en|partes|mis|ahi|abajo|aunque|todas|el pecho|los pechos|la entrepierna|entre)`,
    `${TOUCHER} .. (me|nos) (manose*|sob*|acorral*|met* mano|arrincon*|baj* los|baj* el pantalon|desnud*|roza su|ensen* su)`,
    '(noche|noches|cuarto|cama|solos|sola|solo|duermo|dormida|secreto|bano|vestuario) .. me (toca|tocaba|manosea|manoseaba|soba|sobaba)',
    'me (tocaba|toca|toco) (ahi abajo|mis partes|las partes|por debajo|debajo de la|las tetas|los senos|los pechos|el culo|entre las piernas|sin mi permiso|sin permiso)',
    'me (beso|besaba|toco|tocaba|manose*|agarro|acorral*|desnud*|quito|bajo|sujeto|penetr*|llevo) .. (a la fuerza|por la fuerza|sin permiso|contra mi voluntad|sin mi consentimiento)',
    '(me obliga*|me obligo|me forz*|obligada a|obligado a) .. (tocarl*|chupar*|sexo|acostarme|desnud*|sexual*|masturb*|ver porno|tener relaciones|relaciones|hacerle)',
    '(dije que no|decia que no|pedi que parara|le pedi que parara|suplique) .. (siguio|no paro|le dio igual|lo hizo|quito la ropa|se puso encima|no le importo|me penetro)',
    '(algo|droga*|pastilla) en (la|mi|el) (copa|bebida|trago|vaso|cerveza|cubata)',
    '(desperte|despertar|amaneci) .. (desnuda|desnudo|sin ropa|sin bragas|sin pantalones|encima de mi|dentro de mi|sangrando)',
    '(se mete|entra|entraba|se metia) en mi (cama|cuarto|habitacion) .. (noche|noches|toca|tocaba|duermo|dormida)',
    // Someone else
    `${YOUNG} .. (violaron|la violo|lo violo|violada|abusaron|abusan|abuso sexual|agredida|agresion sexual|manosearon)`,
  ],
  violence: [
    // To kill someone
    '(voy a|vo a|quiero|ganas de|quisiera|planeo|pienso en|pensando en|juro que|imagino|fantaseo|impulso de|capaz de|va a|quiere|dispuesto a) .. (matarlo|matarla|matarlos|matarlas|apunalar*|acuchillar*|asesinar*|degollar*|dispararle*|balear*|rajarl*|estrangularl*|ahorcarl*|ahogarl*|quemarl*|pegarle un tiro|meterle un tiro|clavarle*|matar a (mi|mis|su|ese|esa|alguien|todos|golpes))',
    '(lo|la|los|las) (voy|vamos|va) a (matar|rajar|apunalar|quemar|acuchillar|degollar)',
    '(juro|hoy|esta noche|manana|cuchillo|pistola|si lo veo|si la veo|machete) .. (lo|la|los|las|le) (mato|matare|rajo|apunalo|reviento|quemo|clavo)',
    '(le|les) (pego|meto|voy a pegar|voy a meter) un (tiro|balazo)',
    '(matar|mato|matare|disparar|dispare|acabar con|masacrar) a (todos|todas|todo el mundo|mis companeros|mi familia|mi ex|mis padres|mi padrastro|mi jefe|mis hijos|la clase|la profesora)',
    '(trae*|llevar|lleva|traigo|llevo|llevare) .. (pistola|arma|escopeta|cuchillo|rifle|bomba|machete) .. (colegio|escuela|instituto|clase|liceo|salon|trabajo|oficina|insti|cole|matar|mochila)',
    '(cuchillo|pistola|machete|escopeta|navaja) .. (mochila|bolsillo|matar*|clavar*|lo mato|la mato|a por el|a por ella)',
    '(quemar|prender fuego|incendiar|quemo|prendo fuego|le prendo|rocio) .. (casa|coche|piso|gasolina) .. (con ella|con el|dentro|con todos|ellos|mi ex)',
    // Afraid of oneself, voices
    '(miedo|ganas|quiero|impulso*|pensamientos|ideas|temo|imagenes|punto) .. (hacerle|hacer|hacerles|lastimar*|danar*) [dano|algo] (a) (mi|mis|alguien|los|el|la|otros|otras|mi bebe)',
    '(estrell*|sacud*|zarande*|tirar*|ahog*|asfixi*|lanz*|tire) .. (bebe|hijo|hija|nino|nina|crio|nene) .. (pared|ventana|balcon|almohada|agua|banera|cuna|fuerte)',
    '(almohada|cojin) .. (cara|bebe|ahogar*|asfixi*)',
    '(voces|voz|dios|demonio|diablo) .. (dicen|dice|ordena*|manda*|pide*|ordeno|obliga*) .. (matar*|mate|sacrif*|quemar|queme|apunal*|dano|acuchill*|eliminar*)',
  ],
  medical: [
    // Heart, stroke
    '(duele|dolor|presion|opresion|aprieta|oprime|punzada*|pinchazo*|ardor|quemazon|peso) .. pecho',
    'pecho .. (me duele|oprimid*|apretad*|me aprieta|brazo|mandibula|sudor*)',
    '(media cara|mitad de la cara|lado de la cara|lado izquierdo|lado derecho|medio cuerpo|brazo izquierdo|boca|cara) .. (dormid*|duerme|durmio|caid*|torcid*|torci*|paraliz*|no lo siento|no responde)',
    '(cara|boca) (caida|torcida|chueca|desviada)',
    '(no puede|no puedo|no logra|no consigo) (hablar bien|mover el brazo|mover la pierna|mover un lado|levantar el brazo|mover medio|articular)',
    '(le|me) (esta dando|dio|ha dado|da|esta dandole) un (infarto|ictus|derrame|ataque|paro)',
    '(habla|hablo|hablar|hablando) (raro|trabado|enredado|arrastrando) ',
    '(veo|ve) doble .. (habla*|brazo|cara|mareo|cabeza|de repente)',
    // Breath, allergy
    '(no puedo|no puede|apenas puedo|apenas puede|no consigo|no logra|casi no puede|casi no puedo) [casi|ya|bien] respirar',
    '(me|le) (falta|cuesta) .. (aire|respirar) .. (pecho|labios|hinch*|garganta|azul*)',
    'se (me|le) (cierra|esta cerrando|cerro|hincha|hincho|esta hinchando|han hinchado) .. (garganta|lengua|cara|labios|cuello)',
    '(garganta|lengua|glotis|cara|labios) .. (se me cierra|se le cierra|cerrando|hinchando|hinchandose)',
    '(labios|cara|boca|unas) (azules|azul|morados|morada|amoratad*) .. (no|respira*|despierta|reacciona)',
    '(se esta|me estoy|se|se ha) (atragant*|asfixi*|ahogando con|ahoga con|ahogado con)',
    // Unconscious, bleeding, poisoned
    'no (reacciona|despierta|vuelve en si|recupera la conciencia|recupera el conocimiento|tiene pulso)',
    '(esta|quedo|sigue|tirado|tirada|cayo|encontre) (inconsciente|desmayado|desmayada|sin conocimiento)',
    '(convulsionando|convulsiona|convulsionar|convulsiones|una convulsion|perdio el conocimiento|perdio el sentido|perdido el conocimiento|anafila*)',
    '(sangr*) .. (no para|no se para|no se detiene|no se corta|no deja de|sin parar|a chorros|chorro|a borbotones|coagulos)',
    '(no para de sangrar|no deja de sangrar|pierd* mucha sangre|perdi* mucha sangre|sangr* mucho|desangr*)',
    '(embaraz*|semanas) .. (sangr*|no se mueve|no noto al bebe|dejo de moverse|desmay*)',
    '(golpe|pego|golpeo|golpeado|cayo|caido) .. (cabeza|nuca) .. (no|inconsciente|sangr*|vomit*|desmay*|reacciona)',
    '(trago|tragado|comio|trague|bebio|bebido) .. (pila|lejia|detergente|bateria|iman|raticida|veneno|cloro|suavizante)',
    '(fiebre|calentura) .. (manchas|convuls*|flacid*|rigid*|no reacciona|no despierta|cuello|delira*|morad*)',
    '(azucar|glucosa|glucemia) .. (por las nubes|vomit*|va la cabeza|desmay*|300|400|500|disparad*|tembl*|no despierta)',
  ],
});

export const spanishFigures: readonly string[] = [
  // Dying, being killed, killing oneself with work
  '(morir|morirse|murio|muero|muere|moria|muertos|muertas|morimos) de (risa|hambre|sueno|cansancio|sed|frio|verguenza|ganas|calor|amor|aburrimiento|envidia|ternura|pena ajena|la risa)',
  'antes de (morir|morirme)',
  'casi me (mato|muero|da un infarto|dio un infarto|infarto|ahogo)',
  'me (mato|mate|estoy matando) (a|de|trabajando|estudiando|por|en el gym|en el gimnasio)',
  'matarme (a|estudiando|trabajando)',
  '(mama|madre|jefa|profe|entrenador|hermana|hermano|abuela|padres|papas|amiga) me (va|van) a matar (cuando|si|como|por)',
  '(nota|carta|mensaje) de despedida (para|de|a) (mi|mis|la|el|un|una|los) (jefa|jefe|companer*|profe*|colega*|maestr*)',
  'no puedo respirar de (la risa|risa)',
  // Hair, shyness, kitchen, sport
  'me [he|voy a|quiero|acabo de|ha|han] (corto|corte|cortado|cortar|cortaron) [yo sola|yo sola|yo misma|sin querer|un poco] [en|con|el|la|las|un|una|al|con el|con un|con una|un poco el|un poco] (pelo|flequillo|cabello|dedo|unas|barba|puntas|melena|digestion|rollo|papel|lata|afeit*|cebolla|jamon|cocinando|cuchillo de cocina|coleta|dedo*)',
  'me corto (mucho|un poco|bastante|un monton|un huevo|hablando|al hablar|cuando hablo|delante|cuando me|con la gente|en publico|con los desconocidos)',
  'me (corto|corte|cortaron) (la llamada|la luz|el agua|el internet)',
  'cortarme (el|un poco el|un poco|las|la|los) (pelo|cabello|flequillo|unas|puntas|melena|barba|rastas)',
  'me [he] (hice|hecho|hago) [mucho|un poco de] dano (jugando|corriendo|entrenando|bailando|al caer*|en (el|la|un) (tobillo|rodilla|espalda|dedo|pie|hombro|codo|cadera|partido|gimnasio|entrenamiento|futbol|cuello))',
  'me (pego|ha pegado|pega|pegaron) (la gripe|el resfriado|el catarro|un susto|su risa|el covid|la risa|un grito|el acento|la tos|el sol|el bajon|fuerte el sol)',
  'se me (rompio|ha roto|partio|quebro|quemo)',
  'le pega (a la pelota|al balon|bien|al tambor|al piano|duro al estudio)',
  'no quiero vivir (con mis padres|con companeros|en (un|una|el|la) (piso|casa|ciudad|pueblo|campo|centro|bloque|apartamento))',
  '(acabar|terminar) con tod* (el|la|los|las) (trabajo|chocolate|pastel|comida|helado|tarea|papeleo|plagas|platos|tarta)',
  'miedo a mi (suegra|jefa)',
];
