import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIsMinor } from './isMinor.ts';
import { minorPhrases } from './minorPhrases.ts';

const isMinor = createIsMinor(minorPhrases);
const isMinorOnDevice = createIsMinor();

describe('a writer is under 18 who says', () => {
  it.each([
    "I'm 14",
    'I’m 14 and my dad hits me',
    'im 15 years old',
    'Im 11 and i dont want to live',
    'hi im mia and im 12',
    'I am only sixteen.',
    "I'm just 13, nobody believes me",
    "I'm a 14-year-old girl",
    "i'm a girl, i'm 14yo",
    "I'm a 15 y/o boy and he touched me",
    'my name is Sam. I am 9 years old.',
    "I'm not even 14",
    "I'm 17 and a half",
    'lol im basically the mum here. im 14',
    'I just turned 13 last week',
    "I'm turning 15 next month",
    "I'll be 16 on Friday",
    "I'm almost 18",
    "i'm not even 18 yet",
    "I'm under 18",
    'my age is 14',
    'I am a minor.',
    'As a 15 year old I feel so alone',
    '13f, I want to die',
    '13f i want to die',
    'I (14F) cant do this anymore',
    'me (15m) and my mom (43f) fight every day',
    'I am in 8th grade',
    "I'm in the seventh grade and everyone hates me",
    "I'm in year 9",
    "i'm in grade 10",
    'im in middle school',
    'I am a 7th grader',
    'im a high school freshman',
    "my mum won't let me",
    'my parents wont let me see anyone',
    "My mom doesn't let me have a lock on my door",
    // German
    'als 13-jähriger',
    'ich bin 14 jahre alt',
    'Ich bin 15 und will nicht mehr leben',
    'bin erst 12',
    'ich bin 14, meine Eltern schlagen mich',
    'Als 13-Jähriger bin ich damit allein',
    'ich gehe in die 8. Klasse',
    'ich bin in der achten klasse',
    'meine mama lässt mich nicht raus',
    'ich bin minderjährig',
    // French
    "j'ai 14 ans",
    'jai 14 ans et je veux mourir',
    "Je n'ai que 13 ans",
    'je suis en 4ème',
    'je suis au collège',
    'mes parents ne me laissent pas sortir',
    'je suis mineure',
    // Spanish
    'tengo 14 años',
    'tengo 15 años y no quiero vivir',
    'Tengo solo 13 años',
    'tengo 14 y mi papá me pega',
    'estoy en secundaria',
    'estoy en 3º de la ESO',
    'mi mamá no me deja salir',
    'soy menor de edad',
    // Italian
    'ho 14 anni',
    'Ho solo 13 anni e voglio morire',
    'faccio la terza media',
    'mia mamma non mi fa uscire',
    'sono minorenne',
    // Portuguese
    'tenho 14 anos',
    'Tenho 15 anos e quero morrer',
    'estou no 8º ano',
    'minha mãe não me deixa sair',
    'sou menor de idade',
    // Dutch
    'ik ben 14',
    'ik ben 13 jaar oud',
    'Ik ben pas 12 en ik wil dood',
    'ik zit in groep 8',
    'ik zit in de brugklas',
    'ik mag niet van mijn moeder',
    'ik ben minderjarig',
    // Polish
    'mam 14 lat',
    'Mam dopiero 13 lat i chcę umrzeć',
    'jestem w 8 klasie',
    'chodzę do siódmej klasy',
    'mama mi nie pozwala',
    'jestem niepełnoletnia',
    // Russian
    'мне 14 лет',
    'Мне 13, я не хочу жить',
    'мне всего 12 лет',
    'я учусь в 8 классе',
    'мама мне не разрешает',
    'я несовершеннолетняя',
  ])('%j', (text) => {
    expect(isMinor(text)).toBe(true);
  });

  it('so in the middle of a long text', () => {
    expect(isMinor(`${'I had a long day. '.repeat(100)} I'm 14. ${'I am tired. '.repeat(100)}`)).toBe(true);
  });
});

describe('nothing is said about the age of the writer in', () => {
  it.each([
    '',
    'a long day',
    'my son is 14',
    'my son is 14 years old and I am worried',
    'my daughter (14f) cuts herself',
    'when I was 14',
    'when I was 14 years old my dad left',
    'I was 14',
    'As a 14-year-old I was beaten',
    '14 years ago',
    'I have been sober since 14 years ago',
    'a 14 year old',
    'I teach a 14 year old who cries',
    'I have a 14 year old',
    'My 14 year old wants to die',
    'my 14yo self would hate me',
    "I'm a mother of a 14 year old",
    "I'm like a 14 year old",
    "I feel like I'm 14",
    "suddenly I'm 14 years old again",
    "she said I'm 14",
    "everyone thinks I'm 14 but I'm 25",
    "I look 15 but I'm 31",
    "I'm 14 in my head",
    "I'm 34",
    'I am 18',
    "I'm 18 and out of school",
    "I'm 45 years old",
    "I'm 14 weeks pregnant",
    "I'm 10 and a half weeks along",
    "I'm 17 days sober",
    "I'm 14 years sober",
    "I'm 15 minutes late",
    "I'm 10,000 dollars in debt",
    "I'm 12.5 stone",
    'on a scale of 1 to 10 I am 10',
    "I'm 10/10 exhausted",
    "I'm 16 stone and ashamed",
    "I'll be 16 weeks tomorrow",
    "it's 14F outside",
    'I ran 15m',
    'my teacher is unfair',
    'so much homework',
    'I was bullied at school',
    'I work at a high school',
    "I'm a high school teacher",
    "I'm in year 9 of my marriage",
    'my mum will not let it go',
    "my mother won't let me see my kids",
    "I'm 40 and my mum won't let me grieve",
    'let me sleep',
    // German
    'mein Sohn ist 14',
    'als ich 14 war',
    'Als 13-Jähriger wurde ich geschlagen',
    'ich bin 14 Wochen schwanger',
    'ich bin 14 Jahre verheiratet',
    'ich wohne im 14. Stock',
    'vor 14 Jahren',
    'meine Mutter lässt mich nicht in Ruhe',
    // French
    'mon fils a 14 ans',
    "quand j'avais 14 ans",
    "j'ai 14 ans de mariage derrière moi",
    'il y a 14 ans',
    'ma mère ne me laisse pas tranquille',
    // Spanish
    'mi hijo tiene 14 años',
    'cuando tenía 14 años',
    'tengo 14 años de casada',
    'tengo 14 años viviendo aquí',
    'hace 14 años',
    'estoy en eso',
    'mi madre no me deja en paz',
    // Italian, Portuguese, Dutch, Polish, Russian
    'mio figlio ha 14 anni',
    'ho 14 anni di esperienza',
    '14 anni fa',
    'mia madre non mi lascia in pace',
    'meu filho tem 14 anos',
    'tenho 14 anos de casada',
    'minha mãe não me deixa em paz',
    'mijn zoon is 14',
    'ik ben 14 jaar getrouwd',
    'ik ben 14 weken zwanger',
    'mój syn ma 14 lat',
    'mam 14 lat doświadczenia',
    '14 lat temu',
    'моему сыну 14 лет',
    'мне 14 лет назад поставили диагноз',
    'когда мне было 14',
    'мне 15 минут до дома',
  ])('%j', (text) => {
    expect(isMinor(text)).toBe(false);
  });

  it('what comes after 10,000 characters', () => {
    expect(isMinor(`${'x '.repeat(5_000)}. I'm 14.`)).toBe(false);
  });
});

describe('on a device', () => {
  it.each([
    ...["I'm 14", 'im 15 years old', "I'm a 13-year-old girl", '13f, I want to die', "my mum won't let me"],
    ...['I am in 8th grade', "I'm in year 9", 'als 13-jähriger', 'ich bin 14', 'tengo 14 años', "j'ai 14 ans"],
    ...['ho 14 anni', 'tenho 14 anos', 'ik ben 14', 'mam 14 lat', 'мне 14 лет'],
  ])('the plainest are known: %j', (text) => {
    expect(isMinorOnDevice(text)).toBe(true);
  });

  it.each([
    'my son is 14',
    'when I was 14',
    '14 years ago',
    'a 14 year old',
    'als ich 14 war',
    'mi hijo tiene 14 años',
  ])('nothing is said of the writer in %j', (text) => {
    expect(isMinorOnDevice(text)).toBe(false);
  });
});

it('a married writer under 18 is a minor', () => {
  expect(isMinor("I'm 15 and my husband hits me")).toBe(true);
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(isMinor(text)).toBeTypeOf('boolean');
    }),
  );
});

it.each(['im ', 'i am only ', 'ich bin ', '14 ', 'my mum ', 'als 13-jähriger ', "i'm a girl ", '\ufdfa', ','])(
  'reads 100,000 characters of %j, and says the same as of a few',
  (piece) => {
    expect(isMinor(piece.repeat(Math.ceil(100_000 / piece.length)))).toBe(isMinor(piece.repeat(8)));
  },
);
