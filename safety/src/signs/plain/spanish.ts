import { foreignSigns } from '../../sign.ts';

const CLOSE =
  '(marido|esposo|novio|pareja|padre|papa|madre|mama|ex|exnovio|exmarido|padrastro|mujer|esposa|novia|hermano|tio|hijo)';

export const spanishSigns = foreignSigns('es', {
  suicide: [
    '(quiero|quisiera|deseo|prefiero|gustaria|ganas de|pienso en|pensando en) (morir|morirme|matarme|suicidarme|desaparecer para siempre|quitarme la vida|estar muerto|estar muerta|dormir para siempre|no existir)',
    'no (quiero|deseo|tengo ganas de|puedo) [seguir|mas] (vivir|viviendo|seguir viviendo|despertar|despertarme|existir|vivir asi)',
    '(matarme|suicidarme|suicidio|suicida|suicidar|ahorcarme|colgarme)',
    '(quitarme|acabar con mi|terminar con mi) [la] vida',
    '(acabar|terminar) con todo',
    '(quiero|voy a|quisiera) (matar|suicidar) me',
    'me (quiero|voy a|quisiera) (matar|morir|suicidar|colgar|ahorcar)',
    '(estaria|estarian|estar) [mejor] (muerto|muerta|sin mi)',
    'mejor (estaria|estuviera) (muerto|muerta)',
    'no quiero seguir (.|aqui|asi|adelante)',
    '(quitarme de en medio|sacarme la vida|quitar la vida)',
    'nadie me (echaria|va a echar|extranaria|va a extranar) [de menos]',
    'para que seguir [viviendo]',
    '(no vale la pena|cansado de|cansada de|sin ganas de|no tengo ganas de) [seguir] (vivir|viviendo)',
    '(razon|razones|motivo|motivos|sentido) (para|de) (vivir|seguir viviendo)',
    'ojala (estuviera|estuviese|no despert*|no hubiera nacido|me muera|me muriera) [muerto|muerta|mas]',
    '(mejor|estarian mejor) sin mi',
    '(tirarme|saltar|lanzarme) (de|del|desde|al|a las|por) .. (puente|tren|vias|balcon|ventana|metro|azotea)',
  ],
  self_harm: [
    'me [vuelvo a|volvi a|estoy|he] (corto|corte|cortar|cortando|cortado|lastimo|hago dano|hice dano|hecho dano|autolesiono|autolesiono|quemo los)',
    'me (voy a|quiero) (cortar|quemar|lastimar|hacer dano)',
    '(cortarme|hacerme dano|autolesion*|lastimarme)',
  ],
  abuse: [
    `${CLOSE} me [ha|sigue] (pega|golpea|maltrata|amenaza|pego|golpeo|pegado|golpeado|empuja|empujo|insulta|encierra|controla)`,
    `miedo (de|a) mi ${CLOSE}`,
    '(amenaza|amenazo|amenazado) con (matarme|pegarme|hacerme)',
    'me (van|va) a (matar|pegar|hacer dano)',
    '(me pegan|me pega|me golpean|me golpea) (.|en|cuando|todos|todas|mi|mis|y)',
    'no me deja (salir|ver a|hablar|trabajar)',
    '(me maltrata*|violencia de genero|violencia domestica|violencia machista|maltrato|malos tratos)',
    'no me siento segur* en [mi] casa',
  ],
  assault: [
    'me (violaron|violo|agredieron|abusaron|atacaron|han violado|ha violado|manosearon|manoseo)',
    '(abuso sexual|agresion sexual|abuso de mi|abusaron de mi|fui violada|fui violado)',
  ],
  violence: [
    '(quiero|voy a|ganas de) (matar|apunalar|disparar|asesinar|matarlo|matarla|matarlos|acuchillar) [a|lo|la] (el|ella|ellos|mi|alguien|todos|ese|esa|la gente|.)',
    '(quiero|voy a) (matarlo|matarla|matarlos|hacerle dano)',
  ],
  medical: [
    '(teniendo|tengo|sufriendo) un (infarto|ataque al corazon|derrame|ictus)',
    '(tome|tomado|tragado) (demasiadas|muchas|todas las) (pastillas|medicinas)',
    '(sobredosis|no respira|no responde)',
    'dolor [muy] [fuerte] (en el|de) pecho',
  ],
});

export const spanishFigures: readonly string[] = [
  '(me muero|muriendo|muerto|muerta|morirme) de (risa|hambre|sueno|cansancio|sed|frio|verguenza|ganas|calor|miedo|amor)',
  'matar el (tiempo|rato)',
  'escuadron suicida',
];
