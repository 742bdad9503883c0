import { foreignSigns } from '../../sign.ts';

const CLOSE =
  '(mann|ehemann|freund|vater|mutter|ex|exfreund|partner|frau|freundin|stiefvater|papa|mama|bruder|onkel|sohn)';
const WANT = '(will|mochte|moechte|wurde|wuerde|wollte|konnte|muss)';

export const germanSigns = foreignSigns('de', {
  suicide: [
    `${WANT} [ich] [am liebsten|nur noch|einfach|einfach nur|nur|lieber|einfach nur noch] (sterben|tot sein)`,
    '(liebsten|lieber|ware ich|waere ich|war ich|waer ich) [ware|waere|war|waer|ich] .. (tot|gestorben)',
    '(liebsten|lieber) .. sterben',
    'nicht [einfach] mehr (leben|da sein|da ware|da waere|aufwachen|hier sein|existieren|weiterleben|am leben)',
    '(keine lust|keine kraft|nicht die kraft|keinen grund|keinen sinn|mude|mude|leid) .. (leben|weiterzuleben|weiterleben)',
    '(mich|mir) [selbst|heute|heute noch|einfach|am liebsten] (umbringen|umzubringen|umbring*|toten|toeten|erhangen|erhaengen|erschiessen|umbrigen|aufhangen|aufhaengen|ertranken|vergiften)',
    'das leben (nehmen|zu nehmen|genommen)',
    '(mein|meinem|das) leben (beenden|zu beenden|ein ende)',
    '(selbstmord*|suizid*|lebensmud*|lebensmued*|freitod)',
    '(bring|bringe) mich [selbst] um',
    '(besser|ware|waere|waren|waeren) .. (ohne mich|wenn ich tot|wenn ich weg)',
    'ohne mich .. besser',
    '(an das|ans|uber das|ueber das|an den|an meinen) [eigenen] (sterben|tod)',
    '(strick|pistole|tabletten|klinge) .. (gekauft|besorgt|gesammelt|bereit)',
    'allem ein ende',
    'schluss machen mit (allem|dem leben|meinem leben)',
    '(vor|unter) (den|einen|die|eine) (zug|bahn|sbahn|s bahn|auto|lkw|u bahn)',
    '(von|vom) (der|einer|einem|dem) (brucke|bruecke|dach|hochhaus|balkon) (springen|zu springen|sturzen|stuerzen)',
    '(was|etwas) (antun|anzutun|antue)',
  ],
  self_harm: [
    '(ritz|ritze|schneide|verbrenne) mich [wieder|selbst|seit|.]',
    '(tu|tue|tu ich|fuge|fuege) mir selbst [etwas|schmerzen] [weh|an|zu]',
    '(verletze|schlage) mich selbst',
    'mich [selbst|wieder|heute wieder|gestern|heute|gestern wieder] (ritzen|geritzt|zu ritzen)',
    'mich (selbst|wieder|selbst wieder|absichtlich) (verletzen|verletzt|zu verletzen|schneiden|geschnitten)',
    '(schneide|geschnitten|ritze|ritzen) .. (den|die|meinen|meine) (arm|arme|haut|beine)',
    '(mir|mich) [selbst|absichtlich] (weh tun|wehtun|weh zu tun|wehzutun)',
    'selbstverletz*',
  ],
  abuse: [
    `${CLOSE} [der|er|sie|hat] (schlagt|schlaegt|prugelt|pruegelt|bedroht|misshandelt|wurgt|wuergt|schlug|stalkt|verprugelt|verpruegelt) mich`,
    `(${CLOSE}|er|sie) hat mich [wieder|gestern|schon wieder|oft] (geschlagen|gewurgt|gewuergt|verprugelt|verpruegelt|bedroht|misshandelt|getreten)`,
    '(schlagt|schlaegt|prugelt|pruegelt|misshandelt) mich (.|mit|wenn|immer|jeden|fast|oft|schon|wieder|und|regelmassig)',
    '(er|sie) (schlagt|schlaegt|prugelt|pruegelt|bedroht|misshandelt|wurgt|wuergt) mich',
    `${CLOSE} tut mir weh`,
    `angst vor (meinem|meiner) ${CLOSE}`,
    'angst um mein leben',
    '(zuhause|zu hause|daheim) nicht sicher',
    '(hausliche|haeusliche|hauslicher|haeuslicher) gewalt',
    '(werde|wurde|wird) .. (geschlagen|misshandelt|missbraucht|verprugelt)',
    'mich [als kind] missbraucht',
  ],
  assault: [
    '(vergewaltigt|vergewaltigung)',
    '(wurde|hat mich|haben mich) [sexuell|gestern|heute] (belastigt|belaestigt|uberfallen|ueberfallen|angegriffen|begrapscht|genotigt|genoetigt)',
    'sexuell* (missbrauch*|gewalt|ubergriff*|belastig*)',
  ],
  violence: [
    `${WANT} [ich] (ihn|sie|meinen *|meine *|jemanden|alle|den *|die *) [einfach|am liebsten] (umbringen|toten|toeten|abstechen|erschiessen|verprugeln)`,
  ],
  medical: [
    '(herzinfarkt|schlaganfall|herzanfall)',
    'zu viele (tabletten|pillen|schlaftabletten)',
    '(atmet nicht|bewusstlos|uberdosis|ueberdosis)',
    '(brustschmerzen|schmerzen in der brust)',
  ],
});

export const germanFigures: readonly string[] = [
  '(lach*|gelacht) (mich|uns) tot',
  '(sterben|sterbe|umbringen|gestorben) vor (scham|lachen|langeweile|freude|hunger|hitze|peinlichkeit|neugier)',
  '(vor scham|vor lachen|vor langeweile|vor hunger) sterben',
  'zum sterben (schon|schoen|langweilig)',
];
