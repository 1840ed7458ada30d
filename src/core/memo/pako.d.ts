/** The one file of pako that PizZip bundles, so that it is not in the bundle twice. */
declare module 'pako/dist/pako.es5.min.js' {
  const pako: {
    readonly Inflate: new (options: {
      readonly raw: boolean;
    }) => {
      onData: (chunk: Uint8Array) => void;
      push(bytes: Uint8Array, isLast: boolean): boolean;
      readonly err: number;
    };
  };
  export default pako;
}
