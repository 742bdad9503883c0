import type { SafetyKind, SafetyLevel } from '@float/contract';
import type { About, Language, Sign } from './sign.ts';

/**
 * What is said to the person: plain, short, no blame, no diagnosis, no promise, no advice beyond where help is. None of
 * it repeats a word that the person wrote.
 */
const own: Readonly<Record<SafetyKind, string>> = {
  suicide:
    'Thank you for saying how bad it is. You deserve to be heard by a person, now, and not only by an app. Please reach out to one of the lines below or to someone you trust; they are there for exactly this.',
  self_harm:
    'Thank you for putting this into words. There are people who listen without judging, also when the urge is strong. Please think about reaching out to one of the lines below, or to someone you trust.',
  abuse:
    'What you describe is not your fault, and you have a right to be safe. The people below know such situations, keep what you say confidential, and go at your pace. If someone may look at this device, think about who can see this page.',
  assault:
    'What was done to you is not your fault. You decide what happens next and whom you tell; the people below listen, believe you, and know what can help.',
  violence:
    'It takes courage to say this. Before anything happens, step away from the situation if you can, and talk to someone now: the people below listen, also when the thoughts are frightening.',
  medical:
    'This may need medical help, and an app cannot judge it. If you are not sure, call the emergency number: that is what it is for.',
};

const aboutOthers: Readonly<Record<SafetyKind, string>> = {
  suicide:
    'You are carrying a worry about someone else. It is all right to ask them directly whether they think about ending their life; asking does not put the idea there. You need not do this alone: the lines below are for people who worry about someone, too.',
  self_harm:
    'You are carrying a worry about someone else. Listening calmly already helps. The lines below are for people who worry about someone, too.',
  abuse:
    'You are carrying a worry about someone else. The people below can tell you what helps and what makes it safer, for them and for you. If someone is in danger at this moment, call the emergency number.',
  assault:
    'You are there for someone after something terrible. Believing them and letting them decide is what helps most. The people below advise those who stand by, too.',
  violence:
    'You are worried that someone may hurt others. If it may happen soon, call the emergency number. The people below can help you to think it through.',
  medical: 'Someone may need medical help at once. Please call the emergency number now; they tell you what to do.',
};

const LOSS =
  'Losing someone in this way is a grief of its own, and it is not your fault. If it becomes too much, for tonight or for longer, the people below are there to listen to you, too.';

const DANGER: Readonly<Record<SafetyLevel, string>> = {
  crisis: 'If you are in danger right now, call the emergency number.',
  concern: '',
};

/** For those who wrote in another language; the same for every kind. */
const inOtherLanguages: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  es: 'Gracias por contarlo. No tienes que pasar por esto sin compañía: las personas de estas líneas escuchan y pueden ayudar. Si hay peligro ahora mismo, llama al número de emergencias.',
  fr: "Merci de l'avoir dit. Tu n'as pas à porter cela dans la solitude : les personnes de ces lignes écoutent et peuvent aider. En cas de danger immédiat, appelle le numéro d'urgence.",
  de: 'Danke, dass du es sagst. Du musst damit nicht allein bleiben: Die Menschen an diesen Telefonen hören zu und können helfen. Wenn gerade Gefahr besteht, ruf den Notruf an.',
  it: "Grazie per averlo detto. Non devi affrontarlo in solitudine: le persone di queste linee ascoltano e possono aiutare. Se c'è un pericolo immediato, chiama il numero di emergenza.",
  pt: 'Obrigado por contar. Não tem de passar por isto sem companhia: as pessoas destas linhas escutam e podem ajudar. Se houver perigo agora, ligue para o número de emergência.',
};

const englishMessage = (kind: SafetyKind, about: About): string => {
  if (about === 'loss') return LOSS;
  return about === 'other' ? aboutOthers[kind] : own[kind];
};

/** The words that go with a sign, in the language in which it was written. */
export const messageFor = ({ kind, level, about, language }: Sign): string => {
  if (language !== 'en') return inOtherLanguages[language];
  const needsDanger = about === 'self' && kind !== 'medical';
  return `${englishMessage(kind, about)} ${needsDanger ? DANGER[level] : ''}`.trim();
};
