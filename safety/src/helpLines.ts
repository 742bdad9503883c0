import type { SafetyKind, SafetyResource } from './wire.ts';

/** A help-line that can be relied on in one region. */
export interface HelpLine extends SafetyResource {
  /** What it is for, the most fitting line of a region first. */
  readonly kinds: readonly SafetyKind[];
}

const ALWAYS = 'day and night';

/** Lines for anyone in despair also listen to those who fear what they may do to others. */
const despair: readonly SafetyKind[] = ['suicide', 'self_harm', 'violence'];
const abuse: readonly SafetyKind[] = ['abuse'];
const assault: readonly SafetyKind[] = ['assault'];
const abuseAndAssault: readonly SafetyKind[] = ['abuse', 'assault'];
const medical: readonly SafetyKind[] = ['medical'];

const line =
  (region: string) =>
  (kinds: readonly SafetyKind[], name: string, contact: string, source: string, hours = ALWAYS): HelpLine => ({
    region,
    kinds,
    name,
    contact,
    hours,
    source: `https://${source}`,
  });

const [us, ca, gb, ie, au, nz] = [line('US'), line('CA'), line('GB'), line('IE'), line('AU'), line('NZ')];
const [de, at, ch, fr, es, it] = [line('DE'), line('AT'), line('CH'), line('FR'), line('ES'), line('IT')];
const [pt, br, nl, be, ind, jp] = [line('PT'), line('BR'), line('NL'), line('BE'), line('IN'), line('JP')];
const [za, se, fi, pl, kr, mx] = [line('ZA'), line('SE'), line('FI'), line('PL'), line('KR'), line('MX')];

/**
 * Well-known lines only, each as the organisation itself or the authority behind it publishes it. A number that is not
 * certain is left out: {@link directories} know more (docs/safety.md: how to add one).
 */
export const helpLines: readonly HelpLine[] = [
  us(despair, '988 Suicide & Crisis Lifeline', 'Call or text 988', '988lifeline.org'),
  us(despair, 'Crisis Text Line', 'Text HOME to 741741', 'www.crisistextline.org'),
  us(abuse, 'National Domestic Violence Hotline', '1-800-799-7233', 'www.thehotline.org'),
  us(assault, 'RAINN National Sexual Assault Hotline', '1-800-656-4673', 'rainn.org'),
  us(abuse, 'Childhelp National Child Abuse Hotline', '1-800-422-4453', 'www.childhelphotline.org'),
  us(medical, 'Poison Help', '1-800-222-1222', 'www.poison.org'),
  ca(despair, '988 Suicide Crisis Helpline', 'Call or text 988', '988.ca'),
  ca([...despair, 'abuse'], 'Kids Help Phone', '1-800-668-6868', 'kidshelpphone.ca'),
  gb(despair, 'Samaritans', '116 123', 'www.samaritans.org'),
  gb(despair, 'Shout', 'Text SHOUT to 85258', 'giveusashout.org'),
  gb(abuse, 'National Domestic Abuse Helpline (England)', '0808 2000 247', 'www.nationaldahelpline.org.uk'),
  gb(assault, 'Rape Crisis England & Wales', '0808 500 2222', 'rapecrisis.org.uk'),
  gb(abuse, 'Childline (under 19)', '0800 1111', 'www.childline.org.uk'),
  gb(medical, 'NHS 111, when it is not life-threatening', '111', '111.nhs.uk'),
  ie(despair, 'Samaritans', '116 123', 'www.samaritans.org/ireland'),
  ie(despair, 'Text About It', 'Text HELLO to 50808', 'www.textaboutit.ie'),
  ie(abuse, "Women's Aid", '1800 341 900', 'www.womensaid.ie'),
  ie(assault, 'National Rape Crisis Helpline', '1800 77 8888', 'www.drcc.ie'),
  au(despair, 'Lifeline', '13 11 14', 'www.lifeline.org.au'),
  au(despair, 'Suicide Call Back Service', '1300 659 467', 'www.suicidecallbackservice.org.au'),
  au(abuseAndAssault, '1800RESPECT', '1800 737 732', 'www.1800respect.org.au'),
  au(abuse, 'Kids Helpline (5 to 25)', '1800 55 1800', 'kidshelpline.com.au'),
  au(medical, 'Poisons Information Centre', '13 11 26', 'www.poisonsinfo.nsw.gov.au'),
  nz(despair, '1737, need to talk?', 'Call or text 1737', '1737.org.nz'),
  nz(despair, 'Lifeline Aotearoa', '0800 543 354', 'www.lifeline.org.nz'),
  nz(abuse, "Women's Refuge", '0800 733 843', 'womensrefuge.org.nz'),
  nz(assault, 'Safe to talk', '0800 044 334', 'safetotalk.nz'),
  de(despair, 'TelefonSeelsorge', '0800 111 0 111, 0800 111 0 222 or 116 123', 'www.telefonseelsorge.de'),
  de(abuseAndAssault, 'Hilfetelefon Gewalt gegen Frauen', '116 016', 'www.hilfetelefon.de'),
  at(despair, 'TelefonSeelsorge', '142', 'www.telefonseelsorge.at'),
  at([...despair, 'abuse'], 'Rat auf Draht (young people)', '147', 'www.rataufdraht.at'),
  at(abuseAndAssault, 'Frauenhelpline gegen Gewalt', '0800 222 555', 'www.frauenhelpline.at'),
  ch(despair, 'Die Dargebotene Hand · La Main Tendue · Telefono Amico', '143', 'www.143.ch'),
  ch([...despair, 'abuse'], 'Pro Juventute (young people)', '147', 'www.147.ch'),
  ch(
    abuseAndAssault,
    'Opferhilfe · Aide aux victimes',
    'www.opferhilfe-schweiz.ch',
    'www.opferhilfe-schweiz.ch',
    'online',
  ),
  fr(despair, 'Numéro national de prévention du suicide', '3114', '3114.fr'),
  fr(abuseAndAssault, 'Violences Femmes Info', '3919', 'arretonslesviolences.gouv.fr'),
  fr(abuse, 'Allô Enfance en Danger', '119', 'www.allo119.gouv.fr'),
  es(despair, 'Línea de atención a la conducta suicida', '024', 'www.sanidad.gob.es/linea024/home.htm'),
  es(despair, 'Teléfono de la Esperanza', '717 003 717', 'telefonodelaesperanza.org'),
  es(abuseAndAssault, 'Violencia de género', '016', 'violenciagenero.igualdad.gob.es'),
  it(despair, 'Telefono Amico Italia', '02 2327 2327', 'www.telefonoamico.it', 'daily, 9:00 to 24:00'),
  it(abuseAndAssault, 'Antiviolenza e Stalking', '1522', 'www.1522.eu'),
  it(abuse, 'Telefono Azzurro (young people)', '19696', 'azzurro.it'),
  pt(despair, 'SNS 24, psychological support', '808 24 24 24', 'www.sns24.gov.pt'),
  pt(abuse, 'Serviço de Informação a Vítimas de Violência Doméstica', '800 202 148', 'www.cig.gov.pt'),
  pt(abuseAndAssault, 'APAV', '116 006', 'apav.pt', 'weekdays'),
  pt(medical, 'SNS 24, when it is not life-threatening', '808 24 24 24', 'www.sns24.gov.pt'),
  br(despair, 'CVV', '188', 'cvv.org.br'),
  br(abuseAndAssault, 'Central de Atendimento à Mulher', '180', 'www.gov.br/mulheres'),
  br(abuse, 'Disque Direitos Humanos', '100', 'www.gov.br/mdh'),
  nl(despair, '113 Zelfmoordpreventie', '113 or 0800-0113', 'www.113.nl'),
  nl(abuse, 'Veilig Thuis', '0800-2000', 'veiligthuis.nl'),
  nl(assault, 'Centrum Seksueel Geweld', '0800-0188', 'centrumseksueelgeweld.nl'),
  be(despair, 'Zelfmoordlijn (Dutch)', '1813', 'www.zelfmoord1813.be'),
  be(despair, 'Centre de Prévention du Suicide (French)', '0800 32 123', 'www.preventionsuicide.be'),
  be(abuseAndAssault, '1712 (Dutch)', '1712', '1712.be', 'see the site'),
  be(abuse, 'Écoute Violences Conjugales (French)', '0800 30 030', 'www.ecouteviolencesconjugales.be'),
  ind(despair, 'Tele-MANAS', '14416 or 1-800-891-4416', 'telemanas.mohfw.gov.in'),
  ind(abuseAndAssault, 'Women Helpline', '181', 'wcd.gov.in'),
  ind(abuse, 'Childline', '1098', 'wcd.gov.in'),
  jp(despair, 'よりそいホットライン (Yorisoi Hotline)', '0120-279-338', 'www.since2011.net/yorisoi'),
  jp(despair, '#いのちSOS', '0120-061-338', 'www.lifelink.or.jp/inochisos', 'see the site'),
  jp(abuse, 'DV相談プラス (DV Hotline Plus)', '0120-279-889', 'soudanplus.jp'),
  jp(assault, '性犯罪・性暴力ワンストップ支援センター', '#8891', 'www.gender.go.jp', 'depends on the place'),
  za(despair, 'SADAG Suicide Crisis Helpline', '0800 567 567', 'www.sadag.org'),
  za(abuseAndAssault, 'Gender-Based Violence Command Centre', '0800 428 428', 'gbv.org.za'),
  se(despair, 'Mind Självmordslinjen', '90101', 'mind.se'),
  se(abuseAndAssault, 'Kvinnofridslinjen', '020-50 50 50', 'kvinnofridslinjen.se'),
  fi(despair, 'MIELI Crisis Helpline', '09 2525 0111', 'mieli.fi'),
  fi(abuseAndAssault, 'Nollalinja', '080 005 005', 'nollalinja.fi'),
  pl(despair, 'Centrum Wsparcia', '800 70 2222', 'centrumwsparcia.pl'),
  pl(abuse, 'Niebieska Linia', '800 120 002', 'www.niebieskalinia.info'),
  kr(despair, '자살예방 상담전화 (Suicide Prevention Hotline)', '109', 'www.129.go.kr'),
  kr(abuseAndAssault, "Women's Emergency Hotline", '1366', 'women1366.kr'),
  mx(despair, 'Línea de la Vida', '800 911 2000', 'www.gob.mx/salud/conadic'),
];

/** The number that sends help at once. */
const emergencyNumbers: Readonly<Record<string, string>> = {
  ...{ US: '911', CA: '911', MX: '911', GB: '999', IE: '112 or 999', AU: '000', NZ: '111' },
  ...{ DE: '112', AT: '112', CH: '112', FR: '112', ES: '112', IT: '112', PT: '112', NL: '112', BE: '112' },
  ...{
    SE: '112',
    FI: '112',
    PL: '112',
    DK: '112',
    NO: '113 (ambulance) or 112 (police)',
    GR: '112',
    CZ: '112',
    RO: '112',
    HU: '112',
  },
  ...{ BR: '192 (ambulance) or 190 (police)', IN: '112', JP: '119 (ambulance) or 110 (police)' },
  ...{ ZA: '112 (mobile) or 10111 (police)', KR: '119 (ambulance) or 112 (police)' },
};
const EMERGENCY_SOURCE = 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers';

/** The emergency number of a region; in words when the region is not known. */
export const emergencyLine = (region: string | undefined): SafetyResource => {
  const number = region === undefined ? undefined : emergencyNumbers[region];
  return {
    region: number === undefined || region === undefined ? 'international' : region,
    name: 'Emergency services',
    contact: number ?? 'Your local emergency number (112 works in most of Europe and on many mobile phones)',
    hours: ALWAYS,
    source: EMERGENCY_SOURCE,
  };
};

/** Where lines of every country are kept up to date. */
export const directories = {
  findAHelpline: {
    region: 'international',
    name: 'Find A Helpline: free, confidential lines in over 130 countries',
    contact: 'https://findahelpline.com',
    hours: ALWAYS,
    source: 'https://findahelpline.com',
  },
  iasp: {
    region: 'international',
    name: 'International Association for Suicide Prevention: crisis centres and help-lines',
    contact: 'https://www.iasp.info/crisis-centres-helplines/',
    hours: ALWAYS,
    source: 'https://www.iasp.info/crisis-centres-helplines/',
  },
} as const satisfies Record<string, SafetyResource>;
