/** What the build puts into the bundle: the templates, each a .docx in base64, and how this build is installed. */
declare module 'built-in:templates' {
  type Kind = import('./core/template/ready-made').ReadyMade;
  type Target = import('./core/template/ready-made').Target;
  const templates: Readonly<Record<`${Kind}-${Target}`, string>>;
  export default templates;
}
/** True in a build for the Marketplace (`npm run build -- --add-on`), false in a bound script. */
declare const IS_ADD_ON: boolean;
