/**
 * From where Excel on the web shows the pane in a frame, as a directive of the policy, which only a response header can
 * hold. Microsoft has no binding list; these are what its documentation and reports name.
 */
export const FRAME_ANCESTORS = [
  "frame-ancestors 'self'",
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://onedrive.live.com',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://outlook.office365.com',
].join(' ');
