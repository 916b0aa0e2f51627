import { contentSecurityPolicy } from '../../../scripts/release/contentSecurityPolicy';

function directive(policy: string, name: string): string | undefined {
  return policy.split('; ').find((part) => part.startsWith(`${name} `));
}

test('scripts come from the own origin and from where Office.js is, and from nowhere else', () => {
  const policy = contentSecurityPolicy('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(directive(policy, 'script-src')).toBe("script-src 'self' https://appsforoffice.microsoft.com");
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
