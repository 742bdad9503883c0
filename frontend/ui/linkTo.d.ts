/** What makes a `Text` a link to somewhere outside of the app: an address, `tel:…` or `sms:…`. */
export declare const linkTo: (href: string) => object;
