/** The whole address of the page; empty where there are no pages. */
export declare const pageAddress: () => string;
