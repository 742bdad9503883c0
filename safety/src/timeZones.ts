/**
 * Regions and the time zones in them, by area, as the tz database names them (zone.tab, in the public domain). `Calcutta`,
 * `Indianapolis` and `Louisville` are older names that browsers still use; `Indiana` stands for all that begins with
 * `America/Indiana/`. Left out: regions whose numbers are not known (helpLines.ts), zones of several regions such as
 * `CET`, and zones in which few people live.
 */
const zonesByArea = new Map([
  ['Africa', 'ES Ceuta ZA Johannesburg'],
  [
    'America',
    'BR Bahia Belem Cuiaba Fortaleza Maceio Manaus Recife Sao_Paulo ' +
      'CA Edmonton Halifax Moncton Regina St_Johns Toronto Vancouver Winnipeg ' +
      'MX Cancun Chihuahua Hermosillo Mazatlan Merida Mexico_City Monterrey Tijuana ' +
      'US Anchorage Boise Chicago Denver Detroit Indiana Indianapolis Kentucky Los_Angeles Louisville New_York Phoenix',
  ],
  ['Asia', 'IN Calcutta Kolkata JP Tokyo KR Seoul'],
  ['Atlantic', 'ES Canary PT Azores Madeira'],
  ['Australia', 'AU Adelaide Brisbane Darwin Hobart Melbourne Perth Sydney'],
  [
    'Europe',
    'AT Vienna BE Brussels CH Zurich CZ Prague DE Berlin DK Copenhagen ES Madrid FI Helsinki FR Paris GB London ' +
      'GR Athens HU Budapest IE Dublin IT Rome NL Amsterdam NO Oslo PL Warsaw PT Lisbon RO Bucharest SE Stockholm',
  ],
  ['Pacific', 'NZ Auckland Chatham US Honolulu'],
]);

/**
 * The region that a time zone belongs to.
 *
 * @param timeZone  as `Intl` names it: `Europe/Vienna`
 * @returns         ISO 3166-1 alpha-2; undefined where the table has none
 */
export const regionOfTimeZone = (timeZone: string): string | undefined => {
  const [area = '', place = ''] = timeZone.split('/');
  let region: string | undefined;
  for (const name of zonesByArea.get(area)?.split(' ') ?? []) {
    if (name.length === 2) region = name;
    else if (name === place) return region;
  }
  return undefined;
};
