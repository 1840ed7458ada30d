/**
 * What the build puts into the bundle: the templates, a zip in base64 that ready-made.ts unpacks, and how
 * this build is installed.
 */
declare module 'built-in:templates' {
  const base64: string;
  export default base64;
}
/** True in a build for the Marketplace (`npm run build -- --add-on`), false in a bound script. */
declare const IS_ADD_ON: boolean;
