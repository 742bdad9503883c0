/** Someone whom the writer sees or looks after. */
export const SOMEONE =
  '({person}|someone|somebody|[my|our|the|a|this|me|an] [own|little|old|elderly|poor|new|big|wee|dear|late|next door] (baby|newborn|infant|toddler|bub|twin|nephew|niece|nan|nana|nanna|gran|granny|grandma|grandmother|grandpa|grandad|granddad|grandfather|grandson|granddaughter|dad|daddy|father|mum|mam|mama|mummy|mom|mommy|mother|papa|husband|hubby|wife|missus|partner|boyfriend|girlfriend|bf|gf|fiance|son|daughter|child|kid|brother|sister|bro|sis|uncle|aunt|auntie|aunty|cousin|friend|mate|flatmate|roommate|housemate|neighbour|neighbor|colleague|coworker|boss|teacher|student|pupil|patient|passenger|lodger|tenant|teammate|keeper|player|client|resident|customer|guest|man|woman|girl|boy|bloke|guy|lad|fella|stranger|worker|last born|first born|little one|youngest|eldest|inlaw|in law)|his|her|their)';

/** Does not manage to. */
export const UNABLE = '(can not|could not|unable to|not able to|not|barely|hardly|struggl* to|can barely|can hardly)';

/** The same said of someone else: the person first. */
export const elsewhere = (phrases: readonly string[]): string => `${SOMEONE} .. (${phrases.join('|')})`;
