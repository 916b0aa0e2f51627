import { contentSecurityPolicy } from '../../../scripts/release/contentSecurityPolicy';

function directive(policy: string, name: string): string | undefined {
  return policy.split('; ').find((part) => part.startsWith(`${name} `));
}

test('scripts come from the own origin and from where Office.js is or was, and from nowhere else', () => {
  const policy = contentSecurityPolicy('https://officeapis.public.onecdn.static.microsoft/1/office.js');
  const office = 'https://officeapis.public.onecdn.static.microsoft https://appsforoffice.microsoft.com';
  expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${office}`);
  // Office.js has a page of its own that tells of its errors.
  expect(directive(policy, 'frame-src')).toBe(`frame-src ${office}`);
});

test('from an internal mirror, Microsoft’s own address is not allowed any more', () => {
  const policy = contentSecurityPolicy('https://mirror.example.dk:8443/office/office.js');
  expect(directive(policy, 'script-src')).toBe("script-src 'self' https://mirror.example.dk:8443");
  expect(policy).not.toContain('microsoft');
});

test('nothing is unsafe, and what is not named is forbidden', () => {
  const policy = contentSecurityPolicy('https://mirror.example.dk/office.js');
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(directive(policy, 'default-src')).toBe("default-src 'none'");
});
