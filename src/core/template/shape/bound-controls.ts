/** Lets a content control keep what is filled in: one bound to a property shows the property again when it is opened. */

/** Only of a control with a tag in it. */
export function withoutBindings(xml: string): string {
  if (!xml.includes('<w:dataBinding')) return xml;
  return xml.replace(/<w:dataBinding\s[^<>]*\/>/g, (binding, at: number) => {
    const end = xml.indexOf('</w:sdt>', at);
    return end >= 0 &&
      xml
        .slice(at, end)
        .replace(/<[^<>]*>/g, '')
        .includes('{{')
      ? ''
      : binding;
  });
}
