import type { SafetyKind, SafetyResource } from './wire.ts';

/** A help-line that can be relied on in one region. */
export interface HelpLine extends SafetyResource {
  /** What it is for, the most fitting line of a region first. */
  readonly kinds: readonly SafetyKind[];
  /** For those under 18, or a little older: they see it first, everyone else after all others. */
  readonly isForChildren?: true;
  /**
   * ISO date of the last comparison with the source. Undefined: never compared; the line was entered from general
   * knowledge (docs/safety.md, "Adding a help-line").
   */
  readonly checkedOn: string | undefined;
}

const ALWAYS = 'day and night';

/** Lines for anyone in despair also listen to those who fear what they may do to others. */
const despair: readonly SafetyKind[] = ['suicide', 'self_harm', 'violence'];
const abuse: readonly SafetyKind[] = ['abuse'];
const assault: readonly SafetyKind[] = ['assault'];
const abuseAndAssault: readonly SafetyKind[] = ['abuse', 'assault'];
const anything: readonly SafetyKind[] = [...despair, ...abuseAndAssault];
const medical: readonly SafetyKind[] = ['medical'];

/** What is not the same for most lines. Default: day and night, for everyone, never checked. */
type LineDetails = Partial<Pick<HelpLine, 'hours' | 'isForChildren' | 'checkedOn'>>;

const line =
  (region: string) =>
  (kinds: readonly SafetyKind[], name: string, contact: string, source: string, details?: LineDetails): HelpLine => ({
    region,
    kinds,
    name,
    contact,
    source: `https://${source}`,
    hours: ALWAYS,
    checkedOn: undefined,
    ...details,
  });

const forChildren = { isForChildren: true } as const;
const seeSite = { hours: 'see the site' } as const;

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
  us(abuse, 'Childhelp National Child Abuse Hotline', '1-800-422-4453', 'www.childhelphotline.org', forChildren),
  us(medical, 'Poison Help', '1-800-222-1222', 'www.poison.org'),
  ca(despair, '988 Suicide Crisis Helpline', 'Call or text 988', '988.ca'),
  ca(anything, 'Kids Help Phone', '1-800-668-6868', 'kidshelpphone.ca', forChildren),
  gb(despair, 'Samaritans', '116 123', 'www.samaritans.org'),
  gb(despair, 'Shout', 'Text SHOUT to 85258', 'giveusashout.org'),
  gb(abuse, 'National Domestic Abuse Helpline (England)', '0808 2000 247', 'www.nationaldahelpline.org.uk'),
  gb(assault, 'Rape Crisis England & Wales', '0808 500 2222', 'rapecrisis.org.uk'),
  gb(anything, 'Childline (under 19)', '0800 1111', 'www.childline.org.uk', forChildren),
  gb(medical, 'NHS 111, when it is not life-threatening', '111', '111.nhs.uk'),
  ie(despair, 'Samaritans', '116 123', 'www.samaritans.org/ireland'),
  ie(despair, 'Text About It', 'Text HELLO to 50808', 'www.textaboutit.ie'),
  ie(abuse, "Women's Aid", '1800 341 900', 'www.womensaid.ie'),
  ie(assault, 'National Rape Crisis Helpline', '1800 77 8888', 'www.drcc.ie'),
  ie(anything, 'Childline (under 18)', '1800 66 66 66', 'www.childline.ie', forChildren),
  au(despair, 'Lifeline', '13 11 14', 'www.lifeline.org.au'),
  au(despair, 'Suicide Call Back Service', '1300 659 467', 'www.suicidecallbackservice.org.au'),
  au(abuseAndAssault, '1800RESPECT', '1800 737 732', 'www.1800respect.org.au'),
  au(anything, 'Kids Helpline (5 to 25)', '1800 55 1800', 'kidshelpline.com.au', forChildren),
  au(medical, 'Poisons Information Centre', '13 11 26', 'www.poisonsinfo.nsw.gov.au'),
  nz(despair, '1737, need to talk?', 'Call or text 1737', '1737.org.nz'),
  nz(despair, 'Lifeline Aotearoa', '0800 543 354', 'www.lifeline.org.nz'),
  nz(abuse, "Women's Refuge", '0800 733 843', 'womensrefuge.org.nz'),
  nz(assault, 'Safe to talk', '0800 044 334', 'safetotalk.nz'),
  nz(anything, 'Youthline (12 to 24)', '0800 376 633', 'www.youthline.co.nz', forChildren),
  nz(anything, "What's Up (5 to 19)", '0800 942 8787', 'www.whatsup.co.nz', { ...forChildren, ...seeSite }),
  de(despair, 'TelefonSeelsorge', '0800 111 0 111, 0800 111 0 222 or 116 123', 'www.telefonseelsorge.de'),
  de(abuseAndAssault, 'Hilfetelefon Gewalt gegen Frauen', '116 016', 'www.hilfetelefon.de'),
  de(anything, 'Nummer gegen Kummer (young people)', '116 111', 'www.nummergegenkummer.de', {
    ...forChildren,
    hours: 'Monday to Saturday, 14:00 to 20:00',
  }),
  at(despair, 'TelefonSeelsorge', '142', 'www.telefonseelsorge.at'),
  at(anything, 'Rat auf Draht (young people)', '147', 'www.rataufdraht.at', forChildren),
  at(abuseAndAssault, 'Frauenhelpline gegen Gewalt', '0800 222 555', 'www.frauenhelpline.at'),
  ch(despair, 'Die Dargebotene Hand · La Main Tendue · Telefono Amico', '143', 'www.143.ch'),
  ch(anything, 'Pro Juventute (young people)', '147', 'www.147.ch', forChildren),
  ch(abuseAndAssault, 'Opferhilfe · Aide aux victimes', 'www.opferhilfe-schweiz.ch', 'www.opferhilfe-schweiz.ch', {
    hours: 'online',
  }),
  fr(despair, 'Numéro national de prévention du suicide', '3114', '3114.fr'),
  fr(abuseAndAssault, 'Violences Femmes Info', '3919', 'arretonslesviolences.gouv.fr'),
  fr(abuseAndAssault, 'Allô Enfance en Danger', '119', 'www.allo119.gouv.fr', forChildren),
  es(despair, 'Línea de atención a la conducta suicida', '024', 'www.sanidad.gob.es/linea024/home.htm'),
  es(despair, 'Teléfono de la Esperanza', '717 003 717', 'telefonodelaesperanza.org'),
  es(abuseAndAssault, 'Violencia de género', '016', 'violenciagenero.igualdad.gob.es'),
  es(anything, 'Fundación ANAR (young people)', '116 111 or 900 20 20 10', 'www.anar.org', forChildren),
  it(despair, 'Telefono Amico Italia', '02 2327 2327', 'www.telefonoamico.it', { hours: 'daily, 9:00 to 24:00' }),
  it(abuseAndAssault, 'Antiviolenza e Stalking', '1522', 'www.1522.eu'),
  it(anything, 'Telefono Azzurro (young people)', '19696', 'azzurro.it', forChildren),
  pt(despair, 'SNS 24, psychological support', '808 24 24 24', 'www.sns24.gov.pt'),
  pt(abuse, 'Serviço de Informação a Vítimas de Violência Doméstica', '800 202 148', 'www.cig.gov.pt'),
  pt(abuseAndAssault, 'APAV', '116 006', 'apav.pt', { hours: 'weekdays' }),
  pt(anything, 'SOS Criança (young people)', '116 111', 'iacrianca.pt', {
    ...forChildren,
    hours: 'weekdays, 9:00 to 19:00',
  }),
  pt(medical, 'SNS 24, when it is not life-threatening', '808 24 24 24', 'www.sns24.gov.pt'),
  br(despair, 'CVV', '188', 'cvv.org.br'),
  br(abuseAndAssault, 'Central de Atendimento à Mulher', '180', 'www.gov.br/mulheres'),
  br(abuse, 'Disque Direitos Humanos', '100', 'www.gov.br/mdh'),
  nl(despair, '113 Zelfmoordpreventie', '113 or 0800-0113', 'www.113.nl'),
  nl(abuse, 'Veilig Thuis', '0800-2000', 'veiligthuis.nl'),
  nl(assault, 'Centrum Seksueel Geweld', '0800-0188', 'centrumseksueelgeweld.nl'),
  nl(anything, 'Kindertelefoon (under 18)', '0800-0432', 'www.kindertelefoon.nl', {
    ...forChildren,
    hours: 'daily, 11:00 to 21:00',
  }),
  be(despair, 'Zelfmoordlijn (Dutch)', '1813', 'www.zelfmoord1813.be'),
  be(despair, 'Centre de Prévention du Suicide (French)', '0800 32 123', 'www.preventionsuicide.be'),
  be(abuseAndAssault, '1712 (Dutch)', '1712', '1712.be', seeSite),
  be(abuse, 'Écoute Violences Conjugales (French)', '0800 30 030', 'www.ecouteviolencesconjugales.be'),
  be(anything, 'Awel (young people, Dutch)', '102', 'awel.be', { ...forChildren, ...seeSite }),
  be(anything, 'Écoute-Enfants (young people, French)', '103', 'www.103ecoute.be', { ...forChildren, ...seeSite }),
  ind(despair, 'Tele-MANAS', '14416 or 1-800-891-4416', 'telemanas.mohfw.gov.in'),
  ind(abuseAndAssault, 'Women Helpline', '181', 'wcd.gov.in'),
  ind(abuseAndAssault, 'Childline (under 18)', '1098', 'wcd.gov.in', forChildren),
  jp(despair, 'よりそいホットライン (Yorisoi Hotline)', '0120-279-338', 'www.since2011.net/yorisoi'),
  jp(despair, '#いのちSOS', '0120-061-338', 'www.lifelink.or.jp/inochisos', seeSite),
  jp(abuse, 'DV相談プラス (DV Hotline Plus)', '0120-279-889', 'soudanplus.jp'),
  jp(assault, '性犯罪・性暴力ワンストップ支援センター', '#8891', 'www.gender.go.jp', {
    hours: 'depends on the place',
  }),
  jp(anything, '24時間子供SOSダイヤル (young people)', '0120-0-78310', 'www.mext.go.jp', forChildren),
  za(despair, 'SADAG Suicide Crisis Helpline', '0800 567 567', 'www.sadag.org'),
  za(abuseAndAssault, 'Gender-Based Violence Command Centre', '0800 428 428', 'gbv.org.za'),
  za(anything, 'Childline (under 18)', '116', 'www.childlinesa.org.za', forChildren),
  se(despair, 'Mind Självmordslinjen', '90101', 'mind.se'),
  se(abuseAndAssault, 'Kvinnofridslinjen', '020-50 50 50', 'kvinnofridslinjen.se'),
  se(anything, 'Bris (under 18)', '116 111', 'www.bris.se', forChildren),
  fi(despair, 'MIELI Crisis Helpline', '09 2525 0111', 'mieli.fi'),
  fi(abuseAndAssault, 'Nollalinja', '080 005 005', 'nollalinja.fi'),
  fi(anything, 'MLL Lasten ja nuorten puhelin (young people)', '116 111', 'www.nuortennetti.fi', {
    ...forChildren,
    ...seeSite,
  }),
  pl(despair, 'Centrum Wsparcia', '800 70 2222', 'centrumwsparcia.pl'),
  pl(abuse, 'Niebieska Linia', '800 120 002', 'www.niebieskalinia.info'),
  pl(anything, 'Telefon zaufania dla dzieci i młodzieży (young people)', '116 111', '116111.pl', forChildren),
  kr(despair, '자살예방 상담전화 (Suicide Prevention Hotline)', '109', 'www.129.go.kr'),
  kr(abuseAndAssault, "Women's Emergency Hotline", '1366', 'women1366.kr'),
  mx(despair, 'Línea de la Vida', '800 911 2000', 'www.gob.mx/salud/conadic'),
];

/** Of each region: its English name, and the number that sends help at once. */
const emergencyNumbers: Readonly<Record<string, readonly [regionName: string, number: string]>> = {
  US: ['United States', '911'],
  CA: ['Canada', '911'],
  MX: ['Mexico', '911'],
  GB: ['United Kingdom', '999'],
  IE: ['Ireland', '112 or 999'],
  AU: ['Australia', '000'],
  NZ: ['New Zealand', '111'],
  DE: ['Germany', '112'],
  AT: ['Austria', '112'],
  CH: ['Switzerland', '112'],
  FR: ['France', '112'],
  ES: ['Spain', '112'],
  IT: ['Italy', '112'],
  PT: ['Portugal', '112'],
  NL: ['Netherlands', '112'],
  BE: ['Belgium', '112'],
  SE: ['Sweden', '112'],
  FI: ['Finland', '112'],
  PL: ['Poland', '112'],
  DK: ['Denmark', '112'],
  NO: ['Norway', '113 (ambulance) or 112 (police)'],
  GR: ['Greece', '112'],
  CZ: ['Czechia', '112'],
  RO: ['Romania', '112'],
  HU: ['Hungary', '112'],
  BR: ['Brazil', '192 (ambulance) or 190 (police)'],
  IN: ['India', '112'],
  JP: ['Japan', '119 (ambulance) or 110 (police)'],
  ZA: ['South Africa', '112 (mobile) or 10111 (police)'],
  KR: ['South Korea', '119 (ambulance) or 112 (police)'],
};
const EMERGENCY_SOURCE = 'https://en.wikipedia.org/wiki/List_of_emergency_telephone_numbers';

/** The emergency number of a region; in words when the region is not known. */
export const emergencyLine = (region: string | undefined): SafetyResource => {
  const number = region === undefined ? undefined : emergencyNumbers[region]?.[1];
  return {
    region: number === undefined || region === undefined ? 'international' : region,
    name: 'Emergency services',
    contact: number ?? 'Your local emergency number (112 works in most of Europe and on many mobile phones)',
    hours: ALWAYS,
    source: EMERGENCY_SOURCE,
  };
};

/** What is shown of a line. */
export const toResource = ({ region, name, contact, hours, source }: SafetyResource): SafetyResource => ({
  region,
  name,
  contact,
  hours,
  source,
});

/**
 * As {@link toResource}, with the region in the name, for those who may be in another. Not by `Intl.DisplayNames`, which
 * Hermes does not have.
 *
 * @example
 * withRegionName(samaritans).name // 'Samaritans (United Kingdom)'
 */
export const withRegionName = (resource: SafetyResource): SafetyResource => {
  const { region, name } = resource;
  const regionName = emergencyNumbers[region]?.[0];
  if (regionName === undefined) return resource;
  return {
    ...toResource(resource),
    name: name.endsWith(')') ? `${name.slice(0, -1)}, ${regionName})` : `${name} (${regionName})`,
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
    name: 'International Association for Suicide Prevention: crisis centers and help-lines',
    contact: 'https://www.iasp.info/crisis-centres-helplines/',
    hours: ALWAYS,
    source: 'https://www.iasp.info/crisis-centres-helplines/',
  },
} as const satisfies Record<string, SafetyResource>;
