import { contentSecurityPolicy } from './contentSecurityPolicy';
import { FRAME_ANCESTORS } from './frameAncestors';
import type { ReleaseOptions } from './releaseOptions';
import { COMMON_HEADERS, KEPT_FOLDERS, METADATA, ONE_YEAR } from './responseHeaders';

/**
 * Ready configurations for a release, by file name: `web.config` for IIS, which is put beside the files and needs no
 * module of its own, and `kommuneandel.nginx.conf`, which is included in a server block. Both send every file with its
 * type and the headers of `responseHeaders`, and say in the policy who may frame the pane.
 *
 * @param files the paths of the release's files
 */
export function serverConfigurations(
  { url, officeJs }: Pick<ReleaseOptions, 'url' | 'officeJs'>,
  files: readonly string[],
): ReadonlyMap<string, string> {
  const headers = Object.entries({
    'content-security-policy': `${contentSecurityPolicy(officeJs)}; ${FRAME_ANCESTORS}`,
    ...COMMON_HEADERS,
  });
  return new Map([
    [
      'web.config',
      webConfig(
        headers,
        files.filter((file) => METADATA.test(file)),
      ),
    ],
    ['kommuneandel.nginx.conf', nginx(new URL(url).pathname, headers)],
  ]);
}

type Headers = readonly (readonly [name: string, value: string])[];

function webConfig(headers: Headers, metadata: readonly string[]): string {
  const added = headers.map(([name, value]) => `        <add name="${name}" value="${escaped(value)}" />`);
  const kept = (path: string, more: string): string => `  <location path="${path}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>${more}
    </system.webServer>
  </location>`;
  const forExcelOnTheWeb = `
      <httpProtocol>
        <customHeaders>
          <add name="access-control-allow-origin" value="*" />
        </customHeaders>
      </httpProtocol>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Kommuneandel på IIS: læg filen i mappen med Kommuneandels filer. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${added.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${[...KEPT_FOLDERS.map((folder) => kept(folder, '')), ...metadata.map((file) => kept(file, forExcelOnTheWeb))].join('\n')}
</configuration>
`;
}

/** A location that adds a header inherits none, so each says them all. */
function nginx(path: string, headers: Headers): string {
  const folder = decodeURI(path);
  const location = (files: string, more: Headers): string => `    location ~ "^${pattern(folder)}${files}" {
${[...headers, ...more].map(([name, value]) => `        add_header ${name} "${value}" always;`).join('\n')}
    }`;
  const forEver = ['cache-control', `public, max-age=${ONE_YEAR}, immutable`] as const;
  return `# Kommuneandel på nginx: sæt filen ind i serverens blok med »include«. Ligger filerne ikke i /srv/www${folder},
# så ret »root« til den mappe, som »${folder}« ligger i.
location "${folder}" {
    root /srv/www;
    index index.html;
    types {
        text/html html;
        text/javascript js;
        application/json json;
        application/xml xml;
        image/png png;
        text/css css;
        text/plain txt;
    }
    charset utf-8;
    charset_types text/javascript application/json text/css;
${location(`(${KEPT_FOLDERS.join('|')})/`, [forEver])}
${location('functions[^/]*\\.json$', [forEver, ['access-control-allow-origin', '*']])}
${location('', [['cache-control', 'no-cache']])}
}
`;
}

function pattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
