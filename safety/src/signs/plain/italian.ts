import { foreignSigns } from '../../sign.ts';

const CLOSE = '(marito|fidanzato|compagno|ragazzo|padre|madre|ex|moglie|patrigno|fratello|zio|figlio)';

export const italianSigns = foreignSigns('it', {
  suicide: [
    '(voglio|vorrei|desidero|preferisco|voglia di|penso di|preferirei) (morire|uccidermi|ammazzarmi|suicidarmi|farla finita|sparire per sempre|essere morto|essere morta|dormire per sempre|non esistere)',
    '(uccidermi|ammazzarmi|suicidarmi|suicidio|suicida|togliermi la vita|impiccarmi|mi ammazzo|mi uccido)',
    'non (voglio|ho voglia di|ce la faccio a) [piu] (vivere|svegliarmi|esistere|continuare a vivere)',
    'non voglio vivere [piu]',
    'nessuno (sentirebbe|sentira) la mia mancanza',
    '(starei|sarei) meglio (morto|morta)',
    'sono un peso per',
    'farla finita',
    'non vale la pena [di] vivere',
    '(stanco|stanca|stufo|stufa) di vivere',
    '(motivo|motivi|ragione|ragioni|senso) (per|di) vivere',
    '(meglio|starebbero meglio|tutti meglio) senza di me',
    '(buttarmi|saltare|gettarmi) (sotto|dal|da un|dalla|giu dal) .. (treno|ponte|finestra|tetto|balcone|metro)',
  ],
  self_harm: [
    'mi (taglio|tagliavo|sono tagliat*|ferisco|faccio del male|faccio male da|brucio la pelle|autolesiono)',
    '(tagliarmi|farmi del male|autolesionis*|autolesion*)',
  ],
  abuse: [
    `${CLOSE} mi (picchia|maltratta|minaccia|mena|ha picchiat*|ha minacciat*|colpisce|insulta|strattona|chiude|controlla)`,
    `paura (di|del) [mio|mia] ${CLOSE}`,
    'mi (picchiano|picchia|menano|mena) (.|e|quando|sempre|tutti|ogni|a|con)',
    '(zio|padre|fratello|nonno|patrigno|cugino|professore|allenatore) mi tocca',
    'minaccia* di (uccidermi|ammazzarmi|picchiarmi)',
    '(violenza domestica|maltrattamenti|violenza in famiglia)',
    'non mi sento (al sicuro|sicura|sicuro) (a|in) casa',
  ],
  assault: [
    '(stata|stato) (violentata|stuprata|aggredita|aggredito|violentato|abusata|molestata|palpeggiata)',
    '(mi ha|mi hanno) (violentat*|stuprat*|aggredit*|molestat*)',
    '(violenza sessuale|abusi sessuali|abuso sessuale|abusato di me)',
  ],
  violence: [
    '(voglio|sto per|vorrei) (ucciderlo|ucciderla|ammazzarlo|ammazzarla|accoltellarlo)',
    '(voglio|sto per) (uccidere|ammazzare|accoltellare) (il|la|mio|mia|qualcuno|tutti|lui|lei)',
  ],
  medical: [
    '(avendo|ho) un (infarto|ictus|attacco di cuore)',
    '(preso|ingoiato) troppe (pillole|pastiglie|compresse)',
    '(non respira|overdose|priva di sensi|privo di sensi)',
    '(dolore|fitta) [forte|fortissimo] al petto',
  ],
});

export const italianFigures: readonly string[] = [
  '(muoio|morire|morto|morta|morendo) (dal|dalle|di|dalla) (sonno|risate|fame|sete|freddo|vergogna|ridere|caldo|noia|voglia|paura)',
  'ammazzare il tempo',
];
