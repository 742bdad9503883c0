import type { Language, SafetyKind, SafetyLevel } from './wire.ts';
import type { About, Sign } from './sign.ts';

/**
 * What is said to the person: plain, short, no blame, no diagnosis, no promise, no advice beyond where help is. None of
 * it repeats a word that the person wrote.
 */
const own: Readonly<Record<SafetyKind, string>> = {
  suicide:
    'Thank you for saying how bad it is. You deserve to be heard by a person, now, and not only by an app. Please reach out to one of the lines below or to someone you trust; they are there for exactly this.',
  self_harm:
    'Thank you for putting this into words. There are people who listen without judging, even when the urge is strong. Please think about reaching out to one of the lines below, or to someone you trust.',
  abuse:
    'What you describe is not your fault, and you have a right to be safe. The people below understand situations like this, keep what you say confidential, and go at your pace. If someone may look at this device, think about who can see this page.',
  assault:
    'What was done to you is not your fault. You decide what happens next and whom you tell; the people below listen, believe you, and know what can help.',
  violence:
    'It takes courage to say this. Before anything happens, step away from the situation if you can, and talk to someone now: the people below listen, even when the thoughts are frightening.',
  stalking:
    'Nobody has the right to follow, watch or threaten you. You know best what is safe for you; the people below take this seriously and help you plan. If the person is near you now, call the emergency number.',
  psychosis:
    'What you are going through sounds frightening and exhausting. You do not have to do what a voice says. Please tell someone you trust, or the people below, what is happening, today.',
  perinatal:
    'Many parents have thoughts like these and are terrified to say them. Saying it was right, and asking for help is what good parents do: please speak to one of the lines below or to your midwife or doctor today.',
  substance:
    'Thank you for being honest about it. Please do not be alone with this: tell someone where you are and what you took or want to take. The people below do not judge.',
  medical:
    'This may need medical help, and an app cannot judge it. If you are not sure, call the emergency number: that is what it is for.',
  neglect:
    'Everyone has a right to food, care and to be treated with respect, and you do too. What you describe is not your fault. The people below listen and can tell you what is possible; what happens next is up to you.',
  exploitation:
    'What is being done to you is wrong, it happens to many people, and it is not your fault. You do not have to pay, send anything or answer. Keep what they sent, and talk to one of the people below: they know what to do.',
  eating:
    'Thank you for putting this into words. Trouble with eating is not about willpower, and you do not have to be sick enough to ask for help. The people below know it well; if you faint, or your heart races or aches, please see a doctor today.',
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
  stalking:
    'You are carrying a worry about someone else. Take the threat seriously, and write down what happens. The people below can help you both plan; if the person is near now, call the emergency number.',
  psychosis:
    'You are carrying a worry about someone else. Staying calm and not arguing about what they see or hear helps. The people below advise families, too; if there is danger, call the emergency number.',
  perinatal:
    'You are carrying a worry about a new parent. Asking directly and staying with them helps. The people below advise families, too. If the parent or the baby may be in danger, do not leave them alone, and call the emergency number.',
  substance:
    'You are carrying a worry about someone else. If they cannot be woken, breathe slowly or have blue lips, call the emergency number now. The people below are for families and friends, too.',
  medical: 'Someone may need medical help at once. Please call the emergency number now; they tell you what to do.',
  neglect:
    'You are carrying a worry about someone who is not cared for. You do not have to be sure to ask. The people below can tell you what can be done; if someone is in danger at this moment, call the emergency number.',
  exploitation:
    'You are carrying a worry about someone who is being used. Believing them, without blame, is what helps most. The people below can tell you what to do next.',
  eating:
    'You are carrying a worry about someone else. Talking about how they feel, and not about food or weight, helps most. The people below are for families and friends, too.',
};

const NEAR_DANGER =
  'If you can do it safely, get away from them, to a place that locks or where other people are, and call the emergency number now. If you cannot speak, call anyway and leave the line open. If someone may look at this device, think about who can see this page.';

/** Kinds in which the danger is another person. */
const byOthers: ReadonlySet<SafetyKind> = new Set(['abuse', 'assault', 'stalking', 'exploitation']);

/** Someone was hurt, or is about to be, by the person who writes. */
const NEAR_VIOLENCE =
  'Please call the emergency number now. Put down anything that could hurt someone, step back, and stay on the line: they will tell you what to do. Help for anyone who is hurt comes first.';

/** Before anything else when a life may be at risk at this moment. */
const EMERGENCY: Readonly<Record<'self' | 'other', string>> = {
  self: 'Please call the emergency number now, or have someone near you call. Unlock the door, stay where you are, and stay on the line: they tell you what to do.',
  other:
    'Please call the emergency number now. Stay with them if it is safe, and stay on the line: they tell you what to do.',
};

const LOSS =
  'Losing someone in this way is a grief of its own, and it is not your fault. If it becomes too much, for tonight or for longer, the people below are there to listen to you, too.';

/** For texts that sound dangerous without a phrase that says what they are about. */
const UNSURE =
  'Some of what you wrote sounds heavy, or even dangerous. If you or someone close to you may not be safe, or if it is too much to carry alone, the people below will listen, and they can help you find what to do next.';

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
  nl: 'Dank je dat je dit vertelt. Je hoeft dit niet alleen te dragen: de mensen van deze lijnen luisteren en kunnen helpen. Bel bij direct gevaar het alarmnummer.',
  pl: 'Dziękujemy, że o tym mówisz. Nie musisz zostać z tym bez wsparcia: osoby pod tymi numerami słuchają i mogą pomóc. Jeśli teraz grozi niebezpieczeństwo, zadzwoń pod numer alarmowy.',
  ru: 'Спасибо, что вы об этом говорите. Не обязательно справляться с этим в одиночку: люди на этих линиях выслушают и могут помочь. Если прямо сейчас есть опасность, позвоните по номеру экстренной помощи.',
  zh: '谢谢你说出来。你不必独自承受：这些热线的人会倾听，也能帮助你。如果现在有危险，请拨打紧急电话。',
  ja: '話してくれてありがとうございます。ひとりで抱えなくても大丈夫です。下の窓口の人が話を聞き、力になります。今、危険があるときは、緊急の番号に電話してください。',
  ko: '말해 주셔서 고맙습니다. 혼자 감당하지 않으셔도 됩니다. 아래 상담 창구의 사람들이 이야기를 듣고 도울 수 있습니다. 지금 위험하다면 긴급 전화번호로 연락하세요.',
  hi: 'यह बताने के लिए धन्यवाद। आपको यह अकेले नहीं सहना है: इन नंबरों पर लोग सुनते हैं और मदद कर सकते हैं। अगर अभी खतरा है, तो आपातकालीन नंबर पर फ़ोन करें।',
  ar: 'شكرًا على مشاركة هذا. لا حاجة إلى تحمّله دون سند: الأشخاص على هذه الخطوط يستمعون ويمكنهم المساعدة. إذا كان هناك خطر الآن، يُرجى الاتصال برقم الطوارئ.',
  tr: 'Bunu anlattığın için teşekkürler. Bununla tek başına uğraşmak zorunda değilsin: bu hatlardaki insanlar dinler ve yardım edebilir. Şu anda tehlike varsa acil durum numarasını ara.',
  sv: 'Tack för att du berättar. Du behöver inte bära det här ensam: människorna på de här linjerna lyssnar och kan hjälpa. Ring nödnumret om det är fara just nu.',
};

const englishMessage = (kind: SafetyKind, about: About): string => {
  if (about === 'loss') return LOSS;
  return about === 'other' ? aboutOthers[kind] : own[kind];
};

/** The words that go with a sign, in the language in which it was written. */
export const messageFor = ({ kind, level, about, language, isEmergency, isUnsure }: Sign): string => {
  if (language !== 'en') return inOtherLanguages[language];
  if (isEmergency === true && about === 'self') {
    if (kind === 'violence') return NEAR_VIOLENCE;
    return byOthers.has(kind) ? NEAR_DANGER : EMERGENCY.self;
  }
  if (isEmergency === true) return EMERGENCY.other;
  if (isUnsure === true) return UNSURE;
  const needsDanger = about === 'self' && kind !== 'medical';
  return `${englishMessage(kind, about)} ${needsDanger ? DANGER[level] : ''}`.trim();
};
