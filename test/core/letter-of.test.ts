/** What a user may send as a letter of their own, and where Gmail opens one. */
import { gmailLink } from '../../src/core/mail-link';
import { LONGEST_LETTER, letterOf } from '../../src/core/text/letter-of';

test('lines stay, what does not print goes, and it is no longer than a letter', () => {
  expect(letterOf(' เรียน\r\nขอเสนอ\u0000\u200b ')).toBe('เรียน\nขอเสนอ');
  expect(letterOf(' \n ')).toBe('');
  expect(letterOf('ก'.repeat(LONGEST_LETTER + 1))).toHaveLength(LONGEST_LETTER);
});

test('a draft in Gmail has its copies, and nothing that ends a field early', () => {
  const link = gmailLink({
    from: 'clerk@example.org',
    to: 'palad@example.org',
    cc: 'a@example.org,b@example.org',
    subject: 'เรื่อง & ผล',
    body: 'บรรทัด 1\nบรรทัด 2#',
  });
  const { searchParams, hash, host } = new URL(link);
  expect(host).toBe('mail.google.com');
  expect(hash).toBe('');
  expect(searchParams.get('cc')).toBe('a@example.org,b@example.org');
  expect(searchParams.get('su')).toBe('เรื่อง & ผล');
  expect(searchParams.get('body')).toBe('บรรทัด 1\nบรรทัด 2#');
});
