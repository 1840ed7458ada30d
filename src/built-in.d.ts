/** What build.mjs puts into the bundle: templates as base64, and how this build is installed. */
declare module 'built-in:template-docs' {
  const base64: string;
  export default base64;
}
declare module 'built-in:template-word' {
  const base64: string;
  export default base64;
}
/** True in a build for the Marketplace (`npm run build -- --add-on`), false in a bound script. */
declare const IS_ADD_ON: boolean;
