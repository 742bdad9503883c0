/** What Metro makes of a file that is no script: a number on phones, its path in a page. */
declare module '*.bin' {
  const asset: number | string;
  export default asset;
}
