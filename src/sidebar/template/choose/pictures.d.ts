/** A picture that the build puts into the page, as a data address. */
declare module '*.png' {
  const address: string;
  export default address;
}
