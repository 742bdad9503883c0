import type { PhraseBook } from '../../phraseBook.ts';
import { abuseSigns } from './abuse.ts';
import { assaultSigns } from './assault.ts';
import { emergencyHelpSigns } from './emergencies.ts';
import { figures } from './figures.ts';
import { frenchFigures, frenchSigns } from './french.ts';
import { germanFigures, germanSigns } from './german.ts';
import { italianFigures, italianSigns } from './italian.ts';
import { medicalSigns } from './medical.ts';
import { portugueseFigures, portugueseSigns } from './portuguese.ts';
import { selfHarmSigns } from './selfHarm.ts';
import { spanishFigures, spanishSigns } from './spanish.ts';
import { suicideSigns } from './suicide.ts';
import { violenceSigns } from './violence.ts';

/** The plainest phrases: few enough to be loaded with the app. */
export const plainPhrases: PhraseBook = {
  english: [
    ...emergencyHelpSigns,
    ...suicideSigns,
    ...selfHarmSigns,
    ...abuseSigns,
    ...assaultSigns,
    ...violenceSigns,
    ...medicalSigns,
  ],
  englishFigures: figures,
  foreign: [...spanishSigns, ...frenchSigns, ...germanSigns, ...italianSigns, ...portugueseSigns],
  foreignFigures: [...spanishFigures, ...frenchFigures, ...germanFigures, ...italianFigures, ...portugueseFigures],
};
