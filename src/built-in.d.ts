/** What the build puts into the bundle: the templates, each a .docx in base64, and how this build is installed. */
declare module 'built-in:templates' {
  type Kind = import('./app/template/data').ReadyMade;
  type Target = import('./app/template/in-use').Target;
  const templates: Readonly<Record<`${Kind}-${Target}`, string>>;
  export default templates;
}
/** True in a build for the Marketplace (`npm run build -- --add-on`), false in a bound script. */
declare const IS_ADD_ON: boolean;
