import type { PhraseBook } from '../phraseBook.ts';
import { abuseControlSigns } from './abuseControl.ts';
import { abuseHarmSigns } from './abuseHarm.ts';
import { abuseFigures, abuseOthersSigns } from './abuseOthers.ts';
import { arabicFigures, arabicSigns } from './arabic.ts';
import { assaultAttackSigns } from './assaultAttack.ts';
import { assaultFigures } from './assaultFigures.ts';
import { assaultSexualSigns } from './assaultSexual.ts';
import { chineseFigures, chineseSigns } from './chinese.ts';
import { dutchFigures, dutchSigns } from './dutch.ts';
import { eatingFigures, eatingSigns } from './eating.ts';
import { exploitationFigures, exploitationSigns } from './exploitation.ts';
import { frenchFigures, frenchSigns } from './french.ts';
import { germanFigures, germanSigns } from './german.ts';
import { hindiFigures, hindiSigns } from './hindi.ts';
import { italianFigures, italianSigns } from './italian.ts';
import { japaneseFigures, japaneseSigns } from './japanese.ts';
import { koreanFigures, koreanSigns } from './korean.ts';
import { medicalBreathSigns } from './medicalBreath.ts';
import { medicalFigures } from './medicalFigures.ts';
import { medicalIllnessSigns } from './medicalIllness.ts';
import { medicalInjurySigns } from './medicalInjury.ts';
import { medicalSymptomSigns } from './medicalSymptoms.ts';
import { neglectFigures, neglectSigns } from './neglect.ts';
import { perinatalFigures, perinatalSigns } from './perinatal.ts';
import { polishFigures, polishSigns } from './polish.ts';
import { portugueseFigures, portugueseSigns } from './portuguese.ts';
import { psychosisFigures, psychosisSigns } from './psychosis.ts';
import { russianFigures, russianSigns } from './russian.ts';
import { selfHarmActSigns } from './selfHarmActs.ts';
import { selfHarmFigures } from './selfHarmFigures.ts';
import { selfHarmTraceSigns } from './selfHarmTraces.ts';
import { spanishFigures, spanishSigns } from './spanish.ts';
import { stalkingFigures, stalkingSigns } from './stalking.ts';
import { substanceFigures, substanceSigns } from './substance.ts';
import { suicideActFigures, suicideActSigns } from './suicideActs.ts';
import { suicideBurdenSigns } from './suicideBurden.ts';
import { suicideFigures } from './suicideFigures.ts';
import { suicideOthersSigns } from './suicideOthers.ts';
import { suicidePassiveSigns } from './suicidePassive.ts';
import { suicideSlangSigns } from './suicideSlang.ts';
import { suicideWishSigns } from './suicideWish.ts';
import { swedishFigures, swedishSigns } from './swedish.ts';
import { turkishFigures, turkishSigns } from './turkish.ts';
import { violenceDeedSigns } from './violenceDeeds.ts';
import { violenceFigures } from './violenceFigures.ts';
import { violenceThreatSigns } from './violenceThreats.ts';
import { plainPhrases } from './plain/plainPhrases.ts';

/** All phrases. Reading them takes about a second and 30 MB: not on a phone, and off the event loop. */
export const allPhrases: PhraseBook = {
  english: [
    ...plainPhrases.english,
    ...abuseControlSigns,
    ...abuseHarmSigns,
    ...abuseOthersSigns,
    ...assaultAttackSigns,
    ...assaultSexualSigns,
    ...eatingSigns,
    ...exploitationSigns,
    ...medicalBreathSigns,
    ...medicalIllnessSigns,
    ...medicalInjurySigns,
    ...medicalSymptomSigns,
    ...neglectSigns,
    ...perinatalSigns,
    ...psychosisSigns,
    ...selfHarmActSigns,
    ...selfHarmTraceSigns,
    ...stalkingSigns,
    ...substanceSigns,
    ...suicideActSigns,
    ...suicideBurdenSigns,
    ...suicideOthersSigns,
    ...suicidePassiveSigns,
    ...suicideSlangSigns,
    ...suicideWishSigns,
    ...violenceDeedSigns,
    ...violenceThreatSigns,
  ],
  englishFigures: [
    ...plainPhrases.englishFigures,
    ...abuseFigures,
    ...assaultFigures,
    ...eatingFigures,
    ...exploitationFigures,
    ...medicalFigures,
    ...neglectFigures,
    ...perinatalFigures,
    ...psychosisFigures,
    ...selfHarmFigures,
    ...stalkingFigures,
    ...substanceFigures,
    ...suicideActFigures,
    ...suicideFigures,
    ...violenceFigures,
  ],
  foreign: [
    ...plainPhrases.foreign,
    ...dutchSigns,
    ...arabicSigns,
    ...chineseSigns,
    ...japaneseSigns,
    ...koreanSigns,
    ...swedishSigns,
    ...turkishSigns,
    ...hindiSigns,
    ...frenchSigns,
    ...germanSigns,
    ...italianSigns,
    ...polishSigns,
    ...portugueseSigns,
    ...russianSigns,
    ...spanishSigns,
  ],
  foreignFigures: [
    ...plainPhrases.foreignFigures,
    ...dutchFigures,
    ...arabicFigures,
    ...chineseFigures,
    ...japaneseFigures,
    ...koreanFigures,
    ...swedishFigures,
    ...turkishFigures,
    ...hindiFigures,
    ...frenchFigures,
    ...germanFigures,
    ...italianFigures,
    ...polishFigures,
    ...portugueseFigures,
    ...russianFigures,
    ...spanishFigures,
  ],
};
