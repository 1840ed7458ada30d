import { docIdOf, pdfLinkOf } from '../../src/core/doc-link';

const ID = '1aB-_567890';
const PDF = `https://docs.google.com/document/d/${ID}/export?format=pdf`;

test.each([
  [`https://docs.google.com/document/d/${ID}/edit`],
  [`https://docs.google.com/document/d/${ID}`],
  [`https://docs.google.com/document/d/${ID}/edit?usp=drivesdk&ouid=1#heading=h.1`],
  [`https://docs.google.com/document/u/1/d/${ID}/edit`],
  [`https://docs.google.com/a/example.org/document/d/${ID}/edit`],
])('%s is a Doc, and can be had as a PDF', (link) => {
  expect(docIdOf(link)).toBe(ID);
  expect(pdfLinkOf(link)).toBe(PDF);
});

test.each([
  [''],
  ['https://docs.google.com/document/'],
  ['https://docs.google.com/document/d/short/edit'],
  [`https://docs.google.com/spreadsheets/d/${ID}/edit`],
  [`https://example.org/document/d/${ID}/edit`],
  [`http://docs.google.com/document/d/${ID}/edit`],
  [`javascript:alert(1)//https://docs.google.com/document/d/${ID}`],
])('%s is no Doc to download', (link) => {
  expect(pdfLinkOf(link)).toBeNull();
});
