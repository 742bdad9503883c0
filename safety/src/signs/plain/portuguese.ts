import { foreignSigns } from '../../sign.ts';

const CLOSE = '(marido|namorado|companheiro|pai|mae|ex|esposa|padrasto|namorada|irmao|tio|filho|esposo)';

export const portugueseSigns = foreignSigns('pt', {
  suicide: [
    '(quero|queria|prefiro|desejo|vontade de|penso em|pensando em|preferia) (morrer|me matar|me suicidar|matar me|suicidar me|sumir para sempre|estar morto|estar morta|dormir para sempre|nao existir)',
    '(me matar|matar me|me suicidar|suicidar me|suicidio|suicida|tirar a minha [propria] vida|tirar minha [propria] vida|me enforcar|enforcar me)',
    'nao (quero|tenho vontade de|aguento) [mais|mais de] (viver|continuar viv*|acordar|existir)',
    '(acabar|terminar) com (tudo|a minha vida|minha vida)',
    'nao vale a pena viver',
    'ninguem (sentiria|vai sentir) a minha falta',
    '(estaria|estava) melhor (morto|morta)',
    'sou um (peso|fardo) para',
    'vou me (matar|suicidar|enforcar)',
    '(cansado|cansada|farto|farta) de viver',
    '(razao|razoes|motivo|motivos|sentido) (para|de) viver',
    '(melhor|estariam melhor) sem mim',
    '(me jogar|atirar me|pular|me atirar|saltar) (da|de|do|na frente|para a frente) .. (ponte|predio|trem|comboio|janela|metro|telhado)',
  ],
  self_harm: [
    'vou me (cortar|machucar)',
    '(me corto|corto me|me machuco|magoo me|me cortar|cortar me|me cortei|cortei me|automutil*|me machucar|me mutilo|me corta*)',
  ],
  abuse: [
    `${CLOSE} (me bate|bate me|me bateu|bateu me|bate em mim|me agride|agride me|me ameaca|ameaca me|me espanca|me maltrata|me empurra|me controla|bateu em mim)`,
    `medo (do|da|de) [meu|minha] ${CLOSE}`,
    'ameac* (me matar|matar me|de morte)',
    '(estou|sou|fui) [a] [ser|sendo] (abusada|abusado|espancada|espancado|maltratada|agredida em casa)',
    '(me batem|batem me|me bate|bate me) (.|em|quando|todos|com|e)',
    '(tio|pai|padrasto|irmao|avo|primo|professor|treinador) (me toca|toca me)',
    '(violencia domestica|maus tratos)',
    'nao me sinto segur* em casa',
  ],
  assault: [
    'fui (estuprada|estuprado|violada|violado|agredida|agredido|assaltada|assaltado|abusada|abusado|atacada|atacado|molestada)',
    '(me estupr*|abuso sexual|violencia sexual|abusaram de mim|abusou de mim|me violaram|violaram me)',
  ],
  violence: [
    '(quero|vou|vontade de) (matar|esfaquear|mata lo|mata la) (o|a|ele|ela|meu|minha|alguem|todos)',
    '(quero|vou) mata (lo|la|los)',
  ],
  medical: [
    '(tendo|ter|a ter|tive) um (infarto|enfarte|avc|ataque cardiaco|derrame)',
    '(tomei|engoli) (demasiados|muitos|todos os|comprimidos demais|remedios demais) [comprimidos|remedios]',
    '(overdose|nao respira|inconsciente)',
    'dor [forte|muito forte] no peito',
  ],
});

export const portugueseFigures: readonly string[] = [
  '(morrer|morrendo|morri|morro|morto|morta) de (rir|fome|saudade|saudades|vergonha|frio|sono|sede|riso|calor|medo|amor|cansaco)',
  'matar (o tempo|a saudade|saudades|a fome)',
  'esquadrao suicida',
];
